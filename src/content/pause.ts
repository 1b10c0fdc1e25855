import type {Reading} from './reader.ts';

/**
 * Whether a press that would post `text` gives way to the card: only when the verdict is known, is
 * about these very words, and a headline is below `below` (`null`: never). How well a reply listens
 * counts only where the post was read.
 */
export const isWorthPausing = (reading: Reading, text: string, below: number | null): boolean => {
	if (below === null || reading.state !== 'judged' || reading.verdict.draft.text !== text) {
		return false;
	}
	const {assessment, draft} = reading.verdict;
	const {abstained, listenFirst, valueWithoutAgenda} = assessment;
	const listen = draft.answered.kind === 'reply' ? listenFirst : null;
	return abstained === null && [listen, valueWithoutAgenda].some((at) => at !== null && at < below);
};
