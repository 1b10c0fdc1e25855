import Papa from 'papaparse';
import {principleKeys} from './coach/principles.ts';
import type {LedgerRow} from './ledger.ts';

const columns = [
	'posted',
	'site',
	'community',
	'listenFirst',
	'valueWithoutAgenda',
	'gave',
	'asked',
	'tipsShown',
	'tipsFollowed',
	...principleKeys,
];

/**
 * The ledger as a CSV file with a heading: times in UTC by ISO 8601, yes and no as 1 and 0, nothing
 * where there is no score. A name that a spreadsheet would take for a formula is defused.
 */
export const ledgerCsv = (rows: readonly LedgerRow[]): string =>
	`${Papa.unparse(
		{
			fields: columns,
			data: rows.map(({at, gave, asked, principles, ...row}) => ({
				...row,
				...principles,
				posted: new Date(at).toISOString(),
				gave: Number(gave),
				asked: Number(asked),
			})),
		},
		// Its own pattern passes over a name of several lines.
		{escapeFormulae: /^[=+\-@\t\r]/},
	)}\r\n`;
