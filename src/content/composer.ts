import {longestText} from '../messages.ts';
import {editable, readElement} from '../sites/reading/page-text.ts';
import type {SpanView} from '../ui/view.ts';

/** The draft as it stands at one moment. */
export type Written = {
	/** What would be posted. */
	text: string;
	/** The page's range under these words, or `null` where a browser can't give one. */
	range(span: SpanView): AbstractRange | null;
};

/** A compose box, whatever its editor. Nothing here ever writes to it. */
export type Composer = {
	element: HTMLElement;
	read(): Written;
	/** Calls back when the draft may have changed, but not while a character is being composed. */
	onChange(callback: () => void): void;
	hasFocus(): boolean;
	/** Gives it the focus, and the caret where it was when it lost the focus last. */
	takeFocusBack(): void;
	/** Removed from the page, or hidden with the focus elsewhere. */
	isGone(): boolean;
};

/** Wraps a compose box; listens to it until aborted. */
export const createComposer = (element: HTMLElement, signal: AbortSignal): Composer => ({
	element,
	read: () => (isTextarea(element) ? readTextarea(element) : readEditable(element)),
	onChange: (callback) => watch(element, callback, signal),
	hasFocus: () => hasFocus(element),
	takeFocusBack: keepCaret(element, signal),
	isGone: () => !element.isConnected || (!hasBox(element) && !hasFocus(element)),
});

const isTextarea = (element: HTMLElement): element is HTMLTextAreaElement =>
	element.localName === 'textarea';

/** Chromium gives ranges inside a textarea; Firefox does not yet. */
type RangedTextarea = HTMLTextAreaElement & {
	createValueRange?: (
		start: number,
		end: number,
	) => AbstractRange & Pick<Range, 'getBoundingClientRect'>;
};

/** A textarea of a browser that gives no ranges in it. */
export const isRangeless = (element: HTMLElement): element is HTMLTextAreaElement =>
	isTextarea(element) && !('createValueRange' in element);

/** Where the last line of a draft ends in the window; `null` where a browser does not tell. */
export const endOfWords = (element: HTMLElement): number | null => {
	if (isTextarea(element)) {
		const {value} = element as RangedTextarea;
		if (value === '') return element.getBoundingClientRect().top;
		const last = (element as RangedTextarea).createValueRange?.(value.length - 1, value.length);
		return last?.getBoundingClientRect().bottom ?? null;
	}
	// The lines of a text as long as a book take too long to ask for.
	if (element.textContent.length > 10_000) return null;
	const range = element.ownerDocument.createRange();
	range.selectNodeContents(element);
	return range.getBoundingClientRect().bottom;
};

const readTextarea = (textarea: RangedTextarea): Written => ({
	text: textarea.value,
	range: ({start, end}) => textarea.createValueRange?.(start, end) ?? null,
});

const readEditable = (element: HTMLElement): Written => {
	// Reading a text of megabytes, only to refuse it, would hold up the next key.
	const raw = element.textContent;
	if (raw.length > longestText) return {text: raw, range: () => null};
	const {text, pieces} = readElement(element);
	const range = ({start, end}: SpanView): Range | null => {
		const first = pieces.find((piece) => piece.start + piece.length > start);
		const last = pieces.findLast((piece) => piece.start < end);
		if (first === undefined || last === undefined || first.start > last.start) return null;
		const range = element.ownerDocument.createRange();
		range.setStart(first.node, first.offset + Math.max(0, start - first.start));
		range.setEnd(last.node, last.offset + Math.min(last.length, end - last.start));
		return range;
	};
	return {text, range};
};

/** How often a textarea is compared with what it last said, in milliseconds. */
const textareaPace = 1000;

const watch = (element: HTMLElement, callback: () => void, signal: AbortSignal): void => {
	let isComposing = false;
	const changed = (): void => {
		if (!isComposing) callback();
	};
	const compose = (composing: boolean) => (): void => {
		isComposing = composing;
		changed();
	};
	element.addEventListener('input', changed, {signal});
	element.addEventListener('compositionstart', compose(true), {signal});
	element.addEventListener('compositionend', compose(false), {signal});
	if (isTextarea(element)) watchValue(element, changed, signal);
	else watchNodes(element, changed, signal);
};

/** A page that empties its textarea after posting fires no event that all browsers know. */
const watchValue = (
	textarea: HTMLTextAreaElement,
	callback: () => void,
	signal: AbortSignal,
): void => {
	let seen = textarea.value;
	const see = (): void => {
		seen = textarea.value;
	};
	const compare = (): void => {
		if (textarea.value === seen) return;
		see();
		callback();
	};
	textarea.addEventListener('input', see, {signal});
	const timer = setInterval(compare, textareaPace);
	signal.addEventListener('abort', () => clearInterval(timer));
};

/** Some editors swallow the input event, and all of them change their text by themselves too. */
const watchNodes = (element: HTMLElement, callback: () => void, signal: AbortSignal): void => {
	const observer = new MutationObserver(callback);
	observer.observe(element, {childList: true, characterData: true, subtree: true});
	signal.addEventListener('abort', () => observer.disconnect());
};

const hasFocus = (element: HTMLElement): boolean => {
	const {activeElement} = element.getRootNode() as Document | ShadowRoot;
	// A body is said to have the focus while nothing else has it, even in a frame that has none.
	if (activeElement === document.body && !document.hasFocus()) return false;
	return element.contains(activeElement);
};

/** Some editors forget their selection when they lose the focus, before any event reaches them. */
const keepCaret = (element: HTMLElement, signal: AbortSignal): (() => void) => {
	let restore = (): void => {};
	/** The field itself, or the paragraph of it that has a focus of its own. */
	let focused = element;
	const keep = (event: FocusEvent): void => {
		const selection = document.getSelection();
		if (!(event.target instanceof HTMLElement) || !element.contains(event.target)) return;
		const isField = event.target === element || event.target.matches(editable);
		if (!isField || selection === null || isTextarea(element)) return;
		focused = event.target;
		const {anchorNode, anchorOffset, focusNode, focusOffset} = selection;
		restore = () => {
			if (!element.contains(anchorNode) || !element.contains(focusNode)) return;
			if (anchorNode === null || focusNode === null) return;
			selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
		};
	};
	addEventListener('blur', keep, {capture: true, signal});
	return () => {
		focused.focus({preventScroll: true});
		restore();
	};
};

const hasBox = (element: HTMLElement): boolean => {
	const {width, height} = element.getBoundingClientRect();
	return width > 0 && height > 0;
};
