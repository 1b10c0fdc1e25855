import {tieLine} from './agenda/disclosure.ts';
import type {Strength, Tip} from './assessment.ts';
import {principles} from './principles.ts';
import type {Context} from './rule.ts';
import {type Finding, headline, type Scores, score} from './score.ts';
import type {Span} from './text/span.ts';

/** The longest tip, praise or starter that is shown, in UTF-16 units. */
export const longestTip = 90;

/** One tip for each fault found, best first: what would its headline win with that fault gone? */
export const tips = (findings: readonly Finding[], scores: Scores, context: Context): Tip[] =>
	findings
		.filter(({rule}) => scores[rule.principle] !== null)
		.flatMap((finding) => {
			const {rule} = finding;
			if (rule.kind !== 'fault') return [];
			const which = principles[rule.principle].headline;
			const others = findings.filter((other) => other !== finding);
			const won = headline(score(others, context.post !== null), which) ?? 0;
			const gain = won - (headline(scores, which) ?? 0);
			if (gain <= 0) return [];
			return [
				{
					rule: rule.id,
					principle: rule.principle,
					headline: which,
					gain,
					text: fill(rule.tip, finding, context),
					why: rule.why,
					sources: rule.sources,
					starter: rule.starter ? fill(rule.starter, finding, context) : null,
					spans: spansOf(finding),
				},
			];
		})
		.sort((a, b) => b.gain - a.gain);

/** What the reply does well, in the order of the principles. */
export const strengths = (findings: readonly Finding[], context: Context): Strength[] =>
	findings.flatMap((finding) => {
		const {rule} = finding;
		if (rule.kind !== 'strength') return [];
		return [
			{
				rule: rule.id,
				principle: rule.principle,
				headline: principles[rule.principle].headline,
				text: fill(rule.praise, finding, context),
				spans: spansOf(finding),
			},
		];
	});

const spansOf = ({evidence}: Finding): Span[] =>
	evidence.flatMap(({spans}) => spans).sort((a, b) => a.start - b.start || a.end - b.end);

/**
 * Puts the draft's and the post's own words into a rule's sentence. What is quoted is clipped at a
 * word so that the whole stays within `longestTip`.
 */
const fill = (
	words: string,
	{evidence}: Pick<Finding, 'evidence'>,
	{reply, post, author, site, writer}: Context,
): string => {
	const quote = evidence.flatMap(({spans}) => spans)[0];
	const said = evidence.flatMap((found) => found.said ?? [])[0];
	const values: Record<string, string> = {
		quote: quote ? reply.raw.slice(quote.start, quote.end) : '',
		said: said && post ? post.raw.slice(said.start, said.end) : '',
		author: author ?? 'they',
		them: author ?? 'them',
		tie: tieLine({site, writer}),
	};
	const slots = words.match(/\{(?:quote|said|author|them|tie)\}/g) ?? [];
	const room = longestTip - slots.reduce((length, slot) => length - slot.length, words.length);
	const share = slots.length === 0 ? 0 : Math.floor(room / slots.length);
	return words.replace(/\{(quote|said|author|them|tie)\}/g, (_, slot: string) =>
		clip(values[slot] ?? '', share),
	);
};

/** At most `length` UTF-16 units, cut between words, on one line. */
const clip = (text: string, length: number): string => {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= length) return line;
	const cut = line
		.slice(0, Math.max(0, length - 1))
		.toWellFormed()
		.replace(/\uFFFD$/, '');
	const space = cut.lastIndexOf(' ');
	return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
};
