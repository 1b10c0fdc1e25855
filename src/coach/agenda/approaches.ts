import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import type {Span} from '../text/span.ts';

/** Business offered without its usual words. */
const softly = compile(
	'happy to show you? how we',

	'a free (demo|consultation)',

	'i (may|would|can) definitely? be? (able to help|do it for you|set you up)',
	"(that's|this is) exactly what (we|i) do",
	"it's what i fix",
	'(we|i) (help|work with) (*)? (people|families|owners) (like you|on)',
	'we have a few slots left',
	'we are? taking bookings',

	'i have a solution to',
	'might be worth a conversation',
	"(let's|we should) (connect|get you)",
	"(would|i'd|we'd) (love|like) to (connect|have you on)",
	'reach out to? our * today',
	'give us a (shout|chance)',
	'drop me a? (line|message)? and i',
	'(inbox|pms) (is|are)? (open|always open)',
	"(i'll|happy to) (send|share) you? the? link",
	"(link's|link is|it's) (in|pinned on) my (profile|bio)",
	'come (by|into)? (our *|my place)',

	'our (customers|students) (love|have) *',
);

/** The talk brought round to what the writer made or wrote. */
const steered = compile(
	'(this|which) is exactly? why (i|we) (created|wrote)',

	"(i|we|i've) recently? (wrote|did|gave) (a|up|my|some)? (*)? (about|on) (this|it|the same|the subject)",
	"(i|i've) just? (wrote|covered|posted) (this|it) (in|on)",
	'as i (said|explain) (in|on) my',
	'(in|on) my (newsletter|channel)',
	'my latest? (article|thread|book|course) (covers|on (it|the)|about the)',
	"(i've|i have) been saying this? for",
	'sorry to hijack',
	"(speaking of|on a related note) (*)? (i|i've) (just|have)",

	'in my clinic (we|i)',
	'(enough about you|back to me)',
);

/** Calls to come over to a group, letter or course of the writer's own. */
const gathering =
	'(group|discord|server|slack|community|newsletter|mailing list|waiting list|cohort|challenge|masterclass|boot camp|course|webinar|podcast|membership|program|programme|retreat|facebook|subreddit|patreon|channel|training|summit|circle|academy|tribe|network|movement|space)';
const recruited = compile(
	`(join|sign up for|sign up to|subscribe to|get on|welcome to|register for) (my|our|the) (*)? ${gathering}`,
	`(i|we) (run|host|have|send) (a|this|my) (*)? (*)? ${gathering} (for|about|that|and|with)`,
	"we'd love to have you on",
	'(be|as) a? member of? the',
);

/** Where business is offered without its usual words: "happy to show you what we do". */
export const softPitches = once(({reply}: Context): Span[] => find(reply, softly));

/** Where the talk is brought round to what the writer made, wrote or runs. */
export const steering = once(({reply}: Context): Span[] => find(reply, steered));

/** Where people are called over to a group, letter or course of the writer's own. */
export const recruiting = once(({reply}: Context): Span[] => find(reply, recruited));
