import type {Headline, Principle} from './principles.ts';
import type {Span} from './text/span.ts';

/** Why no tips are shown: nothing written, too little to judge, or not in English. */
export type Abstention = 'empty' | 'too-short' | 'language';

/** What a post can hold that a reply may take up. */
export type HeardKind = 'question' | 'feeling' | 'point';

/** One thing the post says. Offsets are UTF-16, half open, into the post; `text` is that slice. */
export type HeardItem = Span & {kind: HeardKind; text: string; met: boolean};

/** Where a rule comes from: one of the five seed articles, or a published finding or norm. */
export type Source = {title: string; url: string | null};

/** What to do next about one fault. `spans` are UTF-16, half open, into the reply, in order. */
export type Tip = {
	rule: string;
	principle: Principle;
	headline: Headline;
	/** Points (0 to 100) its headline would win with this fault gone. */
	gain: number;
	/** At most 90 characters. */
	text: string;
	why: string;
	sources: readonly Source[];
	/** An opening to copy and finish, or `null`. Never written into the page by Heed. */
	starter: string | null;
	spans: Span[];
};

/** What the reply already does well. */
export type Strength = {
	rule: string;
	principle: Principle;
	headline: Headline;
	text: string;
	spans: Span[];
};

/** The coach's answer. Scores are real numbers from 0 to 100, `null` where they can't be judged. */
export type Assessment = {
	abstained: Abstention | null;
	listenFirst: number | null;
	valueWithoutAgenda: number | null;
	principles: Record<Principle, number | null>;
	heard: HeardItem[];
	/** Best first. */
	tips: Tip[];
	/** What counts most first. One where it abstains says that the few words are right as they are. */
	strengths: Strength[];
};
