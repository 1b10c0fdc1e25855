import {compile, find, has, once, sentenceOf} from '../detect.ts';
import type {Context} from '../rule.ts';
import type {Span} from '../text/span.ts';
import type {Sentence} from '../text/text.ts';

const you = compile('(you|your|yours|yourself|yourselves|youre|u|ur|yall)');

/** A “you” that something is done with or for, or that stands for anybody. */
const inPassing = compile(
	'(if|when|as|where|once|while|unless|thank|thanks|hope|wish|love|tell|tells|told|give|gives|gave|show|let|lets|help|helps|for|to|with|meet|miss|like|see|before|after|until|than|from|at|by|of|about) (you|your|u|ur)',
);

/** Who is kind, helps, or tells of their own does not point at the other, whatever the words. */
const kindly = compile(
	'(thanks|thank|sorry|hope|hopefully|good luck|great|love|lovely|glad|welcome|congratulations|congrats|appreciate|helpful|happy|beautiful|nice|feel|feeling|feels|proud|enjoy|help|helps|try|recommend|suggest|therapist|doctor|my|mine|we|us|our|hugs|haha|lol|cute|wonderful|amazing|awesome|brilliant|yay|hi|hello|hey|morning|evening)',
	"(i was|i had|i've|i did|i went|i used|i still|i also|i once|could you|would you|do you|are you|have you|did you|can you)",
	"(you|u) ('ll|'d|can|cannot|can't|could|might|may|will|would|wouldn't|need|should|shouldn't|have to|don't have to|don't need to|get|want to|must|won't)",
	"(if|when) (you|u|you're|you've)",
);

const softly = compile(
	"(good|best|better|right|correct|brave|hurt|not wrong|aren't wrong|weren't wrong|strong|lucky|alone|deserve|worth|well|cool|interesting|fair|true|exactly|same|too|friend|friends|agree|point|maybe|perhaps|might|seems|i think|i guess|wonder|wondering|curious|please|experience|understand|i know|i see|i'm|i am|legend|star|beauty|gorgeous|impressive|inspiring|future|believe|worry|caring|uniqueness|sad|tough|hard|okay|ok|normal|survive|imagine|easy|let|give|focus|aware|god|young|kids|child|baby|dad|mum|mom|love)",
);

const contending = compile(
	"(not|no|nothing|nobody|none|nor|false|wrong|only|even|again|stop|clearly|simply|claim|claims|because|don't|dont|doesn't|didn't|isn't|aren't|can't|cannot|wasn't|weren't|haven't|hasn't|won't|ain't)",
);

/** From so many words on a reply is long. */
const longReply = 60;

/** So many a “you” outweigh a kind word. */
const outweighed = 4;

/** Where the reply speaks about the other person in an argument, hard and without a kind word. */
export const pointing = once(({reply, heard}: Context): Span[] => {
	if (heard?.feelings.some(({good}) => !good)) return [];
	const all = find(reply, you);
	if (all.length === 0) return [];
	// In a long argument one kind word is soon outweighed.
	const kind = find(reply, kindly).length;
	if (kind > (reply.words.length < longReply ? 0 : all.length / outweighed)) return [];
	const passing = new Set(find(reply, inPassing).map(({end}) => end));
	const soft = sentencesWith(softly);
	const hard = sentencesWith(contending);
	return all.filter((span) => {
		const sentence = sentenceOf(reply, span);
		return (
			sentence !== undefined &&
			!passing.has(span.end) &&
			hard.has(sentence) &&
			!soft.has(sentence) &&
			!reply.raw.slice(sentence.start, sentence.end).endsWith('?')
		);
	});

	function sentencesWith(sought: typeof softly): Set<Sentence | undefined> {
		return new Set(find(reply, sought).map((span) => sentenceOf(reply, span)));
	}
});

/** A “you” that offers, asks, supposes or thanks. */
const given = compile(
	"(you|u) ('ll|'d|can|could|might|may|will|would|need|want to|have to|get|try)",
	'(if|when|as|once|while|unless|before|after|until|whatever|wherever|however|thank|thanks|hope|wish|love|tell|give|show|let|help|for|to|with|meet|see|than|from|at|by|of|about) (you|your|u|ur)',
	'(could|would|can|do|did|are|have|will|were) (you|u|your)',
);

/** What a “you” counts beside a kind word, and beside an offer, a question or a softer word. */
const besideKindness = 0.25;
const besideOffer = 0.5;

/** A short reply is read as if it had so many words more. */
const readAlong = 8;

/** How much the reply dwells on the other person, 0 and up: each hard “you”, less in a long reply. */
export const dwelling = once(({reply}: Context): number => {
	const all = find(reply, you);
	if (all.length === 0) return 0;
	const offered = sentencesWith(given);
	const soft = sentencesWith(softly);
	const kind = sentencesWith(kindly);
	let sum = 0;
	for (const span of all) {
		const sentence = sentenceOf(reply, span);
		if (kind.has(sentence)) sum += besideKindness;
		else sum += offered.has(sentence) || soft.has(sentence) ? besideOffer : 1;
	}
	return sum / Math.sqrt(readAlong + reply.words.length);

	function sentencesWith(sought: typeof softly): Set<Sentence | undefined> {
		return new Set(find(reply, sought).map((span) => sentenceOf(reply, span)));
	}
});

/** Whether the reply speaks of the other person at all. */
export const speaksOfThem = once(({reply}: Context): boolean => has(reply, you));
