import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import * as v from 'valibot';
import {type Principle, principleKeys} from './coach/principles.ts';

const score = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const rowSchema = v.object({
	/** When it was posted: milliseconds since 1970, the seconds taken off. */
	at: v.pipe(v.number(), v.integer()),
	/** The id of a site Heed knows, or `other`: no host is kept. */
	site: v.pipe(v.string(), v.maxLength(100)),
	/** The part of the site it went to (a subreddit, a group), where the page named it. */
	community: v.nullable(v.pipe(v.string(), v.maxLength(200))),
	/** The headlines and principles, 0 to 100; `null` where they could not be judged. */
	listenFirst: score,
	valueWithoutAgenda: score,
	principles: v.object(
		Object.fromEntries(principleKeys.map((key) => [key, score])) as Record<Principle, typeof score>,
	),
	/** Whether it left something with the reader. */
	gave: v.boolean(),
	/** Whether it asked for something, or spoke for the writer's own. */
	asked: v.boolean(),
	/** Tips the person had before their eyes while they wrote it, and those of them it followed. */
	tipsShown: count,
	tipsFollowed: count,
});

/** What is kept of one reply that was posted: numbers and where it went, never words or addresses. */
export type LedgerRow = v.InferOutput<typeof rowSchema>;

/** Rows from a moment on, and up to but without another, in milliseconds since 1970. */
export type Span = {from?: number; to?: number};

/** Beyond this many rows the oldest go. */
const mostRows = 100_000;

type Schema = DBSchema & {
	replies: {key: IDBValidKey; value: LedgerRow; indexes: {at: number; site: string}};
};

const open = (): Promise<IDBPDatabase<Schema>> =>
	openDB<Schema>('ledger', 1, {
		upgrade: (database) => {
			const replies = database.createObjectStore('replies', {autoIncrement: true});
			replies.createIndex('at', 'at');
			replies.createIndex('site', 'site');
		},
	});

/** Runs `work` on the database and closes it, so that no page stands in another's way. */
const withLedger = async <T>(work: (ledger: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
	const ledger = await open();
	try {
		return await work(ledger);
	} finally {
		ledger.close();
	}
};

const rangeOf = ({from = Number.NEGATIVE_INFINITY, to}: Span): IDBKeyRange =>
	to === undefined ? IDBKeyRange.lowerBound(from) : IDBKeyRange.bound(from, to, false, true);

/**
 * Adds one row; beyond `most` the oldest go. The same `id` again is the same row, so that it can be
 * added once more by who doesn't know whether it was. Rejects when it is none, or storage refuses.
 */
export const addRow = (row: LedgerRow, id: string, most = mostRows): Promise<void> =>
	withLedger(async (ledger) => {
		const checked = v.parse(rowSchema, row);
		const transaction = ledger.transaction('replies', 'readwrite');
		const {store, done} = transaction;
		await store.put(checked, id);
		const surplus = (await store.count()) - most;
		let cursor = surplus > 0 ? await store.index('at').openCursor() : null;
		for (let gone = 0; cursor !== null && gone < surplus; gone++) {
			await cursor.delete();
			cursor = await cursor.continue();
		}
		await done;
	});

/** The rows of a span of time, oldest first. What is no row any more is left out. */
export const readRows = (span: Span = {}): Promise<LedgerRow[]> =>
	withLedger(async (ledger) => {
		const rows = await ledger.getAllFromIndex('replies', 'at', rangeOf(span));
		return rows.filter((row) => v.is(rowSchema, row));
	});

/** Puts rows back that were erased, all of them or none. */
export const restoreRows = async (rows: readonly LedgerRow[]): Promise<void> => {
	// Before anything is added: what is checked in a transaction does not take back what it added.
	const checked = v.parse(v.array(rowSchema), rows);
	await withLedger(async (ledger) => {
		const {store, done} = ledger.transaction('replies', 'readwrite');
		for (const row of checked) store.add(row);
		await done;
	});
};

/** Erases the rows of a span of time: a day, or all. */
export const eraseRows = (span: Span): Promise<void> =>
	withLedger(async (ledger) => {
		const {store, done} = ledger.transaction('replies', 'readwrite');
		if (span.from === undefined && span.to === undefined) await store.clear();
		else for (const key of await store.index('at').getAllKeys(rangeOf(span))) store.delete(key);
		await done;
	});

/** Erases the rows of one site, by its id. */
export const eraseSite = (site: string): Promise<void> =>
	withLedger(async (ledger) => {
		const {store, done} = ledger.transaction('replies', 'readwrite');
		for (const key of await store.index('site').getAllKeys(site)) store.delete(key);
		await done;
	});

/** The day of a moment, as the person's clock has it. */
export const dayOf = (at: number): Required<Span> => {
	const day = new Date(at);
	const [year, month, date] = [day.getFullYear(), day.getMonth(), day.getDate()];
	return {
		from: new Date(year, month, date).getTime(),
		to: new Date(year, month, date + 1).getTime(),
	};
};
