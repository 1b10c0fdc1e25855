import {compile, find, once, seeking} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';

/** What is collected for, by whom, and what it is said to do. */
const cause = compile(
	'(charity|charities|charitable|organization|organizations|organisation|organisations|foundation|nonprofit|non-profit|ngo|donation|donations|donate|donates|donated|donating|donors|donor|fund|funds|funding|fundraiser|fundraising|contribution|contributions|contribute|contributing|cause|sponsor|pledge|volunteers|proceeds)',
	'(children|kids|child|orphans|orphaned|babies|refugees|victims|families|girls|villages|animals|homeless|youth|elderly|patients|veterans|communities)',
	'(poor|poverty|hunger|hungry|starving|starvation|war|war-torn|warzones|conflict|conflicts|violence|suffering|suffer|suffers|dying|die|dies|died|disease|diseases|malnutrition|crisis|disaster|disasters|hurricane|hurricanes|earthquake|famine|abuse|abused|needy|in need|need|needs|vulnerable|unfortunate|underprivileged|disadvantaged|killed|injured)',
	'(syria|africa|yemen|ukraine|gaza|haiti|third world|developing countries|countries|worldwide|around the world|the world|globe|nations|country)',
	'(education|educate|health|healthcare|healthy|rights|safety|safe|medical|medicine|medicines|food|clean water|water|shelter|clothing|vaccines|school|schools|supplies|relief|aid|rescue|protection|protect|basic needs|better life|better future|brighter future|healthy start|opportunity to learn|future)',
	'(help|helps|helping|helped|support|supports|supporting|save|saves|saving|saved|provide|provides|providing|ensure|ensures|promote|promotes|give|gives|giving|feed|feeds|improve|improves|reach|reaches|change|deliver)',
	'(dollar|dollars|cents|cent|penny|pennies|money|monetary|financial|financially|payment|bonus|earnings|percent|#%|$#|$ #|# dollars|# cents|amount|amounts|tax deductible)',
	'(every little|every bit|every penny|every dollar|even a small|a small amount|any amount|as little as|just a few|goes a long way|makes a difference|make a difference|big difference|huge difference|great cause|good cause|worthy cause|reputable|trustworthy|transparent|transparency|top rated|well known|established|million|millions|thousands|billion|website|information|learn more|mission|international|global|leading)',
);

/** The turn to the one who reads: would you, could you, we need you. */
const appeal = compile(
	"(would|will|could|can|might|may|do|if|are|hope|wish|hoping|want|like|love|consider|asking|ask) (you|u|that you|for you|you would|you will|you'd|you could) (*)? (*)? (*)? (*)? (donate|donating|give|giving|help|contribute|contributing|support|spare|sponsor|pledge|willing|interested|able|consider|part|like|share|be)",
	'(your|any|every|each|a|the|small|this) (*)? (donation|contribution|gift|help|support|payment|dollar|cent|penny|amount|bit) (*)? (will|would|can|could|goes|go|is|helps|help|makes|counts|matters|saves|to)',
	'(how much|what amount|why not|what about|how about|even) (*)? (*)? (*)? (*)? (donate|give|contribute|spare|#|$#|cents|dollars|dollar|payment)',
	'(we|they|children|kids|people|the (*)|these (*)|many (*)|millions) (*)? (really|definitely|desperately|all|still|urgently)? (need|needs|deserve|depend on|rely on|count on|could use) (*)? (*)? (your|our|you|help|support|donations|money|us|people|aid|more|someone|every|all)',
	'(please|think of|imagine|remember|consider|just) (*)? (*)? (*)? (donate|donating|the children|the poor|those|giving|helping|help|what|children|kids)',
	'(did|do) you know (that|how|about|many|the|millions|there|children|what)',
	"(don't you|wouldn't you|isn't it|doesn't it|right|have you no) (*)? (agree|think|want|feel|empathy|heart|care|awful|sad|terrible)?",
	'(all|100%|most|much|the majority|#%|every|any|part|portion|some|half) (of)? (*)? (*)? (*)? (goes|go|going|used|spent|donated|given) (directly|to|straight|on|for|towards|toward) *',
	"(i|we|i've|i'm|i'll|i am|i will) (*)? (*)? (donated|donate|donating|give|gave|contributed|matching|match|match your|support|sponsor|volunteer|strongly believe|collecting|raising|asking|going to donate|be donating) *",
	'(they|it|this|the (*)|this (*)|that|we|who|which|organization|organisation|charity|foundation) (*)? (help|helps|work|works|provide|provides|ensure|ensures|promote|promotes|focus|focuses|operate|operates|support|supports|give|gives|protect|protects|feed|feeds|save|saves|make sure|aim|aims|strive|strives|raise|raises|is dedicated|are dedicated|is committed|has been|have been|was founded|is an|is a|are a|are an|accept|accepts|partner|partners|deliver|delivers|reach|reaches) *',
	"(you|u) (can|could|will|would|should|might|may|'ll|are|have) (*)? (*)? (donate|give|help|helping|save|saving|make|making|change|choose|sponsor|trust|visit|find|check|feel|be|read|learn|go)",
	'(helps|help|helping|saves|save|saving) (children|kids|people|families|them|those|the|others|lives|a child|millions|so many|many) *',
);

const courtesy = compile(
	'(thank you|thanks|thank|appreciate it|have a (*)|nice (chatting|talking|to meet|meeting)|good (morning|evening|afternoon)|how are you|bye|goodbye)',
	'(do|did|have|are|how often|what) (you|charities|charity|kind|kinds|type) (*)? (*)? (*)? (donate|donated|donating|given|give|heard|involved|support|volunteer|volunteered|familiar|usually|typically|ever)',
);

/** A longer sentence says more than thanks. In UTF-16 units. */
const shortSentence = 90;

/** Thanks for what was given, and questions about habits: they collect nothing. */
export const courtesies = once(({reply}: Context): Span[] =>
	find(reply, courtesy)
		.map((span) => reply.sentences.find((sentence) => overlaps(span, sentence)) ?? span)
		.filter(({start, end}) => end - start < shortSentence),
);

const gives = /\b(?:donat|give away|giving away|charit)/;

/** Whether the post asks where or how to give: whoever tells it collects nothing. */
export const asksToGive = ({post, heard}: Context): boolean =>
	post !== null &&
	heard?.questions.some(
		({start, end, wants}) =>
			(wants === 'where' && gives.test(post.plain)) ||
			((wants === 'how' || wants === 'recommendation') && gives.test(post.plain.slice(start, end))),
	) === true;

/** What the reply says for a cause, group by group of words, and where it turns to the reader. */
export const appeals = once(
	seeking([cause, appeal], (context): {cause: Span[]; appeal: Span[]} => {
		const {reply} = context;
		const off = courtesies(context);
		const kept = (spans: readonly Span[]): Span[] =>
			spans.filter((span) => !off.some((other) => overlaps(other, span)));
		return {cause: kept(find(reply, cause)), appeal: kept(find(reply, appeal))};
	}),
);
