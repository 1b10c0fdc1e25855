import {phrases} from '../coach/detect.ts';
import {defineRule, type Examples} from '../coach/rule.ts';
import {ideas} from '../coach/sources.ts';

/** The template of `npm run new:rule`. Lies outside of the principles' folders: it is no rule. */
export default defineRule({
	principle: 'listening',
	kind: 'fault',
	tip: 'Say what to do next about “{quote}”.',
	why: 'Why it matters to the person being answered, in two sentences at most.',
	sources: [ideas.listenFirst],
	weight: 1,
	detect: phrases(['at the end of the day']),
});

export const examples: Examples = {
	hits: [
		'The words that must come back are marked, «at the end of the day».',
		{
			post: 'What the reply answers, where it matters?',
			reply: 'So be it, «at the end of the day».',
		},
	],
	nearMisses: [
		'The shop closes at the end of a long day, so come in the morning.',
		'At the end of that street there is a bakery that opens early.',
	],
};
