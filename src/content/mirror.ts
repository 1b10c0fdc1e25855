import type {Mark} from './marks.ts';
import type {Box, Point} from './place.ts';

/** Everything that decides where a word of a textarea stands. */
const copied = [
	...['direction', 'fontFamily', 'fontFeatureSettings', 'fontKerning', 'fontOpticalSizing'],
	...['fontSize', 'fontSizeAdjust', 'fontStretch', 'fontStyle', 'fontVariant', 'fontWeight'],
	...['fontVariationSettings', 'hyphens', 'letterSpacing', 'lineBreak', 'lineHeight'],
	...['overflowWrap', 'padding', 'tabSize', 'textAlign', 'textIndent', 'textRendering'],
	...['textTransform', 'whiteSpace', 'wordBreak', 'wordSpacing'],
] as const;

/** A longer draft is not laid out a second time at every key. */
const longest = 20_000;

type Mirror = {
	/** Lies over the textarea in the shadow root of the chip, out of reach of the pointer. */
	element: HTMLElement;
	show(text: string, marks: readonly Mark[]): void;
	/** `seen` is the part of the textarea that can be seen, `origin` where the chip stands. */
	place(seen: Box, origin: Point): void;
};

/**
 * Underlines words of a textarea where the browser has no ranges in it (`createValueRange`, in
 * Chromium from version 148): the same words in the same type lie over it, clear as glass but for
 * the lines. The libraries for this, such as dom-input-range, put a copy of the textarea into the
 * page beside it, which the page can see, and give boxes to draw lines in, not lines.
 */
export const createMirror = (textarea: HTMLTextAreaElement): Mirror => {
	const element = document.createElement('div');
	const text = document.createElement('div');
	element.className = 'mirror';
	element.ariaHidden = 'true';
	element.append(text);

	const show = (draft: string, marks: readonly Mark[]): void => {
		const parts: (Node | string)[] = [];
		let read = 0;
		for (const {start, end, headline} of marks.toSorted((a, b) => a.start - b.start)) {
			const words = document.createElement('span');
			words.className = headline;
			words.textContent = draft.slice(start, end);
			parts.push(draft.slice(read, start), words);
			read = end;
		}
		const isDrawn = marks.length > 0 && draft.length <= longest;
		// A last line end makes a line of its own only when something follows it.
		text.replaceChildren(...(isDrawn ? [...parts, `${draft.slice(read)}\u200B`] : []));
	};

	const place = (seen: Box, origin: Point): void => {
		if (text.firstChild === null) return;
		const style = getComputedStyle(textarea);
		for (const property of copied) text.style[property] = style[property];
		const {clientLeft, clientTop, clientWidth, clientHeight, scrollLeft, scrollTop} = textarea;
		const outer = textarea.getBoundingClientRect();
		const left = outer.left + clientLeft;
		const top = outer.top + clientTop;
		const hidden = [seen.top - top, left + clientWidth - seen.right];
		hidden.push(top + clientHeight - seen.bottom, seen.left - left);
		Object.assign(element.style, {
			left: `${left - origin.left}px`,
			top: `${top - origin.top}px`,
			width: `${clientWidth}px`,
			height: `${clientHeight}px`,
			clipPath: `inset(${hidden.map((edge) => `${Math.max(0, edge)}px`).join(' ')})`,
		});
		text.style.translate = `${-scrollLeft}px ${-scrollTop}px`;
	};
	return {element, show, place};
};
