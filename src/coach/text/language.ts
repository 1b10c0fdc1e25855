import {functionWords} from './common-words.ts';
import {perWord} from './lexicon.ts';
import type {Sentence, Text, Word} from './text.ts';

/**
 * Words of everyday English beside the function words. Letters and n-grams, which language detectors
 * go by, misjudge replies of a few words far too often (one English reply in twenty refused); such
 * words are what short replies share.
 */
const english = `thanks thank thx hi hello hey love loved lol lmao sorry please great awesome amazing cool
	wow yes yep yup nope agree agreed exactly true right wrong congrats congratulations welcome best
	better check click subscribe watch follow help helps helped hope happy beautiful work works working
	worked money free love video post read want wants wanted need needs first last big little long
	friend life world home man men woman guys play question answer point idea page link next still
	called call tell told find found give money start stop wait left number per someone means mean
	ask asked tried trying buy bought pay paid feels makes done said says saw seen heard hear thought
	believe understand remember enough able real job kids family love story part news live lives day
	pm me my you're i'll don't it's ya yo gonna wanna gotta bro dude omg ok tbh imo ngl yr ppl plz dont
	aye nah naw ye wee ain't y'all`;

/**
 * Words that are frequent in other languages and mean nothing, or something rare, in English. One
 * that means something in English too stands in neither list or in both, where it counts for neither.
 */
const elsewhere = `
	la el en es al su los las una por para muy pero como más está esta este estoy gracias que eso esto soy eres tengo tiene
	tienes hay hace cuando donde dónde porque también tambien todo todos todas bueno buena bien muchas
	mucho muchos sí qué cómo cuál nos les lo ya del yo te se quiero quieres puede puedo puedes hola ser
	fue desde siempre nada así asi algo vida amigo amiga saludos felicidades ánimo mejor ahora mismo sobre
	entre hasta cada tanto otra otro vamos excelente lindo hermosa ojalá
	amb però molt gràcies moltes això els dels aquest aquesta perquè només
	um uma não nao com você voce vc obrigado obrigada mais isso isto muito muita eu meu minha seu sua
	foi tem também quando ótimo parabéns bom boa pra são aqui agora tudo estou esse essa pelo pela
	le les des est et une avec très mais je vous nous pas sur dans c'est merci qui bonjour du au aux ce
	cette ça il elle ils suis sont été être fait tout toute tous moi toi comme si où même meme aussi
	beaucoup bonne vraiment parce oui faire félicitations votre notre leur chez trop peut rien était
	gli che con sono grazie molto ma ho questo questa è anche più perché perche della dei nel alla sei ti
	ci bene bello cosa tutto tutti hai fatto sempre mio tuo grande buon auguri quello nostro ancora
	vediamo
	der das und ist nicht ich ein eine einen einem mit auf für fuer sie wir auch sehr danke zu den dem wie
	aber es dich mich mir dir habe haben hab sind bei von vom zum zur noch nur schon wenn dann oder doch
	dass mal nein kann gibt mein meine dein deine über viel alles immer ihr euch uns leider bitte vielen
	herzlichen glückwunsch schön schöne weil etwas wirklich
	het een niet ik je en dat voor op zijn maar wel dank heel deze ook nog naar bij als hebben heb mijn
	jij jullie wij goed leuk bedankt geen veel mooi wat hoe dit moet
	och att det är inte jag på som för har tack av til till og ikke jeg meg mig deg dig ett et var hur hvad
	hva hvor kan vara være fra från också også mycket meget veldig bra godt takk tak når eller skal vil
	vill mitt ditt så vi ni hvordan hvis
	ja ei että olen oli mutta niin kun mitä hyvä kiitos tämä minä sinä ovat myös paljon ole kuin nyt vain
	todella onnea hyvin
	és nem egy hogy az van ez köszönöm nagyon meg csak már vagy én mint volt jó így szép
	nie jest się sie dla ale jak bardzo dziękuję dzieki dzięki czy że ze jestem mnie co tak już tego
	tylko przez od mam też gratulacje
	je jako jsem není taky děkuji díky dekuji diky velmi moc když být som ako ďakujem veľmi aj dobre
	nije nisam ali kako hvala što sve dobro ovo kao bih smo ste su zelo tudi vse puno
	și este sunt pentru cu nu mai foarte mulțumesc multumesc că din dar pe bun bine să fost asta
	ve bir bu çok cok için icin ama teşekkür tesekkur teşekkürler ederim ne gibi daha yok olarak değil
	degil evet güzel guzel kadar sonra iyi şey harika olmuş
	yang dan ini itu untuk dengan tidak saya terima kasih ada sudah di ke dari akan bisa juga aku kamu
	anda kita kami banyak sangat sekali tapi atau kalau lagi jadi orang semoga selamat bagus gak nggak
	boleh awak saja aja banget udah
	ang mga ng sa ko po salamat ako ikaw siya tayo nila ito yung naman lang mo din kasi maraming talaga
	ganda opo kayo niyo natin sana kung wala galing ingat kaya nang
	không của và là cho cảm ơn bạn rất được với này một những khong
	ya wa kwa ni katika asante sana hii hiyo lakini mimi wewe yako yangu kuwa nzuri habari
	baie dankie ek jy vir ons hulle sal dis ngiyabonga kakhulu ukuthi futhi kodwa awon ati ina kuma amma
	wannan nagode sosai
	hai hain ka ki kya nahi nahin nhi aur bhi yeh woh wo toh hum tum aap mera meri mere tera teri apna
	apne bahut bohot bahot accha acha achha bhai yaar kar karo karna karke raha rahe rahi tha thi hota
	hoti gaya gayi kuch koi kyu kyun kaise abhi wala liye sath ghar dil shukriya dhanyavad mujhe tumhe
	humein baat log zindagi bilkul mein ke
	ami tumi apni amar tomar khub bhalo kore ache korte dhonnobad eta kintu onek
	romba naan illa enna nalla chala bagundi nenu meeru kuda ledu
	shukran enta inta wallah mish kteer ktir
	spasibo eto kak chto ochen vy privet
	eta ez bat oso eskerrik asko dut mae diolch iawn ond wedi gyda agus tá raibh maith agat ekki það ég
	þetta mjög aga väga aitäh ning ļoti paldies nav ir yra kad labai ačiū tai kaip dhe në është nuk shumë
	shume faleminderit një mwen pou ak anpil mèsi mesi iyo kaj estas dankon bilan uchun rahmat juda`;

const split = (list: string): string[] => list.trim().split(/\s+/);

/**
 * What a word says about the language: above nought for English, below for another. Words of one or
 * two letters and parts of names ("Costa del Sol") say little.
 */
const says: ReadonlyMap<string, number> = (() => {
	const weights = new Map<string, number>();
	const add = (word: string, by: number): void => {
		weights.set(word, (weights.get(word) ?? 0) + by);
	};
	for (const word of new Set([...functionWords, ...split(english)])) add(word, 1);
	const little = new Set(split('los las des der den del von van het les san dan ali ang bin sie'));
	for (const word of new Set(split(elsewhere))) {
		add(word, word.length <= 2 || little.has(word) ? -0.5 : -1);
	}
	return weights;
})();

const beyondAscii = /[^\0-\x7F]/;
const otherScript = /[^\P{L}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Letters that no loan word brought into English. */
const neverEnglish = /[ăąćčďđęěğıłńňőœřśşšșťțůűźżžơưøßþðļ\u1ea0-\u1ef9]/;
/** French and Italian leave a vowel out: "l'avenir", "qu'on", "dell'arte". */
const elided = /^(?:[ldjnms]|qu|dell|nell|all|un)'\p{L}{2}/u;
const notElided = /^(?:d'you|m'kay|l'oreal|d'angelo)$/;

/** How far a word speaks for English (above nought) or for another language (below). */
const lean = perWord(({lower}): number => {
	const known = says.get(lower);
	if (known !== undefined) return known;
	if (beyondAscii.test(lower)) {
		// Some scripts put no space between words.
		if (otherScript.test(lower)) return -Math.ceil(lower.length / 6);
		if (neverEnglish.test(lower)) return -1;
		return -0.5;
	}
	return lower.includes("'") && elided.test(lower) && !notElided.test(lower) ? -1 : 0;
});

/** How far the words of a run speak for English and for another language. */
type Tally = {
	here: number;
	there: number;
	/** Some word is plainly another language's. */
	sure: boolean;
};

const tally = (words: readonly Word[]): Tally => {
	const sum = {here: 0, there: 0, sure: false};
	for (const word of words) {
		const by = lean(word);
		if (by > 0) sum.here += by;
		else sum.there -= by;
		if (by <= -1) sum.sure = true;
	}
	return sum;
};

/** By its words: plainly another language. When in doubt it is English. */
const isOther = ({here, there, sure}: Tally): boolean => sure && there >= 1.5 && there > here;

/** So many words without everyday English are no English, whatever language they are. */
const tellingRun = 8;
const smallLetter = /\p{Ll}/u;
const looksLikeCode = /[{}=;<>_]/;

/** By what is missing: no English, unless it is names, code or a list of things. */
const lacksEnglish = ({own, words}: Pick<Text, 'own' | 'words'>, {here}: Tally): boolean => {
	if (here > words.length / 10 || looksLikeCode.test(own)) return false;
	const small = words.filter(({start}) => smallLetter.test(own.charAt(start)));
	return (
		small.length >= tellingRun &&
		here <= small.length / 10 &&
		own.split(',').length <= small.length / 3
	);
};

/** The least English, in words, that is worth judging beside another language. */
const fewestWords = 4;

/**
 * Which sentences of a text are in another language. `english` is false when too little is left
 * beside them, and then there is nothing to leave out. Linear in the number of words.
 */
export const findLanguages = (
	text: Pick<Text, 'own' | 'words' | 'sentences'>,
): {english: boolean; others: Sentence[]} => {
	const all = tally(text.words);
	const others = all.sure ? text.sentences.filter(({words}) => isOther(tally(words))) : [];
	// Several short sentences may say together what none says alone.
	if (others.length === 0) return {english: !isOther(all) && !lacksEnglish(text, all), others};
	const isLeftOut = new Set(others);
	const left = text.sentences.filter((one) => !isLeftOut.has(one)).flatMap(({words}) => words);
	const {here, there} = tally(left);
	const english = left.length >= fewestWords && here > there && here >= left.length / 5;
	return english ? {english, others} : {english, others: []};
};
