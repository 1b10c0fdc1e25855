import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {assess, type Draft} from '../../src/coach/assess.ts';
import type {Assessment, Tip} from '../../src/coach/assessment.ts';
import {clip, quote, saidBack} from '../../src/coach/quote.ts';
import type {Example, Rule, RuleDefinition} from '../../src/coach/rule.ts';
import {overlaps} from '../../src/coach/text/span.ts';
import {longestTip} from '../../src/coach/tips.ts';
import {examples} from '../../src/rules/examples.ts';
import {rules} from '../../src/rules/index.ts';

const unmarked = (text: string): string => text.replace(/[«»]/g, '');

const draftOf = (example: Example): Draft => {
	const {reply, post, author, site, writer} =
		typeof example === 'string' ? {reply: example} : example;
	return {
		reply: unmarked(reply),
		post: post === undefined ? null : unmarked(post),
		author: author ?? null,
		site: site ?? null,
		writer: {names: [], domains: [], handles: [], ...writer},
	};
};

const hitsOf = (rule: Rule): Draft[] => (examples.get(rule.id)?.hits ?? []).map(draftOf);

/** What a rule says of each of its own hits, with nothing else in the way. */
const saidOfHits = (rule: Rule): string[] =>
	hitsOf(rule).flatMap((draft) => {
		const {tips, strengths} = assess(draft, [rule]);
		return [
			...strengths.map(({text}) => text),
			...tips.flatMap(({text, starter}) => (starter === null ? [text] : [text, starter])),
		];
	});

/** A preposition may end a clause ("what people come back to"), but not what was cut. */
const torn =
	/(?<!\p{L})(?:(?:a|an|the|my|your|our|their|and|or|but|because|than|every)[….]?|(?:of|to|from|with|into)…)”/iu;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s says', (_, rule) => {
	test('something that fits, with no slot and no quote left empty', () => {
		for (const words of saidOfHits(rule)) {
			expect(words.trim()).not.toBe('');
			expect(words.length).toBeLessThanOrEqual(longestTip);
			expect(words).not.toMatch(
				/\{(?:quote|said|author|them|tie|question|feeling|point|told)\}|“\s*”|“…”|\bundefined\b|\bnull\b/,
			);
		}
	});

	test('quotes that are not torn off', () => {
		for (const words of saidOfHits(rule)) expect(words).not.toMatch(torn);
	});

	test('nothing with an exclamation mark or a dash for a pause', () => {
		const own = [
			...(rule.kind === 'strength'
				? [rule.praise]
				: [rule.tip, rule.why, ...[rule.starter ?? []].flat()]),
		];
		for (const words of own) expect(words).not.toMatch(/!|—|\s–\s/);
	});
});

const sameAdvice = (a: Tip, b: Tip): boolean => {
	const [one, other] = [a, b].map(({rule}) => rules.find(({id}) => id === rule));
	return (
		one?.kind === 'fault' &&
		other?.kind === 'fault' &&
		one.advice !== undefined &&
		one.advice === other.advice
	);
};

test('no two tips of one draft say the same', () => {
	const drafts = [...examples.values()].flatMap(({hits, nearMisses}) =>
		[...hits, ...nearMisses].map(draftOf),
	);
	for (const draft of drafts) {
		const {tips} = assess(draft, rules);
		for (const [index, tip] of tips.entries()) {
			for (const better of tips.slice(0, index)) {
				const where = `${better.rule} and ${tip.rule}: ${draft.reply}`;
				expect(sameAdvice(tip, better), where).toBe(false);
				if (tip.principle !== better.principle) continue;
				const overlap = tip.spans.some((a) => better.spans.some((b) => overlaps(a, b)));
				expect(overlap, where).toBe(false);
			}
		}
	}
});

/** A rule that finds the first `word` of the reply, and of the post if it stands there. */
const ruleFor = (
	word: string,
	words: Partial<Extract<RuleDefinition, {kind: 'fault'}>>,
	id = 'made-up',
): Rule => ({
	id,
	principle: 'fit',
	kind: 'fault',
	tip: 'Leave out “{quote}”.',
	why: 'It is made up.',
	sources: [],
	weight: 1,
	detect: ({reply, post}) => {
		const spanIn = (raw = '') => {
			const start = raw.indexOf(word);
			return start === -1 ? [] : [{start, end: start + word.length}];
		};
		const spans = spanIn(reply.raw);
		const said = spanIn(post?.raw);
		return spans.length + said.length === 0 ? [] : [{spans, said, strength: 1}];
	},
	...words,
});

const judge = (made: readonly Rule[], draft: Partial<Draft>): Assessment =>
	assess(
		{
			reply: 'I would leave the bread out for a day.',
			post: null,
			author: null,
			site: null,
			writer: {names: [], domains: [], handles: []},
			...draft,
		},
		made,
	);

const tipOf = (...given: Parameters<typeof judge>): string | undefined =>
	judge(...given).tips[0]?.text;

describe('words of a tip', () => {
	test('name the author, or nobody', () => {
		const rule = ruleFor('bread', {tip: 'Say what {author} said to {them}.'});
		expect(tipOf([rule], {author: 'Lena'})).toBe('Say what Lena said to Lena.');
		expect(tipOf([rule], {author: null})).toBe('Say what they said to them.');
		expect(tipOf([rule], {author: ' \u202e\n'})).toBe('Say what they said to them.');
	});

	test('do without a quote there is none for', () => {
		const missing = (tip: string): Rule => ruleFor('oven', {tip});
		const post = 'The oven broke.';
		expect(tipOf([missing('Leave out “{quote}” here.')], {post})).toBe('Leave out this here.');
		expect(tipOf([missing('You meet how they feel: “{quote}”')], {post})).toBe(
			'You meet how they feel.',
		);
	});

	test('give the room that one quote leaves to the next', () => {
		const rule = ruleFor('bread', {tip: 'Say “{quote}” as {author} would, and then “{said}”.'});
		const post = 'bread that was baked on a Sunday';
		expect(tipOf([rule], {author: 'Jo', post})).toBe('Say “bread” as Jo would, and then “bread”.');
	});

	test('shorten a link to where it leads', () => {
		const link = 'https://www.knives.example/set/?ref=anna';
		const rule = ruleFor(link, {tip: 'Say what ties you to {quote}.'});
		expect(tipOf([rule], {reply: `I like the knives at ${link} very much.`})).toBe(
			'Say what ties you to knives.example/set.',
		);
	});

	test('are never filled from what fills them', () => {
		const rule = ruleFor('{said} $& bread', {});
		expect(tipOf([rule], {reply: 'I would not eat {said} $& bread, ever.'})).toBe(
			'Leave out “{said} $& bread”.',
		);
	});

	test('fit, whoever wrote the post and whatever is quoted', () => {
		const rule = ruleFor('x', {
			tip: 'Say “{quote}” to {them}, “{said}”.',
			starter: 'You said “{said}”: ',
		});
		const wild = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));
		fc.assert(
			fc.property(wild, wild, wild, (reply, post, author) => {
				const {tips} = judge([{...rule, detect: all}], {
					reply: `I would say that ${reply}`,
					post: `${post} x`,
					author,
				});
				for (const {text, starter} of tips) {
					expect(text.length).toBeLessThanOrEqual(longestTip);
					expect(starter?.length ?? 0).toBeLessThanOrEqual(longestTip);
					expect(`${text}${starter}`.isWellFormed()).toBe(true);
				}
			}),
		);
	});
});

const all: Rule['detect'] = ({reply, post}) => [
	{
		spans: [{start: 0, end: reply.raw.length}],
		said: post ? [{start: 0, end: post.raw.length}] : [],
		strength: 1,
	},
];

describe('a starter', () => {
	const post = 'We closed the bakery after 22 years. What should I do with the oven?';
	const rule = (starter: string | string[]): Rule => ruleFor('bread', {starter});
	const startOf = (starter: string | string[], draft: Partial<Draft> = {}) =>
		judge([rule(starter)], draft).tips[0]?.starter;

	test('takes up what the post left open', () => {
		expect(startOf('You ask “{question}”: ', {post})).toBe(
			'You ask “What should I do with the oven?”: ',
		);
	});

	test('says back what they told of themselves, where that can be done', () => {
		expect(startOf('I’m sorry {told}. ', {post: 'I lost my job. We were ten.'})).toBe(
			'I’m sorry you lost your job. ',
		);
		expect(startOf('I’m sorry {told}. ', {post: 'The bakery closed after 22 years.'})).toBeNull();
	});

	test('falls back to the next, then to none', () => {
		expect(startOf(['You ask “{question}”: ', 'I would … '])).toBe('I would … ');
		expect(startOf('You ask “{question}”: ')).toBeNull();
	});
});

describe('of tips that say the same only the best is shown', () => {
	const shown = (made: readonly Rule[], draft: Partial<Draft> = {}) =>
		judge(made, draft).tips.map(({rule}) => rule);

	test('the same words under one principle', () => {
		const weak = ruleFor('leave the bread', {}, 'weak');
		const strong = ruleFor('the bread out', {weight: 2}, 'strong');
		expect(shown([weak, strong])).toEqual(['strong']);
		expect(shown([{...weak, principle: 'mutuality'}, strong])).toEqual(['strong', 'weak']);
	});

	test('the same advice', () => {
		const here = ruleFor('bread', {advice: 'answer', principle: 'mutuality'}, 'here');
		const there = ruleFor('day', {advice: 'answer', weight: 2}, 'there');
		expect(shown([here, there])).toEqual(['there']);
	});

	test('the same words of the post, quoted', () => {
		const tip = 'Say a word about “{said}”.';
		const here = ruleFor('oven', {tip, principle: 'mutuality'}, 'here');
		const there = ruleFor('oven', {tip, weight: 2}, 'there');
		expect(shown([here, there], {post: 'The oven broke.'})).toEqual(['there']);
		expect(
			shown([{...here, tip: 'Add one thing.'} as Rule, there], {post: 'The oven broke.'}),
		).toEqual(['there', 'here']);
	});
});

describe('praise', () => {
	const praise = (id: string, word: string, weight: number, strength = 1): Rule => ({
		id,
		principle: 'fit',
		kind: 'strength',
		praise: id,
		sources: [],
		weight,
		detect: (context) =>
			ruleFor(word, {})
				.detect(context)
				.map((found) => ({...found, strength})),
	});
	const praised = (...made: Rule[]) => judge(made, {}).strengths.map(({rule}) => rule);

	test('goes first to what counts most, and to the same words only once', () => {
		expect(
			praised(praise('a', 'bread', 0.5), praise('b', 'day', 1), praise('c', 'the bread', 2)),
		).toEqual(['c', 'b']);
	});

	test('goes to what can be pointed at before what is true of the whole', () => {
		const whole = {...praise('whole', 'bread', 3), detect: () => [{spans: [], strength: 1}]};
		expect(praised(whole, praise('here', 'bread', 1))).toEqual(['here', 'whole']);
	});

	test('is not for words that a fault is about, nor for a mere trace', () => {
		expect(praised(praise('a', 'bread', 1), ruleFor('the bread', {}))).toEqual([]);
		expect(praised(praise('a', 'bread', 1, 0.3))).toEqual([]);
	});
});

describe('quote', () => {
	const quoted = (marked: string, room = 50): string => {
		const start = marked.indexOf('«');
		const end = marked.indexOf('»') - 1;
		return quote({raw: unmarked(marked)}, {start, end}, room);
	};

	test.each([
		['So «sorry about» Biscuit. Fourteen years.', 'sorry about Biscuit'],
		[
			'«I hope your» van is bigger than ours was, six trips',
			'I hope your van is bigger than ours was',
		],
		['«Earn $90 an» hour, from home', 'Earn $90 an hour'],
		['«That» would do.', 'That would do'],
		['«No». Go home.', 'No'],
		['«Fingers crossed for you» my friend', 'Fingers crossed for you'],
		['It is what «I am».', 'I am'],
		['«“best in class”»!', 'best in class'],
		['He «said "no way" to me».', 'said ‘no way’ to me'],
		['«two\n\nlines»', 'two lines'],
		['«Great post!!!»', 'Great post'],
		['«Did you try it?»', 'Did you try it?'],
	])('%s', (marked, expected) => {
		expect(quoted(marked)).toBe(expected);
	});

	test.each([
		['«I hope your» van is bigger than ours was', 12, 'I hope…'],
		['«I hope your» van is bigger than ours was', 16, 'I hope your van'],
		['«The dough needs a whole night in the cold»', 30, 'The dough needs a whole night…'],
		['«👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦»', 9, '👩‍👩‍👧…'],
		['«Donaudampfschifffahrtsgesellschaft»', 12, 'Donaudampfs…'],
	])('%s in %i units', (marked, room, expected) => {
		expect(quoted(marked, room)).toBe(expected);
	});

	test('stays in its room and whole, whatever it is given', () => {
		const wild = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));
		fc.assert(
			fc.property(
				wild,
				fc.nat(40),
				fc.nat(40),
				fc.integer({min: 1, max: 60}),
				(raw, a, b, room) => {
					const words = quote({raw}, {start: Math.min(a, b), end: Math.max(a, b)}, room);
					expect(words.length).toBeLessThanOrEqual(room);
					expect(clip(raw, room).length).toBeLessThanOrEqual(room);
				},
			),
		);
	});
});

describe('said back', () => {
	test.each([
		['I’m terrified of the scan', 'you’re terrified of the scan'],
		['My launch failed and I am exhausted', 'your launch failed and you are exhausted'],
		['So we were let go, all of us', 'you were let go, all of you'],
		['I was there when our cat died', 'you were there when your cat died'],
		['i feel so alone', 'you feel so alone'],
	])('%s', (words, expected) => {
		expect(saidBack(words)).toBe(expected);
	});

	test.each(['What should I do?', 'The oven broke', 'I wish you had told me', 'I feel so…', ''])(
		'is nothing for: %s',
		(words) => {
			expect(saidBack(words)).toBeNull();
		},
	);
});
