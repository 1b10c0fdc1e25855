import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {waitForVerdict} from '../../.ci/report.ts';
import {browserNames, launchBrowser, type TestBrowser} from './browser.ts';
import {dictate} from './keys.ts';
import {editorPages} from './pages.ts';
import {editable, openPage} from './serve.ts';

const [editorPage] = editorPages;
if (editorPage === undefined) throw new Error('There is no page to write on.');

/** An address nobody else asks for, so that its request is told from all others. */
const control = 'https://control.example/';

/** What "no request leaves" in the other tests rests on. */
describe.each(browserNames)('the proxy of %s', (name) => {
	describe('without the extension', () => {
		let bare: TestBrowser;
		beforeAll(async () => {
			bare = await launchBrowser(name, {withExtension: false});
		});
		afterAll(async () => {
			await bare?.close();
		});

		test('sees nothing of the browser’s own while a reply is written', async () => {
			const page = await openPage(bare, editorPage);
			await page.click(editable);
			await dictate(page, editorPage.scene.listening);
			await page.close();
			expect(bare.proxy.requests).toEqual([]);
		});

		test('sees what a page asks for', async () => {
			const page = await openPage(bare, editorPage);
			await page.evaluate((url) => fetch(url).catch(() => null), control);
			await page.close();
			expect(bare.proxy.requests).toContainEqual(expect.stringContaining('control.example'));
		});
	});

	test('sees what the extension asks for, and nothing else', async () => {
		const heed = await launchBrowser(name);
		try {
			const page = await openPage(heed, editorPage);
			await page.click(editable);
			await dictate(page, editorPage.scene.listening);
			await waitForVerdict(page);
			expect(heed.proxy.requests).toEqual([]);
			await (await heed.inside()).evaluate((url) => fetch(url).catch(() => null), control);
			expect(heed.proxy.requests).toContainEqual(expect.stringContaining('control.example'));
		} finally {
			await heed.close();
		}
	});
});
