import {wantsHelp} from '../../coach/advice/worth.ts';
import {missing} from '../../coach/detect.ts';
import type {Heard} from '../../coach/heard/hear.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** From here on a question may well be answered, in words that nothing else tells from an answer. */
const maybeAnswered = 0.4;

/** What is left of the fault where no fact, name or step is asked for. */
const otherwise = 0.35;

/** Whether the reply is about them in some other way. */
const attends = ({feelings, points, uptake}: Heard): boolean =>
	uptake >= 0.3 || [...feelings, ...points].some(({met}) => met);

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
