import type {Assessment} from '../coach/assessment.ts';
import {type Ask, longestText} from '../messages.ts';
import {askUntilAnswered} from './ask.ts';
import type {Draft} from './reader.ts';

type Port = (ask: Ask<'background:assess'>) => Promise<Assessment>;

const longestAuthor = 500;

/** Asks the worker for a verdict. Rejects when none can be had: see `askUntilAnswered`. */
export const judge = (
	draft: Draft,
	site: string,
	port: Port,
	isOrphaned: () => boolean,
): Promise<Assessment> => {
	const ask = toAsk(draft, site);
	return askUntilAnswered(() => port(ask), isOrphaned);
};

const toAsk = ({text, answered}: Draft, site: string): Ask<'background:assess'> => ({
	reply: text,
	post: answered.kind === 'reply' ? answered.text.slice(0, longestText) : null,
	author: answered.kind === 'reply' ? (answered.author?.slice(0, longestAuthor) ?? null) : null,
	site,
});
