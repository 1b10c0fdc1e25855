import {density} from '../../coach/advice/telling.ts';
import {leavesNothing, wantsHelp} from '../../coach/advice/worth.ts';
import {compile, has} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** In fewer words an answer may be short and still be one: "at the market". */
const talk = 14;
const thin = 0.14;

/** Telling that one doesn't know, or is sorry, is honest and asks for no step. */
const honest = compile(
	"(i|we) (don't|dont|do not|have no|haven't|never) (know|idea|really know|have (any|a)|clue|tried|found|had)",
	"(not sure|no idea|sounds like|seems like|i know the feeling|been there|with you|wish i (knew|could)|i'm sorry|so sorry|sorry (to|for|about|you|that)|condolences|hugs|thinking of you)",
);

const self = /^(?:i|we|i've|we've|mine|ours)$/;
const done =
	/^(?:was|were|did|didn't|had|went|got|made|took|told|sat|slept|found|came|let|kept|left|felt|knew|thought|said|gave|put|began|ran|wrote|read|[a-z]{3,12}ed)$/;

/** What somebody did themselves can be done after them, however plain the words. */
const tellsStory = ({words}: Context['reply']): boolean =>
	words.some(({lower}) => self.test(lower)) &&
	words.filter(({lower}) => done.test(lower)).length >= 2;

/** Many words under a plain request, and next to nothing in them that names anything. */
const thinAnswer = (context: Context) => {
	const {reply, heard} = context;
	if (!heard || !wantsHelp(context) || !leavesNothing(context)) return [];
	if (reply.words.length < talk || reply.plain.includes('?') || has(reply, honest)) return [];
	if (heard.questions.some(({met}) => met) && tellsStory(reply)) return [];
	// A few plain words may be all it takes.
	const met = heard.questions.some((question) => question.met) ? 0.3 : 1;
	const strength = met * Math.min(1, (thin - density(context)) / 0.08);
	const open = heard.questions[0];
	// A view is no step.
	if (strength <= 0 || !open || open.wants === 'opinion' || open.wants === 'relate') return [];
	return [{spans: [], said: [{start: open.start, end: open.end}], strength}];
};

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Name one step, place or number they can use for “{said}”',
	why: 'Who asks can do little with words that fit any question. One name or step turns them into help.',
	sources: [ideas.deliverValue, findings.constructive],
	weight: 1.2,
	starter: ['On “{question}”: what I would do first is …', 'What I would do first: …'],
	advice: 'answer',
	detect: thinAnswer,
});

export const examples: Examples = {
	hits: [
		{
			post: 'My sourdough comes out flat every time. «How do I get it to rise?»',
			reply:
				'It really is a matter of getting a feel for it, and once you are there it all comes by itself.',
		},
		{
			post: '«Where can I learn to weld as an adult?»',
			reply:
				'That is such a great thing to do, and there is always a way for those who really want it.',
		},
	],
	nearMisses: [
		{
			post: 'I’m thinking of leaving my PhD after four years. How did you decide?',
			reply:
				'I made a list in the end and looked at it every morning for a month, and one day it did not look like a list any more but like a plan, so I went.',
		},
		{
			post: 'My sourdough comes out flat every time. How do I get it to rise?',
			reply: 'It really is a matter of warmth: put the bowl in the oven with only the lamp on.',
		},
		{
			post: 'My sourdough comes out flat every time. How do I get it to rise?',
			reply:
				'I am so sorry, I have no idea what it could be, but I do hope that somebody here knows.',
		},
		{
			post: 'We walked home in the rain and nobody said a word.',
			reply: 'It really is like that at times, and then you are so glad to be there and to be dry.',
		},
	],
};
