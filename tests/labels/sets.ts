import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Headline, Principle} from '../../src/coach/principles.ts';

/** One labelled public reply. Rows of one `group` come from one conversation. */
export type Row = {
	id: string;
	post: string | null;
	reply: string;
	labels: Readonly<Record<string, unknown>>;
	group: string;
};

/** A label of a set, and the score that ought to follow it. */
export type Label = {
	name: string;
	score: Principle | Headline;
	/**
	 * The truth of a row, higher where the score should be higher; `null` leaves the row out.
	 * Two values are measured by AUC, more by rank correlation.
	 */
	truth: (labels: Row['labels']) => number | null;
	/** Figures others have published for this label, and the figure a person may hope for. */
	published?: string;
};

export type LabelSet = {
	name: string;
	/** Who made it, and where it is described. */
	source: string;
	/** Whether its terms let weights be fitted on it. */
	fit: boolean;
	labels: readonly Label[];
	/** Rows that their makers call good, for counting false alarms; missing where none are. */
	good?: (labels: Row['labels']) => boolean;
};

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const above = (key: string, least: number) => (labels: Row['labels']) => {
	const value = number(labels[key]);
	return value === null ? null : Number(value >= least);
};
const inverted = (key: string, least: number) => (labels: Row['labels']) => {
	const value = number(labels[key]);
	return value === null ? null : Number(value < least);
};
const strategy =
	(...names: readonly string[]) =>
	({strategy: named}: Row['labels']) =>
		typeof named === 'string' ? Number(names.includes(named)) : null;
const byOthers =
	(truth: Label['truth']) =>
	(labels: Row['labels']): number | null =>
		labels.by_asker === 1 || (labels.good !== 1 && labels.bad !== 1) ? null : truth(labels);

/** Every set of the label folder: which of its labels speaks of which score. */
export const labelSets: readonly LabelSet[] = [
	{
		name: 'uptake',
		source: 'Demszky et al. 2021',
		fit: true,
		labels: [
			{
				name: 'uptake',
				score: 'listening',
				truth: ({uptake_z}) => number(uptake_z),
				published: 'neural .540, one person against the others .539',
			},
		],
	},
	{
		name: 'annomi',
		source: 'Wu et al. 2022',
		fit: false,
		labels: [
			{name: 'reflection', score: 'listening', truth: above('reflection', 0.5)},
			{
				name: 'quality',
				score: 'listenFirst',
				truth: ({mi_quality}) =>
					typeof mi_quality === 'string' ? Number(mi_quality === 'high') : null,
			},
		],
		good: ({mi_quality}) => mi_quality === 'high',
	},
	{
		name: 'esconv',
		source: 'Liu et al. 2021',
		fit: false,
		labels: [
			{
				name: 'reflection',
				score: 'listening',
				truth: strategy(
					'Restatement or Paraphrasing',
					'Reflection of feelings',
					'Reflection of Feelings',
				),
			},
			{name: 'question', score: 'curiosity', truth: strategy('Question', 'Questions')},
			{
				name: 'suggestion or information',
				score: 'value',
				truth: strategy(
					'Providing Suggestions',
					'Providing Suggestions or Information',
					'Information',
				),
			},
		],
		good: () => true,
	},
	{
		name: 'epitome',
		source: 'Sharma et al. 2020',
		fit: false,
		labels: [
			{name: 'emotional reaction', score: 'empathy', truth: above('emotional_reactions', 1)},
			{name: 'exploration', score: 'curiosity', truth: above('explorations', 1)},
			{name: 'interpretation', score: 'understanding', truth: above('interpretations', 1)},
			{name: 'empathy', score: 'listenFirst', truth: ({empathy_sum}) => number(empathy_sum)},
		],
		good: ({empathy_sum}) => (number(empathy_sum) ?? 0) >= 2,
	},
	{
		name: 'semeval_cqa',
		source: 'Nakov et al. 2016',
		fit: false,
		labels: [
			{name: 'good answer', score: 'value', truth: byOthers(above('good', 1))},
			{name: 'good answer', score: 'listenFirst', truth: byOthers(above('good', 1))},
			{name: 'good answer', score: 'valueWithoutAgenda', truth: byOthers(above('good', 1))},
		],
		good: ({good, by_asker}) => good === 1 && by_asker !== 1,
	},
	{
		name: 'advice',
		source: 'Govindarajan et al. 2020',
		fit: true,
		labels: [{name: 'advice', score: 'value', truth: above('advice_any', 1)}],
	},
	{
		name: 'youtube_spam',
		source: 'Alberto et al. 2015',
		fit: true,
		labels: [{name: 'spam, inverted', score: 'noAgenda', truth: inverted('spam', 1)}],
		good: ({spam}) => spam === 0,
	},
	{
		name: 'congress_selfpromo',
		source: 'Wang et al. 2021',
		fit: false,
		labels: [
			{name: 'self-promotion, inverted', score: 'noAgenda', truth: inverted('self_promotion', 1)},
		],
	},
	{
		name: 'persuasionforgood',
		source: 'Wang et al. 2019',
		fit: true,
		labels: [{name: 'pitch, inverted', score: 'noAgenda', truth: inverted('pitch', 1)}],
	},
	{
		name: 'politeness',
		source: 'Danescu-Niculescu-Mizil et al. 2013',
		fit: true,
		labels: [{name: 'politeness', score: 'respect', truth: ({politeness}) => number(politeness)}],
		good: ({cls}) => cls === 1,
	},
	{
		name: 'ucc',
		source: 'Price et al. 2020',
		fit: false,
		labels: [
			{
				name: 'condescending, inverted',
				score: 'respect',
				truth: inverted('condescending', 0.5),
				published: 'BERT .78, one person .72',
			},
			{
				name: 'hostile, inverted',
				score: 'respect',
				truth: inverted('hostile', 0.5),
				published: 'BERT .84, one person .76',
			},
			{
				name: 'dismissive, inverted',
				score: 'respect',
				truth: inverted('dismissive', 0.5),
				published: 'BERT .82, one person .68',
			},
		],
		good: ({healthy, antagonize}) => healthy === 1 && antagonize === 0,
	},
	{
		name: 'wikitactics',
		source: 'de Kock et al. 2022',
		fit: false,
		labels: [{name: 'attack, inverted', score: 'respect', truth: inverted('attack', 1)}],
	},
	{
		name: 'ec_darkpattern',
		source: 'Yada et al. 2022',
		fit: true,
		labels: [{name: 'dark pattern, inverted', score: 'freedom', truth: inverted('dark', 1)}],
	},
];

/**
 * The folder with `<set>.jsonl`: the given one, or its `labels`; `../shared/data` when none is
 * given. Throws, saying what to do, when there is none.
 */
export const findFolder = (given = '../shared/data'): string => {
	for (const folder of [join(given, 'labels'), given]) {
		if (existsSync(join(folder, 'uptake.jsonl'))) return folder;
	}
	throw new Error(
		`There are no label sets in ${resolve(given)}. Give the folder that holds uptake.jsonl and the others as an argument, behind "--".`,
	);
};

/** The rows of a set. Throws, naming the line, where one can't be read. */
export const readRows = (folder: string, {name}: LabelSet): Row[] =>
	readFileSync(join(folder, `${name}.jsonl`), 'utf8')
		.split('\n')
		.flatMap((line, at) => {
			if (line.trim() === '') return [];
			const row: Partial<Row> = JSON.parse(line);
			if (typeof row.reply !== 'string' || !row.labels || typeof row.group !== 'string') {
				throw new Error(`${name}.jsonl, line ${at + 1}: a row needs reply, labels and group`);
			}
			return [
				{
					id: String(row.id),
					post: row.post ?? null,
					reply: row.reply,
					labels: row.labels,
					group: row.group,
				},
			];
		});
