import {spawnSync} from 'node:child_process';
import {beforeAll, describe, expect, test} from 'vitest';
import {buildCoach, isStale} from '../../.ci/build-coach.mjs';

beforeAll(async () => {
	if (isStale()) await buildCoach();
}, 300_000);

/** Runs the command as `npm run --silent coach --` does. */
const coach = (args: readonly string[], input = '') => {
	const {status, stdout, stderr} = spawnSync(process.execPath, ['.ci/coach.mjs', ...args], {
		encoding: 'utf8',
		input,
	});
	return {status, stdout, stderr};
};

const reply = 'Thank you for the tip, the second oven runs much better now.';
const good = JSON.stringify({reply});

test('one reply is reported on for a person', () => {
	const {status, stdout, stderr} = coach(['--reply', reply]);
	expect(stdout).toContain('Value without agenda');
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
});

describe('many replies are judged line by line', () => {
	test.each([
		['all is well where each line is good', `${good}\n${good}\n`, 0],
		['one bad line is told by the exit status', `${good}\nnonsense\n${good}\n`, 1],
	])('%s', (_, input, expected) => {
		const {status, stdout} = coach(['--jsonl'], input);
		expect(stdout.trimEnd().split('\n')).toHaveLength(input.trimEnd().split('\n').length);
		expect(status).toBe(expected);
	});
});

describe('what can’t be meant is refused, with the usage and without a word on standard output', () => {
	test.each([
		['nothing at all', [], 'Give a reply to judge'],
		['a reply and a file of them', ['--jsonl', '--reply', reply], 'leave out --post and --reply'],
		['an option that there is not', ['--replies', reply], '--replies'],
		['a text that is too long', ['--reply', 'x'.repeat(100_001)], 'shorten it'],
	])('%s', (_, args, reason) => {
		const {status, stdout, stderr} = coach(args);
		expect(stderr).toContain(reason);
		expect(stderr).toContain('Usage');
		expect({status, stdout}).toEqual({status: 2, stdout: ''});
	});
});
