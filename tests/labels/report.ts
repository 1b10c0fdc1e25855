import weights from '../../src/coach/weights.json' with {type: 'json'};
import type {Alarms} from './alarms.ts';
import type {LabelFigures, Scored, worstErrors} from './figures.ts';
import type {Fitted} from './fit.ts';
import type {Ranked} from './pairs.ts';
import type {LabelSet} from './sets.ts';
import type {Figure} from './statistics.ts';

const fittedOn: readonly Fitted[] = weights.fittedOn;

type Worst = ReturnType<typeof worstErrors>;

/** All that is measured on one set. */
export type SetFigures = {
	set: LabelSet;
	labels: {figures: LabelFigures; worst: Worst}[];
	alarms: Alarms | null;
};

const plain = (value: number | null): string =>
	value === null ? '' : value.toFixed(2).replace('0.', '.');
const ranged = ({value, low, high}: Figure): string =>
	`${plain(value)} (${plain(low)} to ${plain(high)})`;
const signed = (lead: Figure): string => `${lead.value < 0 ? '' : '+'}${ranged(lead)}`;
const percent = (part: number, whole: number): string =>
	whole === 0 ? '' : `${((100 * part) / whole).toFixed(0)}%`;

/** Whether the whole interval of the lead lies above 0, below it, or around it. */
const verdict = ({low, high}: Figure): string =>
	low > 0 ? 'ahead' : high < 0 ? 'behind' : 'level';

/** One line for the terminal. */
export const asLine = ({name}: LabelSet, figures: LabelFigures): string =>
	`${name}, ${figures.label.name} → ${figures.label.score}: ${figures.measure} ${ranged(figures.ours)}; best cue ${plain(figures.best.value)} (${figures.best.name}), lead ${signed(figures.lead)}, ${verdict(figures.lead)}`;

const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
	[heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const each = (measured: readonly SetFigures[]) =>
	measured.flatMap(({set, labels}) => labels.map((one) => ({set, ...one})));

const standing = (measured: readonly SetFigures[], fitted: boolean): string =>
	table(
		['score', 'set', 'label', 'rows', 'measure', 'ours (95%)', 'best single cue', 'lead (95%)', ''],
		each(measured)
			.filter(({set}) => set.fit === fitted)
			.map(({set, figures}) => [
				`\`${figures.label.score}\``,
				set.name,
				figures.label.name,
				figures.rows,
				figures.measure,
				ranged(figures.ours),
				`${plain(figures.best.value)} ${figures.best.name}`,
				signed(figures.lead),
				verdict(figures.lead),
			]),
	);

const beside = (measured: readonly SetFigures[]): string =>
	table(
		['score', 'set', 'label', 'ours', 'length alone', 'shuffled posts', 'published'],
		each(measured).map(({set, figures}) => [
			`\`${figures.label.score}\``,
			set.name,
			figures.label.name,
			plain(figures.ours.value),
			plain(figures.length),
			plain(figures.shuffled),
			figures.label.published ?? '',
		]),
	);

const peers = (measured: readonly SetFigures[]): string => {
	const all = each(measured);
	const names = all[0]?.figures.peers.map(({name}) => name) ?? [];
	if (names.length === 0) return 'No peer could be installed when this page was written.';
	return table(
		['score', 'set', 'label', 'ours', ...names],
		all.map(({set, figures}) => [
			`\`${figures.label.score}\``,
			set.name,
			figures.label.name,
			plain(figures.ours.value),
			...figures.peers.map(({value}) => plain(value)),
		]),
	);
};

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What a few rows share: how long they are, and whether the rules saw anything in them. */
const common = (rows: readonly Scored[]): string => {
	const words = median(rows.map(({row}) => row.reply.split(/\s+/).length));
	const asks = rows.filter(({row}) => row.reply.includes('?')).length;
	const seen = new Map<string, number>();
	for (const {assessment} of rows) {
		for (const {rule} of [...assessment.tips, ...assessment.strengths]) {
			seen.set(rule, (seen.get(rule) ?? 0) + 1);
		}
	}
	const often = [...seen].sort(([, a], [, b]) => b - a).slice(0, 3);
	const silent = rows.filter(
		({assessment}) => assessment.tips.length + assessment.strengths.length === 0,
	).length;
	return `${words} words; ${percent(asks, rows.length)} ask; ${percent(silent, rows.length)} with nothing found${often.length > 0 ? `; ${often.map(([rule, count]) => `\`${rule}\` ${count}`).join(', ')}` : ''}`;
};

const errors = (measured: readonly SetFigures[]): string =>
	table(
		['score', 'set', 'label', 'the 20 scored too high', 'the 20 scored too low'],
		each(measured).map(({set, figures, worst}) => [
			`\`${figures.label.score}\``,
			set.name,
			figures.label.name,
			common(worst.kindly),
			common(worst.harshly),
		]),
	);

const alarms = (measured: readonly SetFigures[]): string => {
	const counted = measured.flatMap(({alarms}) => alarms ?? []);
	const judged = counted.reduce((sum, one) => sum + one.judged, 0);
	const alarmed = counted.reduce((sum, one) => sum + one.alarmed, 0);
	return table(
		['set', 'good replies judged', 'with a tip of 5 points or more', 'most often'],
		[
			...counted.map((one) => [
				one.set,
				one.judged,
				`${one.alarmed} (${percent(one.alarmed, one.judged)})`,
				one.rules
					.slice(0, 3)
					.map(([rule, count]) => `\`${rule}\` ${count}`)
					.join(', '),
			]),
			['all', judged, `${alarmed} (${percent(alarmed, judged)})`, ''],
		],
	);
};

const fits = (): string =>
	table(
		['score', 'set', 'label', 'rows', 'groups', 'weights by hand', 'fitted, out of fold', 'pull'],
		fittedOn.flatMap(({principle, pull, sets}) =>
			sets.map(({name, label, rows, groups, byHand, outOfFold}) => [
				`\`${principle}\``,
				name,
				label,
				rows,
				groups,
				byHand.toFixed(3),
				outOfFold.toFixed(3),
				pull,
			]),
		),
	);

const ranking = (ranked: readonly Ranked[]): string => {
	const sum = (count: (one: Ranked) => number) =>
		ranked.reduce((total, one) => total + count(one), 0);
	const all = sum(({pairs}) => pairs);
	return table(
		['score', 'pairs', 'ranked right by it', 'by its headline'],
		[
			...ranked.map(({principle, pairs, right, byHeadline}) => [
				`\`${principle}\``,
				pairs,
				percent(right, pairs),
				percent(byHeadline, pairs),
			]),
			[
				'all',
				all,
				percent(
					sum(({right}) => right),
					all,
				),
				percent(
					sum(({byHeadline}) => byHeadline),
					all,
				),
			],
		],
	);
};

/** The whole page: docs/measured.md. `kept` and `open` are the pairs of our own. */
export const asPage = (
	measured: readonly SetFigures[],
	{kept, open}: {kept: readonly Ranked[]; open: readonly Ranked[]},
): string =>
	`# What the scores are worth

Written by \`npm run measure\`; never edited by hand. The sets are public replies that other people wrote and labelled for purposes of their own, so each is one witness and none is the judge. None of their rows is in this repository. AUC is the chance that a reply with the label is scored above one without it (.50 is chance); ρ is Spearman's rank correlation (0 is chance). Intervals are 95%, from drawing whole conversations with replacement. The best single cue is the best of some twenty things that can be counted without reading (words, question marks, "you", words shared with the post, lists of words of comfort, advice, promotion …), turned whichever way round suits it best on that very set, so it is a hard mark. "Ahead" means that the whole interval of the lead lies above 0.

## On sets no weight was fitted on

${standing(measured, false)}

## What the worst errors have in common

Of the replies that the labels call bad, the twenty with the highest scores; of those they call good, the twenty with the lowest. Words are medians; the rules named are those that were seen in most of the twenty.

${errors(measured)}

## On pairs of our own that were kept back

Two replies to one post, written without sight of the rules, that one principle sets apart. Their length, links and marks tell nothing; a third have a good reply full of tempting words or a bad one full of pretty ones, a third a bad one without the usual words. These were not looked at while the rules were written.

${ranking(kept)}

And on those that the rules were written with, to show how far that reaches:

${ranking(open)}

## On the sets that weights were fitted on

The figures here are those of the weights as they ship.

${standing(measured, true)}

And by cross-validation, whole conversations kept together, when the weights were fitted (${weights.fittedAt ?? 'not yet'}). The pull holds a weight to what its rule came with: the strongest that is within one standard error of the best, and 1000 means that nothing moved.

${fits()}

## Length, other posts, and what others have published

"Shuffled posts" is the same reply under the post of another: a score that needs the post should lose there. It is left out where the score does not look at the post.

${beside(measured)}

## Peers

Read the way their makers mean them: a higher sentiment is better, a finding of a linter is worse.

${peers(measured)}

## False alarms

Replies that the sets' makers call good, as far as the coach judges them at all.

${alarms(measured)}
`;
