import type {ElementHandle, Frame, Page} from 'puppeteer-core';

type Meter = {name: string; score: number; word: string};

/** A report as a person sees it, in the card on the page or in the toolbar popup. */
export type Report = {
	/** Why there is no verdict. */
	abstained: string | null;
	meters: Partial<Record<'listen-first' | 'value-without-agenda', Meter>>;
	/** Who is said to have said it. */
	heardTitle: string;
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
		heardTitle: element.querySelector('section:has(> ul > [data-heard]) > h3')?.textContent ?? '',
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
export const waitForVerdict = async (page: Page | Frame): Promise<void> => {
	await page.evaluate(
		() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
	);
	await findInChip(page, '[data-state="judged"]');
};

/** Waits for an element in the page's chip or card. A selector would not see a shadow root change. */
export const findInChip = async (
	page: Page | Frame,
	selector: string,
): Promise<ElementHandle<Element>> => {
	const found = await page.waitForFunction(
		(selector) => document.querySelector('heed-chip')?.shadowRoot?.querySelector(selector),
		{polling: 'raf'},
		selector,
	);
	return found as ElementHandle<Element>;
};

/** What hides the chip in the card's foot; what they say depends on the language. */
export const hideButtons = {
	forReply: '.foot > button:nth-of-type(1)',
	onSite: '.foot > button:nth-of-type(2)',
	everywhere: '.foot > button:nth-of-type(3)',
};

/** Presses the chip, unless its card is open already, and gives the card. */
export const openCard = async (page: Page | Frame): Promise<ElementHandle<Element>> => {
	const chip = await findInChip(page, '[aria-expanded]');
	if (await chip.evaluate((button) => button.ariaExpanded === 'false')) await chip.click();
	return findInChip(page, '[role="dialog"]');
};
