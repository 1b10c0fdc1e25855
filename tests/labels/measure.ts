import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {countAlarms} from './alarms.ts';
import {cuesFor} from './cues.ts';
import {measureLabel, scoredRows, worstErrors} from './figures.ts';
import {judge, shufflePosts} from './judged.ts';
import {rankPairs} from './pairs.ts';
import {peersFor} from './peers.ts';
import {asLine, asPage, type SetFigures} from './report.ts';
import {findFolder, labelSets, readRows} from './sets.ts';

const usage = `npm run measure -- [folder] [--set NAME …] [--errors N]

Holds the scores against labelled public replies, prints how well they follow them and, when all
sets are measured, writes docs/measured.md.

folder    where the label sets lie; ../shared/data when not given
--set     only this set; may be given more than once; nothing is written
--errors  print the N worst errors each way of every label`;

const page = 'docs/measured.md';

const run = () => {
	const {values, positionals} = parseArgs({
		options: {
			set: {type: 'string', multiple: true},
			errors: {type: 'string'},
			help: {type: 'boolean'},
		},
		allowPositionals: true,
	});
	if (values.help) return print(usage);
	const unknown = values.set?.filter((name) => !labelSets.some((set) => set.name === name)) ?? [];
	if (unknown.length > 0) {
		throw new Error(
			`There is no set "${unknown[0]}". There are: ${labelSets.map(({name}) => name).join(', ')}`,
		);
	}
	const folder = findFolder(positionals[0]);
	const measured: SetFigures[] = [];
	for (const set of labelSets.filter(({name}) => values.set?.includes(name) ?? true)) {
		const rows = readRows(folder, set);
		const judged = judge(rows);
		const shuffled = rows.some(({post}) => post) ? judge(shufflePosts(rows)) : null;
		const cues = cuesFor(rows);
		const peers = values.set ? [] : peersFor(rows);
		if (typeof peers === 'string') print(`The peers could not be asked: ${peers}`);
		const labels = set.labels.map((label) => {
			const figures = measureLabel(
				label,
				judged,
				shuffled,
				cues,
				Array.isArray(peers) ? peers : [],
			);
			print(asLine(set, figures));
			const worst = worstErrors(scoredRows(judged, label), Number(values.errors ?? 20));
			if (values.errors) printErrors(worst);
			return {figures, worst};
		});
		measured.push({set, labels, alarms: countAlarms(set, judged)});
	}
	if (values.set) return;
	writeFileSync(page, asPage(measured, {kept: rankPairs(true), open: rankPairs(false)}));
	print(`Written to ${page}.`);
};

const printErrors = (worst: ReturnType<typeof worstErrors>) => {
	for (const [heading, rows] of [
		['scored too high', worst.kindly],
		['scored too low', worst.harshly],
	] as const) {
		print(`\n  ${heading}:`);
		for (const {row, score} of rows) {
			print(
				`  ${score.toFixed(0)} ${row.id}\n     post: ${row.post ?? '(none)'}\n    reply: ${row.reply}`,
			);
		}
	}
};

const print = (line: string) => {
	process.stdout.write(`${line}\n`);
};

try {
	run();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	process.exitCode = 1;
}
