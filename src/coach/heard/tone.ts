import {compile, has} from '../detect.ts';
import type {Text} from '../text/text.ts';
import type {Feeling} from './feelings.ts';

/** How a post is meant to be taken, where that is plain. */
export type Tone = 'joking' | 'grieving' | 'angry' | 'celebrating';

const jokes = compile(
	'(lol|lmao|lmfao|haha|hahaha|hehe|just kidding|only joking)',
	'(why did the|me: *)',
);

const laughs = /[😂🤣😹😆😜🤪]|\b(?:x|X)D\b|(?:^|\s)(?::P|;\)|:D)(?=\s|$)/u;

/**
 * The tone of a post, or `null` where none is plain. Grief goes before all; a laugh beside trouble is
 * still a laugh.
 */
export const findTone = (post: Text, feelings: readonly Feeling[]): Tone | null => {
	const holds = (...families: readonly Feeling['family'][]): boolean =>
		feelings.some(({family}) => families.includes(family));
	if (holds('grief')) return 'grieving';
	if (laughs.test(post.own) || has(post, jokes)) return 'joking';
	if (holds('anger')) return 'angry';
	if (holds('pride', 'joy') && feelings.every(({good}) => good)) return 'celebrating';
	return null;
};
