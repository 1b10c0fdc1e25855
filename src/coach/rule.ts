import type {Source} from './assessment.ts';
import type {Phrases} from './detect.ts';
import type {Heard} from './heard/hear.ts';
import type {Principle} from './principles.ts';
import type {Span} from './text/span.ts';
import type {Text} from './text/text.ts';

/**
 * Who the writer of the reply speaks for: brand or product names, domains and @handles, and the line
 * they like to tell it with; without one, or with an empty one, the place's own is offered.
 */
export type Writer = {
	names: readonly string[];
	domains: readonly string[];
	handles: readonly string[];
	disclosure?: string;
};

/** All a rule may look at. `post` and `heard` are `null` when the post is unknown. */
export type Context = {
	reply: Text;
	post: Text | null;
	heard: Heard | null;
	/** Who wrote the post. */
	author: string | null;
	writer: Writer;
	/** The id of the site (its file name in `src/sites`), or `null`. */
	site: string | null;
};

/**
 * One sighting by a rule. `spans` point into the reply; empty when the rule is about something
 * missing. `said` points into the post: what was left open, or what was taken up.
 */
export type Evidence = {
	spans: readonly Span[];
	said?: readonly Span[];
	/** 0 to 1: how much of this there is, or how sure the rule is. */
	strength: number;
	/**
	 * Another principle that this does instead, as far as its headline goes: whoever answers what was
	 * asked need not have asked on.
	 */
	standsFor?: Principle;
};

/** Looks at a context and says what it found; an empty list when it has nothing to say. */
export type Detector = {
	(context: Context): readonly Evidence[];
	/** It finds nothing unless one of these stands in the reply; absent when it may all the same. */
	needs?: readonly Phrases[];
};

/**
 * A reply to try a rule on. As a string, or in `reply`, «guillemets» mark the words that must come
 * back as evidence; in `post` they mark what must come back as `said` (only checked where marked).
 */
export type Example =
	| string
	| {
			reply: string;
			post?: string;
			author?: string;
			site?: string;
			writer?: Partial<Writer>;
	  };

/**
 * What a rule file exports beside its rule, under the name `examples`: they document the rule and
 * are its tests. Kept apart so that they stay out of what is shipped.
 */
export type Examples = {
	/** At least two. Evidence is exactly what is marked. */
	hits: readonly Example[];
	/** At least two replies that come close and must give no evidence. */
	nearMisses: readonly Example[];
};

type RuleBase = {
	principle: Principle;
	/** The finding, norm or seed this rule stands on; at least one. */
	sources: readonly Source[];
	/**
	 * How much full evidence moves the principle, in logits: 0.5 a nuance, 1 plain, 2 strong,
	 * 3 decides on its own. Always positive; `kind` gives the sign.
	 */
	weight: number;
	detect: Detector;
};

/**
 * Words may use `{quote}` (the span of the reply where the rule is surest; its clause in praise), `{said}` (the first span of the post),
 * `{author}` and `{them}` (who wrote the post; "they" and "them" when unknown), `{tie}` (a line that
 * tells a tie as the site has it), and of what was heard in the post, what is still open before what
 * is met: `{question}`, `{feeling}`, `{point}`, and `{told}`, which says what they told of themselves
 * back to them ("you lost your job"; starters only). Each is clipped so that the result stays within
 * 90 characters; a quote never ends on a word like "the".
 */
type Fault = RuleBase & {
	kind: 'fault';
	/** What to do next: second person, kind, concrete, at most 90 characters. */
	tip: string;
	/** Two sentences at most: why this matters to the person being answered. */
	why: string;
	/**
	 * Opening words to copy, in the writer's voice. Of several the first is taken that has words for
	 * all its slots, so the last should do without.
	 */
	starter?: string | readonly string[];
	/** Faults with the same advice ask for the same deed: only the best one's tip is shown. */
	advice?:
		| 'answer'
		| 'keep-what-helps'
		| 'meet-the-feeling'
		| 'name-a-point'
		| 'start-with-theirs'
		| 'tell-the-tie';
};

type StrengthRule = RuleBase & {
	kind: 'strength';
	/** What the reply does well, in one short sentence, at most 90 characters. */
	praise: string;
	/** Also looked for in replies that are too short to be judged. */
	short?: true;
};

/** What a rule file exports. Its id is its file name. */
export type RuleDefinition = Fault | StrengthRule;

export type Rule = RuleDefinition & {id: string};

/** Types a rule file's default export. */
export const defineRule = (rule: RuleDefinition): RuleDefinition => rule;
