import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find} from '../../coach/detect.ts';
import {coldness} from '../../coach/heard/cold-comfort.ts';
import {reflections} from '../../coach/heard/reflections.ts';
import {bookkeeping} from '../../coach/heard/values.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

/** "It's the company you miss, not the money", "that was never just a shop". */
const meaning = compile(
	"(it's|it is|that's|that is|it was|that was|this is|sounds like|sounds as if|seems|reads like|reads as though) (really|less|more|mostly|clearly|probably|not)? (about|the|your|you|less about|not about|what you|how you|someone|somebody) (*)? (*)? (you|them|him|her|that)? (miss|love|want|need|care|kept|made|built|fear|wanted|loved|were|are|do|did|mean|meant|mind)",
	"(never|not|wasn't|isn't|more than|it's not|that's not) (just|only|merely|really|simply) (a|an|the|about|your|some) *",
	'(more|less) (about)? (a|an|the|your|like)? * than (a|an|the|about|your|it|what|money|any) (*)?',
	"what you (really|actually|still)? (want|miss|love|care about|need|did|gave|made|built|kept|lost|fear|value|wanted|held|carry|are) (is|was|isn't|are|has|can't)",
	'(no|not one|hardly a) (spreadsheet|number|price|money|figure|form|report|ledger|score|cv|salary|sum|invoice|column) (has|can|could|covers|shows|buys|says|will|holds|gets)',
	"(can't|cannot|couldn't|hard to) (put|hang) a (price|number|figure) on",
	"(that's|that is|it's|this is|that was) (you|him|her|them|a|the|your|what|how|who) (*)? (*)? (knowing|remembering|saying|trying|asking|caring|looking|learning|finding|keeping|telling|of (a|an|somebody|someone|people|the) (*)? who|love looks|who you are|of you|you wanted|matters|worth)",
	'(that|this|it|those|these|which|they|she|he|your *) (matters|matter|mattered|counts|counted|means|meant) (to|more|a lot|so much|something|everything|that|you|for|because)',
	'(you) (get|got|have|deserve|need) to (keep|be|have|choose|decide|stay|do) (one|it|a|this|that|your|some|yourself|what)',
	"(the|that) (one|part|thing|bit|day|place|time|person|people|year|years) (you|that) (can't|cannot|could|never|want|wanted|miss|made|get|had|kept|won't|still)",
	"(you're|you are|you were|you've been|you must be) (letting go|giving up|losing|grieving|carrying|holding|keeping|saying goodbye|looking after|being|protecting|raising|doing this|standing up|asking for|mourning|leaving) *",
);

export default defineRule({
	principle: 'understanding',
	kind: 'strength',
	praise: 'You put into words what it means to them: “{quote}”',
	why: 'Behind what people tell stands what it means to them. Whoever says that back in words of their own has understood.',
	sources: [seeds.social, findings.uptake, findings.empathy],
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
