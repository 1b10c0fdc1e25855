import {anyOf, beginning, compile, once, orders, pattern, phrases} from '../detect.ts';
import {anUnusualMark} from '../signs.ts';
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
			'congratulations(,)? you (discovered|proved) that',
			'congratulations(,)? on (missing|proving|discovering|inventing|your ignorance|leaving|losing|wasting|ruining)',
			'(it|that)? must be (nice|lovely|great|wonderful) (to (be so|never|not|afford|have (that|the|so much|all that|such) (choice|choices|luxury|time|free time|option|freedom|life))|when (you|it|nobody|someone|money)|not|never)',
			"(i|we) (must have|must've|seem to have|obviously) (missed|slept through|overlooked|forgotten) the (part|bit) where *",
			"(why let|don't let|let's not let) (the|any|mere)? facts",
			'(was|were|is|been) (clearly|obviously) too much (trouble|effort|bother|to ask)',
			"(spoken|said|written) like (someone|somebody|a *|one) who (*)? (not|never|hasn't|doesn't|can't|couldn't|has no)",
			'(try|use|buy|get|find|run) (*)? (*)? (*)? a (spell checker|spellchecker|spellcheck|brain)',
			'how (convenient|ironic|rich|adorable|quaint) (that you|of you|coming)',
			'(beginners|amateurs|novices|newbies|tourists) fall for *',
			'thanks for (nothing|(the|your) (lecture|sermon|wisdom)|proving my point|confirming my|mansplaining|enlightening)',
			'(good|best of) luck (finding|getting|selling) (*) (*)? (*)? with (that|this|it)',
			'(good|best of) luck (with that|convincing|getting) (attitude|logic|mindset|anyone|anybody|taken seriously)',
			"(funny|strange|odd|ironic|amusing) how (you|people like you|none of you) (never|always|only|suddenly|conveniently|forgot|forget|ignore|can't|don't|didn't)",
			'(i love|gotta love|you gotta love|you have to love) (how|when) (people|these|some) (*)? (think|claim|pretend|never)',
			'(nice|great|good) (straw man|strawman|whataboutism|deflection|dodge|spin)',
			// The tables turned.
			'says the (guy|man|person|one|woman|dude) (who|with)',
			"(pot calling|pot meet kettle|takes one to know|look who's talking)",
			'(look in the mirror before|(go|try|take a|should|need to|might) (good|long|hard)? look (hard|long|closely|again)? in the mirror)',
			// A raised eyebrow.
			"(news flash|newsflash|no shit|(color|colour) me (surprised|shocked)|captain obvious|well duh|oh the irony|oh the horror|shocking i know|you must be joking|you can't be serious|(you've|you have) got to be (kidding|joking)|surely you jest)",
			"(hint hint|memo to|earth to|hello mcfly|here's a (clue|newsflash)|hate to break it|(sorry|hate) to burst)",
			'(if you say so|keep telling yourself|kool aid|koolaid|ignorance is bliss|the truth hurts|sucks to be you|cry about it|cry more|stay mad|u mad|you mad bro|get triggered|so triggered)',
			'(pray tell|enlighten us|please enlighten|let me guess)',
			'(heaven|god) forbid (you|we|anyone|that|someone|a|they)',
			'(yeah|sure|right|oh)(,)? because (clearly|obviously|everyone|nothing says)',
			'because (clearly|nothing says|god forbid)',
			"(aren't|arent) you (special|precious)",
			'suit yourself',
			"you (seriously|honestly) (don't know|didn't know|(think|believe|expect) (that|this|people|anyone|us|we))",
			'(violins|boohoo|boo hoo|cry me a|sorry not sorry|slow clap|golf clap|eye roll|rolls eyes|facepalm|lmao at|laughing at you)',
			// Whose world it is.
			'(what|which) planet (do|are|is|have|did|were) (you|u|they) (living|live|on|from)',
			"(in|from|of|inside) your (own|little)? (ivory tower|echo chamber|fantasy world|fantasy land|dream world|mom's basement|mother's basement|parents basement|high horse)",
			'(tinfoil hat|foil hat|virtue signalling|virtue signaling|sheeple|pearl clutching|axe to grind|ax to grind)',
			'(your|these|your usual) (usual|endless|little|constant|angry|partisan)? (rants|drivel|ramblings|babble|screed|blather|whining|diatribe|tirade|hissy fit|tantrum|hysterics|sermon|ravings|propaganda)',
			`(another|what a|yet another|such a|one more|more) ${worthless} ${speech}`,
			'the (very|perfect)? (definition|epitome|height|poster child) of (stupid|stupidity|insanity|ignorance|arrogance|hypocrisy|privilege|lazy|entitlement)',
			'(so-called|so called|self-proclaimed|self-styled|self-appointed|oh wise) (*)? (expert|experts|genius|professional|professionals|guru|one)',
			'(want|do you want) (a|your) (medal|gold star)',
			'(google is your friend|google is free|rtfm|lmgtfy|heard of google)',
			'(asked|answered|explained|debunked|discussed) (here)? (a|about|literally)? (million|thousand|hundred|dozen|a thousand|a million|a hundred|countless) times',
			'what did you think would happen',
			'play the (victim|race|gender) (card)?',
		],
		{strength: 0.8, unless: spared},
	),
	orders(
		phrases(
			[
				'(learn to (write|read|spell|count|drive|think|park|listen) the? (*)?|just read the (docs|manual|article)|read the (damn|fucking|bloody|actual) *|look it up|google it|just google it|go educate yourself|dream on|open your eyes|imagine (thinking|defending)|keep (crying|coping|whining))',
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
				'(um|uh|er|yeah|ya|wow|gee|geez|jeez|sheesh|oh|ah|sigh|hmm|umm)(,)? (please|another|come on|brother|genius|you (guys|people))',
				"(duh|good grief|for (crying out loud|god's sake|heaven's sake|pete's sake)|oh come on|ahem|pfft|ffs|laughable|yet another|same old|here we go|give me a break)",
			],
			{strength: 0.4, unless: warmly},
		),
	),
	// Said of nobody: “That must be nice” is meant.
	beginning(
		phrases(
			[
				'must be nice (to (just|have (the)? (money|savings|time|luxury|choice))|having (money|savings|time))',
			],
			{strength: 0.6},
		),
	),
	// “Says who?”, “Duh.”
	pattern(
		[compile('(duh|duuh|duuuh|duhh|duhhh|says who|according to who|hypocrite much)')],
		/(?<!\w)(?:du{1,3}h{1,3}|says who|according to who|hypocrite much)(?=\s{0,3}[.!?,…\n]{0,3}\s{0,3}$)/g,
		0.45,
	),
	// Faces that roll their eyes.
	pattern([anUnusualMark], /🙄|🤡|🤦|🥱/gu, 0.45),
);

/** Where the reply mocks: in mock praise, with a raised eyebrow, by a jibe. */
export const sneers = once(sneered);
