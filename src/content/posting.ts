import {standIn} from '../sites/reading/composer.ts';
import {keysOf, postingControl} from '../sites/reading/posting.ts';
import type {PostingKey, Site} from '../sites/site.ts';
import type {Composer} from './composer.ts';
import type {Draft} from './reader.ts';

/** A draft as it stood when it was posted, and where on the site it went. */
export type Posted = Draft & {community: string | null};

type PostingOptions = {
	composer: Composer;
	site: Site;
	/** Asked at each press that would post. Says whether it must not. */
	pauses(): boolean;
	readDraft(): Draft;
	/** The box is empty or gone soon after it was posted from. */
	onPosted(posted: Posted): void;
};

/** What might be a posting control, before the page is searched for the one there is. */
const control = 'button, [role="button"], [type="submit"]';

/** Milliseconds after a press in which a box that empties was posted from. */
const patience = 20_000;

/**
 * Watches for what posts a compose box, until aborted: the site's control, however it is pressed,
 * the site's keys in the box, and its form. Gives a function to call whenever the draft changed.
 */
export const watchPosting = (
	{composer, site, pauses, readDraft, onPosted}: PostingOptions,
	signal: AbortSignal,
): (() => void) => {
	const {element} = composer;
	/** Where an editor keeps its text in a frame, its form and its button are outside. */
	const place = standIn(element);
	const windows = new Set([window, place.ownerDocument.defaultView ?? window]);
	let pressed: {posted: Posted; at: number} | null = null;
	/** The keys of a press that paused are still down. */
	let isHeld = false;

	const posts = (event: Event): boolean => {
		const path = event.composedPath();
		if (event.type === 'keydown') {
			if (!path.includes(element) || !isPostingKey(event as KeyboardEvent, keysOf(element, site)))
				return false;
			// Enter sends a comment, but in the box for a post of its own it begins a new line.
			return isWithMod(event as KeyboardEvent) || readDraft().answered.kind !== 'new';
		}
		const own = postingControl(element, site);
		if (event.type === 'click') return own !== null && path.includes(own);
		const {target, submitter} = event as SubmitEvent;
		return (target as Node).contains(place) && (own === null || (submitter ?? own) === own);
	};
	const see = (event: Event): void => {
		if (!mayPost(event, site)) return;
		const isRepeated = (event as KeyboardEvent).repeat === true;
		isHeld &&= isRepeated;
		if (!isHeld && !posts(event)) return;
		if (isHeld || pauses()) {
			isHeld = event.type === 'keydown';
			event.preventDefault();
			event.stopImmediatePropagation();
			return;
		}
		const posted = {...readDraft(), community: communityOf(site, element)};
		if (posted.text.trim() === '') return;
		pressed = {posted, at: performance.now()};
		// A form that the page does not keep for itself takes the whole page with it.
		if (event.type === 'submit') setTimeout(() => event.defaultPrevented || settle(true));
	};
	const settle = (isSent = false): void => {
		if (pressed === null) return;
		const {posted, at} = pressed;
		const isInTime = performance.now() - at < patience;
		const isPosted = isSent || composer.isGone() || composer.read().text.trim() === '';
		if (isInTime && !isPosted && !signal.aborted) return;
		pressed = null;
		if (isInTime && isPosted) onPosted(posted);
	};
	for (const type of ['click', 'keydown', 'submit']) {
		for (const view of windows) view.addEventListener(type, see, {capture: true, signal});
	}
	signal.addEventListener('abort', () => settle());
	return () => settle();
};

/** Tells at once for most events that they post nothing. */
const mayPost = (event: Event, site: Site): boolean => {
	if (event.type === 'keydown') return (event as KeyboardEvent).key === 'Enter';
	if (event.type === 'submit') return true;
	const controls = site.posts ? `${control}, ${site.posts.button}` : control;
	// What stands outside of our frame is an element of another realm.
	return event
		.composedPath()
		.some((part) => 'matches' in part && (part as Element).matches(controls));
};

const isPostingKey = (event: KeyboardEvent, keys: readonly PostingKey[]): boolean => {
	if (event.isComposing || event.altKey) return false;
	if (isWithMod(event)) return keys.includes('mod+enter');
	return !event.shiftKey && keys.includes('enter');
};

const isWithMod = ({ctrlKey, metaKey}: KeyboardEvent): boolean => ctrlKey || metaKey;

/** The page is anyone's: whatever goes wrong while its name is looked for, the reply counts. */
const communityOf = (site: Site, element: HTMLElement): string | null => {
	try {
		return site.community?.(element) ?? null;
	} catch {
		return null;
	}
};
