import {lent} from './lent.ts';
import {watchPage} from './page.ts';
import {removeTraces} from './traces.ts';
import {world} from './world.ts';

// Injected a second time, by the popup or after an update: the living one only looks again. One
// that an update orphaned may have left its marks in the page, and code that knows another worker.
if (world.heedLooksAgain?.() !== true) {
	removeTraces();
	world.heedWriting = undefined;
	world.heedLent = lent;
	world.heedLooksAgain = watchPage();
}
