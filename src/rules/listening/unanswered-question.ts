import {missing} from '../../coach/detect.ts';
import {defineRule} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'listening',
	kind: 'fault',
	tip: 'Answer what they asked: “{said}”',
	why: 'A question is the plainest way to ask to be heard. A reply that leaves it open reads as if the post was not.',
	sources: [seeds.listenFirst, findings.uptake],
	weight: 1.4,
	detect: ({heard}) => {
		const open = heard?.questions.filter(({met}) => !met) ?? [];
		if (heard === null || open.length === 0) return [];
		return missing(open, open.length / heard.questions.length);
	},
	examples: {
		hits: [
			{
				post: 'I moved to Leeds last month. «Where do you buy good bread here?»',
				reply: 'Welcome, it is such a lively city and you will love the parks.',
			},
			{
				post: 'My sourdough keeps collapsing. «Why does it stay so flat after baking?»',
				reply: 'Lovely crust on that one, the colour is beautiful and so is the plate.',
			},
		],
		nearMisses: [
			{
				post: 'I moved to Leeds last month. Where do you buy good bread here?',
				reply: 'The market on Kirkgate has a bread stall that I go to every Saturday.',
			},
			{
				post: 'My sourdough keeps collapsing. Why does it stay so flat after baking?',
				reply: 'Mine was flat because the starter was too young. Ten days made the difference.',
			},
		],
	},
});
