import {beforeEach, expect, test, vi} from 'vitest';
import {judge} from '../../src/background/judge.ts';
import {resetState, state} from '../popup/fake-browser.ts';

vi.mock('../../src/browser.ts', async () => ({
	default: (await import('../popup/fake-browser.ts')).fakeBrowser,
}));

const writerOf = (id: string, name: string) => ({id, label: name, names: [name]});

beforeEach(() => {
	resetState();
	const writers = [writerOf('a', 'Plannd'), writerOf('b', 'Oakwell')];
	state.stored = {settings: {version: 2, writers, hostWriters: {'oak.example': 'b'}}};
});

const ask = {
	reply: 'You could keep such a list in Oakwell, it sends the reminder on Friday by itself.',
	post: 'Our team forgets the Friday list every week. How do you keep yours?',
	author: null,
	site: null,
};

test('what is pasted is judged for whom a page of our own names', async () => {
	const forOakwell = await judge(ask, 'oak.example');
	expect(await judge(ask, null)).not.toEqual(forOakwell);
	expect(await judge({...ask, writer: 'b'}, null)).toEqual(forOakwell);
});

test('a page that is not ours can name nobody', async () => {
	const forPlannd = await judge(ask, 'other.example');
	expect(await judge({...ask, writer: 'b'}, 'other.example')).toEqual(forPlannd);
});

const pitch = {...ask, reply: 'Great post! Check out our shop, and follow us for more #shop.'};
const tipsUnder = async (settings: object) => {
	state.stored = {settings: {version: 2, ...settings}};
	return (await judge(pitch, 'oak.example')).tips;
};

test('a rule that is switched off is never used', async () => {
	const [best] = await tipsUnder({});
	if (best === undefined) throw new Error('There is no tip to do without.');
	const left = await tipsUnder({offRules: [best.rule]});
	expect(left.map(({rule}) => rule)).not.toContain(best.rule);
});

test('only tips that win enough are told, as the person likes it', async () => {
	const [gentle, strict] = [
		await tipsUnder({strictness: 'gentle'}),
		await tipsUnder({strictness: 'strict'}),
	];
	expect(strict.length).toBeGreaterThan(gentle.length);
	expect(Math.min(...gentle.map(({gain}) => gain))).toBeGreaterThanOrEqual(4);
});

test('a name that is gone is nobody’s', async () => {
	expect(await judge({...ask, writer: 'gone'}, null)).toEqual(await judge(ask, null));
});
