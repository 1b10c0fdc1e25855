import {assess} from '../coach/assess.ts';
import {longestText} from '../coach/limits.ts';
import {principles} from '../coach/principles.ts';
import {rules} from '../rules/index.ts';
import {type Book, createBook} from './book.ts';
import {namesColumns} from './columns.ts';
import {toCsv} from './export.ts';
import {type OpenFile, openFile, sheetOf, type Table, tableOf} from './open-file.ts';
import type {Ask, HeadlineKey, Told} from './protocol.ts';
import {most} from './sheet.ts';

/** How long rows are judged before the worker listens again, in milliseconds. */
const slice = 100;

let opened: OpenFile | null = null;
let table: Table | null = null;
let book: Book | null = null;
let unnamed = '#';
let isPaused = false;
/** The next slice, of which there is never more than one. */
let next: ReturnType<typeof setTimeout> | undefined;

const tell = (told: Told): void => postMessage(told);

const showSheet = (hasHeader: boolean): void => {
	if (opened === null) return;
	table = tableOf(opened.records, hasHeader, (number) => unnamed.replace('#', String(number)));
	tell({kind: 'opened', sheet: sheetOf(opened, table, hasHeader)});
};

const open = async ({file, encoding, ...ask}: Extract<Ask, {kind: 'open'}>): Promise<void> => {
	unnamed = ask.unnamed;
	book = null;
	if (file.size > most.bytes) {
		tell({kind: 'refused', refusal: {reason: 'too-large', line: null}});
		return;
	}
	// The browser refuses a file that was moved, changed or locked meanwhile.
	const bytes = await file.arrayBuffer().catch(() => null);
	const found =
		bytes === null
			? ({reason: 'unreadable', line: null} as const)
			: openFile(new Uint8Array(bytes), encoding);
	if ('reason' in found) {
		tell({kind: 'refused', refusal: found});
		return;
	}
	opened = found;
	showSheet(namesColumns(found.records.cells[0] ?? []));
};

/** A tip's words for many replies at once: what it quotes of each is left open. */
const withoutQuotes = (tip: string): string =>
	tip
		.replace(/\{(?!author|them)\w+\}/g, '…')
		.replaceAll('{author}', 'they')
		.replaceAll('{them}', 'them')
		.replace(/\s*[:;,]\s*“…”\.?$/, '');

const labels = new Map<string, {label: string; headline: HeadlineKey}>(
	rules.flatMap((rule) =>
		rule.kind === 'fault'
			? [
					[
						rule.id,
						{label: withoutQuotes(rule.tip), headline: principles[rule.principle].headline},
					] as const,
				]
			: [],
	),
);

const score = ({columns, taste}: Extract<Ask, {kind: 'score'}>): void => {
	const {reply} = columns;
	if (table === null || reply === null) return;
	const wanted = rules.filter(({id}) => !taste.offRules.includes(id));
	isPaused = false;
	book = createBook({
		table,
		columns: {...columns, reply},
		judge: (draft) => {
			const assessment = assess({...draft, writer: taste.writer}, wanted);
			return {...assessment, tips: assessment.tips.filter(({gain}) => gain >= taste.leastGain)};
		},
		longestText,
		labelOf: (rule) => labels.get(rule) ?? null,
	});
	judgeOn(book);
};

const judgeOn = (current: Book): void => {
	clearTimeout(next);
	if (current !== book || isPaused) return;
	const end = performance.now() + slice;
	while (current.done() < current.total && performance.now() < end) current.judgeNext();
	tell({kind: 'progress', done: current.done(), total: current.total});
	if (current.done() < current.total) next = setTimeout(judgeOn, 0, current);
	else tell({kind: 'scored', summary: current.summary(), problems: current.problems()});
};

const answer = (ask: Ask): void | Promise<void> => {
	switch (ask.kind) {
		case 'open':
			return open(ask);
		case 'header':
			return showSheet(ask.hasHeader);
		case 'score':
			return score(ask);
		case 'pause':
			isPaused = true;
			return;
		case 'resume':
			isPaused = false;
			if (book !== null) judgeOn(book);
			return;
		case 'stop':
			book = null;
			return;
	}
	if (book === null) throw new Error('There is nothing to show before a file was scored.');
	const {id} = ask;
	if (ask.kind === 'page') tell({kind: 'answer', id, value: book.page(ask.view, ask.start)});
	if (ask.kind === 'row') tell({kind: 'answer', id, value: book.detail(ask.row)});
	if (ask.kind === 'export') tell({kind: 'answer', id, value: toCsv(book)});
};

addEventListener('message', async ({data}: MessageEvent<Ask>) => {
	try {
		await answer(data);
	} catch (error) {
		tell({kind: 'failed', reason: String(error)});
	}
});
