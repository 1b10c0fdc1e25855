import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find, seeking} from '../../coach/detect.ts';
import {bookkeeping} from '../../coach/heard/values.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const weighing = compile(
	'(on the? (one|other) hand|on one side|then again|at the same time|that said|both (are|can|sides (of|have))|either way)',
	'part of you (is|would)?',
	"you're stuck",
	'(it|so much)? depends on (what|whether|how) *',
	'if (the|your|you) (*)? (means|is worth|stays|keeps)',
	'(give|take) yourself? (until|a (week|month|day|year)|some time|time) to?',
	'(before|until) you (sign|know)',
	'the (price|cost|question|choice) (is|of|would|you)',
	'what (would|do) you (miss|want|keep) more?',
);

/**
 * A hard choice has two sides or it would not be hard. To name both, and leave the choosing to
 * them, takes them seriously.
 */
export default defineRule({
	principle: 'understanding',
	kind: 'strength',
	praise: 'You weigh it with them: “{quote}”',
	sources: [ideas.fourDrives, ideas.tenValues, findings.receptiveness],
	weight: 0.9,
	detect: seeking([weighing], (context) => {
		if (context.post === null || turnsAway(context)) return [];
		const [first] = find(context.reply, weighing);
		return first ? [{spans: [first], strength: 0.6 * (1 - 0.9 * bookkeeping(context))}] : [];
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Job offer in Oslo, but my mother is here and she is 81.',
			reply:
				'«Part of you is» already packing, I think. Could it be for a year, with a ticket home each month?',
		},
		{
			post: 'Do I sell the horse? I hardly ride since the accident.',
			reply: '«So much depends on whether you» want to ride again or only be near her.',
		},
		{
			post: 'they want me to lead the team, i like writing code',
			reply: 'you could ask for a trial. «what would you miss more», the code or the quiet?',
		},
	],
	nearMisses: [
		{
			post: 'Job offer in Oslo, but my mother is here and she is 81.',
			reply: 'Oslo pays well and the trams run all night.',
		},
		{
			post: 'Do I sell the horse? I hardly ride since the accident.',
			reply: 'Sell it in spring, that is when people buy.',
		},
	],
};
