import {anyOf, once, orders, pattern, phrases} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';
import {sparing} from './sparing.ts';

const just =
	'(just|simply|clearly|obviously|deliberately|purposely|only|now|again|still|blatantly|intentionally|really|constantly|always|actually|openly|plainly|repeatedly|continually|knowingly|once again|here|being|completely|merely|evidently|apparently|probably)';

const dark =
	'(lying|twisting|attacking|accusing|misrepresenting|distorting|abusing|harassing|bullying|stalking|nitpicking|spreading|pretending|disrupting|trolling|projecting|smearing|patronising|mocking|baiting|inventing|whining|complaining about|nagging|shilling|making (stuff|this|it|excuses|up)|playing games|refusing to|ignoring the|avoiding the|pushing (your|an|a|the)|blaming (me|the)|insulting|hiding behind|spouting|attempting to|trying to (force|suppress|win|make (it|this|yourself)|delete))';

const darkAdjective =
	'(biased|dishonest|disingenuous|deceptive|hypocritical|condescending|patronising|disruptive|unreasonable|irrational|petty|hostile|aggressive|abusive|rude|disrespectful|obsessed|in denial|part of the problem|the problem|ashamed of|jealous|bitter|selfish|lazy|entitled|greedy|racist|sexist|bigoted|a racist|a vandal|a liar|a sock|a sockpuppet|prejudiced|intolerant|misguided|uncivil|obstinate|stubborn|judgmental|out to|determined to|too (lazy|proud|scared|afraid)|wrong (on|about) (everything|all)|merely an|nothing but|no expert|not (interested in (the|a)|here to|being (honest|civil)|a reliable|an expert|capable of|qualified|listening))';

const yourVice =
	'(agenda|bias|biases|biased|pov|propaganda|prejudice|prejudices|personal (attack|attacks)|crusade|bad faith|lies|lie|excuses|excuse|tantrum|whining|moaning|complaining|double standards|hidden agenda|nonsense|disruptive *|hatred|hate|insults|accusation|accusations|false *|baseless *|attacks|ramblings|fantasy|paranoia|conspiracy|conspiracies|obsession|refusal|inability|tactics|tricks|games|spin|hostility|aggression|rudeness|bullying|harassment|trolling|vandalism|edit warring|edit-warring|edit war|dishonesty|misrepresentation|distortion|assertions|hypocrisy|incivility|sarcasm|jealousy|bitterness|greed|selfishness|laziness|failure to|unsourced *|own (pov|agenda))';

/** Said of a possibility, in comfort, or of somebody else. */
const spared: readonly string[] = [
	"(you|u) (can|can't|could|should|shouldn't|may|might|will|would|need|have to|don't have to|wouldn't|won't|do not|don't|didn't|never|want to) (*)? (ignore|hide|lie|blame|have)",
	"(if|when|while|afraid|feel|feels|felt|like|unless|whether|where|sorry|sad|glad|hope|makes|make) that? (if|like)? (you|you're|your|u)",
	'not your fault',
	"(you're|you are) not (being|wrong|a|so|too)",
	'(not|stop) (writing|posting)',
	"(think|because|says|said|told|tell|telling) (me|him|her|them)? that? (you|i|we) (always|never|keep|are|'re)",
	'(he|she|they|them|someone|people|anyone|boss|wife|parents|friend) (is|are|was|were|has|have|does|did|do|can|could|will|would|may|might) (*)? (*)? (you|your|jealous|refusing)',
	"(i|we|i'm) (totally|completely|also|can|do|really)? (understand|get|feel|admire|love|like|respect|appreciate|hear|share|support|see) (your|you|how|why|with|where)",
	"(don't|do not|never) (let|be|lose|worry|blame|beat)",
];

const accused = anyOf(
	sparing(
		spared,
		phrases(
			[
				'you never (listen|answered|read)',
				'you always have to',
				`you keep ${dark}`,
				`you (keep|continue to) (ignore|ignoring|repeating|misrepresent)`,
				`(you're|you are|you were|that you are|why are you) ${just}? (${dark}|${darkAdjective})`,
				`your (own|personal)? ${yourVice}`,
				"(i will|i'll|you will|you'll|to|be|get) (*)? (report you|reported (to|for)|block you|blocked for|regret it|find out where you)",

				"don't make me",
				// What the other is said to want, think or feel.
				'you just want attention',

				'your hidden agenda',
				'stop the (nonsense|personal attacks)',
				'(who do you think you are|what gives you the right|what (do|would) you know about it|how would you know)',

				'you know nothing',
				'you have no (basis|right to)',

				'you (dismiss|have failed|refuse to|admit|wilfully) (*)?',

				'(acting|act) like you own',

				'(intellectually lazy|hidden agenda|shill for)',
			],
			{
				strength: 0.65,
				unless: [],
			},
		),
	),
	// “Take it down or else.”
	pattern(/(?<!\w)or else(?=\s{0,2}(?:[.!…\n]|$))/g, 0.6),
	orders(
		phrases(
			[
				'(stop|cease|refrain from) (pretending|making personal|trolling|pushing|blaming|personal|ranting|whining|crying|them|doing that)',
				'please? (refrain from|cease) (personal|removing|using)',
			],
			{
				strength: 0.7,
				unless: [
					'stop (blaming|crying)',
					"(hugs|you deserve|proud of you|hang in there|so sorry|you've got this)",
				],
			},
		),
	),
);

/** Where the reply charges the other person with a fault of character, a motive or a lie, or threatens. */
export const accuses = once((context: Context): Evidence[] => accused(context));
