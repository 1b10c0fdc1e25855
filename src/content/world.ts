import type {lent} from './lent.ts';
import type {Writing} from './writing.iife.ts';

/** Shared by all scripts of one installation in one page, and by nobody else. */
export const world = globalThis as typeof globalThis & {
	heedLooksAgain?: () => boolean;
	/** When the draft in front of this frame came in front, by the clock; 0 without one. */
	heedFrontSince?: () => number;
	/** What the first script lends to the second. */
	heedLent?: typeof lent;
	/** The second script of this installation, once it came. */
	heedWriting?: Writing | undefined;
};
