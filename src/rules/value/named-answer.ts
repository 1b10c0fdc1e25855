import {sells} from '../../coach/agenda/promotion.ts';
import {each} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import type {Span} from '../../coach/text/span.ts';

/** Capitals within a sentence, or two in a row at its start; "of" and the like may join them. */
const capitalised =
	/(?<=[\p{Ll},;:] )\p{Lu}[\p{L}\p{N}&'’-]{1,30}(?: (?:(?:of|to|the|and|for|in|de|al|el|la|&) )?\p{Lu}[\p{L}\p{N}&'’-]{1,30}){0,4}|(?<=^|[.!?\n]\s?)(?!(?:Try|Check|Use|Go|See|Get|Start|Ask|Visit|Call|Take|The|And|But|If|In|At|On|For|My|Our|Your|You|We|Dear|Hi|Hello|Hey|Thanks|Good|Best|Also|Maybe|Not|No|Yes|As|It) )(?:\p{Lu}[\p{L}\p{N}&'’-]{1,30} ){1,3}\p{Lu}[\p{L}\p{N}&'’-]{1,30}/gu;

/** Days, months and what people capitalise without naming anything. */
const common =
	/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|English|Internet|God|LOL|OK|TV|PS|BTW|IMO|IMHO|FYI|Thanks|Thank|Good|Great|Hi|Hello|Mr|Mrs|Dr|Sir|You|The|And|But|If|It|Not|My|We|So|No|Yes|I'm|I’m|I'd|I’d|I've|I’ve|I'll|I’ll)$/;

const asksForName = new Set(['recommendation', 'where', 'who', 'what']);

/** Names that the reply brings, under a question that a name can answer. */
const names = (context: Context): Span[] => {
	const {reply, post, heard} = context;
	if (!post || !heard || sells(context)) return [];
	const open = heard.questions.some(({wants}) => asksForName.has(wants)) || heard.invites.offers;
	if (!open) return [];
	return Array.from(reply.own.matchAll(capitalised), (match) => ({
		start: match.index,
		end: match.index + match[0].trimEnd().length,
	})).filter((span) => {
		const name = reply.own.slice(span.start, span.end);
		return (
			!common.test(name) &&
			!post.plain.includes(name.toLowerCase()) &&
			!signsOff.test(reply.plain.slice(Math.max(0, span.start - 20), span.start))
		);
	});
};

/** A name behind one of these signs. */
const signsOff = /\b(?:regards|cheers|best|sincerely|yours|love|thanks),?\s{1,2}$/;

/**
 * Under a question for a place, a person or a thing, a name is the answer. Everything else can
 * follow it.
 */
export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You name what they can look for: {quote}.',
	sources: [ideas.deliverValue, findings.constructive],
	weight: 0.7,
	detect: (context) => each(names(context).slice(0, 4), 0.6),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Where can I get a decent bike repaired near the station?',
			reply: 'I always go to «Pedro» on «Mill Lane», he does it while you wait.',
		},
		{
			post: 'Can anyone recommend a good book about soil?',
			reply: 'Start with «Dirt to Soil», it reads like a story.',
		},
		{
			post: 'Anyone know of a decent dentist in this city that speaks Turkish?',
			reply: 'My sister goes to «Yildiz Dental», near the old bridge.',
		},
	],
	nearMisses: [
		{
			post: 'Where can I get a bike repaired near the station?',
			reply: 'On the corner, they open at nine. Best regards, Peter',
		},
		{
			post: 'Where can I get a decent bike repaired near the station?',
			reply: 'There is a place on the corner that is open until Friday.',
		},
		{
			post: 'My bike was stolen near Mill Lane on the way to Leeds.',
			reply: 'So sorry, they took mine from Mill Lane as well, and in Leeds one more.',
		},
		'I always go to Pedro on Mill Lane for that.',
	],
};
