import {parseArgs} from 'node:util';
import {assess} from '../coach/assess.ts';
import {longestText} from '../coach/limits.ts';
import {rules} from '../rules/index.ts';
import {judgeLines} from './json-lines.ts';
import {formatReport} from './report.ts';

const usage = `Usage
  npm run --silent coach -- --post "…" --reply "…" [--author NAME] [--site ID]
      prints a report for a person to read
  npm run --silent coach -- --jsonl [--scores] < replies.jsonl
      reads one JSON object a line and writes one for each; --scores also scores
      replies that it abstains from
`;

const options = {
	post: {type: 'string'},
	reply: {type: 'string'},
	author: {type: 'string'},
	site: {type: 'string'},
	jsonl: {type: 'boolean'},
	scores: {type: 'boolean'},
	help: {type: 'boolean'},
} as const;

const main = async (): Promise<number> => {
	const {values} = parseArgs({options, strict: true});
	if (values.help) {
		process.stdout.write(usage);
		return 0;
	}
	if (values.jsonl) {
		if (values.reply !== undefined || values.post !== undefined) {
			throw new Error('--jsonl reads replies from standard input: leave out --post and --reply.');
		}
		const {failed} = await judgeLines(process.stdin, process.stdout, values.scores === true);
		return failed === 0 ? 0 : 1;
	}
	if (values.reply === undefined) {
		process.stderr.write(`Give a reply to judge: --reply "…", or --jsonl for many.\n\n${usage}`);
		return 2;
	}
	if (Math.max(values.reply.length, values.post?.length ?? 0) > longestText) {
		throw new Error(`The longest text that is read has ${longestText} characters; shorten it.`);
	}
	const draft = {
		reply: values.reply,
		post: values.post ?? null,
		author: values.author ?? null,
		site: values.site ?? null,
		writer: {names: [], domains: [], handles: []},
	};
	const assessment = assess(draft, rules, {scoreAll: values.scores === true});
	process.stdout.write(formatReport(draft, assessment));
	return 0;
};

// A reader that closes early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});

try {
	process.exitCode = await main();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
	process.exitCode = 2;
}
