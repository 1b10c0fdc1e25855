import type {Assessment} from '../coach/assessment.ts';
import {longestText} from '../messages.ts';
import type {Answered} from '../sites/site.ts';

/** The draft and what it answers, read from the page at the same moment. */
export type Draft = {text: string; answered: Answered};

export type Verdict = {draft: Draft; assessment: Assessment};

/** Where the reading of one compose box stands. */
export type Reading =
	/** The draft says `text` now; `last` is the newest verdict, about an earlier draft. */
	| {state: 'reading'; text: string; last: Verdict | null}
	/** The verdict is about the draft exactly as it stands. */
	| {state: 'judged'; verdict: Verdict}
	| {state: 'too-long'}
	/** The worker could not be reached; the next change tries again. */
	| {state: 'failed'};

type ReaderOptions = {
	read(): Draft;
	/** Only the text, for the glance between two pauses. */
	readText(): string;
	/** Rejects when no verdict can be had. */
	judge(draft: Draft): Promise<Assessment>;
	show(reading: Reading): void;
};

export type Reader = {
	/** The draft may have changed: glance at the next frame, judge after a pause. */
	changed(): void;
	/** Judges now, whether or not anything changed. */
	again(): void;
};

/** Milliseconds without a key before a draft is judged. */
const pause = 150;

/** Milliseconds after which the worker may be asleep: browsers stop one that does nothing for 30 s. */
const nap = 20_000;

/**
 * Keeps a verdict about one draft fresh: judges after a pause in typing, one draft at a time and
 * always the newest, and never shows a verdict as one about words that have changed since.
 */
export const createReader = (
	{read, readText, judge, show}: ReaderOptions,
	signal: AbortSignal,
): Reader => {
	let last: Verdict | null = null;
	let timer: ReturnType<typeof setTimeout> | null = null;
	let frame: number | null = null;
	let isDue = false;
	let isForced = false;
	let isRunning = false;
	// Somebody just brought the reader here.
	let lastAsked = performance.now();

	const ask = (draft: Draft): Promise<Assessment | null> => {
		lastAsked = performance.now();
		return judge(draft).catch(() => null);
	};

	const showAgainst = (text: string): void => {
		if (text.length > longestText) show({state: 'too-long'});
		else if (text === last?.draft.text) show({state: 'judged', verdict: last});
		else show({state: 'reading', text, last});
	};

	const judgeNewest = async (): Promise<void> => {
		const draft = read();
		if (draft.text.length > longestText) {
			last = null;
			show({state: 'too-long'});
			return;
		}
		if (last !== null && !isForced && isSame(draft, last.draft)) {
			show({state: 'judged', verdict: last});
			return;
		}
		isForced = false;
		show({state: 'reading', text: draft.text, last});
		const assessment = await ask(draft);
		if (signal.aborted) return;
		if (assessment === null) {
			last = null;
			if (!isDue) show({state: 'failed'});
			return;
		}
		last = {draft, assessment};
		const text = readText();
		showAgainst(text);
		// An edit that no event told of is not left without a verdict.
		if (text !== draft.text && timer === null) isDue = true;
	};

	const run = async (): Promise<void> => {
		isDue = true;
		if (isRunning) return;
		isRunning = true;
		try {
			while (isDue && !signal.aborted) {
				isDue = false;
				await judgeNewest();
			}
		} finally {
			isRunning = false;
		}
	};

	const stopWaiting = (): void => {
		if (timer !== null) clearTimeout(timer);
		if (frame !== null) cancelAnimationFrame(frame);
		timer = null;
		frame = null;
	};
	signal.addEventListener('abort', stopWaiting);

	const start = (): void => {
		stopWaiting();
		void run();
	};

	return {
		changed: () => {
			if (signal.aborted) return;
			if (timer !== null) clearTimeout(timer);
			timer = setTimeout(start, pause);
			frame ??= requestAnimationFrame(() => {
				frame = null;
				const text = readText();
				showAgainst(text);
				// The worker wakes up, and hears the post, while the person types on.
				const mayBeAsleep = performance.now() - lastAsked > nap;
				if (mayBeAsleep && text.length <= longestText) void ask(read());
			});
		},
		again: () => {
			isForced = true;
			start();
		},
	};
};

const isSame = (a: Draft, b: Draft): boolean =>
	a.text === b.text &&
	a.answered.kind === b.answered.kind &&
	(a.answered.kind !== 'reply' ||
		(b.answered.kind === 'reply' &&
			a.answered.text === b.answered.text &&
			a.answered.author === b.answered.author));
