import type {VNode} from 'preact';
import {useState} from 'preact/hooks';
import {useWords} from './words.ts';

type Keeping = {
	/** Does what the person chose. Resolves to whether it was kept; a rejection says it was not. */
	keep: (choose: () => unknown) => Promise<boolean>;
	/** Says that the last choice was not kept, or `null`. */
	refusal: VNode | null;
};

/** For choices that the browser may refuse to store. */
export const useKeeping = (): Keeping => {
	const words = useWords();
	const [isRefused, refuse] = useState(false);
	const keep = async (choose: () => unknown): Promise<boolean> => {
		refuse(false);
		try {
			await choose();
			return true;
		} catch {
			refuse(true);
			return false;
		}
	};
	const refusal = isRefused ? (
		<p class="aside" role="alert">
			{words('notKept')}
		</p>
	) : null;
	return {keep, refusal};
};
