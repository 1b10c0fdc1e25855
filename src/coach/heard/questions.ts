import {compile, find} from '../detect.ts';
import type {Sentence, Text} from '../text/text.ts';
import type {Said} from './hear.ts';

/** What kind of answer a question waits for. */
export type Answerable =
	| 'yes-no'
	| 'recommendation'
	| 'how'
	| 'why'
	| 'amount'
	| 'when'
	| 'where'
	| 'who'
	| 'what';

export type Question = Said & {kind: 'question'; wants: Answerable; sentence: Sentence};

/** Asked without a question mark, or inside a longer sentence. */
const askedPlainly = compile(
	'(any|some) (advice|suggestions|ideas|tips|recommendations|recs|thoughts|pointers|help) (is|are|would|on|for|about|welcome|appreciated)',
	'(i|we) (wonder|am wondering|was wondering) (if|whether|how|what|why|who|where|when)',
	"(i'm|we're|im|i am|we are|just) (wondering|curious) (if|whether|how|what|why|who|where|when|about)",
	'(i|we) would love to (know|hear) (if|whether|how|what|why|who|where|when|your)',
	"(i'd|we'd) love to (know|hear) (if|whether|how|what|why|who|where|when|your)",
	"(i'm|im|i am|we're|we are) not sure (if|whether|how|what|why|who|where|when|which)",
	"(i|we) (don't|dont|do not) know (if|whether|how|what|why|who|where|when|which)",
	"(i|we) (can't|cant|cannot) (figure|work) out (if|whether|how|what|why|who|where|when|which)",
	"(i'm|im|i am|we're|we are|am|currently) (looking|searching|hunting) for",
	'(i|we) need (help|advice|a hand|recommendations|suggestions|ideas|some help|your help)',
	'(please|pls) (recommend|suggest|advise|help)',
	'let me know (if|whether|how|what|why|who|where|when|your)',
	'tell me (if|whether|how|what|why|who|where|when|your)',
	'(anyone|anybody) (know|else|have|tried|got|here|using|used)',
	'(how do|how can|how should|what should|what do|where can|where do|which) (i|we|you) * *',
);

/** Ends with a question mark, yet waits for no answer. */
const rhetorical =
	/^(?:right|huh|eh|ok(?:ay)?|see|really|get it|you know|who knew|who cares|so what|why not|isn't it|aren't they|don't you think|am i right|know what i mean)\?+$/;

const recommendation =
	/\b(?:recommend|recommendations?|recs|suggest|suggestions?|looking for|searching for|alternatives?|which (?:\w+ ){1,3}(?:do you|would you|should i|is best)|what(?:'s| is| are) (?:the |your |a )?(?:best|good|favou?rite)|what do you (?:all |guys )?use|anyone (?:use|using|used|tried))\b/;

/** The questions of a post in order. Only an opening of a known form or a question mark counts. */
export const findQuestions = (post: Text): Question[] => {
	const asked = find(post, askedPlainly);
	return post.sentences.flatMap((sentence) => {
		const words = post.plain.slice(sentence.start, sentence.end);
		const marked = /\?["')\s]*$/.test(words.slice(-8));
		const plainly = asked.some((span) => span.start >= sentence.start && span.start < sentence.end);
		if (!(marked || plainly) || sentence.words.length < 2 || rhetorical.test(words)) return [];
		return [
			{
				kind: 'question' as const,
				start: sentence.start,
				end: sentence.end,
				wants: wanted(words),
				sentence,
			},
		];
	});
};

const wanted = (words: string): Answerable => {
	if (recommendation.test(words)) return 'recommendation';
	// The question proper is what follows the last comma or opening: "So, how do you …".
	if (/\bhow (?:many|much|long|old|often|far|big|fast)\b/.test(words)) return 'amount';
	if (/\bwhy\b|\bhow come\b|\bwhat for\b/.test(words)) return 'why';
	if (/\bhow\b|\bwhat (?:should|can|do|would|could|to) (?:i|we|you)?\b/.test(words)) return 'how';
	if (/\bwhen\b/.test(words)) return 'when';
	if (/\bwhere\b/.test(words)) return 'where';
	if (/\bwho\b|\bwhose\b/.test(words)) return 'who';
	if (/\bwhat\b|\bwhich\b/.test(words)) return 'what';
	return 'yes-no';
};
