import {describe, expect, test} from 'vitest';
import {browserNames} from './browser.ts';
import {setUpBrowser, writeOn} from './fixture.ts';
import {dictate} from './keys.ts';
import {hackerNews} from './pages.ts';
import {editable, openPage} from './serve.ts';

/** An address nobody else asks for, so that its request is told from all others. */
const control = 'https://control.example/';

/** What "no request leaves" in the other tests rests on. */
describe.each(browserNames)('the proxy of %s', (name) => {
	describe('without the extension', () => {
		const bare = setUpBrowser(name, {withExtension: false});

		test('sees nothing of the browser’s own while a reply is written', async () => {
			const page = await openPage(bare, hackerNews);
			await page.click(editable);
			await dictate(page, hackerNews.scene.listening);
			await page.close();
			expect(bare.proxy.requests).toEqual([]);
		});

		test('sees what a page asks for', async () => {
			const page = await openPage(bare, hackerNews);
			await page.evaluate((url) => fetch(url).catch(() => null), control);
			await page.close();
			expect(bare.proxy.requests.splice(0)).toContainEqual(
				expect.stringContaining('control.example'),
			);
		});
	});

	describe('with the extension', () => {
		const heed = setUpBrowser(name);

		test('sees what the extension asks for, and nothing else', async () => {
			await writeOn(heed, hackerNews, hackerNews.scene.listening);
			expect(heed.proxy.requests).toEqual([]);
			await (await heed.inside()).evaluate((url) => fetch(url).catch(() => null), control);
			const asked = heed.proxy.requests.splice(0);
			expect(asked).toContainEqual(expect.stringContaining('control.example'));
		});
	});
});
