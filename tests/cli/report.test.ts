import {stripVTControlCharacters} from 'node:util';
import {expect, test} from 'vitest';
import {formatReport} from '../../src/cli/report.ts';
import {assess, type Draft} from '../../src/coach/assess.ts';
import {rules} from '../../src/rules/index.ts';

const report = (reply: string, post: string): string => {
	const draft: Draft = {
		reply,
		post,
		author: null,
		site: null,
		writer: {names: [], domains: [], handles: []},
	};
	return stripVTControlCharacters(formatReport(draft, assess(draft, rules)));
};

test('a thank-you that is just right is told so, and not that it is short', () => {
	const printed = report('Thanks!', 'You could soak the label off in warm water.');
	expect(printed).toContain('A plain “Thanks” is right here.');
	expect(printed).not.toContain('Too short');
});

test('a few words that say nothing of the post are kindly left alone', () => {
	expect(report('lol', 'You could soak the label off.')).toContain('Too short to judge.');
});

test('what is good is named before what to change', () => {
	const printed = report(
		'You could soak the label off in warm water for an hour. Stop whining, you people never try.',
		'How do I get the label off the jar?',
	);
	expect(printed.indexOf('✓ You')).toBeGreaterThan(-1);
	expect(printed.indexOf('✓ You')).toBeLessThan(printed.indexOf('→'));
});
