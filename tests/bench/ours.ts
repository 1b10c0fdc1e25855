import {assess} from '../../src/coach/assess.ts';
import {rules} from '../../src/rules/index.ts';

/** Judges one reply under a post, as the worker does. */
export const judge = (reply: string, post: string): unknown =>
	assess(
		{reply, post, author: null, site: null, writer: {names: [], domains: [], handles: []}},
		rules,
	);
