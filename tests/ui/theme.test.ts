import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

const theme = readFileSync('src/ui/theme.css', 'utf8');

const schemes = ['light', 'dark'] as const;

/** Every `--name: light-dark(#light, #dark)` of the theme. */
const tokens = new Map(
	[...theme.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
		([, name = '', light = '', dark = '']) => [name, {light, dark}],
	),
);

const luminance = (color: string): number => {
	const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
	const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
		channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast ratio of WCAG 2. */
const contrast = (one: string, other: string): number => {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
};

const text = 4.5;
const graphic = 3;

describe.each(schemes)('%s', (scheme) => {
	test.each([
		['ink', 'paper', text],
		['ink', 'sunken', text],
		['ink', 'listen-wash', text],
		['ink', 'value-wash', text],
		['soft', 'paper', text],
		['soft', 'sunken', text],
		['listen', 'paper', text],
		['value', 'paper', text],
		['edge', 'paper', graphic],
		['listen', 'track', graphic],
		['value', 'track', graphic],
	])('%s can be told from %s', (ink, ground, least) => {
		const [one, other] = [tokens.get(ink)?.[scheme], tokens.get(ground)?.[scheme]];
		expect(contrast(one ?? '', other ?? '')).toBeGreaterThanOrEqual(least);
	});
});
