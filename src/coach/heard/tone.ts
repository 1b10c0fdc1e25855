import {compile, has} from '../detect.ts';
import type {Text} from '../text/text.ts';
import type {Feeling} from './feelings.ts';

/** How a post is meant to be taken, where that is plain. */
export type Tone = 'joking' | 'grieving' | 'angry' | 'celebrating';

const jokes = compile(
	'(lol|lmao|lmfao|rofl|haha|hahaha|hahah|hehe|jk|just kidding|only joking|kidding aside|/s|shitpost|dad joke|pun intended|plot twist|asking for a friend|hot take|unpopular opinion but|change my mind|send help|rip my|rip me|pray for me)',
	'(what do you call a|why did the|knock knock|walks into a bar|me: *|nobody: *|my (cat|dog|toddler|kid|boss|wife|husband|brain): *|said no one ever|is it just me or is)',
	"(i'm|im|i am) (dead|dying|crying|screaming|wheezing|deceased) (lol|haha|laughing|at this|rn)",
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
