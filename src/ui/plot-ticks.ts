/** How many steps an axis has at most. */
const steps = 4;

/** The numbers beside an axis for whole numbers up to `most`: even steps from 0, the last not below. */
export const roundTicks = (most: number): number[] => {
	const top = Math.max(most, 1);
	const power = 10 ** Math.floor(Math.log10(top / steps));
	const step =
		[1, 2, 2.5, 5, 10]
			.map((factor) => factor * power)
			.find((size) => Number.isInteger(size) && size >= top / steps) ?? top;
	return Array.from({length: Math.ceil(top / step) + 1}, (_, at) => at * step);
};
