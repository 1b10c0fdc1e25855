import {stripVTControlCharacters} from 'node:util';
import {expect, test} from 'vitest';
import {formatReport} from '../../src/cli/report.ts';
import {assess, type Draft} from '../../src/coach/assess.ts';
import {rules} from '../../src/rules/index.ts';

const draftOf = (reply: string, post: string): Draft => ({
	reply,
	post,
	author: null,
	site: null,
	writer: {names: [], domains: [], handles: []},
});

/** As it goes to the terminal, colours and all. */
const written = (reply: string, post: string): string => {
	const draft = draftOf(reply, post);
	return formatReport(draft, assess(draft, rules));
};

const report = (reply: string, post: string): string =>
	stripVTControlCharacters(written(reply, post));

test('a thank-you that is just right is told so, and not that it is short', () => {
	const printed = report('Thanks!', 'You could soak the label off in warm water.');
	expect(printed).toContain('A plain “Thanks” is right here.');
	expect(printed).not.toContain('Too short');
});

test('a few words that say nothing of the post are kindly left alone', () => {
	expect(report('lol', 'You could soak the label off.')).toContain('Too short to judge.');
});

test('what is quoted commands no terminal', () => {
	const post = 'Is the shop \u001b[2Jopen on \u202eSunday?';
	expect(written('It is, from ten to four on most days.', post)).toContain(
		'Is the shop [2Jopen on Sunday?',
	);
});

test('what is good is named before what to change', () => {
	const printed = report(
		'You could soak the label off in warm water for an hour. Stop whining, you people never try.',
		'How do I get the label off the jar?',
	);
	expect(printed.indexOf('✓ You')).toBeGreaterThan(-1);
	expect(printed.indexOf('✓ You')).toBeLessThan(printed.indexOf('→'));
});

test('what would win less than a point is not worth a line', () => {
	const draft = draftOf('Check out our shop.', 'The kiln is cold.');
	const assessment = assess(draft, rules);
	const [tip] = assessment.tips;
	if (tip === undefined) throw new Error('There is no tip to weigh.');
	const shown = (gain: number): boolean =>
		formatReport(draft, {...assessment, tips: [{...tip, gain}]}).includes(tip.text);
	expect([shown(1), shown(0.9)]).toEqual([true, false]);
});
