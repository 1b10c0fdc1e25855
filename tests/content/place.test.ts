import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	type Box,
	boxAt,
	type CardPlace,
	overlap,
	placeCard,
	placeChip,
} from '../../src/content/place.ts';

const view: Box = {left: 0, top: 0, right: 1000, bottom: 800};
const chip = {width: 80, height: 28};
const composer: Box = {left: 200, top: 300, right: 700, bottom: 400};

const place = (
	options: Partial<Parameters<typeof placeChip>[0]> = {},
): {box: Box; spot: number} => {
	const all = {composer, chip, view, isRtl: false, harm: () => 0, spot: 0, ...options};
	const placed = placeChip(all);
	return {box: boxAt(placed, all.chip), spot: placed.spot};
};

const anyBox = fc
	.tuple(fc.integer({min: 0, max: 999}), fc.integer({min: 0, max: 799}), fc.nat(600), fc.nat(600))
	.map(([left, top, width, height]) => ({
		left,
		top,
		right: Math.min(1000, left + width + 1),
		bottom: Math.min(800, top + height + 1),
	}));

describe('the chip', () => {
	test('sits below the end of the compose box', () => {
		const {box} = place();
		expect(box.right).toBe(composer.right);
		expect(box.top).toBeGreaterThan(composer.bottom);
	});

	test('sits below the left end where lines run from right to left', () => {
		expect(place({isRtl: true}).box.left).toBe(composer.left);
	});

	test('goes above a compose box at the bottom of the window', () => {
		const low = {...composer, top: 700, bottom: 795};
		expect(place({composer: low}).box.bottom).toBeLessThan(low.top);
	});

	test('goes above when a button lies below', () => {
		const button = {left: 640, top: 405, right: 700, bottom: 435};
		const {box} = place({harm: (box) => (overlap(box, button) === null ? 0 : 2)});
		expect(box.bottom).toBeLessThan(composer.top);
	});

	test('rather covers words than a button', () => {
		const isBelow = (box: Box) => box.top > composer.bottom;
		const {box} = place({harm: (box) => (isBelow(box) ? 2 : 1)});
		expect(isBelow(box)).toBe(false);
	});

	test('goes beside a compose box as tall as the window', () => {
		const tall = {...composer, top: 0, bottom: 800};
		expect(place({composer: tall}).box.left).toBeGreaterThan(tall.right);
	});

	test('stays in the spot it has while that one is free', () => {
		const {spot} = place({harm: (box) => (box.bottom < composer.top ? 0 : 2)});
		expect(spot).not.toBe(0);
		expect(place({spot}).spot).toBe(spot);
	});

	test('never lies over a compose box that leaves it room on any side', () => {
		fc.assert(
			fc.property(anyBox, fc.boolean(), (composer, isRtl) => {
				const room = {width: chip.width + 20, height: chip.height + 20};
				fc.pre(
					composer.top > room.height ||
						view.bottom - composer.bottom > room.height ||
						composer.left > room.width ||
						view.right - composer.right > room.width,
				);
				expect(overlap(place({composer, isRtl}).box, composer)).toBeNull();
			}),
		);
	});

	test('stands in the empty end of a compose box that fills the window', () => {
		const filled = {left: 0, top: 0, right: 1000, bottom: 760};
		const isWords = (box: Box) => box.top < 200;
		const isButton = (box: Box) => box.bottom > 760;
		const harm = (box: Box) => (isButton(box) ? 2 : isWords(box) ? 1 : 0);
		const {box} = place({composer: filled, harm});
		expect(overlap(box, filled)).toEqual(box);
		expect(harm(box)).toBe(0);
	});

	test('is always inside the window', () => {
		fc.assert(
			fc.property(anyBox, fc.nat(5), fc.nat(2), (composer, spot, harm) => {
				const {box} = place({composer, spot, harm: () => harm});
				expect(overlap(box, view)).toEqual(box);
			}),
		);
	});
});

describe('the card', () => {
	const cardFor = (
		composer: Box,
		within: Box = view,
		control: Box | null = null,
		wordsEnd: number | null = null,
	) => {
		const chipBox = boxAt(placeChip({...around, composer, view: within}), chip);
		return placeCard({composer, chip: chipBox, control, wordsEnd, width: 372, view: within});
	};
	const boxOf = ({left, edge, at, room}: CardPlace, width = 372): Box =>
		edge === 'top'
			? {left, right: left + width, top: at, bottom: at + room}
			: {left, right: left + width, top: at - room, bottom: at};
	const around = {chip, isRtl: false, harm: () => 0, spot: 0};

	test('opens below a compose box high in the window', () => {
		const high = {...composer, top: 40, bottom: 140};
		const {edge, at} = cardFor(high);
		expect(edge).toBe('top');
		expect(at).toBeGreaterThan(high.bottom);
	});

	test('opens above a compose box low in the window', () => {
		const low = {...composer, top: 650, bottom: 780};
		const {edge, at} = cardFor(low);
		expect(edge).toBe('bottom');
		expect(at).toBeLessThan(low.top);
	});

	test('opens beside a tall compose box when the window is wide', () => {
		const tall = {left: 20, top: 100, right: 520, bottom: 700};
		expect(cardFor(tall).left).toBeGreaterThan(tall.right);
	});

	test('in a small window it would rather be low than cover the draft', () => {
		const small = {left: 0, top: 0, right: 360, bottom: 640};
		const {left, edge, at, room} = cardFor({left: 10, top: 267, right: 350, bottom: 440}, small);
		expect(left).toBeGreaterThanOrEqual(0);
		expect(edge).toBe('bottom');
		expect(at - room).toBeGreaterThanOrEqual(0);
		expect(at).toBeLessThanOrEqual(267);
	});

	test('where there is no room beside the draft it covers no more of it than it needs', () => {
		const small = {left: 0, top: 0, right: 360, bottom: 640};
		const {top, bottom} = boxOf(cardFor({left: 10, top: 120, right: 350, bottom: 520}, small));
		expect(top).toBeGreaterThanOrEqual(0);
		expect(bottom).toBeLessThan(320);
		expect(bottom - top).toBeGreaterThan(150);
	});

	test('in a window as low as a slit it leaves the last lines of the draft in sight', () => {
		const low = {left: 0, top: 0, right: 700, bottom: 230};
		const {top, bottom} = boxOf(cardFor({left: 10, top: 30, right: 690, bottom: 200}, low));
		expect(top).toBeGreaterThanOrEqual(0);
		expect(bottom).toBeLessThan(200 - 40);
		expect(bottom - top).toBeGreaterThan(100);
	});

	test('in a frame of a few lines it covers no more than the first of the draft', () => {
		const frame = {left: 0, top: 0, right: 600, bottom: 180};
		const {top, bottom} = boxOf(cardFor({left: 8, top: 80, right: 569, bottom: 146}, frame));
		expect(top).toBeGreaterThanOrEqual(0);
		expect(bottom).toBeLessThanOrEqual(146 - 56);
	});

	test('in a window that the draft fills it stands below the last words', () => {
		const filled = {left: 0, top: 0, right: 400, bottom: 400};
		const button = {left: 0, top: 360, right: 400, bottom: 396};
		const draft = {left: 0, top: 0, right: 400, bottom: 356};
		const {top, bottom} = boxOf(cardFor(draft, filled, button, 90));
		expect(top).toBeGreaterThan(90 + 20);
		expect(bottom).toBeLessThanOrEqual(button.top);
	});

	test('keeps off what posts the draft, wherever that is', () => {
		const near = fc.tuple(fc.integer({min: 0, max: 900}), fc.integer({min: 0, max: 760}));
		fc.assert(
			fc.property(anyBox, near, (composer, [x, y]) => {
				const control = {left: x, top: y, right: x + 90, bottom: y + 32};
				fc.pre(overlap(control, composer) === null);
				expect(overlap(boxOf(cardFor(composer, view, control)), control)).toBeNull();
			}),
		);
	});
});
