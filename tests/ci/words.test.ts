import {expect, test} from 'vitest';
import {shortNames, withShortNames} from '../../.ci/words.ts';

const code = `
	// How many tips there are.
	const tips = words('tipsOther', String(count));
	const tab = {title: "pageTitle", label: words('tips')};
`;

test('a message that is only ever asked for by its name gets a short one', () => {
	const short = shortNames(['tips', 'tipsOther', 'pageTitle', 'neverAsked'], code);
	expect([...short.keys()]).toEqual(['tipsOther', 'pageTitle']);
	expect(withShortNames(code, short)).toBe(
		code.replace('tipsOther', '0').replace('pageTitle', '1'),
	);
});

test('no two messages get the same name, whatever capitals it is read with', () => {
	const names = Array.from({length: 1000}, (_, at) => `message${at}`).concat('A', '10', 'z');
	const short = shortNames(names, names.map((name) => `'${name}'`).join());
	const all = names.map((name) => (short.get(name) ?? name).toLowerCase());
	expect(new Set(all).size).toBe(names.length);
	expect(all.some((name) => ['a', '10', 'z'].includes(name))).toBe(false);
});
