import {compile, type Phrases} from './detect.ts';
import type {Context} from './rule.ts';

/** Something other than phrases that a rule waits for. */
type Sign = Required<Phrases>;

const signs: Sign[] = [];

/** Makes a sign, which rules can need as they need phrases. It is asked for every reply: keep it short. */
const sign = (shows: Sign['shows']): Phrases => {
	// A list without phrases: its number stands nowhere by itself.
	const made = {...compile(), shows};
	signs.push(made);
	return made;
};

/** Calls for the list of each sign that a context shows. */
export const eachShowing = (context: Context, call: (list: number) => void): void => {
	for (const {list, shows} of signs) if (shows(context)) call(list);
};

export const aLink = sign(({reply}) => reply.links.length > 0);

export const aQuote = sign(({reply}) => reply.quotes.length > 0);

/** The writer said whom they speak for. */
export const aProfile = sign(
	({writer: {names, domains, handles}}) => names.length + domains.length + handles.length > 0,
);

export const aHash = sign(({reply}) => reply.plain.includes('#'));

/** A bracket or the like, as templates mark their slots. */
export const aSlotMark = sign(({reply}) => /[[{<%]/.test(reply.plain));

/** A hashtag, or the handle of somebody. */
export const anAddress = sign(({reply}) => /[@#]/.test(reply.plain));

export const aDigit = sign(({reply}) => /\d/.test(reply.plain));

/** A mark that plain words do without: an emoji, a letter of another script. */
export const anUnusualMark = sign(({reply}) => /[^\0-\x7F‘’“”–—…\uFFFC]/.test(reply.own));

/** What talk of machines is marked by: code, versions, files, commands, sizes. */
export const aMachineMark = sign(({reply}) =>
	/[`_(#=]|--|\w\.\w|\d ?[GTMK]B|[a-z][A-Z]|\b(?:npm|git|pip|docker|sudo|apt|brew|cargo|curl|ssh|yarn|pnpm|kubectl|ffmpeg|systemctl) /.test(
		reply.raw,
	),
);
