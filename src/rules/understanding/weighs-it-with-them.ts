import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find} from '../../coach/detect.ts';
import {bookkeeping} from '../../coach/heard/values.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

const weighing = compile(
	'(on (the)? (one|other) hand|on one side|then again|at the same time|that said|both (are|can|is|things|matter|sides)|either way|neither is|no wrong (choice|answer)|no right answer)',
	'(a|one|some|any)? part of you (that|wants|knows|is|still|would|may)?',
	"(you're|you are|you seem|sounds like you're|must be) (torn|caught|stuck|pulled|split|divided|weighing|balancing|choosing) (between|in two|with|up)?",
	'(it|that|this|so much|a lot)? (depends|hinges|comes down|boils down) (on|to) (what|whether|how|who|which|if) *',
	"(if|as long as|unless) (the|what|it's|it is|your|you) (*)? (*)? (matters|counts|weighs|means|is worth|stays|keeps) (more|most|to you|gone|away)?",
	'(is|are|was|were) (real|true|right|hard|valid|important|fine|also)? (too|as well)(,|.) (so|but|and)',
	'(give|take|buy|allow) (yourself)? (till|until|a (week|month|day|year|night)|some time|time|the weekend) (before|to|until|and)?',
	'(before|until|till) you (decide|answer|choose|sign|know|have worked|commit|say yes|quit|give)',
	'(the (price|cost|catch|trade-off|tradeoff|downside|hard part|question|choice) (is|there|of|between|would|you))',
	'(you|then you) (keep|lose|gain|give up|trade|win) (*)? (*)? (but|and) (you)? (lose|keep|give up|gain|miss|win|pay)',
	'(what|which) (would|do|will) you (miss|regret|want|keep|choose|lose|be glad) (more|most|in|if|when)?',
);

export default defineRule({
	principle: 'understanding',
	kind: 'strength',
	praise: 'You weigh it with them: “{quote}”',
	why: 'A hard choice has two sides or it would not be hard. To name both, and leave the choosing to them, takes them seriously.',
	sources: [seeds.social, findings.receptiveness],
	weight: 0.9,
	detect: (context) => {
		if (context.post === null || turnsAway(context)) return [];
		const [first] = find(context.reply, weighing);
		return first ? [{spans: [first], strength: 0.6 * (1 - 0.9 * bookkeeping(context))}] : [];
	},
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
