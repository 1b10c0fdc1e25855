import {hostName} from './chip.tsx';
import {clearHighlights} from './highlights.ts';
import {watchPage} from './page.ts';

/** Shared by all scripts of one installation in one page, and by nobody else. */
const world = globalThis as typeof globalThis & {heedLooksAgain?: () => boolean};

// Injected a second time, by the popup or after an update: the living one only looks again. One
// that an update orphaned may have left its marks in the page.
if (world.heedLooksAgain?.() !== true) {
	for (const stale of document.querySelectorAll(hostName)) stale.remove();
	clearHighlights();
	world.heedLooksAgain = watchPage();
}
