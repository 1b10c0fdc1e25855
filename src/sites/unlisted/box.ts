import {draftAround} from '../reading/blocks.ts';
import {
	answerLabel,
	openLabel,
	postingLabel,
	replyLabel,
	sendLabel,
	speech,
	submitLabel,
} from '../reading/labels.ts';
import {editable} from '../reading/page-text.ts';

const button = 'button, [role="button"], [type="submit"]';

/** What opens a talk instead of going on with one. */
const opening = /(?<!p)review|thread|topic/i;

/** Forms to fill in, which one person or machine reads. */
const asking =
	/appl(?:y|icat)|appointment|approval|ask (?:any|me)|assignment|booking|campaign|can i help|(?<!submit )\bchanges|contact|check ?out|donat|enquir|feedback|\bfinish\b|formresponse|hs-form|inquir|newsletter|\bpaste (?:a|any|some|the|your)\b|payment|prompt|quiz|refund|report|request\[|reserv|subscri(?!pt\b)|support-?form|submit return|survey|(?:save|update) (?:settings|preferences)|translat|type your answer|wpcf7|(?:enter|type|write) (?:a|your) message/i;
const questions = 'input:is([type="radio"], [type="tel"]), [role="radio"], [role="radiogroup"]';
const personal = `select, ${questions}, input:is([type="email"], [type="number"], [name*="email" i])`;

const recipient =
	':is(input, textarea, [contenteditable]):is([name="to"], [name="_to"], [name="cc"], ' +
	'[name*="recipient" i], [aria-label="To" i], [aria-label^="To " i], [placeholder="To" i])';

/** What holds all comments of a page, by what it is called. */
export const allComments =
	'[id*="comments" i], [id^="commentaire" i], [id^="comentario" i], [id^="kommentar" i], ' +
	'[class*="comments" i], [class*="comment-section" i], [data-testid$="comments" i]';

/** Where an editor offers what can be done with a text, such as to make it look like a quotation. */
export const tools = '[role="toolbar"], [class*="toolbar" i]';

/** Whether what is written here is for others to read: by its button, its names or its form. */
export const isPublic = (composer: Element): boolean => {
	const box = boxOf(composer);
	if (box === null) return false;
	const around = composer.closest('[role="dialog"], form') ?? box;
	if (around.querySelector(recipient) !== null) return false;
	if (isBlock(composer, around)) return false;
	const labels = labelsOf(box);
	const names = namesOf(composer, box);
	if (asking.test(labelsOf(box, `:is(${tools}) *`).join(' '))) return false;
	const speaks = (label: string): boolean =>
		speech.test(label) || opening.test(label) || openLabel.test(label);
	if (labels.some(speaks)) return true;
	if (asking.test(names) || box.querySelector(questions) !== null) return false;
	if (speaks(names)) return true;
	const isPosted = labels.some((label) => submitLabel.test(label));
	if (isPosted && composer.closest(allComments) !== null) return true;
	if (!box.matches('form') || box.querySelector(personal) !== null) return false;
	// People send a thing to one person, and share a thing that nobody answers.
	const isPost = (label: string): boolean => postingLabel.test(label) && !sendLabel.test(label);
	const isQuoting = box.querySelector('blockquote, [class*="quoted" i]') !== null;
	return labels.length === 0 || labels.some(isPost) || (isPosted && isQuoting);
};

/**
 * The form of a compose box, or what holds it and the nearest button that looks as if it posted. One
 * that invites to speak may have none: there Enter posts.
 */
export const boxOf = (composer: Element): Element | null => {
	const form = composer.closest('form');
	if (form !== null) return form;
	// A field that is called a comment may be sent by a button that saves or goes.
	const isNamed = speech.test(namesOf(composer, composer));
	let around = outOf(composer);
	for (let level = 0; level < 5 && around !== null; level++) {
		// A field beside it that is called a comment is what the button there is for.
		const fields = Array.from(around.querySelectorAll(`textarea, ${editable}`));
		if (!isNamed && fields.some((field) => speech.test(namesOf(field, field)))) return null;
		const labels = labelsOf(around);
		if (labels.some((label) => submitLabel.test(label))) return around;
		if (labels.length > 0 && isNamed) return around;
		// Beyond a field beside it stands what belongs to that one.
		if (around.querySelectorAll('textarea').length > 1) return null;
		around = outOf(around);
	}
	return invites(composer) ? composer.parentElement : null;
};

/** The element around this one, out of shadow roots. */
const outOf = (element: Element): Element | null => {
	const around = element.parentNode;
	if (around === null) return null;
	return 'host' in around ? (around.host as Element) : element.parentElement;
};

/** Whether the words in an empty field ask for a comment, as in "Write a comment…". */
const invites = (composer: Element): boolean =>
	['aria-label', 'aria-placeholder', 'data-placeholder', 'placeholder'].some((told) => {
		const words = composer.getAttribute(told) ?? '';
		return /^(?:add|join|leave|post|reply|write)\b|(?:…|\.{3})$/i.test(words) && speech.test(words);
	});

/** One of several fields made alike that are not one draft together: no one of them is the draft. */
const isBlock = (composer: Element, around: Element): boolean => {
	const draft = draftAround(composer);
	return (
		composer.matches(editable) &&
		Array.from(around.querySelectorAll(editable)).some(
			(other) => !draft.contains(other) && other.className === composer.className,
		)
	);
};

/** What the buttons in a box are called, `besides` some; one without words by how it is made. */
const labelsOf = (box: Element, besides = ':not(*)'): string[] =>
	Array.from(box.querySelectorAll(`:is(${button}):not(${besides})`), (found) =>
		(
			found.getAttribute('aria-label') ??
			found.getAttribute('value') ??
			(found.textContent?.trim() || (found.matches('[type="submit"]') ? 'submit' : ''))
		).trim(),
	).filter((label) => label !== '');

/** What a box and its field are called where no person sees it, and the elements it is made of. */
const namesOf = (composer: Element, box: Element): string =>
	[
		...[composer, box].flatMap((element) => told.map((name) => element.getAttribute(name) ?? '')),
		...hostsOf(composer),
	].join(' ');

const told = [
	...['action', 'aria-label', 'aria-placeholder', 'class', 'data-placeholder', 'id', 'name'],
	'placeholder',
];

/** The names of the custom elements in whose shadow roots a field stands. */
const hostsOf = (composer: Element): string[] => {
	const names: string[] = [];
	let root: Node = composer.getRootNode();
	while ('host' in root) {
		const host = root.host as Element;
		names.push(host.localName);
		root = host.getRootNode();
	}
	return names;
};

/** Whether the words around a compose box call it a reply. */
export const speaksOfReply = (composer: Element): boolean => {
	const box = boxOf(composer) ?? composer;
	return (
		composer.closest(allComments) !== null ||
		speech.test([namesOf(composer, box), ...labelsOf(box)].join(' '))
	);
};

const says = (place: Element, label: RegExp): boolean =>
	labelsOf(place).some((found) => label.test(found));

/** Whether a control in this place says that it replies to somebody. */
export const saysReply = (place: Element): boolean => says(place, replyLabel);

/** Whether one says that it answers what was asked. */
export const saysAnswer = (place: Element): boolean => says(place, answerLabel);
