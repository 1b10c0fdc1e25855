import {expect, test} from 'vitest';
import {placeOf, places} from '../../src/coach/places/index.ts';

const general = placeOf(null);

test('a name stands for one place', () => {
	const names = [...places].flatMap(([id, {aliases}]) => [id, ...aliases]);
	expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each([
	['hn', 'Hacker News'],
	['hackernews', 'Hacker News'],
	['news.ycombinator.com', 'Hacker News'],
	['Stack Overflow', 'Stack Exchange'],
	['stackoverflow', 'Stack Exchange'],
	['twitter', 'X'],
	['https://www.reddit.com/r/pottery', 'Reddit'],
	['old.reddit.com', 'Reddit'],
	['google-maps', 'a review page'],
	['trustpilot.com', 'a review page'],
	['YouTube', 'YouTube'],
])('%s is %s', (site, name) => {
	expect(placeOf(site).name).toBe(name);
});

test.each(['', 'any-page', 'constructor', '__proto__', 'a cellar.example'])(
	'the general customs hold for "%s"',
	(site) => {
		expect(placeOf(site)).toBe(general);
	},
);

test('each custom has a source, and lengths make sense', () => {
	for (const {name, aliases, ...customs} of places.values()) {
		expect(name).not.toBe('');
		for (const alias of aliases) expect(alias).toBe(alias.toLowerCase());
		for (const {source} of Object.values(customs)) {
			expect(source.title).not.toBe('');
			if (source.url !== null) expect(source.url).toMatch(/^https:\/\//);
		}
		expect(customs.length.is.usual).toBeLessThan(customs.length.is.most);
	}
});
