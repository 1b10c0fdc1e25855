// @vitest-environment jsdom
import {act} from 'preact/test-utils';
import {afterEach, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Assessment} from '../../src/coach/assessment.ts';
import {Detail} from '../../src/review/detail.tsx';
import type {Ask, RowDetail, Told} from '../../src/review/protocol.ts';
import {Review} from '../../src/review/review.tsx';
import type {Sheet} from '../../src/review/sheet.ts';
import {loadSettings} from '../../src/settings.ts';
import {eventually} from '../popup/eventually.ts';
import {resetState} from '../popup/fake-browser.ts';
import {assessment, createStage, tip} from '../ui/stage.tsx';

vi.mock('../../src/browser.ts', async () => ({
	default: (await import('../popup/fake-browser.ts')).fakeBrowser,
}));

/** What the page told its worker, and a way to answer for it. */
const asked: Ask[] = [];
let tell: (told: Told) => Promise<void>;
let isEnded: boolean;

class FakeWorker extends EventTarget {
	constructor() {
		super();
		isEnded = false;
		tell = (data) =>
			act(() => {
				this.dispatchEvent(new MessageEvent('message', {data}));
			});
	}
	postMessage(ask: Ask) {
		asked.push(ask);
	}
	terminate() {
		isEnded = true;
	}
}

beforeAll(() => {
	vi.stubGlobal('Worker', FakeWorker);
	// The stand-in for a browser knows no dialogs.
	HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
		this.open = true;
	};
});

let leave: () => Promise<void>;
beforeEach(() => {
	resetState();
	asked.length = 0;
});
afterEach(() => leave());

const draw = async () => {
	const stage = createStage();
	await stage.draw(<Review settings={await loadSettings()} />);
	leave = () => stage.draw(null);
	return stage;
};

const sheet: Sheet = {
	format: 'csv',
	encoding: 'utf-8',
	notUtf8: null,
	hasHeader: true,
	names: ['post', 'reply'],
	preview: [['We closed the bakery.', 'What did you bake?']],
	guess: {post: 0, reply: 1, author: null, site: null, date: null},
	rows: 1,
	isCut: false,
	problems: 0,
	firstProblems: [],
};

const drop = (place: HTMLElement, ...files: File[]) => {
	const event = new Event('drop', {bubbles: true, cancelable: true});
	Object.assign(event, {dataTransfer: {files}});
	return act(() => {
		place.dispatchEvent(event);
	});
};

const file = new File(['post,reply'], 'replies.csv');

describe('a file', () => {
	test('goes to the worker and comes back with its columns guessed', async () => {
		const {find, root} = await draw();
		await drop(find('.drop'), file);
		expect(asked).toMatchObject([{kind: 'open', file, encoding: null}]);
		expect(root.textContent).toContain('Reading the file…');
		await tell({kind: 'opened', sheet});
		expect((find('select') as HTMLSelectElement).value).toBe('1');
	});

	test('with no row but the names of its columns is not read, and says what to do', async () => {
		const {find, root} = await draw();
		await drop(find('.drop'), file);
		await tell({kind: 'opened', sheet: {...sheet, preview: [], rows: 0}});
		expect((find('.button.main') as HTMLButtonElement).disabled).toBe(true);
		expect(root.querySelector('.notice')?.textContent).toContain('untick');
	});

	test('must come alone', async () => {
		const {find} = await draw();
		await drop(find('.drop'), file, file);
		expect(asked).toEqual([]);
		expect(find('.drop [role="status"]').textContent).not.toBe('');
	});

	test('that is refused is named with the reason, and its worker ends', async () => {
		const {find} = await draw();
		await drop(find('.drop'), file);
		await tell({kind: 'refused', refusal: {reason: 'open-quote', line: 12}});
		expect(isEnded).toBe(true);
		expect(find('[data-refused="open-quote"]').textContent).toContain('replies.csv');
		expect(find('[data-refused="open-quote"]').textContent).toContain('12');
	});

	test('is not judged while two roles share a column', async () => {
		const {find, findAll} = await draw();
		await drop(find('.drop'), file);
		await tell({kind: 'opened', sheet});
		const start = () => find('button.main') as HTMLButtonElement;
		expect(start().disabled).toBe(false);
		const [, post] = findAll('.choices select') as HTMLSelectElement[];
		await act(() => {
			if (post !== undefined) post.value = '1';
			post?.dispatchEvent(new Event('change', {bubbles: true}));
		});
		expect(start().disabled).toBe(true);
	});

	test('can be paused and taken up again', async () => {
		const {find, press} = await draw();
		await drop(find('.drop'), file);
		await tell({kind: 'opened', sheet});
		await act(() => find('button.main').click());
		await press('Pause');
		await press('Go on');
		expect(asked.map(({kind}) => kind)).toEqual(['open', 'score', 'pause', 'resume']);
	});
});

describe('one reply', () => {
	const detail: RowDetail = {
		row: 0,
		line: 2,
		reply: 'Check out our shop.',
		post: 'We closed the bakery.',
		author: null,
		assessment: assessment({tips: [tip()]}) as unknown as Assessment,
		unjudged: null,
	};
	const open = async (onNeverThisRule: (rule: string) => Promise<void>) => {
		const stage = createStage();
		const nothing = async () => {};
		await stage.draw(
			<Detail
				detail={detail}
				onClose={nothing}
				onNeverThisRule={onNeverThisRule}
				onBringBack={nothing}
			/>,
		);
		leave = () => stage.draw(null);
		return stage;
	};

	test('lets go of a tip whose rule is never to be used', async () => {
		const never = vi.fn(async () => {});
		const {press, findAll} = await open(never);
		await press('Never this rule');
		expect(never).toHaveBeenCalledWith('no-offer');
		await eventually(() => expect(findAll('.tip')).toEqual([]));
	});

	test('keeps the tip and says so when that can’t be kept', async () => {
		const {press, find, findAll} = await open(async () => {
			throw new Error('The disk is full.');
		});
		await press('Never this rule');
		await eventually(() => expect(find('[role="alert"]').textContent).toContain('couldn’t save'));
		expect(findAll('.tip')).toHaveLength(1);
	});
});
