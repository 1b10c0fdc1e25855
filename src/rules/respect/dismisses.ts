import {defineRule, type Examples} from '../../coach/rule.ts';
import {scornOf} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Say what you would rather talk about, instead of “{quote}”.',
	why: 'Waving a thing away tells people that they don’t count. If it matters little to you, leaving it to others is kinder.',
	sources: [ideas.express, ideas.equals, findings.unhealthy],
	weight: 1.7,
	detect: scornOf('dismisses'),
});

export const examples: Examples = {
	hits: [
		'«Nobody cares» about your gate, the road is what we discuss here.',
		'«What a load of nonsense», the tide has nothing to do with it.',
		'Not everybody can afford that. «Get a life».',
		'«i dont care what your label» says',
		'«Your opinion is irrelevant», the committee has met.',
		'There is a vote on Friday. «Whatever».',
		'«You missed the whole point» of the fence.',
	],
	nearMisses: [
		'I don’t care what your nonna said, break it, the pan is round and you are hungry.',
		'I was a complete waste of space that winter, and it passed.',
		'I do not know if it is a waste of time, the Saturday shift.',
		'I need to try harder with my sister too.',
		'Please leave the three stars as they are, we earned them.',
		'It can feel like nobody cares, and then six people brought soup.',
		'Whatever you choose, keep the receipt.',
		'Don’t bother peeling them, the skin comes off by itself.',
		'I don’t care about the rain, the stall will be there.',
		'It took me a year to get over it, and the garden helped.',
		'Your opinion is exactly what the committee needs on Friday.',
		'I missed the whole point of the fence until the goats came.',
		'The rubbish bin by the gate is full again.',
	],
};
