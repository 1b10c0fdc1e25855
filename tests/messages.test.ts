import {beforeEach, describe, expect, test, vi} from 'vitest';
import {checkAsk} from '../src/asks.ts';
import {answer, type Handlers, send} from '../src/messages.ts';

type Listener = (
	message: unknown,
	sender: {id: string},
	sendResponse: (answer: unknown) => void,
) => true | undefined;

/** What a browser has of them: who listens, and a wire to it. */
const state = vi.hoisted(() => ({listener: null as Listener | null}));

/** Tells the listener, and waits for its answer; `undefined` where it leaves the message to others. */
const tell = (message: unknown, id = 'heed'): Promise<unknown> =>
	new Promise((done) => {
		const isAnswered = state.listener?.(structuredClone(message), {id}, done);
		if (isAnswered !== true) done(undefined);
	});

vi.mock('../src/browser.ts', () => ({
	default: {
		runtime: {
			id: 'heed',
			onMessage: {
				addListener: (listener: Listener) => {
					state.listener = listener;
				},
			},
			sendMessage: (message: unknown) => tell(message),
		},
	},
}));

const useRule = vi.fn<Handlers['background:useRule']>(() => null);
const page = vi.fn<Handlers['background:page']>(() => ({isOn: true, pauseBelow: 40}));
beforeEach(() => {
	vi.clearAllMocks();
	answer(
		{
			'background:useRule': useRule,
			'background:page': page,
			'background:rules': () => Promise.reject(new Error('No rules today.')),
		},
		checkAsk,
	);
});

const kind = 'background:useRule';
const ask = {rule: 'hashtags', use: false};

test('an ask gets its answer', async () => {
	expect(await send('background:page', {})).toEqual({isOn: true, pauseBelow: 40});
	await send(kind, ask);
	expect(useRule.mock.calls[0]?.[0]).toEqual(ask);
});

test('what goes wrong there rejects here, with the reason', async () => {
	await expect(send('background:rules', {})).rejects.toThrow('No rules today.');
});

describe('a message that does not fit is refused, and nobody acts on it', () => {
	test.each([
		['without an ask', {kind}],
		['with an ask that is none', {kind, ask: 'hashtags'}],
		['with a value of another kind', {kind, ask: {...ask, use: 'no'}}],
		['with a value missing', {kind, ask: {rule: 'hashtags'}}],
		['with a name beyond all measure', {kind, ask: {...ask, rule: 'x'.repeat(101)}}],
	])('%s', async (_, message) => {
		expect(await tell(message)).toEqual({failed: expect.stringContaining(kind)});
		expect(useRule).not.toHaveBeenCalled();
	});

	test('what nobody named is left out of what is handed on', async () => {
		await tell({kind, ask: {...ask, draft: 'words'}});
		expect(useRule.mock.calls[0]?.[0]).toEqual(ask);
	});
});

describe('a message is left to others', () => {
	test.each([
		['that another extension sent', {kind, ask}, 'other'],
		['that nobody here answers', {kind: 'content:report', ask: {}}, 'heed'],
		['called like what every object has', {kind: 'constructor', ask: {}}, 'heed'],
		['that is none', 'hello', 'heed'],
	])('%s', async (_, message, sender) => {
		expect(await tell(message, sender)).toBeUndefined();
		expect(useRule).not.toHaveBeenCalled();
	});
});
