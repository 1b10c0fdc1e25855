import {tieLine} from './agenda/disclosure.ts';
import type {Strength, Tip} from './assessment.ts';
import {sentenceOf} from './detect.ts';
import {type Principle, principles} from './principles.ts';
import {clauseAround, clip, quote, saidBack} from './quote.ts';
import type {Context} from './rule.ts';
import {type Finding, force, fullness, headline, type Judged, logistic, score} from './score.ts';
import {overlaps, overlapsAny, type Span} from './text/span.ts';

/** The longest tip, praise or starter that is shown, in UTF-16 units. */
export const longestTip = 90;

/**
 * One tip for each fault found, best first: what would its headline win with that fault gone? Where
 * there are several, one by itself may win nothing while the others stand: each counts for the mean
 * of what it wins when it goes first and when it goes last. Of tips that say the same only the best
 * is kept.
 */
export const tips = (findings: readonly Finding[], judged: Judged, context: Context): Tip[] => {
	const faults = findings.filter(
		({rule}) => rule.kind === 'fault' && judged.scores[rule.principle] !== null,
	);
	const clean = {...judged.logits};
	for (const finding of faults) clean[finding.rule.principle] -= force(finding);
	const atLast = gains({...judged, logits: clean, scores: score(clean, context.post !== null)});
	const atFirst = gains(judged);
	return faults
		.map((finding) => {
			const gain = atFirst(finding.rule.principle, -force(finding));
			if (faults.length === 1) return {finding, gain};
			return {finding, gain: (gain - atLast(finding.rule.principle, force(finding))) / 2};
		})
		.filter(({gain}) => gain > 0)
		.sort((a, b) => b.gain - a.gain)
		.filter(
			({finding}, index, all) =>
				!all.some((better, at) => at < index && sayTheSame(finding, better.finding, context)),
		)
		.flatMap(({finding, gain}) => {
			const {rule} = finding;
			if (rule.kind !== 'fault') return [];
			return [
				{
					rule: rule.id,
					principle: rule.principle,
					headline: principles[rule.principle].headline,
					gain,
					text: fill(rule.tip, finding, context),
					why: rule.why,
					sources: rule.sources,
					starter: startOf(rule.starter, finding, context),
					spans: [...spansOf(finding)],
				},
			];
		});
};

/** How many points its headline wins where a principle wins some logits. */
const gains = ({logits, scores, standIns}: Judged) => {
	const before = {
		listenFirst: headline(scores, 'listenFirst', standIns) ?? 0,
		valueWithoutAgenda: headline(scores, 'valueWithoutAgenda', standIns) ?? 0,
	};
	const after = {...scores};
	return (principle: Principle, more: number): number => {
		const which = principles[principle].headline;
		after[principle] = logistic(logits[principle] + more);
		const won = (headline(after, which, standIns) ?? 0) - before[which];
		after[principle] = scores[principle];
		return won;
	};
};

/** In a sentence of so many words two faults of one kind are one. */
const shortSentence = 14;

/**
 * Two tips say the same when they ask for the same deed (`advice`), when they are about the same
 * words or short sentence of the draft under one principle, or when they quote the same words of the
 * post.
 */
const sayTheSame = (a: Finding, b: Finding, {reply}: Context): boolean => {
	if (a.rule.kind !== 'fault' || b.rule.kind !== 'fault') return false;
	if (a.rule.advice !== undefined && a.rule.advice === b.rule.advice) return true;
	const places = (finding: Finding): Span[] =>
		spansOf(finding).map((span) => {
			const sentence = sentenceOf(reply, span);
			return sentence && sentence.words.length <= shortSentence ? sentence : span;
		});
	if (a.rule.principle === b.rule.principle && anyOverlap(places(a), places(b))) return true;
	if (quotesSame(a, b)) return true;
	return quotesPost(a) && quotesPost(b) && anyOverlap(saidOf(a), saidOf(b));
};

/** Whether two tips for listening quote the very same words of the draft, to have them out. */
const quotesSame = (a: Finding, b: Finding): boolean => {
	const [one, other] = [plainest(a), plainest(b)];
	return (
		[a, b].every(({rule}) => principles[rule.principle].headline === 'listenFirst') &&
		one !== undefined &&
		one.start === other?.start &&
		one.end === other.end
	);
};

const quotesPost = ({rule}: Finding): boolean =>
	rule.kind === 'fault' && rule.tip.includes('{said}');

const anyOverlap = (some: readonly Span[], others: readonly Span[]): boolean => {
	for (const span of some) for (const other of others) if (overlaps(span, other)) return true;
	return false;
};

/** Less than this of a strength, 0 to 1, counts for the score but is not worth a word of praise. */
const leastPraised = 0.4;
/** The same for what can't be pointed at: who is told it has to find it for themselves. */
const leastPraisedOfWhole = 0.6;

/**
 * What the reply does well: what can be pointed at before what is true of the whole, and what counts
 * most for its principle first. Of several about the same words of the reply or the post only the
 * first is kept, and words that a fault is about are not praised, nor the rest of a sentence that hurts.
 */
export const strengths = (findings: readonly Finding[], context: Context): Strength[] => {
	const faulty = apart(
		findings
			.filter(({rule}) => rule.kind === 'fault')
			.flatMap((finding) => {
				const spans = spansOf(finding);
				// A sentence that hurts is not praised for its other words.
				return finding.rule.principle === 'respect'
					? spans.map((span) => sentenceOf(context.reply, span) ?? span)
					: spans;
			}),
	);
	return findings
		.filter(
			({rule, evidence}) =>
				rule.kind === 'strength' &&
				(context.post !== null || !principles[rule.principle].needsPost) &&
				fullness(evidence) >=
					(evidence.some(({spans, said}) => spans.length + (said?.length ?? 0) > 0)
						? leastPraised
						: leastPraisedOfWhole),
		)
		.map((finding) => {
			const spans = spansOf(finding);
			const said = saidOf(finding);
			const points = spans.length > 0 || said.length > 0;
			return {finding, spans, said, points, counts: force(finding)};
		})
		.filter(({spans}) => !spans.some((span) => overlapsAny(faulty, span)))
		.sort((a, b) => Number(b.points) - Number(a.points) || b.counts - a.counts)
		.filter(
			({spans, said}, index, all) =>
				!all.some(
					(better, at) =>
						at < index && (anyOverlap(spans, better.spans) || anyOverlap(said, better.said)),
				),
		)
		.flatMap(({finding, spans}) => {
			const {rule} = finding;
			if (rule.kind !== 'strength') return [];
			return [
				{
					rule: rule.id,
					principle: rule.principle,
					headline: principles[rule.principle].headline,
					text: fill(rule.praise, finding, context),
					spans: [...spans],
				},
			];
		});
};

/** Spans in order, those that overlap made one. */
const apart = (spans: readonly Span[]): Span[] => {
	const joined: Span[] = [];
	for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
		const before = joined.at(-1);
		if (before && start < before.end) before.end = Math.max(before.end, end);
		else joined.push({start, end});
	}
	return joined;
};

const spansOf = ({evidence}: Finding): readonly Span[] => {
	const [only] = evidence;
	if (evidence.length === 1 && only && only.spans.length < 2) return only.spans;
	const spans: Span[] = [];
	for (const found of evidence) for (const span of found.spans) spans.push(span);
	return spans.length < 2 ? spans : spans.sort((a, b) => a.start - b.start || a.end - b.end);
};

const saidOf = ({evidence}: Finding): readonly Span[] => {
	if (evidence.every(({said}) => said === undefined)) return noSpans;
	return evidence.flatMap(({said = noSpans}) => said);
};

const noSpans: readonly Span[] = [];

/** The first starter that finds words for all it asks of the post, or `null`. */
const startOf = (
	starters: string | readonly string[] | undefined,
	finding: Finding,
	context: Context,
): string | null => {
	const tried = typeof starters === 'string' ? [starters] : (starters ?? []);
	if (tried.length === 0) return null;
	const filling = fillingFor(finding, context);
	const fits = tried.find((words) =>
		takeApart(words).slots.every((slot) => filling(slot) !== null),
	);
	return fits === undefined ? null : put(fits, filling);
};

/** Puts the draft's and the post's own words into a rule's sentence. */
const fill = (words: string, finding: Finding, context: Context): string => {
	if (takeApart(words).slots.length === 0) return words;
	const filling = fillingFor(finding, context);
	return put(
		takeApart(words).slots.reduce(
			(kept, slot) => (filling(slot) ? kept : doWithout(kept, slot)),
			words,
		),
		filling,
	);
};

/** A sentence that can't quote ends before the colon that leads to the quote, or says "this". */
const doWithout = (words: string, slot: SlotName): string =>
	words
		.replace(`: “{${slot}}”`, /[.?]$/.test(words) ? '' : '.')
		.replace(`“{${slot}}”`, 'this')
		.replace(`{${slot}}`, 'it');

type SlotName =
	| 'quote'
	| 'said'
	| 'author'
	| 'them'
	| 'tie'
	| 'question'
	| 'feeling'
	| 'point'
	| 'told';

/** The longest sentence of a post that is said back, in UTF-16 units. */
const longestTold = 52;

/** What fills a slot in at most so many UTF-16 units; `null` when there is nothing to fill it. */
type Filling = (slot: SlotName) => ((room: number) => string) | null;

/** A rule's sentence in pieces: before, between and after its slots. */
type Sentence = {pieces: string[]; slots: SlotName[]};

/** Kept by the words of the rules, which are few. */
const taken = new Map<string, Sentence>();

const takeApart = (words: string): Sentence => {
	const known = taken.get(words);
	if (known) return known;
	const parts = words.split(/\{(quote|said|author|them|tie|question|feeling|point|told)\}/);
	const sentence = {
		pieces: parts.filter((_, index) => index % 2 === 0),
		slots: parts.filter((_, index) => index % 2 === 1) as SlotName[],
	};
	taken.set(words, sentence);
	return sentence;
};

const fillingFor =
	(finding: Finding, {reply, post, heard, author, site, writer}: Context): Filling =>
	(slot) => {
		switch (slot) {
			case 'quote': {
				const span = plainest(finding);
				if (!span || !quotesClause(finding, reply, span)) return wordsOf(reply, span);
				// What gave it away may be a word or two; what is praised is the clause.
				const sentence = sentenceOf(reply, span) ?? span;
				return (room) => quote(reply, clauseAround(reply, span, sentence, room), room);
			}
			case 'said':
				return wordsOf(post, firstSaid(finding));
			case 'author':
			case 'them': {
				const name = (author && nameOf(author)) || (slot === 'author' ? 'they' : 'them');
				return (room) => clip(name, room);
			}
			case 'tie': {
				const tie = tieLine({site, writer});
				return (room) => (tie.length <= room ? tie : clip(tie, room));
			}
			case 'question':
				return wordsOf(post, open(heard?.questions));
			case 'feeling':
				return wordsOf(post, open(heard?.feelings));
			case 'point':
				return wordsOf(post, open(heard?.points));
			case 'told': {
				const matter = firstSaid(finding) ?? open(heard?.feelings) ?? open(heard?.points);
				const told = post && matter ? saidBack(quote(post, matter, longestTold)) : null;
				return told === null ? null : (room) => clip(told, room);
			}
		}
	};

/** What begins with a verb leans on the words before it. */
const leansBack =
	/^(?:is|are|was|were|be|been|has|have|had|does|do|did|would|could|should|will|'s|’s)\s/i;

/** Whether the whole clause of a span is to be quoted, where it marks but a part of a statement. */
const quotesClause = ({rule}: Finding, {raw}: Context['reply'], {start, end}: Span): boolean =>
	rule.kind === 'fault'
		? leansBack.test(raw.slice(start, Math.min(end, start + 10)))
		: rule.praise.includes('“{quote}”');

/** Where the finding is surest; of several as sure the first. */
const plainest = ({evidence}: Finding): Span | undefined => {
	let best: Finding['evidence'][number] | undefined;
	for (const found of evidence) {
		if (found.spans.length > 0 && found.strength > (best?.strength ?? 0)) best = found;
	}
	return best?.spans[0];
};

const firstSaid = ({evidence}: Finding): Span | undefined =>
	evidence.find(({said}) => said && said.length > 0)?.said?.[0];

/** Of what was heard, what is still open before what is met. */
const open = <S extends Span & {met: boolean}>(items: readonly S[] = []): S | undefined =>
	items.find(({met}) => !met) ?? items[0];

const wordsOf = (text: Context['post'], span: Span | undefined): ReturnType<Filling> =>
	text && span && span.end > span.start ? (room) => shortLink(quote(text, span, room), room) : null;

/** A name as it can stand in a sentence: on one line, without marks that turn the writing round. */
const nameOf = (author: string): string =>
	clip(author.replace(/[\p{Cc}\p{Cf}]+/gu, ' '), 30).replace(/[{}“”"]/g, '');

/** A link is known by where it leads. */
const shortLink = (words: string, room: number): string =>
	/^https?:\/\/\S+$/.test(words)
		? clip(words.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:[?#]\S*)?$/, ''), room)
		: words;

/** Shares what room is left in a sentence among its slots: what one doesn't need goes to the next. */
const put = (words: string, filling: Filling): string => {
	const {pieces, slots} = takeApart(words);
	let room = longestTip - pieces.reduce((length, piece) => length + piece.length, 0);
	let sentence = pieces[0] ?? '';
	for (const [index, slot] of slots.entries()) {
		const value = filling(slot)?.(Math.floor(room / (slots.length - index))) ?? '';
		room -= value.length;
		sentence += value + (pieces[index + 1] ?? '');
	}
	return sentence;
};
