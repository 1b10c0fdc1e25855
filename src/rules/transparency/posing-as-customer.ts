import {saysUntied, ties} from '../../coach/agenda/disclosure.ts';
import {ownThings} from '../../coach/agenda/own-thing.ts';
import {anyOf, compile, each, find} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas, norms} from '../../coach/sources.ts';
import type {Span} from '../../coach/text/span.ts';

/** How strangers speak of a thing; from one who belongs to it, a mask. */
const distance = compile(
	'(i|we) (recently|just|accidentally)? (found|discovered|came across|stumbled upon|heard of|heard about|saw|read about|fell in love with) *',
	'(a|my) good? (friend|sister|brother|neighbour|neighbor|mom|doctor) (*)? (*)? (recommended|told me|put|suggested|uses|used|lent|gave|sent)',
	"(it|it's|they|they're) (was|is|are)? called *",
	'(whoever|the (guy|people|person|team)) who? (built|made|wrote|behind) it? *',
	'(these|those|this|that) (guys|folks|people|place) (are|is|have|do)',
	'(everyone|everybody|people|parents|customers|others|folks) (*)? (*)? (say|says|love|loves|rave|swear|is talking|are talking|recommend) *',
	'we always? hear such *',
	'(unbiased|objective|independent|honest) (opinion|take|review|advice|view)',
	"(never|haven't|not) (*)? (looked|abandoned|gone|go) (it|back) (*)?",
	'deserves (a|more) (medal|credit)',
	"(changed my life|saved my life|my * thanks me|i'm (hooked|obsessed|in love)|i (love|adore|use) (it|them) (*)?)",
);

/** The words of a stranger about what the profile says is one's own. */
const masks = (context: Context): Span[] => {
	const own = ownThings(context).some(({named}) => named);
	return own && ties(context).length === 0
		? [...saysUntied(context), ...find(context.reply, distance)]
		: [];
};

export default defineRule({
	principle: 'transparency',
	kind: 'fault',
	tip: 'Speak as who you are: “{quote}” makes you sound like a stranger to it.',
	why: 'A maker in a customer’s coat is what readers forgive least, and in most places it breaks the law. Your real view from inside is worth more.',
	sources: [ideas.openAndTrusted, norms.ftc, norms.asa, norms.reddit],
	weight: 2.2,
	advice: 'tell-the-tie',
	starter: '{tie} ',
	detect: anyOf((context) => each(masks(context), 0.9)),
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
