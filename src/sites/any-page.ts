import {allBefore} from './reading/answering.ts';
import {standIn} from './reading/composer.ts';
import {editable} from './reading/page-text.ts';
import {defineSite} from './site.ts';
import {isPublic, tools} from './unlisted/box.ts';
import {answerTo} from './unlisted/find.ts';
import {read} from './unlisted/post.ts';

/** Mail, documents of one's own, and talk with one person or a machine. */
const privateHosts =
	/^(?:keep|mail|messages|outlook|translate|web|webmail)\.|(?:^|\.)(?:chatgpt|claude|docs\.google|gemini\.google|live|messenger|notion|office365|office)\.\w+$/;
/** Where those who run a page write what stands on it, and where people talk with one another alone. */
const closedPaths = /\/(?:(?:wp-)?admin(?:istrator)?\/|(?:conversations|direct|inbox)(?:\/|$))/;

const choices = `:is(${tools}, button, [role="button"], [role="menu"], [role="listbox"], [class*="dropdown" i]) *`;

/** Fields for a title, by what an attribute calls them. */
const titles = (attribute: string): string =>
	['headline', 'subject', 'subtitle', 'title']
		.flatMap((word) => [`[${attribute}^="${word}" i]`, `[${attribute}$="${word}" i]`])
		.join(', ');

/** Talk with a machine shows who says what, for its own style sheet. */
const machine =
	'[data-message-author-role], [data-turn="assistant"], [data-role="assistant"], ' +
	'[data-message-role="assistant"], [class~="assistant" i], [class*="assistant-message" i], ' +
	'[class*="message-assistant" i], [class*="bot-message" i]';

/** Pages nobody wrote a reader for: told from what the elements are and where they stand. */
export default defineSite({
	name: 'Any page',
	matches: [],
	// A body is one where its whole document is switched to be edited, which no attribute tells.
	composers: `textarea, body, ${editable}:not(h1, h2, h3, h4, h5, h6, td, th)`,
	excludes: [
		'form:is([action*="account" i], [action*="checkout" i], [action*="login" i])',
		'form:is([action*="payment" i], [action*="preferences" i], [action*="profile" i])',
		'form:is([action*="settings" i], [method="get" i])',
		'form:is([action*="/conversations" i], [action*="/inbox" i])',
		'form[action*="/message" i]:not([action*="comment" i])',
		'[class*="direct-message" i], [class*="private-message" i], [data-testid^="dm" i]',
		'[aria-label*="direct message" i], [placeholder*="direct message" i]',
		'[aria-label^="message " i], [placeholder^="message " i]',
		'[data-placeholder*="new message" i], [placeholder*="new message" i]',
		'[aria-label^="write to " i], [placeholder^="write to " i]',
		'[aria-label^="search" i], [placeholder^="search" i]',
		'[name*="signature" i], [id*="signature" i], [name="bio" i], [name*="captcha" i]',
		// What is written above a text: nobody is answered there.
		...['aria-label', 'name', 'placeholder'].map((told) => `:is(${titles(told)})`),
		'[role="grid"], [role="gridcell"], [class*="cell-input" i], [class*="handsontable" i]',
		'[name="code" i], [name="css" i], [name="html" i], [name="json" i]',
		'[id="code" i], textarea[autocapitalize="off"][spellcheck="false"]',
		'[data-language]:not([data-language="markdown"])',
		'[class*="query-editor" i]',
	].join(', '),
	accepts: (element) =>
		(element.parentElement?.closest(editable) ?? null) === null &&
		(element.matches(`textarea, ${editable}`) || element.ownerDocument.designMode === 'on') &&
		!privateHosts.test(standIn(element).ownerDocument.location?.hostname ?? '') &&
		!closedPaths.test(standIn(element).ownerDocument.location?.pathname ?? '') &&
		standIn(element).ownerDocument.querySelector(machine) === null &&
		isPublic(standIn(element)),
	answers(written) {
		const composer = standIn(written);
		const form = composer.closest('form');
		const asksTitle = 'input:is([name*="title" i], [name*="rating" i], [placeholder*="title" i])';
		if (form?.querySelector(asksTitle)) return {kind: 'new'};
		const shown = form ?? composer.closest('[role="dialog"]');
		const quotes = `:is(blockquote, [class*="quoted" i], [class*="replying" i]):not(${choices})`;
		const [quote] = shown === null ? [] : allBefore(shown, quotes, composer);
		return quote === undefined ? answerTo(composer) : read(quote);
	},
});
