import 'draft-js/dist/Draft.css';
import 'quill/dist/quill.core.css';
import * as draft from './editors/draft.ts';
import * as lexical from './editors/lexical.ts';
import * as quill from './editors/quill.ts';
import * as textarea from './editors/textarea.ts';
import * as tiptap from './editors/tiptap.ts';
import {type Post, posts} from './posts.ts';

const editors = {textarea, draft, lexical, tiptap, quill};

const element = <Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
	const made = document.createElement(name);
	made.className = className;
	made.append(...children);
	return made;
};

const articleOf = (author: string, when: string, paragraphs: readonly string[]): HTMLElement => {
	const initial = element('span', 'avatar', author.slice(0, 1));
	initial.ariaHidden = 'true';
	const name = element('a', 'author', author);
	name.href = '#';
	name.rel = 'author';
	const text = element('div', 'text', ...paragraphs.map((words) => element('p', '', words)));
	const article = element(
		'article',
		'',
		element('header', '', initial, name, element('time', '', when)),
		text,
	);
	article.setAttribute('aria-label', `Post by ${author}`);
	return article;
};

/** The element that is typed into, inside the place an editor was mounted in. */
const editableOf = (place: HTMLElement): HTMLElement | null =>
	place.querySelector<HTMLElement>('textarea, [contenteditable="true"]');

const textOf = (editable: HTMLElement): string =>
	editable instanceof HTMLTextAreaElement ? editable.value : editable.innerText;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Each editor takes a paste as its own; words put into its DOM would confuse some of them. */
const paste = (editable: HTMLElement, text: string): void => {
	if (editable instanceof HTMLTextAreaElement) {
		editable.setRangeText(text, editable.value.length, editable.value.length, 'end');
		editable.dispatchEvent(new InputEvent('input', {bubbles: true}));
		return;
	}
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/plain', text);
	editable.dispatchEvent(
		new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
	);
};

/** Puts a reply into an empty box word by word, so that one can watch the verdict follow. */
const typeInto = async (editable: HTMLElement, text: string): Promise<void> => {
	editable.focus();
	for (const word of text.split(/(?<= )/)) {
		await frame();
		await frame();
		if (document.activeElement !== editable) return;
		paste(editable, word);
	}
};

const replyForm = (post: Post, onReply: (text: string) => void): HTMLFormElement => {
	const place = element('div', `editor ${post.editor}`);
	const send = element('button', 'send', 'Reply');
	const label = element('span', 'label', post.editorLabel);
	const form = element('form', 'reply', place, element('div', 'row', label, send));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const editable = editableOf(place);
		const text = editable ? textOf(editable).trim() : '';
		if (text) onReply(text);
	});
	editors[post.editor].mount(place);
	return form;
};

const example = (title: string, text: string, onType: (text: string) => void): HTMLElement => {
	const button = element('button', '', 'Type it for me');
	button.type = 'button';
	button.addEventListener('click', () => onType(text));
	const caption = element('figcaption', '', title, button);
	return element('figure', 'example', caption, element('p', '', text));
};

const thread = (post: Post): HTMLElement => {
	const replies = element('div', 'replies');
	const newForm = (): HTMLFormElement =>
		replyForm(post, (text) => {
			replies.append(articleOf('You', 'just now', text.split(/\n+/)));
			renew();
		});
	let form = newForm();
	/** A sent reply leaves a fresh box behind, as on most sites. */
	const renew = (): void => {
		const next = newForm();
		form.replaceWith(next);
		form = next;
	};
	const type = async (text: string): Promise<void> => {
		renew();
		// Draft.js draws its box a moment later.
		await frame();
		const editable = editableOf(form);
		if (editable) await typeInto(editable, text);
	};
	const examples = element(
		'details',
		'examples',
		element('summary', '', 'Two replies to try'),
		example('One that has something to sell', post.promoting, type),
		example('One that listens first', post.listening, type),
	);
	const article = articleOf(post.author, post.when, post.text);
	const section = element('section', 'thread', article, form, replies, examples);
	section.id = post.id;
	return section;
};

document.querySelector('main')?.append(...posts.map(thread));
