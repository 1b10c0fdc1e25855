import {useEffect, useState} from 'preact/hooks';
import {type LedgerRow, readRows} from '../ledger.ts';

/** What is in the ledger: `null` until it was read. */
export type Ledger = {rows: readonly LedgerRow[]; now: number} | 'failed' | null;

/** Reads the ledger now, whenever the page comes to the front again, and when asked to. */
export const useLedger = (): [ledger: Ledger, reload: () => Promise<void>] => {
	const [ledger, setLedger] = useState<Ledger>(null);
	const [load] = useState(() => async () => {
		try {
			setLedger({rows: await readRows(), now: Date.now()});
		} catch {
			setLedger('failed');
		}
	});
	useEffect(() => {
		const life = new AbortController();
		void load();
		addEventListener('visibilitychange', () => document.hidden || load(), {signal: life.signal});
		return () => life.abort();
	}, [load]);
	return [ledger, load];
};
