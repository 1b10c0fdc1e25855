import type {Site} from '../site.ts';
import {draftAround} from './blocks.ts';

/** Fields of one line, what cannot be written in, and what is hidden from people. */
const noComposer = [
	'input, select, :disabled, [readonly], [aria-readonly="true"], [aria-disabled="true"]',
	'[contenteditable="false"], [aria-multiline="false"], [aria-hidden="true"]',
	'[inputmode="search"], [enterkeyhint="search"], [autocomplete^="cc-"]',
	'textarea:is([name="q"], [name="query"], [name="search"])',
].join(', ');

/**
 * Around search, code and payment, whatever it is made of. A form that takes a password or a card
 * is a log-in, an account or a purchase. CodeMirror before its version 6 is left alone with prose
 * in it too: it draws only the lines in sight, so that nobody can read a draft there whole.
 */
const noPlace = [
	'search, [role="search"], [role="searchbox"]',
	'form:is([action*="/search" i], [action^="search" i])',
	'.CodeMirror, .monaco-editor, .ace_editor, .xterm, code-input',
	// One for Markdown, without numbers beside its lines, is a field for prose.
	'.cm-editor:not(:has([data-language="markdown"])), .cm-editor:has(.cm-gutters)',
	'[class*="code-editor" i], [class*="codeflask" i]',
	'form:has([autocomplete^="cc-"], [type="password"])',
].join(', ');

/** Whether Heed stays out of this element, whatever the site says of it. */
export const isLeftAlone = (element: Element): boolean =>
	element.matches(noComposer) || closest(element, noPlace) !== null;

/**
 * The compose box of `site` that a focus event went into, or `null`. `path` is the event's
 * `composedPath()`: it leads out of shadow roots, and from slotted elements through their slots.
 */
export const composerFrom = (path: readonly EventTarget[], site: Site): HTMLElement | null => {
	const [inmost] = path;
	if (inmost === undefined || !isElement(inmost) || isField(inmost, site)) return null;
	const composer = path.find((target) => isElement(target) && isComposer(target, site));
	return composer === undefined ? null : (draftAround(composer as Element) as HTMLElement);
};

/** A field of its own inside an editor, such as a search for GIFs, is not the editor. */
const isField = (element: Element, site: Site): boolean =>
	element.matches('input, textarea, select') && !isComposer(element, site);

/** Whether this very element is a compose box of `site`. */
export const isComposer = (element: Element, site: Site): boolean =>
	element.matches(site.composers) &&
	!isLeftAlone(element) &&
	(site.excludes === undefined || closest(element, site.excludes) === null) &&
	site.accepts?.(element as HTMLElement) !== false;

/**
 * What stands for a compose box in the page: mostly itself, but the frame around it where an editor
 * keeps its text in a document of its own (TinyMCE, CKEditor 4, SCEditor). Form and post are outside.
 */
export const standIn = (composer: Element): Element => {
	const {body, defaultView} = composer.ownerDocument;
	return composer === body ? (defaultView?.frameElement ?? composer) : composer;
};

/** `element.closest`, going on from a shadow root to its host, and from a body to its frame. */
export const closest = (element: Element, selector: string): Element | null => {
	let place: Element | null = element;
	while (place !== null) {
		const found = place.closest(selector);
		if (found !== null) return found;
		const root: Node = place.getRootNode();
		place = 'host' in root ? (root.host as Element) : null;
	}
	const outside = standIn(element);
	return outside === element ? null : closest(outside, selector);
};

const isElement = (target: EventTarget): target is Element =>
	'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;
