/** What can be written in, besides a form's fields. */
export const editable = '[contenteditable]:not([contenteditable="false"])';

/** A run of characters that stand alike in the text and in the page. Offsets are UTF-16. */
type Piece = {
	node: Text;
	/** Where the run starts in the text. */
	start: number;
	/** Where it starts in the node's data. */
	offset: number;
	length: number;
};

/**
 * What an element says. Pieces come in order and never overlap; what lies between them (line
 * ends, emoji images, the marks of quotes and code) has no text node in the page.
 */
export type PageText = {text: string; pieces: Piece[]};

const blocks = new Set(
	(
		'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET ' +
		'FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE ' +
		'SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
	).split(' '),
);

/** Never words of the person who wrote, whatever the site: the last are what editors show in a draft. */
const unreadTags = new Set(
	(
		'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT AUDIO VIDEO CANVAS INPUT TEXTAREA SELECT ' +
		'DATALIST svg'
	).split(' '),
);
const unread = '[hidden], [data-slate-placeholder], .ProseMirror-widget, .cm-placeholder';

/** Most elements of a text have no attributes: then there is nothing to look at. */
const isUnread = (element: Element): boolean =>
	unreadTags.has(element.tagName) || matchesByAttribute(element, unread);

/** Emoji, their names (":cry:") and the faces of forums (":)"). */
const emoji = /^(?:[\p{Emoji}\p{Emoji_Component}]{1,30}|:[\w+-]{1,100}:|[:;=8][-']?[()DPpOo|/])$/u;

/** Zero-width characters that editors put in as a hold for the caret. */
const fillers = /[\u200B\uFEFF]/g;
/** Where the text of markup is not shown as it stands; single spaces inside it are. */
const gaps = /[ \t\n\r\f]{2,}|[\t\n\r\f]|^ | $|[\u200B\uFEFF]/g;

/**
 * Reads an element as a person would read it, or post it when it is an editor: a block or a `<br>`
 * ends a line, an empty paragraph is an empty line, an emoji image gives its name, a no-break space
 * is a space, and zero-width fillers are left out. Quotes and code get the marks of plain text
 * (`> `, backticks), so that nobody takes them for the writer's own words. `skip` tells what else
 * to leave out, with all inside. Linear in the size of the element, however deep.
 */
export const readElement = (
	element: Element,
	skip: (element: Element) => boolean = () => false,
): PageText => {
	const keepsSpace = spaceKeeper(element);
	const pieces: Piece[] = [];
	let text = '';
	let lines = 0;
	let lineOpen = false;
	/** Quotes and code blocks around the place being read. */
	let quotes = 0;
	let fences = 0;
	let afterSpace = true;
	/** A space that counts only if more text follows in the line. */
	let space: {node: Text; offset: number} | null = null;

	const openLine = (): void => {
		if (lineOpen) return;
		if (lines > 0) text += '\n';
		if (quotes > 0) text += '> ';
		lines++;
		lineOpen = true;
		afterSpace = true;
	};
	const closeLine = (): void => {
		lineOpen = false;
		space = null;
	};
	const addPiece = (node: Text, offset: number, run: string): void => {
		const start = text.length;
		const last = pieces.at(-1);
		const goesOn =
			last?.node === node &&
			last.start + last.length === start &&
			last.offset + last.length === offset;
		if (goesOn) last.length += run.length;
		else pieces.push({node, start, offset, length: run.length});
		text += run;
	};
	const openRun = (): void => {
		openLine();
		if (space !== null) addPiece(space.node, space.offset, ' ');
		space = null;
	};
	const addRun = (node: Text, offset: number, run: string): void => {
		openRun();
		addPiece(node, offset, run.replaceAll('\u00A0', ' '));
		afterSpace = /\s/.test(run.at(-1) ?? '');
	};
	const addMark = (mark: string): void => {
		openRun();
		text += mark;
		afterSpace = false;
	};
	const addText = (node: Text): void => {
		const {data} = node;
		let at = 0;
		for (const {0: gap, index} of data.matchAll(keepsSpace(node) ? fillers : gaps)) {
			if (index > at) addRun(node, at, data.slice(at, index));
			at = index + gap.length;
			const isFiller = gap === '\u200B' || gap === '\uFEFF';
			if (!isFiller && lineOpen && !afterSpace) space ??= {node, offset: index};
		}
		if (at < data.length) addRun(node, at, data.slice(at));
	};
	const enter = (child: Element): void => {
		const {tagName} = child;
		if (tagName === 'BR') {
			openLine();
			closeLine();
		} else if (tagName === 'IMG') {
			const name = child.getAttribute('alt') ?? '';
			if (emoji.test(name)) addMark(name);
		} else if (blocks.has(tagName)) {
			closeLine();
			if (tagName === 'BLOCKQUOTE') quotes++;
			if (tagName === 'PRE' && fences++ === 0) {
				addMark('```');
				closeLine();
			}
		} else if (tagName === 'CODE' && fences === 0) {
			addMark('`');
		}
	};
	const leave = (child: Element): void => {
		const {tagName} = child;
		if (blocks.has(tagName)) {
			closeLine();
			if (tagName === 'PRE' && --fences === 0) {
				addMark('```');
				closeLine();
			}
			if (tagName === 'BLOCKQUOTE') quotes--;
		} else if (tagName === 'CODE' && fences === 0) {
			addMark('`');
		}
	};

	walk(element, {
		text: addText,
		enter: (child) => {
			if (isUnread(child) || skip(child)) return false;
			enter(child);
			return true;
		},
		leave,
	});
	return {text, pieces};
};

/** The words of an element without the space around them; see `readElement`. */
export const textOf = (element: Element, skip?: (element: Element) => boolean): string =>
	readElement(element, skip).text.trim();

type Visitor = {
	text(node: Text): void;
	/** Says whether to go inside; only then is the element left. */
	enter(element: Element): boolean;
	leave(element: Element): void;
};

/**
 * Visits all below `root` in document order, without a stack that a deep page could overflow. A
 * form's fields may be named like the properties of a node; a tree walker is not misled by them.
 */
const walk = (root: Element, visit: Visitor): void => {
	const walker = root.ownerDocument.createTreeWalker(
		root,
		NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
	);
	let node = walker.firstChild();
	while (node !== null) {
		let inside: Node | null = null;
		if (isText(node)) {
			visit.text(node);
		} else if (visit.enter(node as Element)) {
			inside = walker.firstChild();
			if (inside === null) visit.leave(node as Element);
		}
		node = inside ?? walker.nextSibling();
		while (node === null) {
			const parent = walker.parentNode();
			if (parent === null || parent === root) return;
			visit.leave(parent as Element);
			node = walker.nextSibling();
		}
	}
};

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** `element.matches`, also for a form with a field of that name. */
export const matches = (element: Element, selector: string): boolean =>
	Element.prototype.matches.call(element, selector);

/** The same for a selector that asks for attributes alone. */
export const matchesByAttribute = (element: Element, selector: string): boolean =>
	Element.prototype.hasAttributes.call(element) && matches(element, selector);

/**
 * Tells of a text node whether its white space counts as written. Editors keep spaces; only line
 * ends in their markup follow the style, as in any other element. Styles are dear: the whole is
 * asked first, for it is mostly one answer for all, then only where more than single spaces stand.
 */
const spaceKeeper = (element: Element): ((node: Text) => boolean) => {
	const all = isPreformatted(element);
	const isEditor = element.closest(editable) !== null;
	return ({data, parentElement}) => {
		if (all || (isEditor && !data.includes('\n'))) return true;
		return /[\t\r\f\n]| {2}/.test(data) && parentElement !== null && isPreformatted(parentElement);
	};
};

const isPreformatted = (element: Element): boolean => {
	const style = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '';
	return style.startsWith('pre') || style === 'break-spaces';
};
