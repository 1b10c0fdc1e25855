import {sidesAgainst} from '../../coach/heard/cold-comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'empathy',
	kind: 'fault',
	tip: 'Stand with them before you explain the others: “{quote}”',
	why: 'To defend those who did it, before a word for the one it was done to, feels like a second blow. The other side can wait a line.',
	sources: [seeds.listenFirst, findings.empathy],
	starter: 'That was not right, and … ',
	weight: 1.2,
	detect: sidesAgainst,
});

export const examples: Examples = {
	hits: [
		{
			post: 'My sister told everyone about the miscarriage before I could.',
			reply: '«I’m sure she meant well», families share things.',
		},
		{
			post: 'They laughed at me when I asked for the ramp.',
			reply: '«They were only joking», it lightens the mood on a long shift.',
		},
		{
			post: 'the landlord kept the whole deposit and i’m furious',
			reply: '«to be fair to the» landlord, painting costs money',
		},
	],
	nearMisses: [
		{
			post: 'My sister told everyone about the miscarriage before I could.',
			reply: 'That was yours to tell. Does she know how it landed?',
		},
		{
			post: 'the landlord kept the whole deposit and i’m furious',
			reply: 'he has to send you the bills within a month, and i’m sure he knows it',
		},
		{
			post: 'Why did the council close the bridge?',
			reply: 'They were only trying to save the arch, the report is on their site.',
		},
	],
};
