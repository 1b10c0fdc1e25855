import type {Text} from './text.ts';

/**
 * Function words that are frequent in English and mean nothing, or something rare, in the languages
 * below. Letters and n-grams, which language detectors go by, misjudge replies of a few words far
 * too often (one English reply in twenty refused); function words are what short replies share.
 */
const english = new Set(
	`the and you that was for with this have are not but what they your which when there their would
	will who been from were about could has had them than then she her how our out if my it's i'm
	don't can just like know get think of to is be as we or by an do would should did does because i
	good great thanks thank please really very more some people time make want need yes yeah no it
	hi hello hey love lol feel sorry never always`.split(/\s+/),
);

const others = new Set(
	`el la los las una del por para con muy pero como más está gracias que eso esto soy
	le les des est et une pour avec très mais je vous nous pas sur dans c'est merci qui bonjour
	der die das und ist nicht ich ein eine mit auf für sie wir auch sehr danke zu den dem wie aber
	o os um uma não com você obrigado obrigada mais isso ao na em é muito do da
	il lo gli una che di per con non sono grazie molto ma come ho questo è
	het een van niet ik je en dat voor met op zijn maar wel dank heel deze
	och att det är inte jag på som för med har tack av til og ikke jeg med
	nie jest się na to dla ale jak bardzo dziękuję czy
	ve bir bu çok için ama teşekkür ederim ne
	yang dan ini itu untuk dengan tidak saya terima kasih ada sudah
	na ng ang mga sa ko po și este un`.split(/\s+/),
);

const letter = /\p{L}/gu;
const foreignLetter = /[^\P{L}\p{Script=Latin}\p{Script=Common}]/gu;

/** Whether a text is written in English, as far as its words tell; when in doubt it is. */
export const isEnglish = ({plain, words}: Text): boolean => {
	const letters = plain.match(letter)?.length ?? 0;
	const foreign = plain.match(foreignLetter)?.length ?? 0;
	if (foreign > letters / 2) return false;
	let here = 0;
	let elsewhere = 0;
	for (const {lower} of words) {
		if (english.has(lower)) here++;
		else if (others.has(lower)) elsewhere++;
	}
	return elsewhere < 2 || here >= elsewhere;
};
