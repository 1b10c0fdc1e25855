/** What stands before the person who writes. */
export type Answered =
	/** A reply. `text` is the post as read, `author` the name or handle shown beside it. */
	| {kind: 'reply'; text: string; author: string | null}
	/** A post of its own that answers nobody. */
	| {kind: 'new'}
	/** Probably a reply, but the post it answers was not found. */
	| {kind: 'unknown'};

/** Where one site has its compose boxes, posts and authors. One file each, found by its folder. */
export type SiteDefinition = {
	/** As its users call it. */
	name: string;
	/** Match patterns of the hosts where Heed works on install; the manifest holds the same. */
	matches: readonly string[];
	/** A selector that tells a page of this software on any other host (Mastodon, Discourse). */
	signature?: string;
	/** The compose boxes: the editable elements themselves. */
	composers: string;
	/** What is left alone although `composers` finds it: private messages, search. */
	excludes?: string;
	/** What no selector can say: whether an element that `composers` finds is a compose box. */
	accepts?(element: HTMLElement): boolean;
	/** Whose customs hold here: a file name of `src/coach/places`. The site's own id where absent. */
	place?: string;
	/** The most characters a reply may have, as the site counts them. */
	limit?: ByBox<number>;
	/** How a draft is posted, for what must happen right before and after. */
	posts?: Posting;
	/** The part of the site a reply goes to (a subreddit, a group), where the page names it. */
	community?(composer: HTMLElement): string | null;
	/** Reads what this compose box answers. Called again whenever it may have changed. */
	answers(composer: HTMLElement): Answered;
};

/** The site's own ways to post what a compose box holds. */
export type Posting = {
	/** A selector for the control that posts; of several, the one nearest to the box is its own. */
	button: string;
	/** Keys that post from within the box; `mod` is Ctrl, or Cmd on a Mac. */
	keys?: ByBox<readonly PostingKey[]>;
};

export type PostingKey = 'enter' | 'mod+enter';

/** One for all compose boxes of a site, or one for each kind: by selector, the first that matches. */
export type ByBox<T> = T | Readonly<Record<string, T>>;

export type Site = SiteDefinition & {id: string};

/** Types a site file's default export. Its id is its file name. */
export const defineSite = (site: SiteDefinition): SiteDefinition => site;
