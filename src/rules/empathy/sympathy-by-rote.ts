import {anyOf} from '../../coach/detect.ts';
import {sellsOnSorrow, sympathyByRote} from '../../coach/heard/cold-comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'empathy',
	kind: 'fault',
	tip: 'Name one thing that {author} told; “{quote}” could go to anyone.',
	why: 'Sympathy from a template, or one that leads to an offer, is heard as what it is. A single detail of theirs makes it real.',
	sources: [ideas.authentic, ideas.contextDecides, findings.empathy],
	starter: ['That {told} … ', 'Where you say “{point}”, … '],
	advice: 'name-a-point',
	weight: 1.2,
	detect: anyOf(sellsOnSorrow, sympathyByRote),
});

export const examples: Examples = {
	hits: [
		{
			post: 'The cake came two days late and my girl cried at her own party.',
			reply: '«We apologise for any» inconvenience caused and hope to serve you again.',
		},
		{
			post: 'I feel like I am drowning since the divorce.',
			reply: '«Such a vulnerable and honest post», «I see you».',
		},
		{
			post: 'we lost the bakery in the flood, i can’t stop crying',
			reply:
				'«so sorry for» your loss. we at DryFast offer the best restoration in town. visit https://dryfast.example and book your free call today',
		},
	],
	nearMisses: [
		{
			post: 'The cake came two days late and my girl cried at her own party.',
			reply: 'We ruined her party and I’m sorry. The driver had the wrong date, that was our list.',
		},
		{
			post: 'I feel like I am drowning since the divorce.',
			reply: 'I hear it took the flat and half of your friends as well. Who is left to call?',
		},
		{
			post: 'Does the crossing run in the storm?',
			reply: 'No, the inconvenience is that the bus takes two hours round the bay.',
		},
	],
};
