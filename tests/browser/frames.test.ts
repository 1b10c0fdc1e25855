import type {Frame, Page} from 'puppeteer-core';
import {describe, expect, test} from 'vitest';
import {findInChip, openCard, readReport, waitForVerdict} from '../../.ci/report.ts';
import {browserNames} from './browser.ts';
import {chipsOn, setUpBrowser} from './fixture.ts';
import {dictate} from './keys.ts';
import {hackerNews} from './pages.ts';
import {editable, openPage, type Served} from './serve.ts';

const words = hackerNews.scene.listening.slice(0, 130);
const promoting = hackerNews.scene.promoting.slice(0, 130);

const box =
	'<form action="comment"><textarea name="text" rows="4" cols="40"></textarea><button>Reply</button></form>';
const bluesky =
	'<p><div class="ProseMirror" contenteditable="true">Dear all</div><button data-testid="composerPublishBtn" aria-label="Publish post">Post</button>';
const article = '<main><article><h1>Bread</h1><p>How do you keep a sourdough alive?</p></article>';

describe.each(browserNames)('in %s', (name) => {
	const heed = setUpBrowser(name);
	let page: Page;

	const open = async (served: Served): Promise<void> => {
		page = await openPage(heed, served);
	};
	const onlyFrame = async (): Promise<Frame> => {
		const frame = await page.waitForFrame((frame) => frame.parentFrame() === page.mainFrame());
		await frame.waitForSelector(editable);
		return frame;
	};
	const type = async (frame: Frame): Promise<void> => {
		await (await frame.$(editable))?.click();
		await dictate(page, words, frame);
	};

	const url = 'https://news.ycombinator.com/item?id=1';
	const inside = 'https://news.ycombinator.com/frame';
	const elsewhere = 'https://bsky.app/frame';
	const frameOf = (attributes: string): string =>
		`<iframe width="600" height="500" ${attributes}></iframe>`;

	test.each([
		['of the same origin', `src="${inside}"`],
		['of another listed site', `src="${elsewhere}"`],
		[
			'that the page fills by itself',
			`srcdoc="${`${article}${box}</main>`.replaceAll('"', '&quot;')}"`,
		],
	])(
		'a compose box in a frame %s is coached there, and the popup knows it',
		async (_, attributes) => {
			const html = `${article}${frameOf(attributes)}</main>`;
			const frames = {[inside]: `${article}${box}</main>`, [elsewhere]: bluesky};
			await open({url, html, frames});
			const frame = await onlyFrame();
			await type(frame);
			await waitForVerdict(frame);
			expect(await chipsOn(page)).toBe(0);
			expect(await chipsOn(frame)).toBe(1);
			const report = await readReport(await openCard(frame));
			const popup = await heed.openPopup(page);
			const body = await popup.waitForSelector('body:has([role="meter"])');
			expect(body && (await readReport(body))).toEqual(report);
			await popup.close();
		},
	);

	/** As TinyMCE, CKEditor 4 and the editors of forums are made: a form, and a page of its own in it. */
	const framed = (
		body: string,
		after = '',
	): string => `${article}</main><div class="comment"><a class="username" href="/u/kim">Kim</a>
		<p>Mine died last week. What did I do wrong?</p></div>
		<form action="/comments" method="post"><textarea name="comment" hidden></textarea>
		<iframe width="600" height="260" title="Rich text"></iframe><button>Post comment</button></form>
		<script>
			const inside = document.querySelector('iframe').contentDocument;
			inside.open();
			inside.write('<!doctype html><html><head><title>Text</title></head>${body}<p><br></p></body></html>');
			inside.close();
			${after}
			document.querySelector('form').addEventListener('submit', (event) => {
				event.preventDefault();
				document.title += '|' + inside.body.innerText.trim();
				inside.body.innerHTML = '<p><br></p>';
			});
		</script>`;

	test.each([
		['the body of a frame', framed('<body contenteditable="true">')],
		['the whole document of a frame', framed('<body>', "inside.designMode = 'on';")],
	])('an editor that is %s is coached, and what stands in it is posted', async (_, html) => {
		await heed.forget();
		await heed.choose({pause: true});
		await open({url: 'https://ana.wordpress.com/2026/05/bread', html});
		const posted = async (): Promise<string[]> => (await page.title()).split('|').slice(1);
		const frame = await page.waitForFrame((frame) => frame.parentFrame() === page.mainFrame());
		expect(await chipsOn(frame)).toBe(0);
		await (await frame.waitForSelector('body'))?.click();
		await page.keyboard.type(promoting);
		await waitForVerdict(frame);
		expect(await chipsOn(page)).toBe(0);
		expect((await readReport(await openCard(frame))).abstained).toBeNull();
		expect(await frame.$eval('body', (body) => body.querySelectorAll('heed-chip').length)).toBe(0);
		await page.keyboard.press('Escape');
		await page.keyboard.type('!');
		await waitForVerdict(frame);
		// The button is outside of the frame: the first press shows the card in it.
		await page.click('button');
		await findInChip(frame, '[role="dialog"] [role="alert"]');
		expect(await posted()).toEqual([]);
		await page.click('button');
		await expect.poll(posted).toEqual([`${promoting}!`]);
		const rows = async (): Promise<object[]> => JSON.parse(await heed.stored())[1][0]?.[0] ?? [];
		await expect.poll(rows).toMatchObject([{site: 'other', asked: true}]);
		await heed.forget();
	});

	test('of two fields in one shadow tree, the second is coached when the focus stays within', async () => {
		await open({
			url,
			html: `${article}<div id="host"><template shadowrootmode="open">
				<form action="comment"><input name="title" aria-label="Title">
				<textarea name="text" aria-label="Reply"></textarea><button>Reply</button></form>
				</template></div></main>`,
		});
		await page.evaluate(() =>
			document.querySelector('#host')?.shadowRoot?.querySelector('input')?.focus(),
		);
		await page.keyboard.press('Tab');
		await dictate(page, words);
		await waitForVerdict(page);
		expect(await chipsOn(page)).toBe(1);
	});

	test('in a small frame the card opened by key fits, and Escape leads back to the caret', async () => {
		await open({
			url,
			html: `${article}<iframe width="340" height="220" src="${inside}"></iframe></main>`,
			frames: {[inside]: box},
		});
		const frame = await onlyFrame();
		await type(frame);
		await waitForVerdict(frame);
		await heed.pressShortcut(page);
		const card = await findInChip(frame, '[role="dialog"]');
		const {width, height} = (await card.boundingBox()) ?? {width: 0, height: 0};
		expect(width).toBeGreaterThan(200);
		expect(width).toBeLessThanOrEqual(340);
		expect(height).toBeGreaterThan(80);
		expect(height).toBeLessThanOrEqual(220);
		await page.keyboard.press('Escape');
		await findInChip(frame, '[aria-expanded="false"]');
		await page.keyboard.type(' And more.');
		expect(await frame.$eval('textarea', ({value}) => value)).toBe(`${words} And more.`);
	});
});
