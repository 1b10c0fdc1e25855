import type {Span} from './text/span.ts';
import type {Text} from './text/text.ts';

const split = (list: string): string[] => list.trim().split(/\s+/);

/** Words that join what stands on either side: nothing ends with one, not even before an ellipsis. */
const joining = new Set(
	split(`a an the this that these those my your his her its our their some any no every each another
	to of in on at by for from with about into over under after before since until than through between
	without against around near like as if when while because so and or but nor though unless whether
	how what why where who whose which not never very too such more most less up out let's there`),
);

/**
 * Words that lean on what follows them: a quote that ends with one, while the clause goes on, reads
 * as if it were torn off.
 */
const leaning = new Set([
	...joining,
	...split(`all both just even only also still really quite i we he she they you it is are was were be
	been am i'm you're it's that's we're they're he's she's i've we've you've they've i'll you'll we'll
	it'll i'd you'd we'd will would can could should may might must do does did don't doesn't didn't
	can't won't have has had here's one please need needs want wants make makes made get gets got take
	takes give gives gave keep keeps bring brings use uses used try tries tried find found see say says
	said know think tell ask share show help helps feel feels mean means avoid skip deserve mind consider
	becomes become went go goes thank trust trusts small big new own local other whole entire same several
	many few different`),
]);

/** After these, "you", "it" or "them" is where a phrase may well end: "fingers crossed for you". */
const takesObject =
	/\b(?:for|to|with|about|of|at|on|from|thank|thanks|help|tell|told|show|give|love|hate|see|let|wish|miss|hear|heard|message|dm|pm|sent|send|write|ask|asked|behind|without)\s+(?:you|it|this|that|these|those|one)$/i;

const lastWord = /([\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]{0,40})[^\p{L}\p{N}]{0,40}$/u;
const nextWord = /^[^\p{L}\p{N}]*[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/u;
/** Where a clause ends; an ellipsis too. */
const clauseEnd = /[.,;:!?…](?=[\s"'”’)]|$)|[\n()[\]]|\s[-–—]|[—]/u;

const clauseEnds = new RegExp(clauseEnd, 'gu');

/** More than the longest word and the one before it: what decides how a run of words ends. */
const tail = (words: string): string => words.slice(-40);

const lastOf = (words: string): string => {
	// The search tries every place: mostly the last piece is enough.
	const piece = words.slice(words.lastIndexOf(' ') + 1);
	const [, last = ''] = lastWord.exec(tail(piece)) ?? lastWord.exec(tail(words)) ?? [];
	return last.toLowerCase().replaceAll('’', "'");
};

/** "Would you mind telling", "have you considered selling": what? Not "nothing" or "something". */
const participle = /(?<![\p{L}\p{N}])\p{Ll}{2,20}(?<!th)ing[^\p{L}\p{N}]{0,9}$/u;

const leans = (words: string): boolean => {
	const last = lastOf(words);
	const may = leaning.has(last) || (last.includes('ing') && participle.test(tail(words)));
	return may && !takesObject.test(tail(words));
};

/**
 * The words of a span as they can stand in quotation marks in a sentence: on one line, whole where
 * they fit in `room` (UTF-16 units), and never ending on a word that leans on the next, like "the" or
 * "about". Such a quote goes on to the end of its clause, or to the next word that can end it; where
 * that is too long it stops earlier, with an ellipsis. Empty only for a span without words.
 */
export const quote = ({raw}: Pick<Text, 'raw'>, {start, end}: Span, room: number): string => {
	// No more of a long span is looked at than can be shown.
	if (end - start > 4 * room) return clip(`${raw.slice(start, start + 2 * room)}…`, room);
	const own = oneLine(raw.slice(start, end));
	if (!leans(own) || /[.,;:!?…]$/.test(own)) return clip(own, room);
	const rest = raw.slice(end, end + room);
	const stop = rest.search(clauseEnd);
	const following = stop === -1 ? rest : rest.slice(0, stop);
	if (!nextWord.test(following)) return clip(own, room);
	const clause = oneLine(raw.slice(start, end) + following);
	const isWhole = stop !== -1 || end + room >= raw.length;
	if (isWhole && clause.length <= room) return clip(clause, room);
	return shortest(own, following, room) ?? clip(`${clause}…`, room);
};

/** `own` and the fewest words after it with which it can end, or `null` where they don't fit. */
const shortest = (own: string, following: string, room: number): string | null => {
	let words = own;
	let rest = following;
	for (;;) {
		const next = nextWord.exec(rest)?.[0];
		// The last word of what was cut out may be cut in two.
		if (next === undefined || next.length === rest.length) return null;
		rest = rest.slice(next.length);
		words = oneLine(words + next);
		if (words.length > room - 1) return null;
		if (!leans(words)) return clip(words, room);
	}
};

/** What a clause may begin with and does not need when it stands alone. */
const joiner = /^(?:and|but|so|or|then|because)\s{1,3}/i;

/**
 * The clause that a span stands in, within its sentence and without a leading "and" or "so": what can
 * be praised on its own, where the span marks only the words that gave it away. The span itself where
 * it lies out of sight, more than `room` (UTF-16 units) into its clause.
 */
export const clauseAround = (
	{raw}: Pick<Text, 'raw'>,
	span: Span,
	sentence: Span,
	room: number,
): Span => {
	// No more of a long sentence is looked at than can be shown.
	const lead = raw.slice(Math.max(sentence.start, span.start - room), span.start);
	clauseEnds.lastIndex = 0;
	let led = 0;
	while (clauseEnds.test(lead)) led = clauseEnds.lastIndex;
	const from = span.start - lead.length + led;
	const rest = raw.slice(span.end, Math.min(sentence.end, span.end + room));
	const stop = rest.search(clauseEnd);
	const to = span.end + (stop === -1 ? rest.length : stop);
	const opening = joiner.exec(raw.slice(from, span.start).trimStart())?.[0].length ?? 0;
	const start = from + raw.slice(from, span.start).search(/\S|$/) + opening;
	const first = Math.min(start, span.start);
	if (to - first <= room) return {start: first, end: to};
	// Too long: from its beginning, as long as what gave it away is still in sight.
	return span.end - first <= room - 1 ? {start: first, end: to} : span;
};

/**
 * At most `room` UTF-16 units of a text, on one line. What is cut is cut between words, not behind a
 * word that joins it to the next, and marked by an ellipsis. Marks of quotation inside become single
 * ones, and the stop at the end goes.
 */
export const clip = (text: string, room: number): string => {
	const line = tidy(text);
	const isTorn = line.endsWith('…');
	if (line.length <= room && !isTorn) return line;
	let cut = line.replace(/…$/, '');
	if (cut.length > room - 1) {
		const space = cut.lastIndexOf(' ', room - 1);
		cut = cut.slice(0, space > room / 3 ? space : Math.max(0, room - 1));
	}
	let kept = whole(cut);
	while (joining.has(lastOf(kept)) && !takesObject.test(tail(kept))) {
		const space = kept.lastIndexOf(' ');
		if (space <= 0) break;
		kept = kept.slice(0, space).replace(/[\s.,;:!?–—-]{1,20}$/, '');
	}
	return kept === '' ? '' : `${kept}…`;
};

/** Without half a character, or half of an emoji that is joined from several, at the end. */
const whole = (text: string): string =>
	text
		.toWellFormed()
		.replace(/\uFFFD$/, '')
		.replace(/[\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]+$/u, '')
		.replace(/[\s.,;:!?–—-]{1,20}$/, '');

const oneLine = (text: string): string =>
	(/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

const tidy = (text: string): string => {
	const line = oneLine(text).replace(/^["“”«»„‘'\s]+|["“”«»\s.,;:!–—-]+$/g, '');
	if (!/["“”«»„‘]/.test(line)) return line;
	return withSingleMarks(line);
};

const withSingleMarks = (text: string): string => {
	const line = text.replace(/["“«„](?=\S)/g, '‘').replace(/["”»]/g, '’');
	// What was opened is closed.
	return line.includes('‘') && line.lastIndexOf('‘') > line.lastIndexOf('’') ? `${line}’` : line;
};

/** First person to second; "I was" and "I am" before "I". */
const turns: readonly [from: RegExp, to: string][] = [
	[/\b(?:i|we) was\b/gi, 'you were'],
	[/\bi am\b/gi, 'you are'],
	[/\bi['’]?m\b/gi, 'you’re'],
	[/\b(?:i|we)['’](re|ve|ll|d)\b/gi, 'you’$1'],
	[/\b(?:i|we|me|us)\b/gi, 'you'],
	[/\b(?:my|our)\b/gi, 'your'],
	[/\b(?:mine|ours)\b/gi, 'yours'],
	[/\b(?:myself|ourselves)\b/gi, 'yourself'],
];

const opening = /^(?:(?:and|but|so|well|ok|okay|yes|honestly|also|now),? )?(?=(?:i|we|my|our)\b)/i;

/**
 * What somebody told of themselves as it is said back to them: “I lost my job” becomes “you lost your
 * job”. `null` where that can't be done word by word: a question, somebody else's doing, a "you".
 */
export const saidBack = (words: string): string | null => {
	if (!opening.test(words) || /\b(?:you|your|yours|u|ur|am i)\b|[?…‘“"\n]/i.test(words))
		return null;
	return turns.reduce((turned, [from, to]) => turned.replace(from, to), words.replace(opening, ''));
};
