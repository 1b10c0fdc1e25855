import type {Assessment} from '../coach/assessment.ts';
import {type Ask, longestText} from '../messages.ts';
import type {Draft} from './reader.ts';

type Port = (ask: Ask<'background:assess'>) => Promise<Assessment>;

/** How often one draft is sent: a worker that dies during an exchange is awake the next time. */
const attempts = 3;

/** Milliseconds before the second attempt; doubled for each further one. */
const firstWait = 100;

/** Milliseconds after which an answer is no longer expected. */
const patience = 2000;

const longestAuthor = 500;

/**
 * Asks the worker for a verdict, again when it was lost on the way.
 * Rejects when every attempt failed, or at once when `isOrphaned`: nobody will ever answer then.
 */
export const judge = async (
	draft: Draft,
	site: string,
	port: Port,
	isOrphaned: () => boolean,
): Promise<Assessment> => {
	const ask = toAsk(draft, site);
	for (let attempt = 1; ; attempt++) {
		try {
			return await inTime(port(ask));
		} catch (error) {
			if (attempt === attempts || isOrphaned()) throw error;
			await wait(firstWait * 2 ** (attempt - 1));
		}
	}
};

const toAsk = ({text, answered}: Draft, site: string): Ask<'background:assess'> => ({
	reply: text,
	post: answered.kind === 'reply' ? answered.text.slice(0, longestText) : null,
	author: answered.kind === 'reply' ? (answered.author?.slice(0, longestAuthor) ?? null) : null,
	site,
});

/** A port may stay silent for ever, or answer nothing when nobody was there yet. */
const inTime = async (answer: Promise<Assessment | undefined>): Promise<Assessment> => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const silence = new Promise<undefined>((resolve) => {
		timer = setTimeout(() => resolve(undefined), patience);
	});
	const assessment = await Promise.race([answer, silence]).finally(() => clearTimeout(timer));
	if (assessment === undefined) throw new Error('The worker did not answer.');
	return assessment;
};

const wait = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));
