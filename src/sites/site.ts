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
	/** Reads what this compose box answers. Called again whenever it may have changed. */
	answers(composer: HTMLElement): Answered;
};

export type Site = SiteDefinition & {id: string};

/** Types a site file's default export. Its id is its file name. */
export const defineSite = (site: SiteDefinition): SiteDefinition => site;
