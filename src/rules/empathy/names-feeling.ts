import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {coldness, kindness} from '../../coach/heard/cold-comfort.ts';
import {hardNamed} from '../../coach/heard/comfort.ts';
import {reflections} from '../../coach/heard/reflections.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** From here on a statement reads as meant to be understood back. */
const sureFrom = 0.6;

const hurts = ({heard}: Context): boolean => heard?.feelings.some(({good}) => !good) ?? false;

const saysHowHard = kindness(hardNamed, {fits: 'trouble', strength: 0.65, toThem: true});

/**
 * To recognise a feeling and say so is what empathy is, long before any advice. In support forums
 * it is what people thank each other for.
 */
export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	praise: 'You name how it is for them: “{quote}”',
	sources: [ideas.walkInTheirShoes, findings.empathy],
	weight: 1.5,
	detect: (context) => {
		const met = context.heard?.feelings.filter((feeling) => feeling.met) ?? [];
		const found = saysHowHard(context);
		if (found.length > 0) return found.map((evidence) => ({...evidence, said: met}));
		if (turnsAway(context)) return [];
		// So does to say back, in fresh words, what it was for them.
		const [said] = hurts(context) ? reflections(context) : [];
		if (said && said.strength >= sureFrom) {
			const {start, end} = said;
			return [{spans: [{start, end}], said: met, strength: 0.39 * (1 - coldness(context))}];
		}
		// A feeling may be met by other means; that tells a little.
		if (met.length === 0) return [];
		return [{spans: [], said: met, strength: 0.2 * (1 - 0.8 * coldness(context))}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'I cried in the stock cupboard, then I taught fractions.',
			reply: 'Nobody out there knew «what that cost you».',
		},
		{
			post: '«I’m exhausted.» Third week of nights and the baby has croup.',
			reply: 'Three weeks and a cough on top, «that sounds brutal». Who has the mornings?',
		},
		{
			post: 'They gave my desk away while I was on sick leave.',
			reply: '«What a rotten way» to find out. Ask for the date the decision was made, in writing.',
		},
		{
			post: 'no callback again. that makes eleven interviews',
			reply: 'eleven, «you must be worn out». is there one you could ring and ask what it was?',
		},
	],
	nearMisses: [
		{
			post: 'I’m exhausted. Third week of nights and the baby has croup.',
			reply: 'The pharmacy by the station is open past ten, and the bus stops there.',
		},
		{
			post: 'They gave my desk away while I was on sick leave.',
			reply: 'Desks on the second floor are booked by app since March.',
		},
		{
			post: 'Three weeks of nights on the ward start today.',
			reply: 'The canteen opens at six, bring coins for the machine.',
		},
	],
};
