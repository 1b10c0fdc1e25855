/** All in CSS pixels of the viewport. */
export type Box = {left: number; top: number; right: number; bottom: number};
export type Size = {width: number; height: number};
export type Point = {left: number; top: number};

/** Between the chip and the compose box, and between the card and the chip. */
const gap = 6;

/** Between anything of ours and the edge of the window. */
const margin = 8;

export const boxAt = ({left, top}: Point, {width, height}: Size): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});

/** The part that two boxes share, or `null`. */
export const overlap = (a: Box, b: Box): Box | null => {
	const shared = {
		left: Math.max(a.left, b.left),
		top: Math.max(a.top, b.top),
		right: Math.min(a.right, b.right),
		bottom: Math.min(a.bottom, b.bottom),
	};
	return shared.left < shared.right && shared.top < shared.bottom ? shared : null;
};

const isWithin = (inner: Box, outer: Box): boolean =>
	inner.left >= outer.left &&
	inner.top >= outer.top &&
	inner.right <= outer.right &&
	inner.bottom <= outer.bottom;

const inset = (box: Box, by: number): Box => ({
	left: box.left + by,
	top: box.top + by,
	right: box.right - by,
	bottom: box.bottom - by,
});

const clamp = (value: number, least: number, most: number): number =>
	Math.max(least, Math.min(value, most));

/** The places around a compose box, best first. They keep their order, so one can be returned to. */
const spotsAround = (box: Box, {width, height}: Size, view: Box, isRtl: boolean): Point[] => {
	const column = (left: number): number => clamp(left, view.left, view.right - width);
	const [left, right] = [column(box.left), column(box.right - width)];
	const [end, start] = isRtl ? [left, right] : [right, left];
	const below = box.bottom + gap;
	const above = box.top - gap - height;
	const level = clamp(box.bottom - height, view.top, view.bottom - height);
	const before = {left: box.left - gap - width, top: level};
	const after = {left: box.right + gap, top: level};
	return [
		{left: end, top: below},
		{left: end, top: above},
		{left: start, top: below},
		{left: start, top: above},
		...(isRtl ? [before, after] : [after, before]),
	];
};

/** The corners of the window or of a compose box that fills it: words are least likely at the end. */
const cornersOf = (view: Box, {width, height}: Size, isRtl: boolean): Point[] => {
	const [left, right] = [view.left, view.right - width];
	const [end, start] = isRtl ? [left, right] : [right, left];
	const [top, bottom] = [view.top, view.bottom - height];
	return [
		{left: end, top: bottom},
		{left: end, top},
		{left: start, top: bottom},
		{left: start, top},
	];
};

/** To cover what can be pressed. */
export const worst = 2;

type ChipPlacing = {
	/** The part of the compose box that can be seen. */
	composer: Box;
	chip: Size;
	view: Box;
	isRtl: boolean;
	/** How bad it would be to cover what lies there, from nothing, which is 0, to `worst`. */
	harm(box: Box): number;
	/** Which spot it had before: a chip that jumps about is worse than one in the second-best spot. */
	spot: number;
};

/**
 * Just outside the compose box where there is room; else in an empty corner of it; in a corner of the
 * window only as a last way.
 */
export const placeChip = ({
	composer,
	chip,
	view,
	isRtl,
	harm,
	spot,
}: ChipPlacing): Point & {spot: number} => {
	const inner = inset(view, margin / 2);
	const around = spotsAround(composer, chip, inner, isRtl).map((point, spot) => ({...point, spot}));
	const within = cornersOf(inset(composer, margin / 2), chip, isRtl);
	const corners = cornersOf(inner, chip, isRtl);
	const numbered = (points: Point[], first: number) =>
		points.map((point, index) => ({...point, spot: first + index}));
	const best = (spots: (Point & {spot: number})[]) => {
		const last = spots.filter((point) => point.spot === spot);
		let least: (Point & {spot: number; harm: number}) | null = null;
		for (const point of [...last, ...spots]) {
			const box = boxAt(point, chip);
			if (!isWithin(box, inner)) continue;
			const harmThere = harm(box);
			if (least === null || harmThere < least.harm) least = {...point, harm: harmThere};
			if (harmThere === 0) break;
		}
		return least;
	};
	const outside = best(around);
	if (outside !== null && outside.harm < worst) return outside;
	const empty = best(numbered(within, around.length));
	if (empty?.harm === 0) return empty;
	const last = outside ?? best(numbered(corners, around.length + within.length));
	if (last !== null) return last;
	return {left: inner.right - chip.width, top: inner.bottom - chip.height, spot: 0};
};

type CardPlacing = {
	/** The part of the compose box that can be seen. */
	composer: Box;
	chip: Box;
	/** What posts the draft, where it can be seen. */
	control: Box | null;
	/** Where the last line of the draft ends; `null` where nobody can tell. */
	wordsEnd: number | null;
	/** How wide the card is. */
	width: number;
	view: Box;
};

/** `room` is how tall the card may be. Its lower edge stays when `edge` is `bottom`. */
export type CardPlace = {left: number; edge: 'top' | 'bottom'; at: number; room: number};

/** What a card with three tips likes to have. The side is not chosen by what it says at the moment. */
const likedRoom = 440;

/** Lower than this, a card mostly shows no whole tip without scrolling unless it is drawn small. */
export const roomForAll = 560;

/** A verdict and one tip, drawn small. A card lower than this is worse than one over the draft. */
export const leastRoom = 110;

/** In less than this nothing can be read, and a card that covers all is better than none. */
const leastOfAll = 80;

/** How much of a window a card over the draft takes at most. */
const roomOverDraft = 220;

/** The last lines of a draft, where the caret mostly is, stay in sight even under a card. */
const lastLines = 56;

/** What is left free for the next line above a card in the empty part of a compose box. */
const nextLine = 28;

type Band = {top: number; bottom: number};

/** The larger part of a band of columns that a box leaves free. */
const clearOf = (band: Band, box: Box | null, left: number, width: number): Band => {
	if (box === null || overlap({...band, left, right: left + width}, box) === null) return band;
	const over = {top: band.top, bottom: box.top - gap};
	const under = {top: box.bottom + gap, bottom: band.bottom};
	return over.bottom - over.top > under.bottom - under.top ? over : under;
};

/**
 * Beside the chip, off the draft and off what posts it, when the window has room: below or above,
 * else to the right or left of the compose box, else where most room is. Where that is too little
 * for one tip, in the empty part of the compose box, else over the beginning of the draft, for its
 * end is what is being written.
 */
export const placeCard = ({
	composer,
	chip,
	control,
	wordsEnd,
	width,
	view,
}: CardPlacing): CardPlace => {
	const inner = inset(view, margin);
	const left = clamp(chip.right - width, inner.left, Math.max(inner.left, inner.right - width));
	const hung = (left: number, edge: CardPlace['edge'], band: Band): CardPlace => {
		const {top, bottom} = clearOf(band, control, left, width);
		return {left, edge, at: edge === 'top' ? top : bottom, room: bottom - top};
	};
	const lowest = Math.max(chip.bottom, composer.bottom) + gap;
	const highest = Math.min(chip.top, composer.top) - gap;
	const below = hung(left, 'top', {top: lowest, bottom: inner.bottom});
	const above = hung(left, 'bottom', {top: inner.top, bottom: highest});
	const top = clamp(composer.top, inner.top, Math.max(inner.top, inner.bottom - likedRoom));
	const beside = [composer.right + gap, composer.left - gap - width]
		.filter((left) => left >= inner.left && left + width <= inner.right)
		.map((left) => hung(left, 'top', {top, bottom: inner.bottom}));
	const places =
		chip.top >= composer.bottom ? [below, above, ...beside] : [above, below, ...beside];
	const liked = places.find(({room}) => room >= likedRoom);
	if (liked !== undefined) return liked;
	const roomiest = places.reduce((best, next) => (next.room > best.room ? next : best));
	if (roomiest.room >= leastRoom) return roomiest;
	const empty = {top: (wordsEnd ?? composer.bottom) + nextLine, bottom: inner.bottom};
	const inEmpty = hung(left, 'bottom', empty);
	if (inEmpty.room >= leastRoom) return inEmpty;
	const end = Math.min(composer.bottom - lastLines, inner.top + roomOverDraft);
	const bottom = Math.min(Math.max(end, inner.top + leastOfAll), inner.bottom);
	const over = hung(left, 'top', {top: inner.top, bottom});
	const best = over.room > roomiest.room ? over : roomiest;
	if (best.room >= leastOfAll) return best;
	return {left, edge: 'top', at: inner.top, room: inner.bottom - inner.top};
};
