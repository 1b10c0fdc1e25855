import {kindness} from '../../coach/heard/cold-comfort.ts';
import {sorries} from '../../coach/heard/comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * A plain “I’m sorry” is what people remember from their worst days. It needs no skill, only that
 * it comes first.
 */
export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	praise: 'You are sorry with them: “{quote}”',
	sources: [ideas.walkInTheirShoes, findings.empathy],
	weight: 1.6,
	detect: kindness(sorries, {
		fits: 'trouble',
		strength: 0.75,
		unless: [
			'sorry for any inconvenience',
			'sorry (if|that) (you|anyone) (feel|felt|were)',
			'sorry to (say|disappoint)',
		],
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'We lost Grandad on Sunday, ten days before the wedding.',
			reply: '«I’m so sorry about» your grandad. Will you keep his chair at the table?',
		},
		{
			post: 'the kiln blew a relay mid firing, forty mugs gone, i could cry',
			reply: 'ah «sorry to hear» that, forty is weeks of work. mine died at cone 4 once',
		},
		{
			post: 'Turned down for the flat again because of the dog.',
			reply: '«So sorry you» had to hear that a third time. Ask the housing charity about pets.',
		},
	],
	nearMisses: [
		{
			post: 'We lost Grandad on Sunday, ten days before the wedding.',
			reply: 'Sorry for the late reply, the venue can move the date once without a fee.',
		},
		{
			post: 'Turned down for the flat again because of the dog.',
			reply: 'We are sorry for any inconvenience and thank you for your interest in our flats.',
		},
		{
			post: 'Best day of my life, she said yes on the pier!',
			reply: 'I’m so sorry I missed that, the wind was on your side then.',
		},
	],
};
