import type {Ask, Page, RowDetail, Told, View} from './protocol.ts';

/** What the worker says without being asked for it by id. */
export type News = Exclude<Told, {kind: 'answer'}>;

/** The worker that reads and judges a file. */
export type Client = {
	send(ask: Exclude<Ask, {id: number}>): void;
	page(view: View, start: number): Promise<Page>;
	row(row: number): Promise<RowDetail>;
	exported(): Promise<Blob>;
	/** Ends the worker; the file is forgotten and no promise of it settles any more. */
	close(): void;
};

/** Starts a worker. It is asked for by its name: see vite.config.ts. */
export const startClient = (onNews: (news: News) => void): Client => {
	const worker = new Worker('/assets/review-worker.js', {type: 'module'});
	const waiting = new Map<number, (value: unknown) => void>();
	let last = 0;
	worker.addEventListener('message', ({data}: MessageEvent<Told>) => {
		if (data.kind !== 'answer') {
			onNews(data);
			return;
		}
		waiting.get(data.id)?.(data.value);
		waiting.delete(data.id);
	});
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		onNews({kind: 'failed', reason: event.message});
	});
	const ask = <T>(make: (id: number) => Ask): Promise<T> =>
		new Promise((resolve) => {
			const id = ++last;
			waiting.set(id, resolve as (value: unknown) => void);
			worker.postMessage(make(id));
		});
	return {
		send: (told) => worker.postMessage(told),
		page: (view, start) => ask((id) => ({kind: 'page', id, view, start})),
		row: (row) => ask((id) => ({kind: 'row', id, row})),
		exported: () => ask((id) => ({kind: 'export', id})),
		close: () => worker.terminate(),
	};
};
