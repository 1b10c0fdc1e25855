import * as v from 'valibot';
import browser from './browser.ts';

/** The version of what is stored and exported. Version 1 knew one writer, called `writer`. */
const settingsVersion = 2;

/** How large the gain of a tip must be to be shown: see `leastGain`. */
export const strictnesses = ['gentle', 'usual', 'strict'] as const;
export type Strictness = (typeof strictnesses)[number];

/** The points (0 to 100) that a tip must win to be shown. */
export const leastGain: Readonly<Record<Strictness, number>> = {gentle: 4, usual: 1, strict: 0.3};

/** With the pause switched on: the headline (0 to 100) below which the first press opens the card. */
export const pauseBelow: Readonly<Record<Strictness, number>> = {gentle: 30, usual: 40, strict: 50};

/** The most characters of an imported file, in UTF-16 units. */
const longestSetup = 500_000;

const word = v.pipe(v.string(), v.maxLength(200));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** A host as `location.hostname` has it. */
const host = v.pipe(
	v.string(),
	v.regex(/^[^\s/:*?#@]{1,253}$|^\[[0-9a-f:.]{2,45}\]$/i),
	v.toLowerCase(),
);
/** A host, or with `*.` before it a host and all below it. */
const place = v.pipe(v.string(), v.regex(/^(?:\*\.)?[^\s/:*?#@]{1,253}$/), v.toLowerCase());

type ListOf = <T>(item: v.GenericSchema<unknown, T>, most: number) => v.GenericSchema<unknown, T[]>;
type RecordOf = <T>(
	key: v.GenericSchema<string, string>,
	value: v.GenericSchema<unknown, T>,
	most: number,
) => v.GenericSchema<unknown, Record<string, T>>;
type Or = <T>(schema: v.GenericSchema<unknown, T>, standard: T) => v.GenericSchema<unknown, T>;

/** The value as `schema` reads it, or nothing where it doesn't fit. */
const goodOf = <I, T>(schema: v.GenericSchema<I, T>, value: unknown): T[] => {
	const {success, output} = v.safeParse(schema, value);
	return success ? [output] : [];
};

const withIds = <W extends {id: string}>(writers: readonly W[]): W[] => {
	const taken = new Set<string>();
	return writers.map((writer) => {
		let free = writer.id;
		for (let number = 1; free === '' || taken.has(free); number++) free = `writer-${number}`;
		taken.add(free);
		return {...writer, id: free};
	});
};

/** The schema of each key. `list`, `record` and `or` say what becomes of what does not fit. */
const schemaOf = (list: ListOf, record: RecordOf, or: Or) => {
	const words = or(list(word, 500), []);
	const writer = v.object({
		id: or(word, ''),
		label: or(word, ''),
		names: words,
		domains: words,
		handles: words,
		disclosure: or(word, ''),
	});
	return {
		writers: v.pipe(list(writer, 100), v.transform(withIds)),
		defaultWriter: v.nullable(id),
		hostWriters: record(host, id, 2000),
		offHosts: list(host, 20_000),
		off: v.boolean(),
		offRules: list(id, 2000),
		strictness: v.picklist(strictnesses),
		pause: v.boolean(),
		keepLedger: v.boolean(),
	};
};

/** What was stored or comes from a policy: whatever is good of it counts. */
const forgiving = schemaOf(
	(item, most) =>
		v.pipe(
			v.array(v.unknown()),
			v.transform((items) => items.flatMap((one) => goodOf(item, one)).slice(0, most)),
		),
	(key, value, most) =>
		v.pipe(
			v.record(v.string(), v.unknown()),
			v.transform((record) => {
				const good = Object.entries(record).flatMap(([name, one]) =>
					goodOf(key, name).flatMap((known) => goodOf(value, one).map((item) => [known, item])),
				);
				return Object.fromEntries(good.slice(0, most));
			}),
		),
	<T>(schema: v.GenericSchema<unknown, T>, standard: T) =>
		v.fallback(v.optional(schema, standard as never), standard as never) as v.GenericSchema<
			unknown,
			T
		>,
);

/** What a person imports: taken whole or not at all. */
const strict = schemaOf(
	(item, most) => v.pipe(v.array(item), v.maxLength(most)),
	(key, value, most) =>
		v.pipe(
			v.record(key, value),
			v.check((record) => Object.keys(record).length <= most, `At most ${most} entries.`),
		),
	<T>(schema: v.GenericSchema<unknown, T>, standard: T) =>
		v.optional(schema, standard as never) as v.GenericSchema<unknown, T>,
);

/** One of those a person speaks for. */
export type SpokenFor = {
	id: string;
	/** What the person calls it. */
	label: string;
	/** Names of the brand and its products. */
	names: string[];
	domains: string[];
	handles: string[];
	/** The line that tells the tie, as the person likes it; `''` for the customary one. */
	disclosure: string;
};

/** What a person can choose. All that Heed keeps beside the ledger: never a draft or a post. */
export type Choices = {
	/** Whom the person speaks for; each has an id of its own. */
	writers: SpokenFor[];
	/** The id of the one they speak for where no host says otherwise; `null` for the first. */
	defaultWriter: string | null;
	/** The id of the one they speak for on a host. */
	hostWriters: Record<string, string>;
	/** Host names where Heed stays out. */
	offHosts: string[];
	/** Off everywhere. */
	off: boolean;
	/** Ids of rules that are never used. */
	offRules: string[];
	strictness: Strictness;
	/** Whether the first press of a posting control opens the card when a headline is low. */
	pause: boolean;
	/** Whether a posted reply adds its numbers to the ledger. */
	keepLedger: boolean;
};
export type ChoiceKey = keyof Choices;

/** What a policy decides for the person. */
type Pinned = {
	/** The choices that the person can't change. */
	keys: readonly ChoiceKey[];
	/** Places (`host` or `*.host`) where Heed is off whatever the person chose, or on. */
	offHosts: readonly string[];
	onHosts: readonly string[];
};

/** What holds now: what the person chose, under what a policy pins. */
export type Settings = Choices & {pinned: Pinned};

const standard = (): Choices => ({
	writers: [],
	defaultWriter: null,
	hostWriters: {},
	offHosts: [],
	off: false,
	offRules: [],
	strictness: 'usual',
	pause: false,
	keepLedger: true,
});

export const choiceKeys = Object.keys(standard()) as ChoiceKey[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The choices of `source` that are any good. */
const goodIn = (source: unknown): Partial<Choices> => {
	if (!isRecord(source)) return {};
	const good: Record<string, unknown> = {};
	for (const key of choiceKeys) {
		if (!Object.hasOwn(source, key)) continue;
		const {success, output} = v.safeParse(forgiving[key] as v.GenericSchema, source[key]);
		if (success) good[key] = output;
	}
	return good;
};

/** What an earlier version stored, as this one has it. */
const migrated = (stored: unknown): unknown => {
	if (!isRecord(stored) || 'version' in stored || !isRecord(stored.writer)) return stored;
	const {writer, ...rest} = stored;
	const [name] = Array.isArray(writer.names) ? writer.names : [];
	const label = typeof name === 'string' ? name : '';
	const speaks = Object.values(writer).some((words) => Array.isArray(words) && words.length > 0);
	return {...rest, writers: speaks ? [{...writer, id: 'writer-1', label}] : []};
};

/** What is stored in each place. */
type Stored = {
	/** `undefined` where there is nothing. */
	synced: unknown;
	local: unknown;
	/** Whether the browser lets us into what it syncs. */
	canSync: boolean;
};

const key = 'settings';

const readStored = async (): Promise<Stored> => {
	const [synced, local] = await Promise.all([
		browser.storage.sync.get(key).catch(() => null),
		browser.storage.local.get(key),
	]);
	return {synced: synced?.[key], local: local[key], canSync: synced !== null};
};

/**
 * A local copy wins over the synced one: it is only there while the settings are too large to be
 * synced, or were refused. One from before there were versions gives way to any synced one.
 */
const winner = ({synced, local}: Stored): unknown => {
	if (!isRecord(local)) return migrated(synced);
	return 'version' in local || synced === undefined ? migrated(local) : synced;
};

/** Firefox rejects where there is no policy; one that can't be read is no policy. */
const readPolicy = (): Promise<unknown> => browser.storage.managed.get().catch(() => ({}));

const underPolicy = (chosen: Partial<Choices>, policy: unknown): Settings => {
	const ruled = goodIn(policy);
	const places = (name: string): string[] => {
		const listed = isRecord(policy) ? policy[name] : [];
		return Array.isArray(listed) ? listed.flatMap((one) => goodOf(place, one)) : [];
	};
	return {
		...standard(),
		...chosen,
		...ruled,
		pinned: {
			keys: Object.keys(ruled) as ChoiceKey[],
			offHosts: places('pinnedOffHosts'),
			onHosts: places('pinnedOnHosts'),
		},
	};
};

/**
 * What holds now. A value that is corrupt falls back to its default by itself, and so does one item
 * of a list; where storage can't be read at all everything does. Never rejects.
 */
export const loadSettings = async (): Promise<Settings> => {
	const [stored, policy] = await Promise.all([
		readStored().then(winner, () => undefined),
		readPolicy(),
	]);
	return underPolicy(goodIn(stored), policy);
};

/** Below the 8,192 bytes that browsers sync for one item. */
const mostSynced = 8000;

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

const save = async (value: Record<string, unknown>, {canSync, local}: Stored): Promise<void> => {
	if (canSync && bytesOf(value) <= mostSynced) {
		const isSynced = await browser.storage.sync.set({[key]: value}).then(
			() => true,
			() => false,
		);
		if (isSynced) {
			if (local !== undefined) await browser.storage.local.remove(key);
			return;
		}
	}
	await browser.storage.local.set({[key]: value});
};

/**
 * Reads, changes and writes the settings, one change after the other whichever page or worker asks.
 * `change` gets what holds now; what a policy pins stays as it was stored, and so does what a newer
 * version stored beside. Rejects when storage refuses or the change is no valid one; then nothing
 * changed.
 */
export const changeSettings = (change: (settings: Settings) => Choices): Promise<void> =>
	navigator.locks.request('heed-settings', async () => {
		const [stored, policy] = await Promise.all([readStored(), readPolicy()]);
		const before = winner(stored);
		const chosen = {...standard(), ...goodIn(before)};
		const {pinned, ...settings} = underPolicy(chosen, policy);
		const changed: Record<string, unknown> = v.parse(
			v.object(strict),
			change({...settings, pinned}),
		);
		for (const key of pinned.keys) changed[key] = chosen[key];
		const known = isRecord(before) ? before : {};
		const newer = typeof known.version === 'number' && known.version > settingsVersion;
		const version = newer ? known.version : settingsVersion;
		await save({...known, ...changed, version}, stored);
	});

/** Erases all that the person chose, wherever it is kept. What a policy sets holds on. */
export const eraseSettings = (): Promise<void> =>
	navigator.locks.request('heed-settings', async () => {
		const {canSync} = await readStored();
		if (canSync) await browser.storage.sync.clear();
		await browser.storage.local.clear();
	});

/** Calls back with what holds whenever any context or policy changed it, until aborted. */
export const watchSettings = (
	callback: (settings: Settings) => void,
	signal: AbortSignal,
): void => {
	let newest = 0;
	const listener = async (changes: Record<string, unknown>, area: string): Promise<void> => {
		if (area !== 'managed' && !(key in changes)) return;
		const own = ++newest;
		const settings = await loadSettings();
		if (own === newest && !signal.aborted) callback(settings);
	};
	browser.storage.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
};

const covers = (pattern: string, host: string): boolean =>
	pattern.startsWith('*.')
		? host === pattern.slice(2) || host.endsWith(pattern.slice(1))
		: host === pattern;

/** What a policy says of a host, or `null` where the person decides. Off goes before on. */
export const pinOf = ({pinned}: Settings, host: string): 'on' | 'off' | null => {
	if (pinned.offHosts.some((pattern) => covers(pattern, host))) return 'off';
	return pinned.onHosts.some((pattern) => covers(pattern, host)) ? 'on' : null;
};

/** Whether Heed coaches on a host (`location.hostname`). */
export const isOnAt = (settings: Settings, host: string): boolean => {
	const pin = pinOf(settings, host);
	return pin === null ? !settings.off && !settings.offHosts.includes(host) : pin === 'on';
};

const nobody: SpokenFor = {
	id: '',
	label: '',
	names: [],
	domains: [],
	handles: [],
	disclosure: '',
};

/** Whom the person speaks for on a host, or where there is none; nobody named when they told none. */
export const writerAt = (settings: Settings, host: string | null): SpokenFor => {
	const {writers, defaultWriter, hostWriters} = settings;
	const named = host !== null && Object.hasOwn(hostWriters, host) ? hostWriters[host] : undefined;
	return (
		writers.find(({id}) => id === named) ??
		writers.find(({id}) => id === defaultWriter) ??
		writers[0] ??
		nobody
	);
};

/** A team's setup as the text of a file: what holds now, all of it but what a policy alone can say. */
export const exportSettings = ({pinned, ...settings}: Settings): string =>
	`${JSON.stringify({heed: 'setup', version: settingsVersion, settings}, null, '\t')}\n`;

/** What is wrong with a file. */
export type Problem = {
	kind:
		| 'too-large'
		| 'not-json'
		/** JSON, but no setup of Heed. */
		| 'not-a-setup'
		/** From a newer version, or from none there ever was. */
		| 'unknown-version'
		/** A key that no setup has, at `at`. */
		| 'unknown-key'
		/** A value that doesn't fit, at `at`. */
		| 'wrong-value';
	/** Where in the settings, like `writers.0.names`; `''` for the whole file. */
	at: string;
	/** What belongs there, and what was found, as short technical terms; `''` where it goes without. */
	expected: string;
	found: string;
};

/** One choice that an import would change. */
export type Change = {
	[K in ChoiceKey]: {key: K; before: Choices[K]; after: Choices[K]; isPinned: boolean};
}[ChoiceKey];

export type Preview =
	/** `changes` may be empty. Those that are pinned by a policy will not be made. */
	{ok: true; changes: Change[]} | {ok: false; problems: Problem[]};

type Setup = {ok: true; choices: Partial<Choices>} | {ok: false; problems: Problem[]};

const refusal = (kind: Problem['kind'], at = '', expected = '', found = ''): Setup => ({
	ok: false,
	problems: [{kind, at, expected, found}],
});

/** The most problems of one file that are told. */
const mostProblems = 50;

const readSetup = (text: string): Setup => {
	if (text.length > longestSetup) return refusal('too-large');
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch {
		return refusal('not-json');
	}
	if (
		!isRecord(file) ||
		file.heed !== 'setup' ||
		!isRecord(file.settings) ||
		!('version' in file)
	) {
		return refusal('not-a-setup');
	}
	if (file.version !== settingsVersion) {
		return refusal('unknown-version', '', String(settingsVersion), JSON.stringify(file.version));
	}
	const known: readonly string[] = choiceKeys;
	const unknown = Object.keys(file.settings).filter((key) => !known.includes(key));
	const checked = v.safeParse(v.partial(v.object(strict)), file.settings);
	const problems: Problem[] = [
		...unknown.map((key): Problem => ({kind: 'unknown-key', at: key, expected: '', found: ''})),
		...(checked.issues ?? []).map(
			(issue): Problem => ({
				kind: 'wrong-value',
				at: v.getDotPath(issue) ?? '',
				expected: issue.expected ?? '',
				found: issue.received,
			}),
		),
	];
	if (problems.length > 0) return {ok: false, problems: problems.slice(0, mostProblems)};
	return {ok: true, choices: checked.output as Partial<Choices>};
};

/** What importing a file would change, or everything that is wrong with it. Changes nothing. */
export const previewImport = (text: string, settings: Settings): Preview => {
	const setup = readSetup(text);
	if (!setup.ok) return setup;
	const changes = choiceKeys
		.filter((key) => key in setup.choices)
		.map((key) => ({
			key,
			before: settings[key],
			after: setup.choices[key],
			isPinned: settings.pinned.keys.includes(key),
		}))
		.filter(({before, after}) => JSON.stringify(before) !== JSON.stringify(after));
	return {ok: true, changes: changes as Change[]};
};

/**
 * Takes over a team's setup from the text of a file: what it names is replaced, the rest stays, and
 * what a policy pins stays too. Rejects when anything is wrong with it (ask `previewImport` what)
 * or storage refuses; then nothing changed.
 */
export const importSettings = async (text: string): Promise<void> => {
	const setup = readSetup(text);
	if (!setup.ok) throw new Error(`Not imported: ${setup.problems[0]?.kind}.`);
	await changeSettings((settings) => ({...settings, ...setup.choices}));
};
