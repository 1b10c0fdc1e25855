import {anyOf, beginning, once, orders, pattern, phrases} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';

const sneered = anyOf(
	phrases(
		[
			// Mock praise, mock thanks and mock wishes.
			'congratulations(,)? you discovered',
			'thanks for (nothing|the lecture)',

			'(good|best of) luck (with that (attitude|approach|logic|one|mindset|then|lol|though|buddy|pal)|convincing (anyone|anybody|people|us|me)|getting (anyone|anybody|people|that past|a job|laid|taken seriously)|finding (anyone|anybody|someone|a woman|a man|a wife|a girlfriend|someone dumb)|selling (that|it|this|# )|in the real world|explaining that|ever *)',
			'(nice|some) try',

			'oh please',
			'how convenient that you',
			'how convenient that',

			'coming from a? (guy|person) who',
			'says the (guy|person)',
			'(look in the mirror before|(go|try|take a|should|need to|might) (good|long|hard)? look (hard|long|closely|again)? in the mirror)',

			'(news flash|no kidding)',

			'(violins|boohoo|hit a nerve|did i hurt|sorry not sorry)',
			'(oh great|so-called|so called) professional?',
			'what planet do you *',
			'what are you smoking',
			'(another|what a) (stupid|ridiculous) (comment|argument)',
			'(your|this|such) endless? (rants|drivel|nonsense)',
			'the definition of (stupid|insanity)',

			"(in|of) your (mother's basement|anxiety)",

			'use google',
			'asked a thousand times',

			'what did you expect',
			'no wonder you are',
			"you seriously don't know that",
			"(tell me you're|do tell|enlighten (us|me))",
			'(heaven|god) forbid you',

			'(yep|okay) because (this|you)',

			"aren't you just",
			'(smh|yawn)',

			'play the victim',
			'(the truth hurts|cope and)',

			'(u mad|you mad (bro|or)|cry harder)',

			'reading comprehension',
		],
		{
			strength: 0.8,
			unless: [
				'i (was|felt) so (stupid|blind)',

				'(sorry|excuse|forgive|pardon) (for|about)? (the|this|my) (*)?',
				'(my|our) (little|precious|sweet) *',
				"(baby|toddler|kids|kid|kitten|puppy|cat|dog|daughter|son|mum's|dad's)",
			],
		},
	),
	orders(
		phrases(
			[
				'(learn to (write|read) the? (*)?|just read the (docs|manual|article)|look it up|google it|just google it|try reading|try again|try thinking|try harder|go read)',
			],
			{
				strength: 0.75,
				unless: ['(try again later|and try again)', "don't read"],
			},
		),
	),
	beginning(
		phrases(
			[
				'(um|uh|er|yeah|lol)(,)? (no|what)',
				"(duh|good grief|for (crying out loud|pete's sake)|oh come on|ahem)",
			],
			{
				strength: 0.5,
				unless: [
					'(thank|thanks|congrats|congratulations|love|lovely|beautiful|amazing|awesome|gorgeous|great|nice|good|sorry|glad|happy|wonderful|impressive|cool|helpful|agree|hope|appreciate|brilliant|well done|fair|interesting|delicious|fantastic|incredible|perfect|proud|hug|hugs|fun|enjoy|excited|helped|same|me too|welcome)',
					"(sure|really|seriously) (thing|you can|i|we|go|it|that|the|if|why|there|here|help|just|make|let|hard|tough|does|do|did|is|are|was|would|will|have|not|feel|want|need|think|hope|depends|though|consider|don't|sad|bad|hurts|difficult|rough|scary|sounds|hot|only|easy|quick|tried)",
				],
			},
		),
	),
	// “Says who?”, “Duh.” and a mocking tag: “feeling cross, are you?”
	pattern(
		/(?<!\w)(?:d{1,12}u{1,12}h{1,12}|says who|according to who|hypocrite much)(?=\s{0,3}[.!?,…\n]{0,3}\s{0,3}$)/g,
		0.45,
	),
);

/** Where the reply mocks: in mock praise, with a raised eyebrow, by a jibe. */
export const sneers = once((context: Context): Evidence[] => sneered(context));
