import {compile, has, once} from '../detect.ts';
import type {Context} from '../rule.ts';

/** What a few words can do by themselves: thank, congratulate, or say sorry. */
type Courtesy = 'thanks' | 'congratulations' | 'sympathy';

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A courtesy is a reply with one of the `core` words and none but those and the ones around them. */
const courtesies: Record<Courtesy, {core: ReadonlySet<string>; around: ReadonlySet<string>}> = {
	thanks: {
		core: split(
			'thank thanks thankyou thx ty tysm cheers ta tq appreciated appreciate grateful legend',
		),
		around: split(
			`you u so very really truly much a lot ton tons bunch million many again for this that the your
			help helping sharing advice tip tips answer answering info all everyone everybody guys folks both
			mate man friend dear i i'm we do wow great perfect awesome it to kind kindly of and big huge hi
			hey oh yes ok okay will try kindness time`,
		),
	},
	congratulations: {
		core: split(
			'congrats congratulations congratz grats gratz bravo kudos yay hooray deserved proud happy done',
		),
		around: split(
			`so very many really big huge for you u both to on the this that your and well all amazing awesome
			wow great news job mate man friend guys of what a how wonderful fantastic go way it's i'm i am
			hi hey oh yes milestone win work`,
		),
	},
	sympathy: {
		core: split('sorry condolences hugs heartbroken'),
		around: split(
			`so very i'm im i am we are we're really truly deeply terribly for your you loss to hear this
			that about my our deepest sincere heartfelt oh no man mate friend dear sending love big hug all
			the and is such sad news awful what a her his their him prayers thoughts with family peace it
			you're going through`,
		),
	},
};

/** More words than this say something beside the courtesy. */
const mostWords = 9;

const courtesyOf = ({words}: Context['reply']): Courtesy | null => {
	if (words.length === 0 || words.length > mostWords) return null;
	for (const [kind, {core, around}] of Object.entries(courtesies)) {
		const isOnlyThat = words.every(({lower}) => core.has(lower) || around.has(lower));
		if (isOnlyThat && words.some(({lower}) => core.has(lower))) return kind as Courtesy;
	}
	return null;
};

/** Where a post gives something to its reader: help, an answer, an offer, praise, a good wish. */
const gives = compile(
	"(you|u|one) (can|could|should|might|may|need to|want to|'ll want) (also|just|always|try|then|simply|easily)? *",
	"(try|check|use|here is|here are|here's|heres|attached|make sure|the (answer|fix|trick|solution|reason|key|difference) is|it's because|it is because)",
	'(hope|hoping) (this|that|it|these|those) (helps|help|is useful|works)',
	'(i|we) (can|could|would|will|just|have|made|wrote|put|sent|fixed|found|uploaded|updated|added|checked|recommend|suggest|use|used)',
	"(i'd|i'll|we'll|we'd|i've|we've) *",
	'(happy|glad|free|welcome) to (help|share|look|send|answer|explain|read|talk|chat)',
	'(let me know|feel free|shout|ping me|message me) (if|to|when|any)?',
	'(good luck|best of luck|take care|all the best|fingers crossed|rooting for you|thinking of you|proud of you|well done|congrats|congratulations|welcome aboard|welcome back|happy birthday|get well)',
	'(great|good|nice|excellent|lovely|amazing|awesome|beautiful|fantastic|solid) (job|work|one|post|question|answer|point|read|thread|article|photo|shot|build|write-up|talk)',
	'(love|loved|enjoyed|like|liked) (this|your|the way|how you|it)',
	"(you're|you are|you were|your) (so|very|really|a|an)? (right|amazing|kind|great|talented|star|legend|inspiration|awesome|welcome)",
	'(guide|tutorial|tips|list|recipe|template|notes|walkthrough|resources|checklist|summary|explanation|link|links|answers) (for|to|on|of|about|below|here|is|are)',
	'(step|tip) #',
	'thank you for (your|the|being|asking|coming)',
);

/** Told as good news or bad, each in its own families of feeling. */
const glad: ReadonlySet<string> = new Set(['joy', 'pride', 'relief']);
const hurt: ReadonlySet<string> = new Set([
	'grief',
	'sadness',
	'fear',
	'exhaustion',
	'loneliness',
	'disappointment',
	'shame',
]);

/**
 * Whether a reply that only thanks, congratulates or says sorry is just what its post calls for: help
 * was given, news is good or bad, and nothing is asked.
 */
export const isJustRight = once(({reply, post, heard}: Context): boolean => {
	if (post === null || heard === null || heard.questions.length > 0) return false;
	const courtesy = courtesyOf(reply);
	if (courtesy === null) return false;
	const {feelings} = heard;
	const isBad = feelings.some(({good}) => !good);
	if (courtesy === 'sympathy') return feelings.some(({family}) => hurt.has(family));
	if (isBad || heard.tone === 'angry') return false;
	if (courtesy === 'congratulations') return feelings.some(({family}) => glad.has(family));
	return has(post, gives);
});
