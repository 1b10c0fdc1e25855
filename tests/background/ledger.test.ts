import {expect, test, vi} from 'vitest';
import {posts} from '../../src/demo/posts.ts';
import {rules} from '../../src/rules/index.ts';

vi.mock('../../src/browser.ts', () => ({default: {}}));
const {balanceOf} = await import('../../src/background/ledger.ts');

const of = (reply: string, post: string | null, site: string | null = null) =>
	balanceOf({reply, post, site, author: null, writer: {names: ['Kiln'], domains: [], handles: []}});

test.each(posts)('a reply that listens to $id gives, one that promotes asks', (post) => {
	const text = post.text.join('\n\n');
	const own = post.listening.includes('I work on') ? {asked: true} : {asked: false};
	expect(of(post.listening, text, 'hacker-news')).toEqual({gave: true, ...own});
	expect(of(post.promoting, text, 'hacker-news')).toMatchObject({asked: true});
});

test.each([
	['Could you post a photo of the fold? My second try fell apart as well.', {asked: true}],
	['Nice.', {gave: false, asked: false}],
	[
		'Kiln has a calendar for that, check out our website and book a free demo today.',
		{asked: true},
	],
])('%s', (reply, balance) => {
	expect(of(reply, 'My plates keep cracking. How do you cool yours?')).toMatchObject(balance);
});

test('the strengths that are asks are rules', () => {
	const ids = rules.map(({id}) => id);
	expect(ids).toEqual(expect.arrayContaining(['small-favour', 'tie-disclosed']));
});
