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
	// biome-ignore lint/performance/useDomNodeTextContent: what is sent keeps its paragraphs apart.
	editable instanceof HTMLTextAreaElement ? editable.value : editable.innerText;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Types word by word over whatever the reply box holds, the way a person's own keys arrive. */
const typeInto = async (editable: HTMLElement, text: string): Promise<void> => {
	editable.focus();
	document.execCommand('selectAll');
	for (const word of text.split(/(?<= )/)) {
		if (document.activeElement !== editable) return;
		document.execCommand('insertText', false, word);
		await frame();
		await frame();
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

const example = (title: string, text: string, form: () => HTMLFormElement): HTMLElement => {
	const button = element('button', '', 'Type it for me');
	button.type = 'button';
	button.addEventListener('click', () => {
		const editable = editableOf(form());
		if (editable) void typeInto(editable, text);
	});
	return element(
		'figure',
		'example',
		element('figcaption', '', title, button),
		element('p', '', text),
	);
};

const thread = (post: Post): HTMLElement => {
	const replies = element('div', 'replies');
	// A sent reply leaves a fresh box behind, as on most sites.
	const newForm = (): HTMLFormElement =>
		replyForm(post, (text) => {
			replies.append(articleOf('You', 'just now', text.split(/\n+/)));
			const next = newForm();
			form.replaceWith(next);
			form = next;
		});
	let form = newForm();
	const examples = element(
		'details',
		'examples',
		element('summary', '', 'Two replies to try'),
		example('One that has something to sell', post.promoting, () => form),
		example('One that listens first', post.listening, () => form),
	);
	const section = element(
		'section',
		'thread',
		articleOf(post.author, post.when, post.text),
		replies,
		form,
		examples,
	);
	section.id = post.id;
	return section;
};

document.querySelector('main')?.append(...posts.map(thread));
