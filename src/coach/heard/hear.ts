import type {HeardItem, HeardKind} from '../assessment.ts';
import {overlaps, type Span} from '../text/span.ts';
import type {Text} from '../text/text.ts';
import {type Constraint, findConstraints} from './constraints.ts';
import {type Feeling, findFeelings} from './feelings.ts';
import {findInvitations, type Invitation} from './invitations.ts';
import {findPoints} from './points.ts';
import {findQuestions, type Question} from './questions.ts';
import {findTone, type Tone} from './tone.ts';

/** One thing the post says, before anybody answered. Offsets into the post. */
export type Said = Span & {kind: HeardKind};

/** A thing said, and how far (0 to 1) the reply takes it up; `met` from a half on. */
type Taken<S extends Said = Said> = S & {taken: number; met: boolean};

/** What the post says, by itself. */
export type PostHeard = {
	questions: Question[];
	feelings: Feeling[];
	points: (Said & {stems: ReadonlySet<string>})[];
	/** What the post asks others for: an offer is right only where one is invited. */
	invites: Invitation;
	/** What the post asks replies to keep to. */
	constraints: Constraint[];
	/** How the post is meant to be taken, where that is plain. */
	tone: Tone | null;
};

/** What the post says, held against the reply. */
export type Heard = {
	questions: Taken<Question>[];
	feelings: Taken<Feeling>[];
	points: Taken<Said & {stems: ReadonlySet<string>}>[];
	invites: Invitation;
	constraints: Constraint[];
	tone: Tone | null;
	/** How much of the post's matter the reply's own words hold; about one for each telling word. */
	shared: number;
	/** 0 to 1: how far the reply works with the post's matter, in words of its own. */
	uptake: number;
	/** Runs of five words or more that the reply copies from the post, as spans of the reply. */
	copied: Span[];
	/** Gives the post's words back and adds next to nothing. */
	echoes: boolean;
};

/** Hears a post. Independent of any reply, so that it is done once for each post. */
export const hear = (post: Text): PostHeard => {
	const constraints = findConstraints(post);
	// What was tried in vain is part of the matter; how to reply is not.
	const asides = constraints.filter(({kind}) => kind !== 'tried' && kind !== 'cannot');
	const questions = findQuestions(post).filter(
		(question) => !asides.some(({kind, ...span}) => kind !== 'budget' && overlaps(span, question)),
	);
	const feelings = findFeelings(post);
	const points = findPoints(post, [...questions, ...feelings, ...asides]);
	return {
		questions,
		feelings,
		points,
		invites: findInvitations(post, constraints, questions),
		constraints,
		tone: findTone(post, feelings),
	};
};

/** What the post says, in its order, as the assessment carries it. */
export const listHeard = (heard: Heard, post: Text): HeardItem[] =>
	[...heard.questions, ...heard.feelings, ...heard.points]
		.map(({kind, start, end, met}) => ({kind, start, end, text: post.raw.slice(start, end), met}))
		.sort((a, b) => a.start - b.start || a.end - b.end);
