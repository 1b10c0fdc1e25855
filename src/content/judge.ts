import type {Assessment} from '../coach/assessment.ts';
import {type Ask, longestText} from '../messages.ts';
import {askUntilAnswered} from './ask.ts';
import type {Posted} from './posting.ts';
import type {Draft} from './reader.ts';
import type {Memory} from './shown.ts';

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

/** What the worker is told of a reply that was posted. */
export const toPosted = (
	posted: Posted,
	site: string,
	{seen, dismissed}: Memory,
): Ask<'background:posted'> => ({
	...toAsk(posted, site),
	id: `${Date.now()}-${Math.random()}`,
	community: posted.community?.slice(0, 200) ?? null,
	seen: [...seen].slice(0, 1000),
	dismissed: [...dismissed].slice(0, 1000),
});
