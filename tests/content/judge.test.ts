import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Assessment} from '../../src/coach/assessment.ts';
import {judge} from '../../src/content/judge.ts';
import type {Draft} from '../../src/content/reader.ts';
import {longestText} from '../../src/messages.ts';

const assessment = {abstained: 'too-short'} as Assessment;
const draft: Draft = {text: 'thanks', answered: {kind: 'reply', text: 'hello', author: 'Lena'}};
const closed = new Error('The message port closed before a response was received.');

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** Lets all waiting pass, then tells how it went. */
const outcome = async (verdict: Promise<Assessment>): Promise<Assessment | string> => {
	const settled = verdict.catch((error: Error) => error.message);
	await vi.runAllTimersAsync();
	return settled;
};

test('the draft, the post and its author go to the worker', async () => {
	const port = vi.fn(async () => assessment);
	expect(await outcome(judge(draft, 'x', port, () => false))).toBe(assessment);
	expect(port).toHaveBeenCalledExactlyOnceWith({
		reply: 'thanks',
		post: 'hello',
		author: 'Lena',
		site: 'x',
	});
});

test.each([{kind: 'new'}, {kind: 'unknown'}] as const)(
	'a draft under no known post: %o',
	async (answered) => {
		const port = vi.fn(async () => assessment);
		await outcome(judge({text: 'thanks', answered}, 'x', port, () => false));
		expect(port).toHaveBeenCalledWith({reply: 'thanks', post: null, author: null, site: 'x'});
	},
);

test('a post and an author of any length fit the message', async () => {
	const port = vi.fn(async (_: {post: string | null; author: string | null}) => assessment);
	const huge = 'x'.repeat(longestText + 1);
	const answered = {kind: 'reply', text: huge, author: huge} as const;
	await outcome(judge({text: 'thanks', answered}, 'x', port, () => false));
	expect(port.mock.calls[0]?.[0].post).toHaveLength(longestText);
	expect(port.mock.calls[0]?.[0].author).toHaveLength(500);
});

test('a worker that died during the exchange is asked again', async () => {
	const port = vi.fn(async () => assessment).mockRejectedValueOnce(closed);
	expect(await outcome(judge(draft, 'x', port, () => false))).toBe(assessment);
	expect(port).toHaveBeenCalledTimes(2);
});

test('a worker that was not there to answer is asked again', async () => {
	const port = vi.fn(async () => assessment).mockResolvedValueOnce(undefined as never);
	expect(await outcome(judge(draft, 'x', port, () => false))).toBe(assessment);
});

test('a worker that stays silent is asked again', async () => {
	const port = vi.fn(async () => assessment).mockReturnValueOnce(new Promise(() => {}));
	expect(await outcome(judge(draft, 'x', port, () => false))).toBe(assessment);
});

test('a few attempts are enough', async () => {
	const port = vi.fn(async (): Promise<Assessment> => Promise.reject(closed));
	expect(await outcome(judge(draft, 'x', port, () => false))).toBe(closed.message);
	expect(port).toHaveBeenCalledTimes(3);
});

test('an orphaned script does not try again', async () => {
	const port = vi.fn(async (): Promise<Assessment> => Promise.reject(closed));
	expect(await outcome(judge(draft, 'x', port, () => true))).toBe(closed.message);
	expect(port).toHaveBeenCalledTimes(1);
});
