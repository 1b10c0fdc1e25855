import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {when} from '../../coach/detect.ts';
import {borrowedCheer} from '../../coach/heard/borrowed.ts';
import {voice} from '../../coach/heard/voice.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** Below this nobody in particular is heard. */
const audible = 0.3;

/**
 * People to people: a first-person detail says that somebody is there. It is what a press release
 * can’t have.
 */
export default defineRule({
	principle: 'belonging',
	kind: 'strength',
	praise: 'You speak as yourself: “{quote}”',
	sources: [ideas.peopleToPeople, ideas.authentic],
	weight: 1.5,
	detect: when(
		(context) => !turnsAway(context),
		(context) => {
			const {weight, first} = voice(context);
			if (first === null || weight < audible) return [];
			const borrowed = borrowedCheer(context).length;
			return [{spans: [first], strength: Math.min(1, weight / 1.6) / (1 + borrowed)}];
		},
	),
});

export const examples: Examples = {
	hits: [
		'«My» neighbour leaves hers out all winter and they come back every time.',
		'«I» baked it in a flowerpot once, and the pot survived.',
		'that hill finished «me». i always walk it with the bike in one hand',
		'«Mum» did the legs of it, up two nights. Who’d nick a robin?',
	],
	nearMisses: [
		'The bulbs can stay outside all winter in most places.',
		'Our new platform helps you grow your garden, sign up today. I love it.',
		'A flowerpot of unglazed clay survives the oven.',
	],
};
