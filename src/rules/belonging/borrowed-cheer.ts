import {spotted} from '../../coach/detect.ts';
import {borrowedCheer} from '../../coach/heard/borrowed.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Say which part of theirs you mean: “{quote}” hangs on every wall.',
	advice: 'name-a-point',
	why: 'Cheer that would suit anybody meets nobody. One thing that only you noticed shows that you were there.',
	sources: [ideas.authentic],
	starter: ['That {told} … ', 'Where you say “{point}”, … '],
	weight: 1.5,
	detect: spotted(borrowedCheer, 0.55),
});

export const examples: Examples = {
	hits: [
		'«Hey legend», the patch is out on Friday.',
		'Fifty people on a Tuesday. «Stay awesome».',
		'A snapped string «builds character».',
		'Lost tents, wet socks, and still «we’re one big family».',
		'«Your passion inspires us», the ramp is nearly done.',
	],
	nearMisses: [
		'Stay for the second half, the pies get cheaper.',
		'My brother built that ramp in a day.',
		'We have a big family, six at the table and a dog under it.',
		'Keep it in the dark and it keeps a year.',
		'Here’s to the next fifty, and bring chairs.',
	],
};
