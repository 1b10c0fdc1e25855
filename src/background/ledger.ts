import type {Runtime} from 'webextension-polyfill';
import {look, read} from '../coach/assess.ts';
import {fullness} from '../coach/score.ts';
import {addRow} from '../ledger.ts';
import type {Ask} from '../messages.ts';
import {rules} from '../rules/index.ts';
import {isOnAt, loadSettings, writerAt} from '../settings.ts';
import {judge} from './judge.ts';
import {hostOf} from './sender.ts';

/** Strengths that are no gift: what they praise is an ask. */
const asking: readonly string[] = ['small-favour', 'tie-disclosed'];

/** Less than this of a rule, 0 to 1, is too little to count. */
const least = 0.4;

/**
 * Whether a reply leaves something with the reader, and whether it asks for something or speaks for
 * the writer's own. All rules are asked, also those the person never wants to see.
 */
export const balanceOf = (draft: Parameters<typeof read>[0]): {gave: boolean; asked: boolean} => {
	const found = look(rules, read(draft))
		.filter(({evidence}) => fullness(evidence) >= least)
		.map(({rule}) => rule);
	return {
		gave: found.some(
			({id, kind, principle}) =>
				kind === 'strength' &&
				(principle === 'value' || principle === 'mutuality') &&
				!asking.includes(id),
		),
		asked: found.some(
			({id, kind, principle}) =>
				asking.includes(id) ||
				(kind === 'fault' && (principle === 'mutuality' || principle === 'noAgenda')),
		),
	};
};

const minute = 60_000;

/** To a tenth: finer numbers would tell more of the words than anyone needs. */
const tenths = (score: number | null): number | null =>
	score === null ? null : Math.round(score * 10) / 10;

/** The site of a page nobody listed is no site that may be kept. */
const siteOf = (id: string | null): string => (id === null || id === 'any-page' ? 'other' : id);

/**
 * Adds the numbers of a reply that was posted on a page to the ledger, where the person keeps one.
 * Of the words nothing is kept, and of a private window nothing at all.
 */
export const noteReply = async (
	ask: Ask<'background:posted'>,
	sender: Runtime.MessageSender,
): Promise<void> => {
	const host = hostOf(sender);
	const settings = await loadSettings();
	if (host === null || sender.tab?.incognito !== false) return;
	if (!settings.keepLedger || !isOnAt(settings, host)) return;
	const {id, community, seen, dismissed, ...draft} = ask;
	const assessment = await judge(draft, host);
	const {listenFirst, valueWithoutAgenda, principles, tips} = assessment;
	const open = new Set([...tips.map(({rule}) => rule), ...dismissed]);
	const row = {
		at: Math.floor(Date.now() / minute) * minute,
		site: siteOf(draft.site),
		community,
		listenFirst: tenths(listenFirst),
		valueWithoutAgenda: tenths(valueWithoutAgenda),
		principles: Object.fromEntries(
			Object.entries(principles).map(([key, score]) => [key, tenths(score)]),
		) as typeof principles,
		...balanceOf({...draft, writer: writerAt(settings, host)}),
		tipsShown: seen.length,
		tipsFollowed: seen.filter((rule) => !open.has(rule)).length,
	};
	await addRow(row, id);
};
