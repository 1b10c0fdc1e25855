import {useEffect, useState} from 'preact/hooks';
import type {Assessment} from './coach/assessment.ts';
import {longestText, send} from './messages.ts';
import type {ReportView} from './ui/view.ts';

export type Pasted = {
	post: string;
	reply: string;
	author: string | null;
	/** The id of whom the person speaks for with it; where none is named, whom they usually do. */
	writer?: string | undefined;
};

/** A verdict is on its way; the last one stays in sight. */
export const stillReading = (before: ReportView): ReportView => {
	if (before.state === 'reading') return before;
	return {state: 'reading', last: before.state === 'judged' ? before : null};
};

/** What was pasted, as it was judged. An empty post is one that is still to be pasted. */
const viewOfPasted = (
	{post, reply, author}: {post: string; reply: string; author: string | null},
	assessment: Assessment,
): ReportView => ({
	state: 'judged',
	draft: reply,
	post: post.trim() === '' ? 'unknown' : 'reply',
	postText: post.trim() || null,
	author,
	assessment,
});

/** How long a person must rest before what they typed is judged, in milliseconds. */
const rest = 200;

const isTooLong = ({post, reply}: Pasted): boolean =>
	Math.max(post.length, reply.length) > longestText;

const judge = async (pasted: Pasted): Promise<ReportView> => {
	if (isTooLong(pasted)) return {state: 'none', reason: 'too-long'};
	const {post, reply, author, writer} = pasted;
	const known = post.trim() === '' ? null : post;
	try {
		const ask = {reply, post: known, author, site: null, writer};
		const assessment = await send('background:assess', ask);
		return viewOfPasted(pasted, assessment);
	} catch {
		return {state: 'none', reason: 'failed'};
	}
};

/** Judges what is pasted once the person rests; of answers that overtake one another, the newest. */
export const usePasted = ({post, reply, author, writer}: Pasted, isUsed: boolean): ReportView => {
	const [view, setView] = useState<ReportView>({state: 'reading', last: null});
	useEffect(() => {
		if (!isUsed) return;
		let isNewest = true;
		setView(stillReading);
		const timer = setTimeout(async () => {
			const next = await judge({post, reply, author, writer});
			if (isNewest) setView(next);
		}, rest);
		return () => {
			isNewest = false;
			clearTimeout(timer);
		};
	}, [post, reply, author, writer, isUsed]);
	return view;
};
