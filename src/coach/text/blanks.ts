import type {Span} from './span.ts';

/** A link as written; `host` in lower case without `www.`. */
export type Link = Span & {kind: 'link'; host: string};

/** Words that are not the writer's own: a rule never flags them. */
export type Blank = Link | (Span & {kind: 'quote' | 'code'});

const code = /```[\s\S]*?(?:```|(?![\s\S]))|`[^`\n]{1,300}`/;

/** A quoted line ("> …"), or at least two words in quotation marks: one word is emphasis. */
const quote =
	/^[ \t]{0,8}(?:>|&gt;)[^\n]*|"[^"\s]{1,60} [^"\n]{1,400}"|“[^“”\s]{1,60} [^“”\n]{1,400}”/;

const scheme = /(?:https?:\/\/|www\.)[^\s<>"'“”]{1,2000}/;

/** A bare domain counts by its ending, so that "e.g" or "node.js" is no link. */
const domain =
	/[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|org|net|io|co|app|dev|ai|me|ly|gg|shop|store|blog|info|biz|xyz|tech|online|site|so|tv|to|link|uk|de|fr|es|eu|in|us|ca|au|example)(?![\w-]|\.\w)(?:[/?#][^\s<>"'“”]{0,2000})?/;

/** Every repeat is bounded or ends at a character it cannot contain: the scan is linear. */
export const blank = new RegExp(
	`(?<code>${code.source})|(?<quote>${quote.source})|(?<link>(?<![\\w@.-])(?:${scheme.source}|${domain.source}))`,
	'gim',
);

/** What every blank holds; most replies hold none of it, and this is found ten times as fast. */
const sign = /[`>"“]|&gt;|\/\/|[a-z0-9-]\.[a-z0-9-]/i;

/** Finds quoted words, code and links, in order and without overlap. Linear in the length. */
export const findBlanks = (raw: string): Blank[] => {
	if (!sign.test(raw)) return [];
	return Array.from(raw.matchAll(blank), (match) => {
		const span = {start: match.index, end: match.index + match[0].length};
		if (match.groups?.link !== undefined) return readLink(match[0], match.index);
		return {...span, kind: match.groups?.code === undefined ? 'quote' : 'code'};
	});
};

const readLink = (matched: string, start: number): Link => {
	const written = matched.replace(/[.,;:!?)\]}]{1,20}$/, '');
	const [host = ''] = written.replace(/^https?:\/\//i, '').split(/[/?#:]/, 1);
	return {
		kind: 'link',
		start,
		end: start + written.length,
		host: host.toLowerCase().replace(/^www\./, ''),
	};
};
