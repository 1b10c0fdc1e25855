import {wantsHelp} from '../../coach/advice/worth.ts';
import {onlyPleases} from '../../coach/agenda/matter.ts';
import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, has, missing} from '../../coach/detect.ts';
import type {Heard} from '../../coach/heard/hear.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {scorn} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {contentStem} from '../../coach/text/text.ts';

/** From here on a question may well be answered, in words that nothing else tells from an answer. */
const maybeAnswered = 0.4;

/** What is left of the fault where no fact, name or step is asked for. */
const otherwise = 0.35;

/** Whether the reply is about them in some other way. */
const attends = ({feelings, points, uptake}: Heard): boolean =>
	uptake >= 0.3 || [...feelings, ...points].some(({met}) => met);

/** An answer cut short has so many words in its first sentence. */
const mostTerse = 16;

/** What a whole sentence has and one cut short has not: somebody who does or is something. */
const spoken =
	/^(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'll|you|you're|you've|you'd|you'll|he|she|they|it|it's|that's|this|there|there's|is|are|was|were|am|has|have|had|will|would|can|could|should|do|does|did|who|what|how|why|when|where|so|such|oh|wow)$/;

/**
 * Whether the reply begins as people answer across a table: “An hour at least.”, “Outfoxed.”, “Learn
 * two sentences by heart.” A greeting, praise, a pitch or scorn answers nothing.
 */
const isTerseAnswer = (context: Context): boolean => {
	const {reply} = context;
	const [first] = reply.sentences;
	if (first === undefined || first.words.length === 0 || first.words.length > mostTerse)
		return false;
	if (turnsAway(context)) return false;
	if (tellsOwn.test(reply.plain.trimStart())) return true;
	const opening = first.words.slice(0, 2);
	return (
		reply.plain[first.end - 1] !== '?' &&
		reply.plain[first.end - 1] !== '!' &&
		!opening.some(({lower}) => spoken.test(lower)) &&
		first.words.some((word) => contentStem(word) !== null) &&
		!has(reply, praises) &&
		!onlyPleases(context, first) &&
		scorn(context).length === 0
	);
};

/** “I add a teaspoon …”, “Here are mine”, “I’ve got a van”: what one does, has or will do. */
const tellsOwn =
	/^(?:i'll|we'll|i can|i could|i've got|we've got|here are|here's|(?:i|we) (?:use|add|give|take|keep|put|buy|make|cook|freeze|soak)) (?!no\b|not\b|never\b|it\b)/;

const praises = compile(
	'(great|good|nice|lovely|interesting|beautiful|amazing|awesome|cool|love|loved|welcome|hello|hi|hey|same|sorry|thanks|thank|congrats|congratulations|haha|lol|agreed|sounds|wish|hope|hugs)',
);

export default defineRule({
	principle: 'listening',
	kind: 'fault',
	tip: 'Answer what they asked: “{said}”',
	advice: 'answer',
	starter: 'You asked “{said}”: … ',
	why: 'A question is the plainest way to ask to be heard. A reply that leaves it open reads as if the post was not.',
	sources: [ideas.listenFirst, findings.uptake],
	weight: 1.6,
	detect: (context) => {
		const {heard} = context;
		if (heard === null || heard.questions.length === 0) return [];
		if (isTerseAnswer(context)) return [];
		// One answer is enough to have listened; a reply that may well be an answer counts as one.
		const nearest = Math.max(...heard.questions.map(({taken}) => taken));
		// Who asks out of pain, or for company or a view, is often met in other ways.
		const due = wantsHelp(context) ? 1 : attends(heard) ? 0 : otherwise;
		return missing(heard.questions, due * Math.max(0, 1 - nearest / maybeAnswered));
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'I moved to Leeds last month. «Where do you buy good bread here?»',
			reply: 'Welcome, it is such a lively city and you will love the parks.',
		},
		{
			post: 'My sourdough keeps collapsing. «Why does it stay so flat after baking?»',
			reply: 'Lovely crust on that one, the colour is beautiful and so is the plate.',
		},
		{
			post: '«How far ahead do you book the ferry in August?»',
			reply: 'Ferries are such a lovely way to arrive.',
		},
	],
	nearMisses: [
		{
			post: 'Night shifts again and I cannot sleep. Has anyone else had this?',
			reply: 'Me too, for most of my twenties. Blackout curtains got me through.',
		},
		{
			post: 'How far ahead do you book the ferry in August?',
			reply: 'Six weeks.',
		},
		{
			post: 'How long should I let the bread cool?',
			reply: 'An hour at least. The crumb is still setting; cut it hot and it goes gummy.',
		},
		{
			post: 'Is there a cure for hiccups?',
			reply: 'Swallow while you press on your ears. I’d never believed it until a nurse showed me.',
		},
		{
			post: 'I need help moving a sofa on Saturday.',
			reply: 'I’ve got a van and one good shoulder. Ten o’clock?',
		},
		{
			post: 'Any tips for a first-time speaker?',
			reply: 'Learn your first two sentences by heart. After those your hands stop shaking.',
		},
		{
			post: 'How did your sourdough group start?',
			reply: 'Six of us on a stairwell in the lockdown, swapping starter in jam jars.',
		},
		{
			post: 'Which site has the tide tables?',
			reply: 'https://tides.example/tables',
		},
		{
			post: 'I moved to Leeds last month. Where do you buy good bread here?',
			reply: 'The market on Kirkgate has a bread stall that I go to every Saturday.',
		},
		{
			post: 'My sourdough keeps collapsing. Why does it stay so flat after baking?',
			reply: 'Mine was flat because the starter was too young. Ten days made the difference.',
		},
	],
};
