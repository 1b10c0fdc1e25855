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

type ChipPlacing = {
	/** The part of the compose box that can be seen. */
	composer: Box;
	chip: Size;
	view: Box;
	isRtl: boolean;
	/** How bad it would be to cover what lies there; nothing is 0. */
	harm(box: Box): number;
	/** Which spot it had before: a chip that jumps about is worse than one in the second-best spot. */
	spot: number;
};

/** Just outside the compose box where there is room; over an edge of the window only as a last way. */
export const placeChip = ({
	composer,
	chip,
	view,
	isRtl,
	harm,
	spot,
}: ChipPlacing): Point & {spot: number} => {
	const inner = inset(view, margin / 2);
	const spots = spotsAround(composer, chip, inner, isRtl).map((point, spot) => ({...point, spot}));
	let best: (Point & {spot: number; harm: number}) | null = null;
	for (const point of [...spots.slice(spot, spot + 1), ...spots]) {
		const box = boxAt(point, chip);
		if (!isWithin(box, inner)) continue;
		const harmThere = harm(box);
		if (best === null || harmThere < best.harm) best = {...point, harm: harmThere};
		if (harmThere === 0) break;
	}
	if (best !== null) return best;
	return {left: inner.right - chip.width, top: inner.bottom - chip.height, spot: 0};
};

type CardPlacing = {
	/** The part of the compose box that can be seen. */
	composer: Box;
	chip: Box;
	/** How wide the card is. */
	width: number;
	view: Box;
};

/** `room` is how tall the card may be. Its lower edge stays when `edge` is `bottom`. */
export type CardPlace = {left: number; edge: 'top' | 'bottom'; at: number; room: number};

/** What a card with three tips likes to have. The side is not chosen by what it says at the moment. */
const likedRoom = 440;

/** A card lower than this is worse than one that covers a part of the draft. */
const leastRoom = 200;

/**
 * Beside the chip and off the draft when the window has room: below or above it, else to the right
 * or left of the compose box, else where most room is, over the draft as far as it has to.
 */
export const placeCard = ({composer, chip, width, view}: CardPlacing): CardPlace => {
	const inner = inset(view, margin);
	const left = clamp(chip.right - width, inner.left, Math.max(inner.left, inner.right - width));
	const lowest = Math.max(chip.bottom, composer.bottom) + gap;
	const highest = Math.min(chip.top, composer.top) - gap;
	const below: CardPlace = {left, edge: 'top', at: lowest, room: inner.bottom - lowest};
	const above: CardPlace = {left, edge: 'bottom', at: highest, room: highest - inner.top};
	const top = clamp(composer.top, inner.top, Math.max(inner.top, inner.bottom - likedRoom));
	const beside = [composer.right + gap, composer.left - gap - width]
		.filter((left) => left >= inner.left && left + width <= inner.right)
		.map((left): CardPlace => ({left, edge: 'top', at: top, room: inner.bottom - top}));
	const places =
		chip.top >= composer.bottom ? [below, above, ...beside] : [above, below, ...beside];
	const liked = places.find(({room}) => room >= likedRoom);
	if (liked !== undefined) return liked;
	const roomiest = places.reduce((best, next) => (next.room > best.room ? next : best));
	const room = Math.max(roomiest.room, Math.min(leastRoom, inner.bottom - inner.top));
	if (room === roomiest.room) return roomiest;
	const at = roomiest.edge === 'top' ? inner.bottom - room : inner.top + room;
	return {...roomiest, at, room};
};
