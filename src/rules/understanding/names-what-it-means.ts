import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find} from '../../coach/detect.ts';
import {coldness} from '../../coach/heard/cold-comfort.ts';
import {reflections} from '../../coach/heard/reflections.ts';
import {bookkeeping} from '../../coach/heard/values.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** "It's the company you miss, not the money", "that was never just a shop". */
const meaning = compile(
	"(it's|it is|that's|this is|sounds like|seems) not? (the|your|you|what you) (*)? (*)? (want|need|care|are|do)",
	"(never|not|isn't|it's not) (just|only|really) (a|an|the|about) *",
	'(more|less) * than (a|the|your|it|what) (*)?',
	'what you built is',
	"that's what (*)? (*)? (saying|trying|asking|looking|telling|of a who|of you|matters)",
	'(that|this|it|which|he) (matters|matter|means|meant) (to|a lot|that|you)',
	'you (have|need) to (be|have|do) (it|a|your|what)',
	'the (one|thing|bit|time|people) you (could|want|made|get)',
	"(you're|you are|you were) (keeping|being|asking for|leaving) *",
);

/**
 * Behind what people tell stands what it means to them. Whoever says that back in words of their
 * own has understood.
 */
export default defineRule({
	principle: 'understanding',
	kind: 'strength',
	praise: 'You put into words what it means to them: “{quote}”',
	sources: [ideas.tenValues, findings.uptake, findings.empathy],
	weight: 1.3,
	detect: (context) => {
		const {post, reply} = context;
		if (post === null || turnsAway(context)) return [];
		const warm = (1 - 0.9 * bookkeeping(context)) * (1 - 0.8 * coldness(context));
		const [named] = find(reply, meaning);
		if (named) return [{spans: [named], strength: 0.65 * warm}];
		const [best] = reflections(context);
		if (best === undefined || best.strength < 0.5) return [];
		return [{spans: [best], strength: 0.6 * best.strength * warm}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'They offered twice the rent for the corner where Dad sold his papers.',
			reply: 'A corner like that is «never just a corner», half the town knows his whistle.',
		},
		{
			post: 'I could retire in May. I dread it.',
			reply: 'The pension is fine, I read that. «What you built is» a room people come back to.',
		},
	],
	nearMisses: [
		{
			post: 'They offered twice the rent for the corner where Dad sold his papers.',
			reply: 'The council lists all leases, look under trade and then under kiosks.',
		},
		{
			post: 'I could retire in May. I dread it.',
			reply: 'The form is due in March, and the office on the square has it in large print.',
		},
	],
};
