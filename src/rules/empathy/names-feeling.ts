import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {find} from '../../coach/detect.ts';
import {celebrates, consoles} from '../../coach/heard/comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	praise: 'You meet how they feel: “{quote}”',
	why: 'To recognise a feeling and say so is what empathy is, long before any advice. In support forums it is what people thank each other for.',
	sources: [seeds.listenFirst, findings.empathy],
	weight: 1.8,
	detect: (context) => {
		const {heard, reply} = context;
		if (heard === null || turnsAway(context)) return [];
		const met = heard.feelings.filter(({taken}) => taken >= 0.5);
		const comforts = find(reply, consoles);
		// Comfort or joy where no feeling was heard was most likely due all the same.
		const fits = met.some(({good}) => !good) || heard.feelings.length === 0;
		const spoken = [
			...(fits ? comforts : []),
			...(met.some(({good}) => good) || heard.feelings.length === 0 ? find(reply, celebrates) : []),
		].sort((a, b) => a.start - b.start);
		const [first] = spoken;
		if (first === undefined) return met.length > 0 ? [{spans: [], said: met, strength: 0.5}] : [];
		const sure = met.length > 0 ? 0.6 : 0.3;
		return [{spans: [first], said: met, strength: Math.min(1, sure + 0.1 * spoken.length)}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: '«Our cat Biscuit passed away on Tuesday.» Fourteen years.',
			reply: '«So sorry about» Biscuit. Fourteen years is most of a childhood.',
		},
		{
			post: '«I finally passed my driving test at 52!»',
			reply: '«Well done», and the fifth time counts exactly as much as the first.',
		},
		{
			post: '«third week of nights and I am exhausted»',
			reply:
				'nights «that is brutal», three weeks would finish me, hope they put u back on days soon',
		},
	],
	nearMisses: [
		{
			post: 'Our cat Biscuit passed away on Tuesday. Fourteen years.',
			reply: 'Sorry, but this belongs in the pets group and not in here.',
		},
		{
			post: 'I finally passed my driving test at 52!',
			reply: 'The test centre on Mill Road closes next spring, by the way.',
		},
		{
			post: 'Three weeks of nights on the ward start today.',
			reply: 'The canteen opens at six, bring coins for the machine.',
		},
	],
};
