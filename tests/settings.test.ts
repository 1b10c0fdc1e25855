import fc from 'fast-check';
import {beforeEach, describe, expect, test, vi} from 'vitest';

type Area = Record<string, unknown>;
type Changed = (changes: Record<string, unknown>, area: string) => void;

const key = 'settings';

/** What a browser keeps, and what it refuses. */
const state = vi.hoisted(() => ({
	local: {} as Area,
	sync: {} as Area,
	managed: null as Area | null,
	refuses: new Set<string>(),
	listeners: new Set<Changed>(),
}));

vi.mock('../src/browser.ts', () => {
	const areaOf = (name: 'local' | 'sync') => {
		const mayStill = (act: string): void => {
			if (state.refuses.has(`${name}.${act}`)) throw new Error(`${name} refuses to ${act}.`);
		};
		const tell = (key: string): void => {
			for (const listener of state.listeners) listener({[key]: {}}, name);
		};
		return {
			get: async (key: string) => {
				mayStill('get');
				return key in state[name] ? {[key]: structuredClone(state[name][key])} : {};
			},
			set: async (items: Area) => {
				mayStill('set');
				Object.assign(state[name], structuredClone(items));
				for (const key of Object.keys(items)) tell(key);
			},
			remove: async (key: string) => {
				delete state[name][key];
				tell(key);
			},
			clear: async () => {
				mayStill('clear');
				state[name] = {};
			},
		};
	};
	return {
		default: {
			storage: {
				local: areaOf('local'),
				sync: areaOf('sync'),
				managed: {
					get: async () => {
						if (state.managed === null) throw new Error('Managed storage manifest not found');
						return structuredClone(state.managed);
					},
				},
				onChanged: {
					addListener: (listener: Changed) => state.listeners.add(listener),
					removeListener: (listener: Changed) => state.listeners.delete(listener),
				},
			},
		},
	};
});

/** One at a time, as browsers do it. */
let line: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', {
	locks: {
		request: (_: string, work: () => Promise<unknown>) => {
			const done = line.then(work);
			line = done.catch(() => {});
			return done;
		},
	},
});

const {
	changeSettings,
	choiceKeys,
	eraseSettings,
	exportSettings,
	importSettings,
	isOnAt,
	loadSettings,
	pinOf,
	previewImport,
	watchSettings,
	writerAt,
} = await import('../src/settings.ts');

beforeEach(() =>
	Object.assign(state, {
		local: {},
		sync: {},
		managed: null,
		refuses: new Set(),
		listeners: new Set(),
	}),
);

const standard = {
	writers: [],
	defaultWriter: null,
	hostWriters: {},
	offHosts: [],
	off: false,
	offRules: [],
	strictness: 'usual',
	pause: false,
	keepLedger: true,
	pinned: {keys: [], offHosts: [], onHosts: []},
};

const brand = {
	id: 'kiln',
	label: 'Kiln',
	names: ['Kiln', 'Kiln Studio'],
	domains: ['kiln.example'],
	handles: ['@kiln'],
	disclosure: 'I work at Kiln.',
};

const store = (settings: unknown, area: 'local' | 'sync' = 'sync'): void => {
	state[area][key] = settings;
};

const addOffHost = (host: string): Promise<void> =>
	changeSettings((settings) => ({...settings, offHosts: [...settings.offHosts, host]}));

const paused = {pause: true, pinned: {...standard.pinned, keys: ['pause']}};

const manyHosts = Array.from({length: 800}, (_, index) => `host-${index}.example`);

describe('what is stored', () => {
	test('is the default where nothing is', async () => {
		expect(await loadSettings()).toEqual(standard);
	});

	test('comes back as it was changed', async () => {
		await changeSettings((settings) => ({
			...settings,
			writers: [brand],
			hostWriters: {'forum.example': 'kiln'},
			strictness: 'strict',
		}));
		expect(await loadSettings()).toEqual({
			...standard,
			writers: [brand],
			hostWriters: {'forum.example': 'kiln'},
			strictness: 'strict',
		});
	});

	test('loses nothing to changes that come at once', async () => {
		await Promise.all(['a.example', 'b.example', 'c.example'].map(addOffHost));
		expect((await loadSettings()).offHosts).toEqual(['a.example', 'b.example', 'c.example']);
	});

	test('stays as it was when the change is no valid one', async () => {
		await addOffHost('a.example');
		const wrong = changeSettings((settings) => ({...settings, off: 'yes' as unknown as boolean}));
		await expect(wrong).rejects.toThrow();
		expect(await loadSettings()).toEqual({...standard, offHosts: ['a.example']});
	});

	test('is told to who watches, until they leave', async () => {
		const life = new AbortController();
		const told = vi.fn();
		watchSettings(told, life.signal);
		await addOffHost('a.example');
		await vi.waitFor(() =>
			expect(told).toHaveBeenLastCalledWith({...standard, offHosts: ['a.example']}),
		);
		life.abort();
		expect(state.listeners.size).toBe(0);
	});

	test('is told too when a policy changes', async () => {
		const life = new AbortController();
		const told = vi.fn();
		watchSettings(told, life.signal);
		state.managed = {pause: true};
		for (const listener of state.listeners) listener({pause: {}}, 'managed');
		await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith({...standard, ...paused}));
		life.abort();
	});
});

describe('where it is stored', () => {
	test('is what the browser syncs, and nowhere else', async () => {
		await addOffHost('a.example');
		expect(state.sync).toHaveProperty([key, 'offHosts'], ['a.example']);
		expect(state.local).toEqual({});
	});

	test('is this machine whole when it is too large, and both again when it is not', async () => {
		await addOffHost('a.example');
		await changeSettings((settings) => ({...settings, offHosts: manyHosts}));
		expect(state.local).toHaveProperty([key, 'offHosts'], manyHosts);
		expect((await loadSettings()).offHosts).toEqual(manyHosts);
		await changeSettings((settings) => ({...settings, offHosts: []}));
		expect(state.local).toEqual({});
		expect(await loadSettings()).toEqual(standard);
	});

	test.each(['sync.set', 'sync.get'])('is this machine when %s is refused', async (act) => {
		state.refuses.add(act);
		await addOffHost('a.example');
		expect(await loadSettings()).toEqual({...standard, offHosts: ['a.example']});
		expect(state.sync).toEqual({});
	});

	test('nothing changes when both refuse', async () => {
		await addOffHost('a.example');
		state.refuses.add('sync.set').add('local.set');
		await expect(addOffHost('b.example')).rejects.toThrow('refuses');
		expect((await loadSettings()).offHosts).toEqual(['a.example']);
	});

	test('what can’t be read is never written over', async () => {
		store({version: 2, offHosts: ['a.example']}, 'local');
		state.refuses.add('local.get');
		await expect(addOffHost('b.example')).rejects.toThrow('refuses');
		expect(await loadSettings()).toEqual(standard);
		state.refuses.clear();
		expect((await loadSettings()).offHosts).toEqual(['a.example']);
	});
});

test.each(['sync', 'local'] as const)('nothing is left of it once erased: %s', async (area) => {
	store({version: 2, offHosts: ['a.example']}, area);
	await eraseSettings();
	expect([state.sync, state.local]).toEqual([{}, {}]);
});

describe('from the first version', () => {
	const first = {
		writer: {names: ['Kiln'], domains: ['kiln.example'], handles: []},
		offHosts: ['a.example'],
		off: true,
		offRules: ['hashtags'],
	};

	test('the writer becomes the first of several, and the rest stays', async () => {
		store(first, 'local');
		const {writers, ...rest} = await loadSettings();
		expect(writers).toEqual([
			{
				id: 'writer-1',
				label: 'Kiln',
				names: ['Kiln'],
				domains: ['kiln.example'],
				handles: [],
				disclosure: '',
			},
		]);
		expect(rest).toMatchObject({offHosts: ['a.example'], off: true, offRules: ['hashtags']});
	});

	test('the next change moves it', async () => {
		store(first, 'local');
		await addOffHost('b.example');
		expect(state.local).toEqual({});
		expect(state.sync).toHaveProperty([key, 'version'], 2);
		expect(state.sync).not.toHaveProperty([key, 'writer']);
		expect((await loadSettings()).offHosts).toEqual(['a.example', 'b.example']);
	});

	test('it gives way to what another machine synced', async () => {
		store(first, 'local');
		store({version: 2, offHosts: ['c.example']});
		expect((await loadSettings()).offHosts).toEqual(['c.example']);
	});

	test('a writer who told nothing is none', async () => {
		store({writer: {names: [], domains: [], handles: []}}, 'local');
		expect(await loadSettings()).toEqual(standard);
	});
});

test('what a newer version stored beside is kept', async () => {
	store({version: 7, offHosts: ['a.example'], moods: ['calm']});
	await addOffHost('b.example');
	expect(state.sync[key]).toMatchObject({
		version: 7,
		moods: ['calm'],
		offHosts: ['a.example', 'b.example'],
	});
});

describe('corrupt storage', () => {
	test('a version that is none is no hindrance', async () => {
		store({version: {valueOf: 0, toString: 0}, offHosts: ['a.example']});
		await addOffHost('b.example');
		expect(state.sync[key]).toMatchObject({version: 2, offHosts: ['a.example', 'b.example']});
	});

	test('one bad value falls back by itself, one bad item goes by itself', async () => {
		store({
			version: 2,
			writers: [brand, 7, {id: 'other', names: 'x', label: 'Other'}],
			offHosts: ['a.example', null, 'b.example'],
			hostWriters: {'forum.example': 'kiln', 'bad host': 'kiln', 'x.example': 3},
			off: 'yes',
			strictness: 'harsh',
			pause: true,
		});
		expect(await loadSettings()).toEqual({
			...standard,
			writers: [
				brand,
				{id: 'other', label: 'Other', names: [], domains: [], handles: [], disclosure: ''},
			],
			offHosts: ['a.example', 'b.example'],
			hostWriters: {'forum.example': 'kiln'},
			pause: true,
		});
	});

	test('two of one name get one each, and hosts are spelled as browsers do', async () => {
		store({version: 2, writers: [brand, brand, {label: 'Loom'}], offHosts: ['A.Example']});
		const {writers, offHosts} = await loadSettings();
		expect(writers.map(({id}) => id)).toEqual(['kiln', 'writer-1', 'writer-2']);
		expect(offHosts).toEqual(['a.example']);
	});

	test('a list beyond all measure is cut', async () => {
		store({version: 2, offRules: Array.from({length: 2001}, (_, at) => `rule-${at}`)});
		expect((await loadSettings()).offRules).toHaveLength(2000);
	});

	test('whatever is stored under one key, the others hold', async () => {
		const good = {...standard, pinned: undefined, offHosts: ['a.example'], pause: true, version: 2};
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...choiceKeys), fc.jsonValue(), async (bad, value) => {
				store({...good, [bad]: value});
				const settings = await loadSettings();
				for (const other of choiceKeys.filter((other) => other !== bad)) {
					expect(settings[other]).toEqual(good[other]);
				}
			}),
		);
	});

	test('whatever is stored anywhere, it loads, changes and loads the same again', async () => {
		const anything = fc.oneof(
			fc.jsonValue(),
			fc.record(
				Object.fromEntries(
					[...choiceKeys, 'version', 'writer', 'pinnedOffHosts'].map((key) => [
						key,
						fc.jsonValue(),
					]),
				),
				{requiredKeys: []},
			),
		);
		await fc.assert(
			fc.asyncProperty(anything, anything, anything, async (local, sync, managed) => {
				store(local, 'local');
				store(sync, 'sync');
				state.managed = managed as Area;
				const before = await loadSettings();
				await changeSettings((settings) => settings);
				expect(await loadSettings()).toEqual(before);
				expect(previewImport(exportSettings(before), before)).toEqual({ok: true, changes: []});
			}),
		);
	});
});

describe('a policy', () => {
	test('goes before what the person chose, and says so', async () => {
		store({version: 2, pause: false, offHosts: ['a.example']});
		state.managed = {pause: true, writers: [{label: 'Kiln', names: ['Kiln']}]};
		const settings = await loadSettings();
		expect(settings).toMatchObject({pause: true, offHosts: ['a.example']});
		expect(settings.writers).toMatchObject([{id: 'writer-1', label: 'Kiln'}]);
		expect(settings.pinned.keys.toSorted()).toEqual(['pause', 'writers']);
	});

	test('leaves the person’s own choice as it was, for when it goes', async () => {
		store({version: 2, strictness: 'gentle'});
		state.managed = {strictness: 'strict'};
		await changeSettings((settings) => ({...settings, strictness: 'usual', off: true}));
		expect(await loadSettings()).toMatchObject({strictness: 'strict', off: true});
		state.managed = null;
		expect(await loadSettings()).toMatchObject({strictness: 'gentle', off: true});
	});

	test('pins places off before it pins them on', async () => {
		store({version: 2, offHosts: ['desk.example'], off: true});
		state.managed = {
			pinnedOnHosts: ['desk.example', '*.team.example'],
			pinnedOffHosts: ['pay.team.example', 17],
		};
		const settings = await loadSettings();
		const hosts = [
			'desk.example',
			'a.team.example',
			'team.example',
			'pay.team.example',
			'x.example',
		];
		expect(hosts.map((host) => pinOf(settings, host))).toEqual(['on', 'on', 'on', 'off', null]);
		expect(hosts.map((host) => isOnAt(settings, host))).toEqual([true, true, true, false, false]);
		expect(pinOf(settings, 'myteam.example')).toBeNull();
	});
});

test('whom they speak for: the host’s, the default, the first, nobody', () => {
	const other = {...brand, id: 'loom', label: 'Loom'};
	const settings = {...standard, strictness: 'usual' as const};
	const two = {...settings, writers: [brand, other], hostWriters: {'a.example': 'loom'}};
	expect(writerAt(two, 'a.example').id).toBe('loom');
	expect(writerAt(two, 'b.example').id).toBe('kiln');
	expect(writerAt({...two, defaultWriter: 'loom'}, 'b.example').id).toBe('loom');
	expect(writerAt({...two, defaultWriter: 'gone'}, null).id).toBe('kiln');
	expect(writerAt({...two, hostWriters: {}}, 'constructor').id).toBe('kiln');
	expect(writerAt(settings, null)).toMatchObject({names: [], domains: [], handles: []});
});

describe('a team’s setup', () => {
	const fileOf = (settings: unknown, more = {}): string =>
		JSON.stringify({heed: 'setup', version: 2, settings, ...more});

	test('goes out and comes in again', async () => {
		await changeSettings((settings) => ({...settings, writers: [brand], offRules: ['hashtags']}));
		const text = exportSettings(await loadSettings());
		await changeSettings((settings) => ({...settings, writers: [], offRules: [], pause: true}));
		await importSettings(text);
		expect(await loadSettings()).toEqual({...standard, writers: [brand], offRules: ['hashtags']});
	});

	test('says what would change, and changes that alone', async () => {
		await addOffHost('a.example');
		state.managed = {pause: false};
		const text = fileOf({strictness: 'gentle', off: false, pause: true});
		expect(previewImport(text, await loadSettings())).toEqual({
			ok: true,
			changes: [
				{key: 'strictness', before: 'usual', after: 'gentle', isPinned: false},
				{key: 'pause', before: false, after: true, isPinned: true},
			],
		});
		expect((await loadSettings()).strictness).toBe('usual');
		await importSettings(text);
		expect(await loadSettings()).toMatchObject({
			strictness: 'gentle',
			pause: false,
			offHosts: ['a.example'],
		});
	});

	test.each([
		['words', 'not-json', 'nonsense'],
		['a list', 'not-a-setup', '[]'],
		['something else’s settings', 'not-a-setup', '{"settings":{}}'],
		['a setup of no version', 'not-a-setup', '{"heed":"setup","settings":{}}'],
		['a newer setup', 'unknown-version', fileOf({}, {version: 3})],
		['a version in quotes', 'unknown-version', fileOf({}, {version: '2'})],
		['a key nobody knows', 'unknown-key', fileOf({moods: []})],
		['a switch that is a number', 'wrong-value', fileOf({off: 1})],
		['a host of two words', 'wrong-value', fileOf({offHosts: ['a b']})],
		['a list that is a word', 'wrong-value', fileOf({writers: [{names: 'Kiln'}]})],
		['endless space', 'too-large', ' '.repeat(600_000)],
	])('is refused whole: %s is %s', async (_, kind, text) => {
		const preview = previewImport(text, await loadSettings());
		expect(preview).toMatchObject({ok: false, problems: [{kind}]});
		await expect(importSettings(text)).rejects.toThrow(kind);
		expect(await loadSettings()).toEqual(standard);
	});

	test('says where and what is wrong', async () => {
		const text = fileOf({
			pause: true,
			writers: [brand, {names: ['x', 7]}],
			hostWriters: {'a/b': 'x'},
		});
		expect(previewImport(text, await loadSettings())).toEqual({
			ok: false,
			problems: [
				{kind: 'wrong-value', at: 'writers.1.names.1', expected: 'string', found: '7'},
				expect.objectContaining({kind: 'wrong-value', at: 'hostWriters.a/b'}),
			],
		});
	});

	test('whatever a file says, it is taken whole or not at all', async () => {
		const settings = await loadSettings();
		await fc.assert(
			fc.asyncProperty(
				fc.record(Object.fromEntries(choiceKeys.map((key) => [key, fc.jsonValue()])), {
					requiredKeys: [],
				}),
				async (wild) => {
					state.sync = {};
					const text = fileOf(wild);
					const {ok} = previewImport(text, settings);
					await importSettings(text).then(
						() => expect(ok).toBe(true),
						() => {
							expect(ok).toBe(false);
							expect(state.sync).toEqual({});
						},
					);
				},
			),
		);
	});
});
