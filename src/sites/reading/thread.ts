import type {Answered} from '../site.ts';
import {allBefore, nameOf, ownOf, readVoice, replyTo, type Voice} from './answering.ts';

/** A flat thread, in which every reply stands at the end. */
type Thread = Voice & {
	/** Where the thread's title stands, which its first post says too. */
	title?: string;
	/** A selector for the post that a quote gives by its number. */
	numbered?: (number: string) => string;
};

/** How forums name a quoted post: `[quote=ana post_id=1]`, `[QUOTE="ana, post: 1"]`, `/post/1`. */
const numbers = /(?:post_id=|post: |\/post\/)(\d{1,20})/g;

/**
 * The `answers` of a forum: the post that the draft quotes last, else the last one of whom it names
 * first ("@bo"), else what stands last before the box, or next after it, as forums show a thread
 * below a form of its own with the newest first.
 */
export const answersThread =
	({title, numbered, ...voice}: Thread) =>
	(composer: HTMLElement): Answered => {
		const {ownerDocument: document} = composer;
		const draft = draftOf(composer);
		const number = Array.from(draft.matchAll(numbers)).at(-1)?.[1];
		const quoted = number && numbered ? document.querySelector(numbered(number)) : null;
		const posts = allBefore(document, voice.item, composer);
		const [, named] = /^@([^\s,:]{1,100})/.exec(draft) ?? [];
		const theirs = named
			? posts.findLast(
					(post) => slug(nameOf(ownOf(post, voice.author, voice.item))) === slug(named),
				)
			: undefined;
		const post = quoted ?? theirs ?? posts.at(-1) ?? document.querySelector(voice.item);
		if (!post) return {kind: 'unknown'};
		const answered = readVoice(post, voice);
		if (answered.kind !== 'reply' || !title || post !== posts[0]) return answered;
		const said = replyTo({
			text: [document.querySelector(title)],
			author: null,
			without: voice.without,
		});
		if (said.kind !== 'reply') return answered;
		return {...answered, text: `${said.text}\n\n${answered.text}`};
	};

/** What the draft says of whom it quotes or names. */
const draftOf = (composer: HTMLElement): string =>
	composer.matches('textarea')
		? (composer as HTMLTextAreaElement).value
		: [composer.textContent, ...Array.from(composer.querySelectorAll('[data-source]'), sourceOf)]
				.join(' ')
				.trimStart();

const sourceOf = (quote: Element): string | null => quote.getAttribute('data-source');

const slug = (name: string | null): string | undefined =>
	name?.toLowerCase().replace(/^@/, '').replace(/\s+/g, '-');

/** The `community` of a site whose addresses name it, in the first group of `path`. */
export const communityIn =
	(path: RegExp) =>
	({ownerDocument}: HTMLElement): string | null =>
		path.exec(ownerDocument.location?.pathname ?? '')?.[1] ?? null;
