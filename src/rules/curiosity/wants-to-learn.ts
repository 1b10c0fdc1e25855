import {pitches} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'curiosity',
	kind: 'strength',
	praise: 'You say what is new to you: “{quote}”',
	why: 'Sharing and learning goes both ways. Whoever says that they learnt something makes the other a teacher.',
	sources: [seeds.principles, seeds.rethinking],
	weight: 0.9,
	detect: when(
		(context) => !pitches(context),
		phrases(
			[
				"(i|we) (had|have)? (never|hadn't|didn't|did not|don't think i) (even|ever)? (know|knew|thought|think|heard|hear|realize|realise|realized|realised|noticed|considered|seen|looked at|occurred) (of|about|that|it|this|they|there|you could|how)",
				"(that's|thats|this is|that is|it's) (new|news|a new one) to me",
				'(i|we) (just|really)? (learned|learnt|learn) (something|a lot|so much|that|from (you|your|this))',
				'(til|today i learned|today i learnt|you learn something)',
				"(i|i'm|i'll|i've|now i) (now|will|really|definitely|also)? (want|wanted|have|need|going|am going|got) to (try|read|learn|look (it|this|that|them) up|find out|see) (that|this|it|one|more|about|how|whether|if|myself)",
				"(i|i'm|im|we) (still|always|also|am|are)? (trying to (learn|understand)|learning (from|how|to|about)|new to (this|it))",
				'(changed|changes) (my mind|how i (think|see|look|do))',
				"(correct|tell) me if (i am|i'm|im) wrong",
				'(made|makes|gave) me (think|wonder|something to think|curious|want to (know|try|read|see))',
				"i (hadn't|had not) (thought|considered|seen|realised|realized)",
			],
			{
				strength: 0.7,
				unless: [
					'(never|not) (know|knew|thought|seen|heard) (anyone|anybody|such|anything|a|someone) (so|as|more|like|that|who)',
				],
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
