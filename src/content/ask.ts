/** How often the worker is asked: one that dies during an exchange is awake the next time. */
const attempts = 3;

/** Milliseconds before the second attempt; doubled for each further one. */
const firstWait = 100;

/** Milliseconds after which an answer is no longer expected. */
const patience = 2000;

/**
 * Asks the worker, again when the question or the answer was lost on the way.
 * Rejects when every attempt failed, or at once when `isOrphaned`: nobody will ever answer then.
 */
export const askUntilAnswered = async <A>(
	ask: () => Promise<A | undefined>,
	isOrphaned: () => boolean,
): Promise<A> => {
	for (let attempt = 1; ; attempt++) {
		try {
			return await inTime(ask());
		} catch (error) {
			if (attempt === attempts || isOrphaned()) throw error;
			await wait(firstWait * 2 ** (attempt - 1));
		}
	}
};

/** A port may stay silent for ever, or answer nothing when nobody was there yet. */
const inTime = async <A>(answer: Promise<A | undefined>): Promise<A> => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const silence = new Promise<undefined>((resolve) => {
		timer = setTimeout(() => resolve(undefined), patience);
	});
	const answered = await Promise.race([answer, silence]).finally(() => clearTimeout(timer));
	if (answered === undefined) throw new Error('The worker did not answer.');
	return answered;
};

const wait = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));
