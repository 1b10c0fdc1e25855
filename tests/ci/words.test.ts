import {expect, test} from 'vitest';
import {linesAmong, withNumbers} from '../../.ci/words.ts';

const code = `
	// How many tips there are.
	const tips = words('tipsOther', String(count));
	const tab = {title: "pageTitle", label: words('tips')};
	const kept = {strictness: 'strict'};
`;

test('a message that is only ever asked for by its name becomes a line', () => {
	const lines = linesAmong(['tips', 'pageTitle', 'tipsOther', 'neverAsked', 'strict'], code);
	expect(lines).toEqual(['pageTitle', 'tipsOther']);
	expect(withNumbers(code, lines)).toBe(code.replace('pageTitle', '0').replace('tipsOther', '1'));
});
