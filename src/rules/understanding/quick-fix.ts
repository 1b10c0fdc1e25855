import {isHeavy} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'understanding',
	kind: 'fault',
	tip: 'Ask what they have tried before “{quote}”.',
	why: 'A one-line fix for a heavy thing tells people that it should have been easy. They have usually thought of it already.',
	sources: [seeds.listenFirst, findings.empathy],
	starter: 'What have you tried so far … ?',
	weight: 1.1,
	detect: when(
		isHeavy,
		phrases(
			[
				"(just|simply) (stop (being|thinking|worrying|feeling|caring|it)|be (happy|positive|yourself|confident|strong|grateful|more positive)|get (a|another|a new|over|up and|out more) *|find (another|a new|someone|somebody|something) *|quit (the|your|that) *|leave (him|her|them|the|your|that) *|move on|move out|ignore (it|them|him|her)|forget (it|about it|him|her|them)|go (out|outside|for a run|to the gym)|work harder|try harder|think (positive|positively)|smile|relax|exercise|don't think about it|buy (a|another|a new) *)",
				'(all|only thing) you (need|have|got) to do is',
				"(it's|it is|its|this is|that's) (really|actually|so|very|quite|that|as|pretty)? (simple|easy)",
				'(you|u) (just|simply|only) (need|have|got) to (stop|be (happy|positive|strong|patient|yourself|confident|grateful)|get|find|quit|leave|move|ignore|forget|go|work|try|think|smile|relax|exercise|want)',
				"why (don't|dont|not) (you)? (just|simply) *",
				'(the (solution|answer|secret|key) is (simple|easy)|problem solved|easy fix|simple fix)',
			],
			{
				strength: 0.8,
				unless: [
					"(isn't|is not|not|never|nothing|wasn't|hardly) (really|that|so|as|always|about)? (simple|easy|that)",
					'easier said than done',
					'(i|we) (know|wish|am sorry|was|understand)',
					"(i'm|im) sorry",
					'(easy|simple) (to say|for me)',
				],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'I feel so lonely since the divorce, the weekends are the worst.',
			reply: '«Just get a dog», you will be out of the house twice a day.',
		},
		{
			post: 'The panic attacks are back and I am exhausted.',
			reply: '«All you need to do is» breathe through the nose.',
		},
		{
			post: 'I hate my job and I cried in the car again.',
			reply: '«Why don’t you just quit» then? There are jobs everywhere.',
		},
	],
	nearMisses: [
		{
			post: 'The router drops every night at ten.',
			reply: 'Just get a new cable first, they fray where the cat sleeps.',
		},
		{
			post: 'I feel so lonely since the divorce, the weekends are the worst.',
			reply: 'It isn’t easy, the first winter least of all. Is there a Sunday table near you?',
		},
		{
			post: 'The panic attacks are back and I am exhausted.',
			reply: 'I know it is easy for me to say, and still: the night line picks up.',
		},
	],
};
