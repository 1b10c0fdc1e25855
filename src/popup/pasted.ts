import {useEffect, useState} from 'preact/hooks';
import {longestText, send} from '../messages.ts';
import type {ReportView} from '../ui/view.ts';
import {stillReading, viewOfPasted} from './view.ts';

export type Pasted = {post: string; reply: string; author: string | null};

/** How long a person must rest before what they typed is judged, in milliseconds. */
const rest = 200;

const isTooLong = ({post, reply}: Pasted): boolean =>
	Math.max(post.length, reply.length) > longestText;

const judge = async (pasted: Pasted): Promise<ReportView> => {
	if (isTooLong(pasted)) return {state: 'none', reason: 'too-long'};
	const {post, reply, author} = pasted;
	const known = post.trim() === '' ? null : post;
	try {
		const assessment = await send('background:assess', {reply, post: known, author, site: null});
		return viewOfPasted(pasted, assessment);
	} catch {
		return {state: 'none', reason: 'failed'};
	}
};

/** Judges what is pasted once the person rests; of answers that overtake one another, the newest. */
export const usePasted = ({post, reply, author}: Pasted, isUsed: boolean): ReportView => {
	const [view, setView] = useState<ReportView>({state: 'reading', last: null});
	useEffect(() => {
		if (!isUsed) return;
		let isNewest = true;
		setView(stillReading);
		const timer = setTimeout(async () => {
			const next = await judge({post, reply, author});
			if (isNewest) setView(next);
		}, rest);
		return () => {
			isNewest = false;
			clearTimeout(timer);
		};
	}, [post, reply, author, isUsed]);
	return view;
};
