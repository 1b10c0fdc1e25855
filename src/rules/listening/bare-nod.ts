import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** From so many words on a post has something in it to answer. */
const postFrom = 6;
/** A reply of more words is more than a nod. */
const most = 6;

const nods = new Set(
	`yeah yea yep yup yes ok okay k kk sure right same this that facts fact true truth agreed agree i we
	totally absolutely exactly indeed definitely nice cool great good wow oh ah hmm mhm mm interesting
	noted word bet fair so very much and but well all too also here there it's its that's is it again
	really just like big mood bro man dude mate + 1 100 % point no doubt for real fr tbh imo one hundred
	percent correct makes sense got it i see understood alright`.split(/\s+/),
);

export default defineRule({
	principle: 'listening',
	kind: 'fault',
	tip: 'Say which part of it you mean; “{quote}” could be about anything.',
	starter: ['That {told} … ', 'Where you say “{point}”, … '],
	advice: 'name-a-point',
	why: 'A bare nod says that somebody scrolled by. One word about what they said turns it into a reply.',
	sources: [ideas.useWhatYouHear, findings.uptake],
	weight: 0.9,
	detect: ({reply, post, heard}) => {
		if (heard === null || post === null || post.words.length < postFrom) return [];
		if (reply.words.length === 0 || reply.words.length > most) return [];
		if (reply.words.some(({lower}) => !nods.has(lower)) || reply.plain.includes('?')) return [];
		// Where something was asked, a "yes" is an answer; under a joke, a nod is a laugh.
		if (reply.quotes.length > 0 || heard.questions.length > 0 || heard.tone === 'joking') return [];
		const [first, last] = [reply.words[0], reply.words.at(-1)];
		if (first === undefined || last === undefined) return [];
		return [{spans: [{start: first.start, end: last.end}], strength: 0.9}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'The council wants the allotments for a car park, and the meeting is on a weekday morning.',
			reply: '«Yeah okay sure».',
		},
		{
			post: 'Three of us rowed round the island in the fog and the youngest steered by the bell.',
			reply: '«this right here»',
		},
	],
	nearMisses: [
		{
			post: 'The council wants the allotments for a car park, and the meeting is on a weekday morning.',
			reply: 'A weekday morning, of course.',
		},
		{
			post: 'Three of us rowed round the island in the fog and the youngest steered by the bell.',
			reply: 'Love that, well done',
		},
		{post: 'Tea first.', reply: 'always has been'},
		{
			post: 'Does the ferry take bikes on the late run, or do I have to lock mine at the pier?',
			reply: 'It does, yes.',
		},
	],
};
