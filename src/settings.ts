import * as v from 'valibot';
import browser from './browser.ts';

const words = v.array(v.string());

/** Each key falls back to its default by itself, so one corrupt value never loses the others. */
const schema = v.object({
	/** Who the person speaks for. */
	writer: v.fallback(v.object({names: words, domains: words, handles: words}), () => ({
		names: [],
		domains: [],
		handles: [],
	})),
	/** Host names where Heed stays out. */
	offHosts: v.fallback(words, () => []),
	/** Off everywhere. */
	off: v.fallback(v.boolean(), false),
	/** Ids of rules that are never used. */
	offRules: v.fallback(words, () => []),
});

/** All that Heed keeps. Never a draft, a post or an address of a page. */
export type Settings = v.InferOutput<typeof schema>;

const key = 'settings';

const parse = (stored: unknown): Settings => {
	const result = v.safeParse(schema, stored ?? {});
	return result.success ? result.output : v.parse(schema, {});
};

export const loadSettings = async (): Promise<Settings> =>
	parse((await browser.storage.local.get(key))[key]);

/** Reads, changes and writes the settings. Rejects when storage refuses; then nothing changed. */
export const changeSettings = async (change: (settings: Settings) => Settings): Promise<void> => {
	const changed = v.parse(schema, change(await loadSettings()));
	await browser.storage.local.set({[key]: changed});
};

/** Calls back with the settings whenever any context changes them, until aborted. */
export const watchSettings = (
	callback: (settings: Settings) => void,
	signal: AbortSignal,
): void => {
	const listener = (changes: Record<string, {newValue?: unknown}>, area: string): void => {
		if (area === 'local' && key in changes) callback(parse(changes[key]?.newValue));
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
};
