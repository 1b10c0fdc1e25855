import {endOfWords} from './composer.ts';
import {
	type Box,
	boxAt,
	leastRoom,
	overlap,
	type Point,
	placeCard,
	placeChip,
	roomForAll,
	worst,
} from './place.ts';

/** What the chip must not lie on, besides the compose box itself. */
const controls =
	'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"], ' +
	'[role="textbox"], [contenteditable]:not([contenteditable="false"])';

type Following = {
	composer: HTMLElement;
	host: HTMLElement;
	/** The card's place in the shadow root, while it is open. */
	card(): HTMLElement | null;
	/** What posts the draft, for the card to keep off. */
	control(): HTMLElement | null;
	/** Called whenever the compose box may have moved. Says whether to go on. */
	onMove(): boolean;
	/** Called with the part of the compose box that can be seen and where the chip stands now. */
	onPlaced(seen: Box, origin: Point): void;
};

/**
 * Keeps the chip just outside its compose box, and the card beside the chip, until aborted.
 * Gives a function that places them at once, for when the card opens.
 */
export const follow = (
	{composer, host, card, control, onMove, onPlaced}: Following,
	signal: AbortSignal,
): (() => void) => {
	let spot = 0;
	const isRtl = getComputedStyle(composer).direction === 'rtl';

	/** A page's own important rules must not reach what is said to our style sheet. */
	const say = (name: string, value: string): void =>
		host.style.setProperty(`--heed-${name}`, value, 'important');

	const place = (): void => {
		if (signal.aborted || !onMove()) return;
		const view = {left: 0, top: 0, right: innerWidth, bottom: innerHeight};
		const seen = seenPart(composer, view);
		say('display', seen === null ? 'none' : 'block');
		if (seen === null) return;
		const chip = host.getBoundingClientRect();
		const wordsEnd = once(() => endOfWords(composer));
		const harm = (box: Box): number => {
			const within = overlap(box, seen);
			const isOnWords = within !== null && within.top < (wordsEnd() ?? seen.bottom);
			return Math.max(isOnWords ? 1 : 0, harmOf(box, composer, host));
		};
		const placed = placeChip({composer: seen, chip, view, isRtl, harm, spot});
		spot = placed.spot;
		say('left', `${placed.left}px`);
		say('top', `${placed.top}px`);
		say('scheme', schemeOf(composer));
		onPlaced(seen, placed);
		const open = card();
		if (open === null) return;
		const {width} = open.getBoundingClientRect();
		const {left, edge, at, room} = placeCard({
			composer: seen,
			chip: boxAt(placed, chip),
			control: boxOf(control(), view),
			wordsEnd: wordsEnd(),
			width,
			view,
		});
		const from = edge === 'top' ? placed.top : placed.top + chip.height;
		open.style.translate = `${left - placed.left}px ${at - from}px`;
		open.style.top = edge === 'top' ? '0' : 'auto';
		open.style.bottom = edge === 'bottom' ? '0' : 'auto';
		open.style.setProperty('--heed-room', `${room}px`);
		open.classList.toggle('small', room < roomForAll);
		open.classList.toggle('tiny', room < leastRoom);
	};

	onMoves(composer, host, place, signal);
	return place;
};

/**
 * Calls back whenever an element moves: scrolled, resized, or pushed by what grew beside it. The
 * last is seen by asking to be told when it leaves the place it has now. Also when `host` changes
 * its size.
 */
const onMoves = (
	element: HTMLElement,
	host: HTMLElement,
	callback: () => void,
	signal: AbortSignal,
): void => {
	let atPlace: IntersectionObserver | null = null;
	let known = '';
	const moved = (): void => {
		callback();
		if (signal.aborted) return;
		const {left, top, right, bottom} = element.getBoundingClientRect();
		const margins = [top, innerWidth - right, innerHeight - bottom, left];
		const rootMargin = margins.map((margin) => `${-Math.floor(margin)}px`).join(' ');
		if (rootMargin === known) return;
		known = rootMargin;
		atPlace?.disconnect();
		let isFirst = true;
		const check = (): void => {
			if (!isFirst) moved();
			isFirst = false;
		};
		atPlace = new IntersectionObserver(check, {rootMargin, threshold: hundredths});
		atPlace.observe(element);
	};
	const sizes = new ResizeObserver(moved);
	sizes.observe(element);
	sizes.observe(host);
	// A scroll event does not bubble, but every ancestor's passes here on its way down.
	addEventListener('scroll', moved, {capture: true, passive: true, signal});
	addEventListener('resize', moved, {signal});
	signal.addEventListener('abort', () => {
		sizes.disconnect();
		atPlace?.disconnect();
	});
	moved();
};

const hundredths = Array.from({length: 101}, (_, index) => index / 100);

/** Calls a function when its value is first asked for. */
const once = <T>(make: () => T): (() => T) => {
	let made: {value: T} | null = null;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
};

/** Where an element of this page is in sight, or `null`. */
const boxOf = (element: Element | null, view: Box): Box | null =>
	element?.ownerDocument === document ? overlap(element.getBoundingClientRect(), view) : null;

/** The part of an element that no scrolling ancestor and no edge of the window hides. */
const seenPart = (element: HTMLElement, view: Box): Box | null => {
	let seen = overlap(element.getBoundingClientRect(), view);
	let node: Node | null = element;
	while (node !== null && seen !== null) {
		if (node instanceof Element) {
			const {overflow, position} = getComputedStyle(node);
			const clips = overflow !== 'visible' && node !== element && !isRoot(node);
			if (clips) seen = overlap(seen, node.getBoundingClientRect());
			// What is fixed to the window is not scrolled by what is around it.
			if (position === 'fixed') return seen;
		}
		node = node instanceof ShadowRoot ? node.host : node.parentNode;
	}
	return seen;
};

/**
 * Whether the page is light or dark around an element, as it says or as its letters show: bright
 * ones stand on something dark. What is neither said nor shown is left to the person.
 */
const schemeOf = (element: HTMLElement): string => {
	const {color, colorScheme} = getComputedStyle(element);
	const [red = 0, green = 0, blue = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
	if (!color.startsWith('rgb') || alpha < 0.5) {
		return colorScheme === 'normal' ? 'light dark' : colorScheme;
	}
	return red * 0.3 + green * 0.6 + blue * 0.1 > 140 ? 'dark' : 'light';
};

/** The body and the root scroll the window, whatever their own boxes are. */
const isRoot = (element: Element): boolean =>
	element === document.body || element === document.documentElement;

/** Covering words is bad, covering what can be pressed or typed in is worse. */
const harmOf = (box: Box, composer: HTMLElement, host: HTMLElement): number => {
	const hits = pointsIn(box).flatMap(([x, y]) => {
		const hit = document.elementsFromPoint(x, y).find((element) => element !== host);
		return hit === undefined ? [] : [hit];
	});
	const isControl = (hit: Element): boolean => {
		const control = hit.closest(controls);
		return control !== null && !control.contains(composer);
	};
	if (hits.some(isControl)) return worst;
	return [...new Set(hits)].some((hit) => hasWordsIn(hit, box)) ? 1 : 0;
};

const hasWordsIn = (element: Element, box: Box): boolean =>
	[...element.childNodes].some((node) => {
		if (!(node instanceof Text) || node.data.trim() === '') return false;
		// The lines of a text as long as a book take too long to ask for.
		if (node.length > 10_000) return true;
		const range = document.createRange();
		range.selectNodeContents(node);
		return [...range.getClientRects()].some((line) => overlap(line, box) !== null);
	});

/** Points closer to each other than any button is wide. */
const pointsIn = ({left, top, right, bottom}: Box): [number, number][] => {
	const columns = Math.max(2, Math.ceil((right - left) / 16));
	const rows = 3;
	return Array.from({length: columns * rows}, (_, index) => [
		left + ((right - left) * (index % columns)) / (columns - 1),
		top + ((bottom - top) * Math.floor(index / columns)) / (rows - 1),
	]);
};
