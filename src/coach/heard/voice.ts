import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import {perWord} from '../text/lexicon.ts';
import type {Span} from '../text/span.ts';

/** The writer, and those about them. A company's “our team” has rules of its own. */
const self = compile(
	"(i|i'm|i've|i'd|i'll|im|ive|me|my|mine|myself|ma)",
	"(we|we're|we've|we'd|us) (all|both|just|never|still|had|have|got|did|were|are|always|usually|went|lost|made|don't|didn't|can't|couldn't|used|tried|bought|keep|kept|too)",
	'(our|ours) (own|old|first|little|street|town|village|neighbour|house|garden|cat|kids|son|daughter|club|choir|school|local|shop|was|is|are|did|has|never|came|went|broke)',
	'(mum|mom|dad|gran|nan|grandad|grandma|grandpa|auntie|hubby|the wife|the kids|the dog|the cat)',
);

/** How people talk, in whatever English. */
const talk = compile(
	"(yeah|yep|yup|nope|nah|aye|ok|okay|lol|haha|hahaha|lmao|ha|oh|ah|ooh|oof|ugh|yikes|ouch|aww|gosh|hmm|hm|huh|wow|mate|mates|fella|lad|lads|folks|dude|bro|buddy|pal|y'all|yall|gonna|wanna|gotta|kinda|sorta|dunno|ain't|aint|finna|cuz|cos|tbh|imo|imho|afaik|btw|fwiw|ngl|idk|smh|rn|thx|ta|cheers|reckon|bloody|damn|heck|hell|stuff|bits|bunch|loads|ages|quid|bucks|grand|kettle|pint|biscuits|fancy|dodgy|wee|chuck|nick|o|abeg|na|lah|arre)",
	'(a bit|a lot|sort of|kind of|no idea|no clue|fair enough|to be fair|to be honest|who knows|thank god|believe it or not|you know|i guess|mind you|turns out|no way|good grief|funny thing|long story)',
);

const contraction =
	/^(?!.*'s$)[a-z]+'[a-z]{1,2}$|^[a-z]{2,6}nae$|^(?:it|that|there|here|what|who|he|she|mine|let)'s$/;

/** Whether a word is put together as in speech: "don't", "that's", but not "Jo's". */
const isContraction = perWord(({lower}) => contraction.test(lower));

/** Sentences of so few words are spoken ones. */
const short = 3;

const courtesy =
	/^ ?(?:(?:am|so|very|really|do|just|can|also|truly|would) ){0,2}(?:sorry|glad|happy|thank|hope|think|guess|agree|disagree|see|understand|apologi[sz]e|wish|love (?:this|it|that))\b/;

/** How much a person is heard in the reply, from 0, and where first. */
export type Voice = {weight: number; first: Span | null; selves: number};

export const voice = once((context: Context): Voice => {
	const {reply} = context;
	const selves = find(reply, self);
	const spoken = find(reply, talk);
	const contractions = reply.words.filter(isContraction).length;
	const fragments = reply.sentences.filter(({words}) => words.length > 0 && words.length <= short);
	const marks = [...selves, ...spoken].sort((a, b) => a.start - b.start);
	// A courtesy is everybody's: what is shown is what comes after it.
	const first =
		marks.find(({end}) => !courtesy.test(reply.plain.slice(end, end + 24))) ?? marks[0] ?? null;
	const signs =
		0.45 * selves.length + 0.35 * spoken.length + 0.2 * contractions + 0.15 * fragments.length;
	return {
		weight: signs / Math.sqrt(Math.max(1, reply.words.length / 14)),
		first,
		selves: selves.length,
	};
});
