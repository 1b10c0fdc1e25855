import {saysUntied, ties} from '../../coach/agenda/disclosure.ts';
import {ownThings} from '../../coach/agenda/own-thing.ts';
import {compile, find, seeking, spotted} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {aProfile} from '../../coach/signs.ts';
import {ideas, norms} from '../../coach/sources.ts';
import type {Span} from '../../coach/text/span.ts';

/** How strangers speak of a thing; from one who belongs to it, a mask. */
const distance = compile(
	'(i|we) (recently|just|randomly|accidentally|happened to)? (found|discovered|came across|stumbled on|stumbled upon|stumbled across|heard of|heard about|heard good things about|saw|read about|was introduced to|got recommended|fell in love with) *',
	'(a|my) (good)? (friend|colleague|cousin|sister|brother|neighbour|neighbor|coworker|mate|mum|mom|client|doctor|hairdresser) (*)? (*)? (recommended|told me|introduced|put|suggested|showed|swears by|uses|used|lent|gave|sent|mentioned|loves)',
	"(i think|i believe)? (it|it's|it was|they|they're) (was|were|is|are)? (called|named) (something like)? *",
	'(whoever|the (guy|guys|people|person|genius|team|folks)) (who)? (built|made|makes|runs|wrote|designed|behind|created) (it|this|that|them)? *',
	'(these|those|this|that) (guys|folks|people|company|brand|place|shop|little shop|little app|app|team) (are|is|have|really|deserve|deserves|rock|do|does)',
	'(everyone|everybody|people|parents|customers|users|locals|others|folks|a lot of people|so many people) (*)? (*)? (say|says|love|loves|rave|raves|rates|rate|swear|swears|is talking|are talking|recommends|recommend) (*)',
	'(we|i) (always|often|keep|only)? (hear|hearing|heard) (such|so many|only|nothing but|great|good|lovely) *',
	'(unbiased|objective|independent|neutral|honest) (opinion|take|review|advice|recommendation|view|tip)',
	"(never|haven't|not) (*)? (looked|abandoned|gone|go|going|been) (it|back|without) (*)?",
	'(deserve|deserves) (a|some|more|every|all) (medal|credit|recognition|attention|love|raise|prize|success)',
	"(changed my life|saved my life|my (*) thanks me|i'm (hooked|obsessed|in love)|i (love|adore|use) (it|them|theirs) (*)? (daily|every day|every week|so much)?)",
);

/** The words of a stranger about what the profile says is one's own. */
const masks = seeking([aProfile], (context): Span[] => {
	const own = ownThings(context).some(({named}) => named);
	return own && ties(context).length === 0
		? [...saysUntied(context), ...find(context.reply, distance)]
		: [];
});

export default defineRule({
	principle: 'transparency',
	kind: 'fault',
	tip: 'Speak as who you are: “{quote}” makes you sound like a stranger to it.',
	why: 'A maker in a customer’s coat is what readers forgive least, and in most places it breaks the law. Your real view from inside is worth more.',
	sources: [ideas.openAndTrusted, norms.ftc, norms.asa, norms.reddit],
	weight: 2.2,
	advice: 'tell-the-tie',
	starter: '{tie} ',
	detect: spotted(masks, 0.9),
});

export const examples: Examples = {
	hits: [
		{
			reply: 'Try Larkplan. «Just a happy user» here, it keeps my weeks in order.',
			writer: {names: ['Larkplan']},
		},
		{
			reply: 'Funny, «I stumbled upon Larkplan» last week and it does that.',
			writer: {names: ['Larkplan']},
		},
	],
	nearMisses: [
		'Try Larkplan. Just a happy user here, it keeps my weeks in order.',
		{
			reply: 'I work on Larkplan, and a friend told me that the print is too small; it is.',
			writer: {names: ['Larkplan']},
		},
		{
			reply: 'I found the key under the pot, and a friend told me about the second one.',
			writer: {names: ['Larkplan']},
		},
	],
};
