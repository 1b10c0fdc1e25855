import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {firstLine, installPeers, peersFolder} from '../bench/peers/install.ts';
import type {Cue} from './cues.ts';
import type {Row} from './sets.ts';

const most = 1024 ** 3;

/** What other people's tools make of each reply, in a process of its own; a reason where they can't. */
export const peersFor = (rows: readonly Row[]): Cue[] | string => {
	const missing = installPeers();
	if (missing !== null) return missing;
	const folder = mkdtempSync(join(tmpdir(), 'heed-peers-'));
	try {
		const texts = join(folder, 'texts.json');
		writeFileSync(texts, JSON.stringify(rows.map(({reply}) => reply)));
		const {status, stdout, stderr} = spawnSync(
			process.execPath,
			[join(peersFolder, 'score.mjs'), texts],
			{cwd: peersFolder, encoding: 'utf8', maxBuffer: most},
		);
		if (status !== 0) return firstLine(stderr);
		const scores: Record<string, number[]> = JSON.parse(stdout);
		const place = new Map(rows.map((row, at) => [row.id, at]));
		return Object.entries(scores).map(([name, values]) => ({
			name,
			of: ({id}) => values[place.get(id) ?? -1] ?? 0,
		}));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
};
