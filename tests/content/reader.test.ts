// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Assessment} from '../../src/coach/assessment.ts';
import {createReader, type Draft, type Reading} from '../../src/content/reader.ts';
import {longestText} from '../../src/messages.ts';
import type {Answered} from '../../src/sites/site.ts';

const assessmentOf = (text: string) =>
	({abstained: null, tips: [], of: text}) as never as Assessment;

type Exchange = {draft: Draft; answer(): void; fail(): void};

/** A reader over a page of one text, with a worker that answers when told to. */
const setUp = () => {
	const life = new AbortController();
	const page: {text: string; answered: Answered} = {text: '', answered: {kind: 'new'}};
	const exchanges: Exchange[] = [];
	const shown: Reading[] = [];
	const reader = createReader(
		{
			read: () => ({...page}),
			readText: () => page.text,
			judge: (draft) =>
				new Promise((resolve, reject) => {
					exchanges.push({
						draft,
						answer: () => resolve(assessmentOf(draft.text)),
						fail: () => reject(new Error('no worker')),
					});
				}),
			show: (reading) => shown.push(reading),
		},
		life.signal,
	);
	const type = (text: string): void => {
		page.text = text;
		reader.changed();
	};
	const pause = () => vi.advanceTimersByTimeAsync(200);
	const settle = () => vi.advanceTimersByTimeAsync(0);
	const answerLast = async (): Promise<void> => {
		exchanges.at(-1)?.answer();
		await settle();
	};
	return {life, page, exchanges, shown, reader, type, pause, settle, answerLast};
};

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('typing without a pause asks once, with the last words', async () => {
	const {exchanges, type, pause} = setUp();
	for (const text of ['t', 'th', 'tha', 'than', 'thanks']) {
		type(text);
		await vi.advanceTimersByTimeAsync(50);
	}
	expect(exchanges).toHaveLength(0);
	await pause();
	expect(exchanges.map(({draft}) => draft.text)).toEqual(['thanks']);
});

test('a verdict on the words as they stand is shown', async () => {
	const {shown, type, pause, answerLast} = setUp();
	type('thanks');
	await pause();
	await answerLast();
	expect(shown.at(-1)).toMatchObject({state: 'judged', verdict: {draft: {text: 'thanks'}}});
});

test('a verdict on words that changed meanwhile is only the last one known', async () => {
	const {shown, type, pause, answerLast} = setUp();
	type('thanks');
	await pause();
	type('thanks a lot');
	await answerLast();
	expect(shown.at(-1)).toMatchObject({
		state: 'reading',
		text: 'thanks a lot',
		last: {draft: {text: 'thanks'}},
	});
});

test('one draft is with the worker at a time, and the newest follows it', async () => {
	const {exchanges, type, pause, answerLast} = setUp();
	type('one');
	await pause();
	type('two');
	await pause();
	type('three');
	await pause();
	expect(exchanges).toHaveLength(1);
	await answerLast();
	expect(exchanges.map(({draft}) => draft.text)).toEqual(['one', 'three']);
});

test('the chip reads from the first frame after a key', async () => {
	const {shown, type, pause, answerLast} = setUp();
	type('thanks');
	await pause();
	await answerLast();
	type('thanks,');
	await vi.advanceTimersByTimeAsync(20);
	expect(shown.at(-1)).toMatchObject({state: 'reading', text: 'thanks,'});
});

test('an edit that was undone has its verdict back without asking', async () => {
	const {exchanges, shown, type, pause, answerLast} = setUp();
	type('thanks');
	await pause();
	await answerLast();
	type('thanksX');
	type('thanks');
	await pause();
	expect(exchanges).toHaveLength(1);
	expect(shown.at(-1)).toMatchObject({state: 'judged', verdict: {draft: {text: 'thanks'}}});
});

test('the same words under another post are judged again', async () => {
	const {exchanges, page, type, pause, answerLast} = setUp();
	type('thanks');
	await pause();
	await answerLast();
	page.answered = {kind: 'reply', text: 'I lost my job', author: 'Lena'};
	type('thanks');
	await pause();
	expect(exchanges.at(-1)?.draft.answered).toEqual(page.answered);
	expect(exchanges).toHaveLength(2);
	await answerLast();
	page.answered = {...page.answered, author: 'Jo'};
	type('thanks');
	await pause();
	expect(exchanges.at(-1)?.draft.answered).toEqual(page.answered);
	expect(exchanges).toHaveLength(3);
});

test('asked to judge again, it does so although nothing changed', async () => {
	const {exchanges, reader, type, pause, answerLast, settle} = setUp();
	type('thanks');
	await pause();
	await answerLast();
	reader.again();
	await settle();
	expect(exchanges).toHaveLength(2);
});

test('words that changed without any event are found when the verdict arrives', async () => {
	const {exchanges, page, type, pause, answerLast} = setUp();
	type('thanks');
	await pause();
	page.text = '';
	await answerLast();
	expect(exchanges.map(({draft}) => draft.text)).toEqual(['thanks', '']);
});

test('a draft that is too long is not sent', async () => {
	const {exchanges, shown, type, pause} = setUp();
	type('x'.repeat(longestText + 1));
	await pause();
	expect(exchanges).toHaveLength(0);
	expect(shown.at(-1)).toEqual({state: 'too-long'});
});

test('nor does it wake the worker after a rest', async () => {
	const {exchanges, type} = setUp();
	await vi.advanceTimersByTimeAsync(40_000);
	type('x'.repeat(longestText + 1));
	await vi.advanceTimersByTimeAsync(50);
	expect(exchanges).toHaveLength(0);
});

test('a worker out of reach is said, and the next key tries again', async () => {
	const {exchanges, shown, type, pause, settle} = setUp();
	type('thanks');
	await pause();
	exchanges[0]?.fail();
	await settle();
	expect(shown.at(-1)).toEqual({state: 'failed'});
	type('thanks!');
	await pause();
	exchanges[1]?.answer();
	await settle();
	expect(shown.at(-1)).toMatchObject({state: 'judged', verdict: {draft: {text: 'thanks!'}}});
});

test('after the end nothing is asked and nothing shown', async () => {
	const {life, exchanges, shown, type, pause, answerLast} = setUp();
	type('thanks');
	await pause();
	type('thanks a lot');
	const before = shown.length;
	life.abort();
	await answerLast();
	await pause();
	type('more');
	await pause();
	expect(exchanges).toHaveLength(1);
	expect(shown).toHaveLength(before);
});

test('the first key after a rest wakes the worker, and its answer is not shown', async () => {
	const {exchanges, shown, type, pause, answerLast} = setUp();
	type('thanks');
	await pause();
	await answerLast();
	await vi.advanceTimersByTimeAsync(40_000);
	type('thanks a');
	await vi.advanceTimersByTimeAsync(50);
	expect(exchanges.map(({draft}) => draft.text)).toEqual(['thanks', 'thanks a']);
	await answerLast();
	expect(shown.at(-1)).toMatchObject({state: 'reading', last: {draft: {text: 'thanks'}}});
	type('thanks a lot');
	await pause();
	expect(exchanges.map(({draft}) => draft.text)).toEqual(['thanks', 'thanks a', 'thanks a lot']);
});
