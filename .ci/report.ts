import type {ElementHandle, Page} from 'puppeteer-core';

type Meter = {name: string; score: number; word: string};

/** A report as a person sees it, in the card on the page or in the toolbar popup. */
export type Report = {
	/** Why there is no verdict. */
	abstained: string | null;
	meters: Partial<Record<'listen-first' | 'value-without-agenda', Meter>>;
	heard: {kind: string; met: boolean; text: string}[];
	tips: {rule: string; text: string; quote: string | null}[];
};

/** Reads the report inside `root`: the popup's body, or what is in the chip's shadow root. */
export const readReport = async (root: ElementHandle<Element>): Promise<Report> =>
	root.evaluate((element) => ({
		abstained: element.querySelector('[data-abstained]')?.getAttribute('data-abstained') ?? null,
		meters: Object.fromEntries(
			Array.from(element.querySelectorAll('[role="meter"][data-meter]'), (meter) => [
				meter.getAttribute('data-meter'),
				{
					name:
						element.querySelector(`[id="${meter.getAttribute('aria-labelledby')}"]`)?.textContent ??
						'',
					score: Number(meter.getAttribute('aria-valuenow') ?? Number.NaN),
					word: meter.getAttribute('aria-valuetext') ?? '',
				},
			]),
		),
		heard: Array.from(element.querySelectorAll('[data-heard]'), (item) => ({
			kind: item.getAttribute('data-heard') ?? '',
			met: item.getAttribute('data-met') === 'true',
			text: item.querySelector('q')?.textContent ?? '',
		})),
		tips: Array.from(element.querySelectorAll('[data-rule]'), (tip) => ({
			rule: tip.getAttribute('data-rule') ?? '',
			text: tip.querySelector('p')?.textContent ?? '',
			quote: tip.querySelector('q')?.textContent ?? null,
		})),
	}));

/**
 * Waits until the chip's verdict is about the draft as it stands. The chip notices a key in the
 * frame after it, so only after two frames does "judged" mean these very words.
 */
export const waitForVerdict = async (page: Page): Promise<void> => {
	await page.evaluate(
		() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
	);
	await page.locator('heed-chip >>> .chip[data-state="judged"]').wait();
};

/** Presses the chip, unless its card is open already, and gives the card. */
export const openCard = async (page: Page): Promise<ElementHandle<Element>> => {
	const closed = await page.$('heed-chip >>> .chip[aria-expanded="false"]');
	await closed?.click();
	const card = await page.waitForSelector('heed-chip >>> [role="dialog"]');
	if (card === null) throw new Error('The card did not open.');
	return card;
};
