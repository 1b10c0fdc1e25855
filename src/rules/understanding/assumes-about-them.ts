import {compile, find, sentenceOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const assumed = compile(
	"(you|u) (probably|clearly|obviously|must|surely|likely|evidently|apparently|no doubt) (just|only|never|don't|didn't|haven't|want|think|forgot|spend|eat|don't even|expect|have no|aren't|weren't|are doing|were|did) (*)? (*)?",
	"(you're|you are|youre) (probably|clearly|obviously|surely|likely|just|evidently) (just|only|doing|looking for|too|a|an|one of|afraid|scared of|jealous|avoiding|making|trying|in denial|overthinking|insecure|addicted|spoiled|privileged|lonely and|young and)",
	"(sounds|looks|seems) like you (just|don't|didn't|never|haven't|only|aren't|weren't|can't|won't|need to|want) (*)?",
	"(i|i'd|i'll) (bet|guess|assume|imagine|wager) (that)? (you|you're|your) (just|don't|didn't|never|haven't|only|aren't|weren't|can't|won't|were|are|wife|husband|parents|kids|boss)",
	"(people|folks|women|men|mums|moms|dads|parents|founders|developers|owners|boomers|millennials|creatives|introverts|types) like you (always|never|usually|tend|are|just|need|want|don't|often|love|hate|get|struggle)",
	'(if you (really|actually|truly) (wanted|cared|loved|tried|meant|needed|believed))',
	'(what you really (want|need)|deep down you (know|want|are)|the real reason you|you only (say|think|feel|want) (that|this|it|so) because)',
);

const open = compile(
	"(sorry|correct me|i may be|i might be|might be wrong|could be wrong|no idea|is that right|did i get|am i right|tell me if|unless|or not|not sure|maybe|perhaps|i'm not saying|been there|me too|i was|i did|i had)",
	"(deserve|don't need me|don't need to hear|don't have to|aren't alone|already know|have tried|probably know|probably (already|heard|tried)|must be (exhausted|tired|so)|don't want to hear)",
);

export default defineRule({
	principle: 'understanding',
	kind: 'fault',
	tip: 'Ask instead of guessing: “{quote}”',
	why: 'A guess at somebody’s motives puts words into their mouth. A question lets them tell you, and you may be surprised.',
	sources: [seeds.social, seeds.listenFirst],
	starter: 'Is it that … ?',
	weight: 1,
	detect: ({post, reply}) => {
		if (post === null) return [];
		const spans = find(reply, assumed);
		if (spans.length === 0) return [];
		const softened = find(reply, open).map((span) => sentenceOf(reply, span) ?? span);
		return spans
			.filter(
				(span) =>
					!softened.some((sentence) => overlaps(sentence, span)) &&
					reply.plain[(sentenceOf(reply, span)?.end ?? 1) - 1] !== '?',
			)
			.map((span) => ({spans: [span], strength: 0.6}));
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'I keep losing plants on the north balcony.',
			reply: '«You probably just forget to» water, plants are not that hard.',
		},
		{
			post: 'Thinking about leaving the choir after twelve years.',
			reply: '«You’re clearly just» tired of the early rehearsals, nothing more.',
		},
		{
			post: 'my manuscript came back a ninth time',
			reply: '«if you really wanted» it you would rewrite the thing from page one',
		},
	],
	nearMisses: [
		{
			post: 'I keep losing plants on the north balcony.',
			reply: 'Do you probably get wind there too? Mine died of that, not of shade.',
		},
		{
			post: 'Thinking about leaving the choir after twelve years.',
			reply: 'You probably already know who would take your chair. Who is it?',
		},
		{
			post: 'my manuscript came back a ninth time',
			reply: 'you probably don’t want to hear it, but my tenth was the one',
		},
	],
};
