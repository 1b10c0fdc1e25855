// @vitest-environment jsdom
import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {readElement, textOf} from '../../src/sites/reading/page-text.ts';

afterEach(() => {
	document.body.replaceChildren();
});

const element = (html: string): Element => {
	const holder = document.createElement('div');
	holder.innerHTML = html;
	document.body.append(holder);
	return holder.firstElementChild ?? holder;
};

const editor = (html: string): Element => element(`<div contenteditable="true">${html}</div>`);

const draftBlock = (text: string): string =>
	`<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a-0-0">${
		text === '' ? '<br data-text="true">' : `<span data-text="true">${text}</span>`
	}</span></div></div>`;

describe('an editor is read as it would post', () => {
	test.each<[editor: string, html: string, text: string]>([
		['Draft.js, empty', draftBlock(''), ''],
		['Draft.js, one block', draftBlock('my draft'), 'my draft'],
		[
			'Draft.js, an empty block between',
			`<div data-contents="true">${draftBlock('One')}${draftBlock('')}${draftBlock('two')}</div>`,
			'One\n\ntwo',
		],
		['Draft.js, Enter at the end', `${draftBlock('One')}${draftBlock('')}`, 'One\n'],
		['Lexical, empty', '<p><br></p>', ''],
		[
			'Lexical, a line break and a paragraph',
			'<p dir="ltr"><span data-lexical-text="true">One</span><br><span data-lexical-text="true">two</span></p><p><br></p><p><span>three</span></p>',
			'One\ntwo\n\nthree',
		],
		['Lexical, a line break at the end', '<p><span>One</span><br><br></p>', 'One\n'],
		[
			'ProseMirror, empty',
			'<p data-placeholder="Reply" class="is-editor-empty"><br class="ProseMirror-trailingBreak"></p>',
			'',
		],
		[
			'ProseMirror, a hard break at the end',
			'<p>One<br><br class="ProseMirror-trailingBreak"></p><p>two</p>',
			'One\n\ntwo',
		],
		['TipTap without its trailing break', '<p></p>', ''],
		[
			'Quill with a mention',
			'<p>Hi <a class="ql-mention" href="/in/bo">\uFEFF<span contenteditable="false">Bo Li</span>\uFEFF</a>, yes</p><p><br></p><p>two</p>',
			'Hi Bo Li, yes\n\ntwo',
		],
		[
			'plain, first line bare',
			'One<div>two</div><div><br></div><div>three</div>',
			'One\ntwo\n\nthree',
		],
		['plain, filler at the end', 'One<br>', 'One'],
		['plain, Enter at the end', 'One<br><br>', 'One\n'],
		['plain, spaces as typed', 'One \u00A0two&nbsp;', 'One  two '],
		[
			'Slate placeholder and fillers',
			'<div><span data-slate-placeholder="true">Message</span><span>\uFEFF<br></span></div>',
			'',
		],
	])('%s', (_, html, text) => {
		expect(readElement(editor(html)).text).toBe(text);
	});

	test('line ends in the markup count only where they show', () => {
		const markup = '\n  <p>One\n  two</p>\n  <p>three</p>\n';
		expect(readElement(editor(markup)).text).toBe('One two\nthree');
		const typed = element(
			'<div contenteditable="true" style="white-space: pre-wrap">One\n\ntwo</div>',
		);
		expect(readElement(typed).text).toBe('One\n\ntwo');
	});
});

describe('a page is read as a person reads it', () => {
	test.each<[what: string, html: string, text: string]>([
		[
			'spaces of the markup',
			'<div>\n  <p>One\n    <b>two</b>\n three </p>\n\n <p>four</p></div>',
			'One two three\nfour',
		],
		[
			'emoji images',
			'<div><span>Parent </span><img alt="🎉"><img alt="👩‍💻"> text <img alt=":blob_cat:"></div>',
			'Parent 🎉👩‍💻 text :blob_cat:',
		],
		['other images', '<div>Look<img alt="A dashboard with two plots">here</div>', 'Lookhere'],
		['zero-width fillers', '<div>\u200BOne\uFEFF two\u200B</div>', 'One two'],
		['no-break spaces', '<div>One&nbsp;two</div>', 'One two'],
		[
			'lists and cells',
			'<div><ul><li>One</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table></div>',
			'One\ntwo\na\nb',
		],
		[
			'what is no text',
			'<div>One<script>x</script><style>y</style><template>z</template><span hidden>h</span><svg><title>t</title></svg><textarea>d</textarea></div>',
			'One',
		],
		[
			'a quote',
			'<div><blockquote><p>Yours</p><blockquote>Older</blockquote></blockquote>Mine</div>',
			'> Yours\n> Older\nMine',
		],
		[
			'code',
			'<div>Run <code>npm\n ci</code>:<pre><code>a\nb</code></pre>done</div>',
			'Run `npm ci`:\n```\na b\n```\ndone',
		],
		['preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
		['nothing', '<div></div>', ''],
	])('%s', (_, html, text) => {
		expect(textOf(element(html))).toBe(text);
	});

	test('what the site says to skip is left out', () => {
		const post = element('<div>Post text<button>… more</button> ends</div>');
		expect(textOf(post, (child) => child.tagName === 'BUTTON')).toBe('Post text ends');
	});

	test('a form whose fields are named like properties of a node', () => {
		const names = ['parentNode', 'firstChild', 'nextSibling', 'matches', 'tagName', 'nodeType'];
		const fields = names.map((name) => `<input name="${name}">`).join('');
		expect(textOf(element(`<div><form>One${fields}</form>two</div>`))).toContain('One');
	});
});

describe('offsets', () => {
	const leaf = fc.oneof(
		fc.string({
			unit: fc.constantFrom(' ', '\n', 'a', 'b', '.', '\u00A0', '\u200B', '\uFEFF', '😀', '\uD800'),
		}),
		fc.constantFrom('<br>', '<img alt="🎉">', '<span hidden>x</span>', '<!--c-->'),
	);
	const {tree} = fc.letrec<{tree: string}>((tie) => ({
		tree: fc.oneof(
			{depthSize: 'small'},
			leaf,
			fc
				.tuple(
					fc.constantFrom('div', 'p', 'span', 'b', 'blockquote', 'pre', 'code', 'li', 'section'),
					fc.array(tie('tree'), {maxLength: 4}),
				)
				.map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
		),
	}));

	test('pieces lie in the text, in order, and give back the same characters', () => {
		fc.assert(
			fc.property(tree, fc.boolean(), (html, isEditor) => {
				const {text, pieces} = readElement(isEditor ? editor(html) : element(`<div>${html}</div>`));
				let last = 0;
				for (const {node, start, offset, length} of pieces) {
					expect(length).toBeGreaterThan(0);
					expect(start).toBeGreaterThanOrEqual(last);
					last = start + length;
					expect(last).toBeLessThanOrEqual(text.length);
					const inPage = node.data.slice(offset, offset + length);
					const spaced = (run: string): string => run.replace(/\s/g, ' ');
					expect(spaced(text.slice(start, last))).toBe(spaced(inPage));
				}
				document.body.replaceChildren();
			}),
			{numRuns: 500},
		);
	});

	test('every letter of the page is in the text once', () => {
		fc.assert(
			fc.property(tree, (html) => {
				const root = element(`<div>${html}</div>`);
				const {text, pieces} = readElement(root);
				const letters = (root.textContent ?? '').replace(/[^ab]/g, '');
				expect(text.replace(/[^ab]/g, '')).toBe(letters);
				expect(
					pieces
						.map(({start, length}) => text.slice(start, start + length))
						.join('')
						.replace(/[^ab]/g, ''),
				).toBe(letters);
				document.body.replaceChildren();
			}),
		);
	});
});

describe('huge and deep pages', () => {
	test('20,000 nested elements', () => {
		let root: Element = document.createElement('div');
		root.append('deep');
		for (let depth = 0; depth < 20_000; depth++) {
			const around = document.createElement(depth % 2 === 0 ? 'blockquote' : 'div');
			around.append(root);
			root = around;
		}
		expect(readElement(root).text).toBe('> deep');
	});

	test('100,000 words in one node and 20,000 in their own', () => {
		const root = document.createElement('div');
		root.append('word \n'.repeat(100_000));
		for (let count = 0; count < 20_000; count++) {
			root.append(Object.assign(document.createElement('span'), {textContent: 'one '}));
		}
		expect(readElement(root).text).toHaveLength(100_000 * 5 + 20_000 * 4 - 1);
	});
});
