import {pitches} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/**
 * Sharing and learning goes both ways. Whoever says that they learnt something makes the other a
 * teacher.
 */
export default defineRule({
	principle: 'curiosity',
	kind: 'strength',
	praise: 'You say what is new to you: “{quote}”',
	sources: [ideas.newThings],
	weight: 0.9,
	detect: when(
		(context) => !pitches(context),
		phrases(
			[
				"i have? (never|hadn't|didn't|did not) even? (know|knew|thought|think|heard|realize) (of|about|that|it|how)",
				"that's new to me",
				'i learned that',
				'til',
				'i (want|have) to (try|learn) it',
				'changed how i see',
				"correct me if i'm wrong",
				'makes me (think|wonder)',
				"i hadn't thought",
			],
			{
				strength: 0.7,
				unless: ['never heard anyone so'],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«I never knew that» swifts sleep on the wing, my kids will not believe me.',
		'That angle «changed how I see» the whole estate, to be honest.',
		'«That’s new to me». We always soaked them overnight and hoped.',
	],
	nearMisses: [
		'Never heard anyone so loud in a library, honestly.',
		'You will learn that lesson when you pay your own rent.',
		'They changed the lock and nobody told the caretaker.',
	],
};
