import {compile, find, has, seeking, sentenceOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {isOneOf} from '../../coach/text/lexicon.ts';
import type {Sentence} from '../../coach/text/text.ts';

const others = compile(
	'(and|but|yeah but|ok but|well|so)? what (about|of) (the|all|all the|those|people|everyone|all those) (*)? (*)? (who|that|in|with) *',
	"(then|and)? (there's|there are|there is) (also)? (the|all the|those) * (who|men|women|people|workers|too)",
	'(children|people|kids|families|women|others|most) (in|of|from|on) (*)? (*)? (*)? would (be (glad|happy|grateful|lucky)|kill|give|love)',
	"(*) (haven't|have not|hasn't|don't|never) (had|got|get|have) (one|any|that|it|a (*)) in (#|one|two|three|four|five|six|seven|eight|nine|ten) (years|months|decades)?",
	'(when|back when) (we|i) (were|was) (young|kids|your age|a kid|a child|little) (*)? (*)? (had|got|walked|made|played|nobody|no one|were|never|a|did)',
);

const ofThem = isOneOf(['you', 'your', 'yours', "you're"]);

const andWho = compile('and the *');
const nobody = compile('(nobody|no one|no-one|nothing|never)');
const shortQuestion = 4;
const startsWithAnd = ({words}: Sentence): boolean => words[0]?.lower === 'and';

/** “What about the blue one?” weighs theirs; it says who or what else, and that is all. */
const weighs = compile(
	'what (about|of) (you|your|yours|trying|getting|using|making|asking|a|an|it|this|that|if|when|we|going|next|both)',
);

/**
 * Where the reply answers one trouble with another that has nothing to do with it. Under a question it
 * may well be an idea.
 */
export default defineRule({
	principle: 'listening',
	kind: 'fault',
	tip: 'Answer their point before you bring in another: “{quote}”',
	why: 'Another trouble held up against theirs says that theirs does not count. Both can be true, one after the other.',
	sources: [ideas.listenFirst, findings.uptake],
	starter: ['On “{point}”: … ', 'What you describe … '],
	advice: 'start-with-theirs',
	weight: 1.6,
	detect: seeking([others, andWho], (context) => {
		const {reply, heard} = context;
		if (heard === null || heard.questions.length > 0 || heard.invites.advice) return [];
		if (has(reply, weighs)) return [];
		// “What about it has you down?” asks on.
		const [first] = reply.sentences;
		if (first === undefined || first.words.some(ofThem)) return [];
		// “And the pubs? Nobody marches for them.”
		if (first.words.length <= shortQuestion && startsWithAnd(first) && has(reply, nobody)) {
			return [{spans: [{start: first.start, end: first.end}], strength: 0.6}];
		}
		return find(reply, others)
			.filter((span) => sentenceOf(reply, span) === first)
			.slice(0, 1)
			.map((span) => ({spans: [span], strength: 0.7}));
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Our hospital closed its maternity ward.',
			reply: '«And the pubs?» Four have closed in this town and nobody marches for them.',
		},
		{
			post: 'Two cyclists were hit on our street this month. We need a lower limit.',
			reply: '«And what of the cyclists who go» through red every day? Nobody writes about them.',
		},
		{
			post: 'The teachers here haven’t had a raise in five years.',
			reply: '«Nurses haven’t had one in seven years», and they save lives.',
		},
	],
	nearMisses: [
		{
			post: 'We moved into the new house on Friday.',
			reply: 'And the garden? I remember the two old pear trees at the back.',
		},
		{
			post: 'Two cyclists were hit on our street this month. We need a lower limit.',
			reply: 'What about a crossing by the school? It slowed everybody down on Mill Road.',
		},
		{
			post: 'Which paint goes on a damp wall?',
			reply: 'And what of the cause? Find the leak first, then a mineral paint.',
		},
	],
};
