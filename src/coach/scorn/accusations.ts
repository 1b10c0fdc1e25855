import {anyOf, compile, once, orders, pattern, phrases} from '../detect.ts';
import {sparing} from './sparing.ts';
import {misdeeds, vices} from './words.ts';

const just =
	'(just|simply|clearly|obviously|deliberately|purposely|only|now|again|still|blatantly|intentionally|really|constantly|always|actually|repeatedly|continually|knowingly|once again|being|completely|merely|evidently|apparently|probably|conveniently|secretly)';

/** Said of a possibility, in comfort, or of somebody else. */
const spared: readonly string[] = [
	"(you|u) (can|can't|could|should|shouldn't|may|might|will|would|need|have to|don't have to|wouldn't|won't|do not|don't|didn't|never|want to) (*)? (ignore|hide|lie|blame|have)",
	"(if|when|while|afraid|feel|feels|felt|like|unless|whether|where|sorry|sad|glad|hope|makes|make|love) that? (if|like)? (you|you're|your|u)",
	'(not|nor) your (fault|failure)',
	"(you're|you are) not (being|wrong|a|so|too)",
	'(not|stop|keep) (writing|posting|sharing)',
	"(think|because|says|said|told|tell|telling) (me|him|her|them)? that? (you|i|we) (always|never|keep|are|'re)",
	'(he|she|they|them|someone|people|anyone|boss|wife|parents|friend) (is|are|was|were|has|have|does|did|do|can|could|will|would|may|might) (*)? (*)? (you|your|jealous|refusing)',
	"(i|we|i'm) (totally|completely|also|can|do|really)? (understand|get|feel|admire|love|like|respect|appreciate|hear|share|support|see) (your|you|how|why|with|where)",
	"(don't|do not|never) (let|be|lose|worry|blame|beat)",
	'(you|u) only? (want|wanted|need|care|love|hate|like) (to)? (sleep|help|rest|be loved|cry|hug|know|eat)',
	'your (bias tape|panic|anxiety|asthma|heart) *',
];

const accused = anyOf(
	sparing(
		spared,
		phrases(
			[
				// Always, never, again and again.
				'(you|u) never (listen|listened|answer|answered|read|learn|learned|reply|respond|cared|care|help|admit|think|explain|explained|provide|provided|even|apologise|apologize|take|give|bother)',
				'(you|u) (always|constantly) (complain|blame|lie|twist|whine|have to|make (everything|it|excuses)|ignore|avoid|attack|change the subject|find (a|some) (way|excuse)|assume|exaggerate|want more|play the|say (that|the same)|need the last)',
				'(you|u) (keep|kept|continue to|continued to|insist on|persist in|choose to|chose to|prefer to|love to|like to|resort to|engage in) (on)? (ignore|ignoring|delete|deleting|remove|removing|revert|reverting|push|pushing|attack|attacking|accuse|accusing|claim|claiming|repeat|repeating|lie|lying|insult|insulting|argue|arguing|misrepresent|misrepresenting|twist|twisting|blame|blaming|pretend|pretending|whine|whining|complain|complaining|personal|name calling|ad hominem|deny|denying|the)',
				// The deed itself.
				`(you're|you are|ur|u r|you were|you've been|you have been|that you are|why are you|stop) ${just}? ${misdeeds}`,
				'you (just|simply|deliberately|again|even|also|only|have|yourself)? (lied|twisted|misquoted|misrepresented|distorted|insulted|attacked|slandered|accused|threatened|harassed|vandalized|fabricated|evaded|accuse|insult|attack|slander|misquote|misrepresent|twist|distort|evade|conveniently|deliberately|intentionally|knowingly|wilfully|willfully|shamelessly|blatantly) (*)?',
				`your (own|little|usual|constant|endless|continued|continual|blatant|obvious|apparent|evident|clear|strong|extreme|personal|silly|petty|childish|pathetic|repeated|transparent|ridiculous|political|sick|unhealthy|hidden|one-sided|bad|poor|rude|snide|angry|self-serving|partisan|false|baseless)? ${vices}`,
				// What the other is said to want, think or be after.
				'(you|u) (just|only|clearly|obviously|simply|apparently|secretly|merely) (want (to (argue|fight|hurt|troll|complain|attack|blame|be right|feel superior)|attention)|hate|think (about|of) (yourself|money)|care about (yourself|money|your))',
				"(you|u) (don't|dont|do not|obviously don't|clearly don't) (even|really|actually)? (care|give a|listen|want to (hear|listen|admit)|like (the truth|facts))",
				"(you're|you are) (just|only|simply|clearly|obviously)? (jealous|envious|fishing for|looking for (attention|a fight|an excuse|sympathy)|after (attention|money|clicks|likes)|in it for|afraid (of the truth|to admit)|paid (to|by)|hell bent)",
				'your (hidden|ulterior|real|true) (motive|motives|agenda)',
				'you have (no (evidence|proof|argument|arguments|basis|right to|shame|respect|credibility|business))',
				"you('ve| have)? (provided|offered|contributed|added|proved|proven|shown|given|offer|contribute|add|provide|prove) (absolutely|us|me)? (nothing|no|zero)",
				'(whoever|anyone who|those who|the (person|people|idiot) who) (made|wrote|designed|built|approved|thought of|came up with|did) (this|that|it) (should|must|ought to) be (ashamed|fired|sacked|embarrassed)',
				'you owe (me|us|everyone|him|her|them) an? (apology|explanation)',
				// A threat.
				"(i will|i'll|we will|we'll) (report you|have you (blocked|banned|removed|fired|reported)|get you (blocked|banned|fired|removed)|block you|sue you)",
				"(you will|you'll) (hear from my (lawyer|lawyers)|be sorry you)",
				"(don't you dare|last warning|final warning|you have been warned|you've been warned|consider yourself warned|don't make me|watch your back)",
				'(enough (of|with)|spare us|spare me|knock off) your *',
				'(who do you think you are|who (made|asked|appointed) you|what makes you think you|what (gives|gave) you the right|what (do|would) you know about it)',
				'you know (nothing|very little|little|squat)',
				'(act|acts|acting|behave|behaving) (like|as if|as though) (you|a|an) (own|know|are|child|children|spoiled|baby|toddler|bully|expert|victim|god)',
				'(in bad faith|intellectually dishonest|intellectually lazy|morally bankrupt|ulterior motive|ulterior motives|hidden agenda|axe to grind|ax to grind|shill for|shame on you|how dare you|put words in my|putting words in my)',
			],
			{strength: 0.65},
		),
	),
	// “Take it down or else.”
	pattern([compile('or else')], /(?<!\w)or else(?=\s{0,2}(?:[.!…\n]|$))/g, 0.6),
	orders(
		phrases(
			[
				'(stop|quit|cease|refrain from) (with|being|acting|making|your)? (the|your|all|this|so|such|personal|false|baseless)? (lying|lies|pretending|twisting|trolling|attacking|insulting|accusing|accusations|attacks|excuses|harassing|bullying|vandalizing|putting words|ranting|whining|complaining|nonsense|disruptive|gaslighting|misrepresenting|obtuse|dramatic|ridiculous|childish)',
				'please? (refrain from|cease) (personal|removing|using)',
			],
			{
				strength: 0.7,
				unless: [
					'stop (blaming|crying|beating|putting|pushing) (yourself|it|the)?',
					"(hugs|you deserve|proud of you|hang in there|so sorry|you've got this)",
				],
			},
		),
	),
);

/** Where the reply charges the other person with a fault of character, a motive or a lie, or threatens. */
export const accuses = once(accused);
