// @vitest-environment jsdom
import type {ComponentProps} from 'preact';
import {describe, expect, test, vi} from 'vitest';
import {Report} from '../../src/ui/report.tsx';
import type {ReportView} from '../../src/ui/view.ts';
import {createStage, judged, tip} from './stage.tsx';

type Props = ComponentProps<typeof Report>;

const open = async (view: ReportView, change: Partial<Props> = {}) => {
	const stage = createStage();
	const actions = {
		onCopy: vi.fn(async () => {}),
		onNotThisTime: vi.fn(),
		onNeverThisRule: vi.fn(),
		onBringBack: vi.fn(),
	};
	const draw = (next: ReportView) => stage.draw(<Report view={next} {...actions} {...change} />);
	await draw(view);
	return {...stage, ...actions, draw, said: () => stage.find('[role="status"]').textContent};
};

const rulesShown = ({findAll}: {findAll: (selector: string) => HTMLElement[]}) =>
	findAll('[data-rule]').map(({dataset}) => dataset.rule);

describe('no verdict', () => {
	const reasons: [reason: string, view: ReportView, words: RegExp][] = [
		['empty', judged({abstained: 'empty'}), /Nothing written yet/],
		['too-short', judged({abstained: 'too-short'}), /A sentence or two is enough/],
		['language', judged({abstained: 'language'}), /Only English replies/],
		['no-draft', {state: 'none', reason: 'no-draft'}, /Click into the box/],
		['site-off', {state: 'none', reason: 'site-off'}, /until you switch it on/],
		['no-access', {state: 'none', reason: 'no-access'}, /keep extensions out/],
		['too-long', {state: 'none', reason: 'too-long'}, /shorter text will be judged/],
		['failed', {state: 'none', reason: 'failed'}, /it tries again/],
	];

	test.each(reasons)('%s has its hook and kind words', async (reason, view, words) => {
		const {find, findAll} = await open(view);
		expect(find('[data-abstained]').dataset.abstained).toBe(reason);
		expect(find('[data-abstained]').textContent).toMatch(words);
		expect(findAll('[role="meter"], [data-rule]')).toEqual([]);
	});

	test('a few words that are right as they are are told so', async () => {
		const text = 'A plain “Thanks” is right here.';
		const strengths = [{rule: 'right-as-it-is', headline: 'listenFirst', text}] as const;
		const {find, said} = await open(judged({abstained: 'too-short', strengths}));
		expect(find('[data-abstained]').dataset.abstained).toBe('too-short');
		expect(find('[data-abstained]').textContent).toBe(`Right as it is${text}`);
		expect(said()).toBe('Right as it is');
	});

	test('what they said is shown before a word is written', async () => {
		const heard = [{kind: 'question', text: 'What now?', met: false}] as const;
		const {find} = await open(judged({abstained: 'empty', heard}));
		expect(find('[data-heard]').textContent).toContain('What now?');
	});

	test('the first reading says so', async () => {
		const {root, findAll} = await open({state: 'reading', last: null});
		expect(root.textContent).toContain('Reading your reply…');
		expect(findAll('[data-abstained]')).toEqual([]);
	});
});

test('while reading, the last verdict stays', async () => {
	const {find} = await open({state: 'reading', last: judged({tips: [tip()]})});
	expect(find('[data-meter="listen-first"]').ariaValueNow).toBe('48');
	expect(find('.report').ariaBusy).toBe('true');
});

describe('what they said', () => {
	const heard = [
		{kind: 'point', text: 'we closed the bakery', met: true},
		{kind: 'feeling', text: 'I keep smelling bread', met: false},
		{kind: 'question', text: 'what about the oven?', met: false},
	] as const;

	test('each item has its kind, whether it is met, and both in words', async () => {
		const {findAll} = await open(judged({heard}));
		expect(
			findAll('[data-heard]').map((item) => [
				item.dataset.heard,
				item.dataset.met,
				item.textContent,
			]),
		).toEqual([
			['point', 'true', 'taken up: we closed the bakery'],
			['feeling', 'false', 'still open: feels: I keep smelling bread'],
			['question', 'false', 'still open: asks: what about the oven?'],
		]);
	});

	test('it names who said it, or nobody', async () => {
		const {find, draw} = await open(judged({heard}));
		expect(find('h3').textContent).toBe('Lena said');
		await draw(judged({heard}, {author: null}));
		expect(find('h3').textContent).toBe('They said');
	});

	test('of many, the questions and feelings come first to mind; the rest is one press away', async () => {
		const points = ['a', 'b', 'c', 'd', 'e'].map(
			(text) => ({kind: 'point', text, met: false}) as const,
		);
		const {findAll, press} = await open(judged({heard: [...points, ...heard]}));
		const texts = () => findAll('[data-heard] q').map((quote) => quote.textContent);
		expect(texts()).toEqual(['a', 'b', 'I keep smelling bread', 'what about the oven?']);
		await press('Show all 8');
		expect(texts()).toHaveLength(8);
		await press('Show fewer');
		expect(texts()).toHaveLength(4);
	});
});

test('one strength stands in a line, the others behind a press', async () => {
	const strengths = ['You ask.', 'You thank.', 'You stay.'].map(
		(text, index) => ({rule: `s${index}`, headline: 'listenFirst', text}) as const,
	);
	const {findAll, press, button} = await open(judged({strengths}));
	expect(findAll('.strength [dir]').map(({textContent}) => textContent)).toEqual(['You ask.']);
	button('and 2 more').focus();
	await press('and 2 more');
	expect(findAll('.strength')).toHaveLength(3);
	expect(document.activeElement).toBe(button('Show fewer'));
});

describe('tips', () => {
	const many = ['a', 'b', 'c', 'd'].map((rule) => tip({rule}));

	test('the three worth most are shown, then all', async () => {
		const stage = await open(judged({tips: many}));
		expect(rulesShown(stage)).toEqual(['a', 'b', 'c']);
		await stage.press('Show all 4');
		expect(rulesShown(stage)).toEqual(['a', 'b', 'c', 'd']);
	});

	test('one that would win less than a point is not worth the time', async () => {
		const tips = [tip({rule: 'worth', gain: 0.3}), tip({rule: 'not', gain: 0.29})];
		expect(rulesShown(await open(judged({tips})))).toEqual(['worth']);
	});

	test('a tip quotes the words it is about', async () => {
		const draft = 'Such a journey! Check out our shop.';
		const start = draft.indexOf('our shop');
		const spans = [{start, end: start + 'our shop'.length}];
		const {find} = await open(judged({tips: [tip({spans})]}, {draft}));
		expect(find('[data-rule] q').textContent).toBe('Such a journey! Check out our shop.');
		expect(find('[data-rule] u').textContent).toBe('our shop');
	});

	test('a span of another draft is not quoted', async () => {
		const {findAll} = await open(judged({tips: [tip({spans: [{start: 5, end: 900}]})]}));
		expect(findAll('[data-rule] q')).toEqual([]);
	});

	test('why and the sources open with a press', async () => {
		const sources = [
			{title: 'A study', url: 'https://study.example/1'},
			{title: 'A script', url: 'javascript:alert(1)'},
			{title: 'A book', url: null},
		];
		const {find, findAll, button, press} = await open(judged({tips: [tip({sources})]}));
		expect(find('.why').hidden).toBe(true);
		await press('Why');
		expect(find('.why').hidden).toBe(false);
		expect(button('Why').ariaExpanded).toBe('true');
		expect(find('.why').textContent).toContain('An offer in a sad moment');
		expect(findAll('.why a').map((link) => link.getAttribute('href'))).toEqual([
			'https://study.example/1',
		]);
		expect(find('.why').textContent).toContain('A script; A book');
	});

	test('a starter is copied, and the button says so', async () => {
		const {press, onCopy, button} = await open(judged({tips: [tip({starter: 'An oven …'})]}));
		await press('Copy');
		expect(onCopy).toHaveBeenCalledExactlyOnceWith('An oven …');
		await vi.waitFor(() => button('Copied'));
	});

	test.each([
		['rejects', () => Promise.reject(new Error('no'))],
		[
			'is not there at all',
			() => {
				throw new TypeError('no clipboard on http pages');
			},
		],
	])('a clipboard that %s is said, kindly', async (_, onCopy) => {
		const view = judged({tips: [tip({starter: 'An oven …'})]});
		const {press, button} = await open(view, {onCopy});
		await press('Copy');
		await vi.waitFor(() => button('Not allowed here'));
	});

	test.each([
		['Not this time', 'onNotThisTime', 'Left out for this reply.'],
		['Never this rule', 'onNeverThisRule', 'You won’t see this one again.'],
	] as const)('“%s” tells the rule, and can be undone', async (name, callback, words) => {
		const view = judged({tips: [tip({rule: 'a'})]});
		const stage = await open(view);
		await stage.press(name);
		expect(stage[callback]).toHaveBeenCalledExactlyOnceWith('a');
		await stage.draw(judged({tips: []}));
		expect(stage.root.textContent).toContain(words);
		expect(document.activeElement).toBe(stage.button('Undo'));
		await stage.press('Undo');
		expect(stage.onBringBack).toHaveBeenCalledExactlyOnceWith('a');
		expect(stage.root.textContent).not.toContain(words);
		expect(document.activeElement).toBe(stage.find('section[aria-label="Worth a change"]'));
	});

	test('there is nothing to undo in another draft', async () => {
		const stage = await open(judged({tips: [tip()]}));
		await stage.press('Not this time');
		await stage.draw(judged({tips: []}, {draft: 'Something else altogether.'}));
		expect(stage.root.textContent).not.toContain('Undo');
	});
});

describe('nothing to change', () => {
	test.each([
		['a good reply is praised', {listenFirst: 85, valueWithoutAgenda: 72}, {}, true],
		['a middling one is not', {listenFirst: 85, valueWithoutAgenda: 52}, {}, false],
		[
			'nor one whose post is unknown',
			{listenFirst: 85, valueWithoutAgenda: 72},
			{post: 'unknown'},
			false,
		],
	] as const)('%s', async (_, scores, around, isPraised) => {
		const {root} = await open(judged(scores, around));
		expect(root.textContent?.includes('It listens, and it gives.')).toBe(isPraised);
		expect(root.textContent?.includes('The words are yours.')).toBe(!isPraised);
	});
});

describe('a post that was not found', () => {
	const view = judged({listenFirst: null}, {post: 'unknown', author: null});

	test('on the page, the words say where to paste it', async () => {
		const {root} = await open(view);
		expect(root.textContent).toContain('Open Heed in the toolbar and paste it there.');
	});

	test('in the popup, a press leads there', async () => {
		const onPaste = vi.fn();
		const {press} = await open(view, {onPaste});
		await press('Paste it here');
		expect(onPaste).toHaveBeenCalledOnce();
	});
});

describe('a screen reader', () => {
	test('hears a changed verdict once, and nothing while it is on its way', async () => {
		const {draw, said} = await open(judged());
		expect(said()).toBe('Listen first: partly. Value, no agenda: not yet.');
		await draw({state: 'reading', last: judged()});
		expect(said()).toBe('Listen first: partly. Value, no agenda: not yet.');
		await draw(judged({listenFirst: 85}));
		expect(said()).toBe('Listen first: fully. Value, no agenda: not yet.');
		await draw(judged({abstained: 'too-short'}));
		expect(said()).toBe('Too short to judge yet');
	});
});

test('what the coach says is marked as English', async () => {
	const strengths = [{rule: 'asks', headline: 'listenFirst' as const, text: 'You ask.'}];
	const tips = [tip({starter: 'What was it like?'})];
	const {findAll} = await open(judged({tips, strengths}));
	const english = findAll('[lang="en"]').map(({textContent}) => textContent);
	expect(english).toEqual(
		expect.arrayContaining(['You ask.', tip().text, tip().why, 'What was it like?', 'A study']),
	);
});

test('what a page says is text, whatever it looks like', async () => {
	const markup = '<img src=x onerror="alert(1)"><b>$AUTHOR$</b>';
	const view = judged(
		{
			heard: [{kind: 'point', text: markup, met: false}],
			tips: [tip({spans: [{start: 0, end: 9}]})],
		},
		{author: markup, draft: markup},
	);
	const {root, find} = await open(view);
	expect(find('h3').textContent).toBe(`${markup} said`);
	expect(find('[data-heard] q').textContent).toBe(markup);
	expect(root.querySelectorAll('img, b')).toHaveLength(0);
});

test('a draft that is longer than most people may write says by how much', async () => {
	const view = {...judged(), tooLong: {limit: 280, over: 12}};
	const {root} = await open(view);
	expect(root.textContent).toContain('280 characters here: shorten this by 12');
});
