import {allBefore, firstName, ownAll, replyTo} from './reading/answering.ts';
import {wordsOf} from './reading/unnamed.ts';
import {defineSite} from './site.ts';

/** Comments are labelled in the user's language ("Comment by Bo"), posts by their heading. */
const comment = '[role="article"][aria-label]';
const post =
	'[role="article"]:not([aria-label]), [data-pagelet*="FeedUnit"], [role="feed"] > *, [role="dialog"], [role="main"]';
const message =
	'[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';
const group = 'a[href*="/groups/"]:not([href*="/user/"], [href*="/posts/"], [href*="/permalink/"])';

export default defineSite({
	name: 'Facebook',
	matches: ['https://www.facebook.com/*'],
	composers:
		':is(form, [role="article"]) [role="textbox"][contenteditable="true"][data-lexical-editor]',
	// Messenger's windows, which lie over the feed: their placeholder is the same in all languages.
	excludes: '[aria-placeholder="Aa"]',
	// Messages, and stories, whose answers are messages.
	accepts: ({ownerDocument}) =>
		!/^\/(?:messages|stories)\b/.test(ownerDocument.location?.pathname ?? ''),
	limit: {':is(form[role="presentation"], [role="article"]) *': 8000, '*': 63_206},
	posts: {button: '#focused-state-composer-submit', keys: ['enter']},
	community(composer) {
		const around = composer.closest(post);
		const own = around?.matches('[role="main"]') ? null : around?.querySelectorAll(group);
		return (
			firstName(own ?? []) ?? firstName(composer.ownerDocument.querySelectorAll(`h1 ${group}`))
		);
	},
	answers(composer) {
		const around = composer.closest(post);
		const answered = answeredComment(composer, around);
		if (answered !== null) {
			const author = authorOf(answered);
			return replyTo({text: wordsOf(answered, comment, author), author});
		}
		if (composer.closest('form[role="presentation"], [role="article"]') === null) {
			return {kind: 'new'};
		}
		// A page of many posts, of which none is around the box, does not tell which is answered.
		const [first, second] = around?.querySelectorAll('[role="article"]:not([aria-label])') ?? [];
		if (around === null || (first !== undefined && second !== undefined)) return {kind: 'unknown'};
		return replyTo({
			text: [around.querySelector(message)],
			author: firstName(
				around.querySelectorAll(
					'[data-ad-rendering-role="profile_name"] a, :is(h2, h3, h4) a[role="link"]',
				),
			),
		});
	},
});

/**
 * A reply's box stands in the comment it answers or somewhere below. Its label names the person
 * ("Reply to Bo"), as that of the post's box names who writes ("Comment as Ana").
 */
const answeredComment = (composer: HTMLElement, around: Element | null): Element | null => {
	const inside = composer.closest(comment);
	const label = composer.getAttribute('aria-label') ?? '';
	if (inside === null && /^(?:answer|comment|write) /i.test(label)) return null;
	const isNamed = (candidate: Element): boolean => {
		const author = authorOf(candidate);
		return author !== null && label.includes(author);
	};
	const before = around === null ? [] : allBefore(around, comment, composer);
	return before.findLast(isNamed) ?? inside;
};

const authorOf = (item: Element): string | null => firstName(ownAll(item, 'a', comment));
