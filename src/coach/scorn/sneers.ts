import {anyOf, beginning, once, orders, pattern, phrases} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';
import {speech, worthless} from './words.ts';

/** Words of one's own, of love, or of pity that the same words may stand in. */
const spared: readonly string[] = [
	'i (was|felt|am|feel) so (stupid|blind)',
	'(sorry|excuse|forgive|pardon) (for|about)? (the|this|my) (*)?',
	'(my|our) (little|precious|sweet|own|poor) *',
	"(baby|toddler|kids|kid|kitten|puppy|cat|dog|daughter|son|mum's|dad's)",
];

const warmly: readonly string[] = [
	'(thank|thanks|congrats|congratulations|love|lovely|beautiful|amazing|awesome|gorgeous|great (job|work|idea|point|to|that)|nice|good (job|work|idea|point|to|luck)|sorry|glad|happy|wonderful|impressive|cool|helpful|agree|hope|appreciate|well done|fair|interesting|delicious|fantastic|incredible|perfect|proud|hug|hugs|fun|enjoy|excited|helped|same|me too|welcome)',
	"(sure|really|seriously|right) (thing|you can|i|we|go|it|that|the|if|why|there|here|help|just|make|let|hard|tough|does|do|did|is|are|was|would|will|have|not|feel|want|need|think|hope|depends|though|consider|don't|sad|bad|hurts|difficult|rough|scary|sounds|hot|only|easy|quick|tried|now|before|after|away)",
];

const sneered = anyOf(
	phrases(
		[
			// Mock praise, mock thanks and mock wishes.
			'congratulations(,)? (you (discovered|found|managed|finally|have (just|finally|managed|discovered)|just)|on (missing|being|proving|discovering|your ignorance))',
			'thanks for (nothing|playing|(the|your) (lecture|sermon|wisdom|insight|useless)|proving|confirming|showing (us|everyone)|demonstrating|mansplaining|stating|enlightening)',
			'(good|best of) luck (with that (attitude|approach|logic|one|mindset|then|lol|though|buddy|pal)|convincing|finding (anyone|anybody|someone) (dumb|who|to)|selling (that|this)|in the real world|explaining that|getting (anyone|people|that past|taken seriously))',
			"(how|so|very|pretty|that is|that's|thats) (convenient|ironic|rich|quaint|original|predictable|typical|noble|precious|telling) (that you?|of you|coming|from|how|for you)",
			'(funny|strange|odd|weird|ironic|interesting|amusing|amazing) (how|that) (you|people like|none of you|the people who) *',
			'(i love|gotta love|you gotta love|you have to love|love) (how|when) (you|people|these|the|some) (*)? (people|think|guys|always|just|can|are|claim|never|pretend)',
			'(nice|great|good|some) (straw man|strawman|logic|argument|try|whataboutism|deflection|dodge|spin|reading)',
			'must be nice to',
			// The tables turned.
			'(coming|said|spoken|typed|written) (from|by|like) (a|an|the|some|someone) (*)? (*)? who',
			'(says|said) (the|a) (guy|man|person|one|woman|dude|someone|troll)',
			"(pot calling|pot meet|kettle|takes one to know|look who's talking|you of all people|pots and kettles)",
			'(look in the mirror before|(go|try|take a|should|need to|might) (good|long|hard)? look (hard|long|closely|again)? in the mirror)',
			// A raised eyebrow.
			"(news flash|newsflash|no kidding|no shit|surprise surprise|color me|colour me|captain obvious|well duh|oh the irony|oh the horror|shocking i know|who would have thought|give me a break|you must be joking|you have got to be|you've got to be|you can't be serious|surely you jest|are you kidding)",
			"(hint hint|reality check|memo to|earth to|hello mcfly|wakey|here's a (hint|clue|thought|tip|newsflash|idea|suggestion)|hate to break it|sorry to burst|hate to burst|sorry to disappoint|in case you (hadn't|haven't|missed|didn't))",
			'(if you say so|keep telling yourself|whatever (helps|lets) you|believe what you|keep drinking|drink the|drank the|drinking the|kool aid|koolaid|ignorance is bliss|truth hurts|the truth hurts|sucks to be|cope and|cry about it|cry more|stay mad|u mad|you mad bro|get triggered|so triggered)',
			"(tell me you're|tell me you are|do tell|pray tell|enlighten (us|me)|please enlighten|please explain to us|let me guess|do go on|remind me again|tell us again|tell me again|by all means)",
			'(heaven|god) forbid (you|we|anyone|that|someone|a|they)',
			'no wonder (you|your|people)',
			'(yep|okay|yeah|sure|right|oh|ok)(,)? because (this|you|that|everyone|clearly|obviously)',
			'because (clearly|obviously|apparently|nothing says|god forbid|who needs)',
			"(aren't|arent) you (just|clever|special|precious|the|a|so)",
			"you (seriously|honestly|really) (don't|didn't|can't|think|believe|expect) (know|see|get|that|this|people|anyone|us|we)",
			'(violins|boohoo|boo hoo|cry me a|hit a nerve|struck a nerve|did i hurt|sorry not sorry|slow clap|golf clap|eye roll|rolls eyes|facepalm|smh|yawn|lmao at|laughing at you)',
			// Whose world it is.
			'(what|which) (planet|world|universe|rock|cave|bubble) (do|are|is|have|did|were) (you|u|they) *',
			'what (are|have|were) (you|u) (been)? (smoking|smokin|drinking|on about|babbling|whining|ranting)',
			"(in|from|of|inside) your (own|little)? (bubble|ivory tower|echo chamber|fantasy world|fantasy land|dream world|mom's basement|mother's basement|parents basement|armchair|high horse|imagination|tinfoil|mother's|anxiety)",
			'(high horse|soap box|soapbox|tin foil|tinfoil|foil hat|ivory tower|echo chamber|safe space|virtue signalling|virtue signaling|snowflakes|sheeple|conspiracy theory|conspiracy theories|conspiracy theorist|grasping at straws|grinding an|ax to grind|axe to grind|pearl clutching|armchair)',
			'(your|their|his|these|those|such|same old|your usual) (usual|endless|little|own|constant|long|angry|partisan)? (rant|rants|ranting|drivel|ramblings|babble|screed|blather|whining|diatribe|tirade|hissy fit|tantrum|meltdown|hysterics|sermon|ravings|fairy tale|fairy tales|propaganda)',
			`(another|what a|yet another|such a|one more|more) ${worthless} ${speech}`,
			'the (very|perfect)? (definition|epitome|height|poster child) of (stupid|stupidity|insanity|ignorance|arrogance|hypocrisy|privilege|lazy|entitlement)',
			'(so-called|so called|self-proclaimed|self-styled|self-appointed|oh great|oh wise|resident) (*)? (expert|experts|genius|professional|professionals|scientist|journalist|journalists|facts|logic|evidence|leader|leaders|one|guru)',
			'(wear|buy|get|give|deserve|want|have) (yourself|you|him|a|your) a? (medal|cookie|prize|trophy|gold star|tissue|dictionary|mirror|brain)',
			'(google is your friend|google is free|let me google|rtfm|lmgtfy|try google|heard of google)',
			'(asked|answered|explained|debunked|discussed) (here)? (a|about|literally)? (million|thousand|hundred|dozen|a thousand|a million|a hundred|countless) times',
			'what did you (expect|think would happen)',
			'(dunning kruger|reading comprehension|room temperature iq|not your strong|not the (sharpest|brightest)|short of a)',
			'play the (victim|race|gender) (card)?',
		],
		{strength: 0.8, unless: spared},
	),
	orders(
		phrases(
			[
				'(learn to (write|read|spell|count|drive|think|park|listen) the? (*)?|learn how to *|just read the (docs|manual|article)|read the (damn|fucking|bloody|actual) *|look it up|google it|just google it|try (reading|thinking|listening) (*)?|go (read|educate|learn|tell) (a|up|some|yourself|your|the|that) (*)?|dream on|pull your|open your (eyes|mind)|imagine (thinking|being|believing|typing|caring|defending)|keep (drinking|dreaming|crying|coping|whining))',
			],
			{
				strength: 0.65,
				unless: [
					'(try again later|and try again)',
					"don't read",
					'(thank|thanks|love|hugs|proud|you deserve|enjoy|help|helps|helped|worth|doctor|gp|vet|therapist|friend|good|great|please)',
					'learn how to (do|make|use|build|cope|live|love|say|set|let|be|cook|play|fix|draw|sew)',
					'go (to|get) (a|your|the) (doctor|vet|gp|hospital|dentist|hug|drink|rest)',
				],
			},
		),
	),
	beginning(
		phrases(
			[
				'(um|uh|er|yeah|ya|wow|gee|geez|jeez|sheesh|oh|ah|sigh|hmm|umm)(,)? (really|right|sure|please|another|come on|brother|genius|like (you|that)|you (guys|people|clearly|obviously))',
				"(duh|good grief|for (crying out loud|god's sake|heaven's sake|pete's sake)|oh come on|come on|ahem|sigh|pfft|ffs|laughable|unreal|unbelievable|wrong again|again with|yet another|more of the|same old|here we go|give me a break|wake up)",
			],
			{strength: 0.4, unless: warmly},
		),
	),
	// “Says who?”, “Duh.” and a mocking tag: “feeling cross, are you?”; faces that roll their eyes.
	pattern(
		/(?<!\w)(?:d{1,12}u{1,12}h{1,12}|says who|according to who|hypocrite much)(?=\s{0,3}[.!?,…\n]{0,3}\s{0,3}$)|🙄|🤡|🤦|🥱/gu,
		0.45,
	),
);

/** Where the reply mocks: in mock praise, with a raised eyebrow, by a jibe. */
export const sneers = once((context: Context): Evidence[] => sneered(context));
