import {firstName, replyTo} from './reading/answering.ts';
import {textOf} from './reading/page-text.ts';
import {wordsOf} from './reading/unnamed.ts';
import {defineSite} from './site.ts';

/**
 * Nothing here has a name that lasts. A comment is what stands beside a link to its writer, and the
 * caption the same beside a link to the poster, or in a heading.
 */
export default defineSite({
	name: 'Instagram',
	matches: ['https://www.instagram.com/*'],
	// The field is exchanged for another at the first click, lately for an editor.
	composers: 'form :is(textarea, [role="textbox"][contenteditable="true"])',
	// Messages, stories, whose answers are messages, and settings.
	accepts: ({ownerDocument}) =>
		!/^\/(?:accounts|direct|stories)\b/.test(ownerDocument.location?.pathname ?? ''),
	limit: 2200,
	posts: {button: 'form :is([type="submit"], [role="button"]:not(:has(svg)))', keys: ['enter']},
	answers(composer) {
		const around = composer.closest('article, [role="dialog"], main');
		if (around === null) return {kind: 'unknown'};
		const poster = firstName(around.querySelectorAll('header a[href^="/"]'));
		// There is one box for all: a reply begins with the name of the person answered.
		const [, named] = /^@([\w.]{1,30})(?!\S)/.exec(draftOf(composer)) ?? [];
		if (named !== undefined && named !== poster) {
			const [comment, another] = saidBy(named, around);
			// Of several by the same person none is known to be meant.
			if (comment === undefined || another !== undefined) return {kind: 'unknown'};
			return replyTo({text: comment, author: named});
		}
		const heading = around.querySelector('h1[dir="auto"]');
		const [caption] = poster === null ? [] : saidBy(poster, around);
		return replyTo({text: heading === null ? (caption ?? []) : [heading], author: poster});
	},
});

/** Called with what the page holds: the words are those the person sees in the box. */
const draftOf = (composer: HTMLElement): string =>
	'value' in composer ? String(composer.value) : textOf(composer);

/** The words beside each link that is a person's name, rather than a mention. */
const saidBy = (name: string, around: Element): Element[][] => {
	const links = Array.from(around.querySelectorAll(`a[href="/${name}/"]`)).filter(
		(link) => link.closest('header') === null && textOf(link) === name,
	);
	const all = links.map((link) => {
		let item = link.parentElement;
		let words: Element[] = [];
		for (let level = 0; level < 8 && item !== null && isOne(item); level++) {
			words = wordsOf(item, 'li', name);
			if (words.length > 0) break;
			item = item.parentElement;
		}
		return words;
	});
	return all.filter((words) => words.length > 0);
};

/** More times than one belong to more than one comment. */
const isOne = (item: Element): boolean => item.querySelectorAll('time').length < 2;
