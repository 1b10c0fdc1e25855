import {expect, test} from 'vitest';
import {hostIn, isListed} from '../../src/options/hosts.ts';

test.each([
	['forum.example', 'forum.example'],
	[' https://Forum.example/t/7?x#y ', 'forum.example'],
	['http://forum.example:8080/', 'forum.example'],
	['www.bücher.example', 'www.xn--bcher-kva.example'],
	['localhost', 'localhost'],
])('%j is a site', (typed, host) => {
	expect(hostIn(typed)).toBe(host);
});

test.each([
	'',
	'  ',
	'forum',
	'two words',
	'*.example',
	'https://*/*',
	'ftp://forum.example',
	'javascript:alert(1)',
	'file:///etc/hosts',
	'chrome://extensions',
	'https://',
	'.example',
	'a..example',
])('%j is no site', (typed) => {
	expect(hostIn(typed)).toBeNull();
});

test('what is listed may stand for all below it', () => {
	const listed = ['x.com', '*.zendesk.com'];
	expect(
		['x.com', 'zendesk.com', 'acme.zendesk.com'].map((host) => isListed(listed, host)),
	).toEqual([true, true, true]);
	expect(['y.x.com', 'notzendesk.com'].map((host) => isListed(listed, host))).toEqual([
		false,
		false,
	]);
});
