import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Leave out “{quote}”: it is the line readers know from spam.',
	why: 'Quick money, free gifts and traded clicks are what filters and people skip first. The rest is skipped with it.',
	sources: [
		ideas.deliverValue,
		{
			title: 'Alberto et al. 2015: TubeSpam: Comment Spam Filtering on YouTube',
			url: 'https://doi.org/10.1109/ICMLA.2015.37',
		},
	],
	weight: 2,
	detect: phrases(
		[
			'(earn|make|get) (extra|free)? (money|gift cards) (by doing|today|here|just)',
			'earn ($#) an',
			'(work|working) from home (with|jobs|job)',
			'(extra|guaranteed) income',
			'(get rich|be your own boss|quit your job)',
			'(free|buy|get free) (views|gift cards|gift card|itunes)',
			'crack a? password',

			'contact (me|us) (on|at) #',

			'(sub|like|follow) 4 (sub|like|follow)',

			'(check out|visit|on|to) my (youtube|new|music)? (channel|vids|covers)',
			'(no scam|not a scam|legit and|easy money|free money)',
			'cbd pills',
		],
		{strength: 0.9},
	),
});

export const examples: Examples = {
	hits: [
		'My neighbour started to «earn $90 an» hour with this, ask me how.',
		'nice clip, i do beats «visit my channel»',
		'«Get free gift cards here», «no scam».',
	],
	nearMisses: [
		'I make about $90 on a good market day, most of it from the plum jam.',
		'Our neighbour works from home and hears every lorry.',
		'The channel between the two islands freezes once in ten years.',
		'They earn money for the school trip by selling bread on Fridays.',
	],
};
