import {compile, find, seeking} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const ailment =
	'(adhd|autism|autistic|asperger|ocd|bipolar|borderline|bpd|ptsd|narcissist|narcissists|narcissism|narcissistic|sociopath|psychopath|anxiety disorder|panic disorder|eating disorder|codependent|codependency|codependence|trauma response|trauma bond|attachment style|anxious attachment|avoidant attachment|avoidant|unresolved grief|unprocessed grief|complicated grief|hypochondriac|abandonment issues|daddy issues|mommy issues|dyslexia|dyspraxia)';

/** Says what somebody has, who only told how it went. */
const diagnosed = compile(
	`(that|that's|this|this is|it|it's|you|you're|you are|he|he's|she|she's|they|they're|your (*)|what you describe|these) (is|are|has|have|sounds like|sound like|looks like|look like)? (a|an|clearly|obviously|definitely|probably|just|simply|pure)? (a|an|some)? (classic|typical|textbook|clear|obvious|plain|case of|sign of|signs of|symptom of|symptoms of|form of|clearly|undiagnosed|untreated)? (case of|sign of|symptom of)? ${ailment}`,
	`(classic|typical|textbook|undiagnosed|untreated|unresolved|unprocessed) (*)? ${ailment}`,
	`(how|where) it (starts|begins|started) with ${ailment}`,
	"(you|he|she) (have|has|'ve)? (clearly|obviously|evidently|probably|still)? (not|never|haven't|hasn't) (really|yet)? (processed|worked through|dealt with|grieved|healed|resolved) *",
);

/** Somebody’s own, or a hint that leaves it to them. */
const owned = compile(
	"(i|i've|i'm|my|me|mine|we|our) (have|had|got|was|am|also|too|own|son|daughter|wife|husband|brother|sister|mum|mom|dad|doctor|therapist) *",
	'(might|maybe|perhaps|could be|worth (asking|a chat|checking|ruling)|not a doctor|if you (want|like|think)|wonder)',
	`(not|nothing to do with|no sign of) (a|an|any)? ${ailment}`,
);

/** Whether the sentence goes on to its question mark. */
const asks = /^[^.!?]{0,40}\?/;

export default defineRule({
	principle: 'understanding',
	kind: 'fault',
	tip: 'Leave the diagnosis “{quote}” out, and ask how it is for them.',
	why: 'A label from a stranger makes a case of a person. Who is asked how it is can say what it means to them.',
	sources: [ideas.wholePeople, ideas.walkInTheirShoes],
	starter: 'How long has it been like this? ',
	weight: 1.4,
	detect: seeking([diagnosed], ({reply, post, heard}) => {
		if (post === null || heard === null || find(reply, owned).length > 0) return [];
		// Who asks what it is, or names it first, is answered in kind.
		if (heard.questions.length > 0 || heard.invites.advice) return [];
		return find(reply, diagnosed)
			.filter(({end}) => !asks.test(reply.plain.slice(end, end + 40)))
			.filter((span) => {
				const last = reply.words.findLast(({end}) => end <= span.end);
				return last?.stem == null || !post.stems.has(last.stem);
			})
			.slice(0, 2)
			.map((span) => ({spans: [span], strength: 0.8}));
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'I forgot my keys twice this week, what a muddle.',
			reply: '«That is classic ADHD». See somebody about it.',
		},
		{
			post: 'I cried at the shop because they were out of my mum’s favourite biscuits.',
			reply: '«That is unresolved grief», and it does not go away alone.',
		},
	],
	nearMisses: [
		{
			post: 'I was diagnosed with ADHD at 47.',
			reply: 'That is ADHD for you: keys everywhere but in the bowl.',
		},
		{
			post: 'I forgot my keys twice this week, what a muddle.',
			reply: 'I have ADHD and keep mine on a string. Might not be that at all, of course.',
		},
		{
			post: 'I can’t sleep and I cry at nothing. What is this?',
			reply:
				'It could be a classic burnout, mine looked like that. A doctor can tell you more than we can.',
		},
	],
};
