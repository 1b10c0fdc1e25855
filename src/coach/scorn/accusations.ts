import {anyOf, once, orders, pattern, phrases} from '../detect.ts';
import type {Context, Evidence} from '../rule.ts';
import {sparing} from './sparing.ts';

const just =
	'(just|simply|clearly|obviously|deliberately|purposely|only|now|again|still|blatantly|intentionally|really|constantly|always|actually|openly|plainly|repeatedly|continually|knowingly|once again|here|being|completely|merely|evidently|apparently|probably)';

const dark =
	'(lying|twisting|dodging|deflecting|attacking|accusing|misrepresenting|misquoting|distorting|abusing|harassing|bullying|stalking|cherry-picking|cherry picking|nitpicking|spreading|pretending|disrupting|vandalizing|vandalising|trolling|filibustering|stonewalling|gaslighting|whitewashing|projecting|virtue signalling|virtue signaling|gatekeeping|fearmongering|scaremongering|parroting|regurgitating|brigading|astroturfing|evading|smearing|slandering|libelling|libeling|belittling|patronizing|patronising|mocking|baiting|inventing|fabricating|whining|complaining about|nagging|backpedalling|backpedaling|moving the goalposts|shilling|grandstanding|contradicting yourself|repeating yourself|making (things|stuff|this|it|excuses|false|baseless|up)|changing the subject|playing (the victim|dumb|games|innocent)|refusing to|ignoring (the|what|my|all|everything|every|it|that|this|me|reality|facts|evidence|consensus|anything)|avoiding (the|my|answering)|pushing (your|an|a|this|the)|putting words|splitting hairs|blaming (everyone|me|others|the|us)|insulting|hiding behind|spouting|attempting to|trying to (push|force|impose|hide|silence|suppress|censor|discredit|smear|win|bully|intimidate|provoke|deceive|mislead|whitewash|justify|hijack|derail|twist|insert|promote|own|stir|start a|pick a|sell us|make (me|it|this|everything|us|yourself)|get (attention|a rise|a reaction)|shut|spin|weasel|impose|scare|sound (smart|clever|important)|look (smart|clever|good)|show off|feel (superior|important)|change the subject|rewrite|remove|delete|cover))';

const darkAdjective =
	'(biased|dishonest|disingenuous|deceptive|deceitful|hypocritical|condescending|patronizing|patronising|disruptive|unreasonable|irrational|petty|spiteful|vindictive|hostile|aggressive|abusive|rude|disrespectful|obsessed|in denial|part of the problem|the problem|ashamed of|jealous|bitter|selfish|lazy|entitled|greedy|racist|sexist|bigoted|a racist|a sexist|a vandal|a liar|a lier|a pov pusher|an apologist|a sock|a sockpuppet|prejudiced|intolerant|misguided|unqualified|uncivil|obstinate|stubborn|close-minded|closed-minded|narrow-minded|judgmental|self-centered|self-centred|self-righteous|full of excuses|out to|hell-bent|hell bent|determined to|desperate to|too (lazy|proud|scared|afraid|arrogant|stubborn|busy (whining|complaining|being|trying))|afraid (of the truth|to (admit|answer|face))|wrong (on|about) (everything|all|every)|merely an|nothing but|no (expert|better than)|not (interested in (the|a|facts|listening|discussing|learning|truth|neutral)|here to|being (honest|reasonable|fair|truthful|civil|objective)|acting in good|a reliable|an expert|in (any|a) position|capable of|qualified|competent|able to (grasp|understand|read)|listening|even (trying|reading|listening)))';

const yourVice =
	'(agenda|bias|biases|biased|pov|pov-pushing|propaganda|prejudice|prejudices|personal (attack|attacks|bias|agenda|vendetta|crusade)|vendetta|crusade|bad faith|lies|lie|excuses|excuse|tantrum|whining|moaning|complaining|double standards|hidden agenda|nonsense|disruptive *|hatred|hate|insults|accusation|accusations|false *|baseless *|attacks|ramblings|ravings|fantasy|fantasies|paranoia|conspiracy|conspiracies|obsession|refusal|inability|tactics|tricks|antics|games|spin|hostility|aggression|rudeness|bullying|harassment|trolling|vandalism|edit warring|edit-warring|edit war|dishonesty|misrepresentation|misrepresentations|distortions|distortion|assertions|hypocrisy|incivility|snark|sarcasm|sanctimony|jealousy|bitterness|greed|selfishness|laziness|failure to|unwillingness to|unsourced *|own (pov|agenda|failings|bias))';

/** Said of a possibility, in comfort, or of somebody else. */
const spared: readonly string[] = [
	"(you|u) (can|can't|could|should|shouldn't|may|might|will|would|need|needn't|have to|don't have to|wouldn't|won't|do not|don't|didn't|did not|never|aren't|weren't|haven't|want to|wanted to|try to|tried to) (*)? (ignore|refuse|ignoring|pretend|pretending|hide|lie|dismiss|invent|admit|abuse|accuse|threaten|blame|insult|deliberately|have)",
	"(if|when|while|afraid|feel|feels|felt|like|unless|whether|where|sorry|sad|glad|hope|makes|make) (that)? (that|if|like|as if)? (you|you're|you are|your|u)",
	"(isn't|is not|not|wasn't|never|aren't|nothing) (at all)? (your|you) (fault|failure|being|failing|lack)",
	"(you're|you are|you aren't|you weren't|you were) (not|never|n't) (the problem|part|being|lazy|selfish|lying|stubborn|rude|unreasonable|greedy|jealous|bitter|wrong|to blame|a|an|so|too)",
	'(never|not|stop) (stop)? (being (so)? (kind|you|generous|curious)|baking|writing|posting)',
	"(think|worry|worried|because|says|said|told|tell|tells|telling|call|called|calls) (me|him|her|them|people|others)? (that)? (you|your|i|i'm|we) (always|never|keep|are|'re)",
	'(he|she|they|him|her|his|their|them|someone|people|anyone|abuser|abusers|ex|boss|husband|wife|boyfriend|girlfriend|mother|father|parents|friend|bully|bullies) (is|are|was|were|has|have|does|did|do|can|could|will|would|may|might|seems|sounds) (*)? (*)? (you|your|abusing|lying|ignoring|jealous|bullying|gaslighting|refusing|hiding)',
	"(i|we|i'm|i've) (totally|completely|also|can|do|really|just|so)? (understand|get|feel|relate|admire|love|like|respect|appreciate|hear|share|support|see) (your|you|how|why|with|where)",
	"(don't|do not|never) (let|be|lose|worry|blame|beat)",
];

const accused = anyOf(
	sparing(
		spared,
		phrases(
			[
				'(you|u) never (listen|listened|answer|answered|read|learn|learned|reply|replied|respond|responded|care|cared|help|helped|pay|paid|admit|think|stop|do (anything|what)|explain|explained|provide|provided|even|apologise|apologize|apologised|apologized|take (responsibility|part)|give|gave (a|us|me) (reason|chance)|intended|cite|cited|bother|bothered)',
				'(you|u) (always|constantly|only ever) (complain|blame|lie|twist|whine|have to|make (everything|it all|excuses)|do this|do that|ignore|avoid|attack|change the subject|find (a|some) (way|excuse)|assume|exaggerate|interrupt|want (more|something for nothing)|play the victim|say (that|no|the same)|need the last word|think you)',
				`(you|u|and|who|but) (keep|kept|are constantly|constantly|continually|repeatedly|are still|insist on|persist in|continue|continue to|resort to|resorted to|resorting to|stoop to|engage in|engaging in|are engaged in|started|start|love|enjoy|spend your (time|day|life|days)) (*)? ${dark}`,
				`(you|u) (keep|continue to|continued to|insist on|persist in|chose to|choose to|prefer to|decided to|have decided to) (ignore|ignoring|delete|deleting|remove|removing|revert|reverting|insert|inserting|push|pushing|attack|attacking|refuse|refusing|accuse|accusing|claim|claiming|repeat|repeating|lie|lying|dodge|insult|insulting|misread|misreading|saying the same|disrupt|avoid|deflect|misrepresent|twist|hide|blame|reinsert|pretend|argue|spread|post (lies|nonsense|false|garbage|the same)|violate|break)`,
				`(you're|you are|ur|u r|you were|you've been|you have been|you and (*)? (*)? are|is what you are|you seem|you seem to be|you sound|you appear|you are being|you're being|you have become|it is you who (is|are)|that you are|why are you) ${just}? (so|too|very|quite|just|such|rather|incredibly|a bit)? (${dark}|${darkAdjective})`,
				`(your|ur|yer) (own|little|usual|constant|endless|continued|continual|continuing|blatant|obvious|apparent|evident|clear|strong|extreme|personal|silly|petty|childish|pathetic|repeated|transparent|ridiculous|political|ideological|racist|sexist|anti-*|pro-*|sick|deep|unhealthy|one-sided|bad|poor|rude|snide|snarky|aggressive|arrogant|condescending|disgraceful|shameful|appalling|outrageous)? (and)? ${yourVice}`,
				"(i will|i'll|we will|we'll|going to|or i'll|i am going to|i shall|will be|about to|you will|you'll|to|will|be|getting|get) (*)? (report you|reporting you|reported (to|for|if)|have you (blocked|banned|removed|fired|reported)|get you (blocked|banned|fired|removed)|block you|ban you|blocked (from|for|if)|banned (from|for|if)|sue you|hear from my (lawyer|lawyers|attorney)|make sure you (never|are|get|lose|regret)|regret (this|it|that|ever)|pay for (this|that)|find out where you|come (for|after) you|be sorry you|hunt you|find you|get what's coming|get what you deserve)",
				"(don't|dont|do not) you (dare|ever)",
				'(last|final|only|first) warning (to you|you|before)',
				"(you have been warned|you've been warned|consider yourself warned|don't make me|you'll see what happens|watch your back|i know where you|consider this (a|your) (final|last|only)? warning|expect to hear from|you'll be hearing from)",
				// What the other is said to want, think or feel.
				"(you|u|you're|you all) (just|only|really|clearly|obviously|simply|apparently|secretly|merely|evidently) (want|wanted|wish|love) (to (argue|fight|win|hurt|troll|stir|sell|complain|attack|blame|start|look|sound|show off|feel superior|be (right|angry|offended|the victim|mad|outraged)|push your|see what you|believe what|hear what|make (trouble|money|everyone|it about)|ruin|impress|provoke|get (attention|a rise|likes|karma|clicks))|attention|an excuse|a fight|sympathy|everything|others to|everyone (to|else)|free|likes|karma|validation|pity|clicks|someone to (blame|pay))",
				'(you|u) (only|just) (say|said|write|wrote|post|posted|think|believe|do|did|came|come|asked|ask|agree|disagree|support|defend|care|comment|commented|bring|brought) (that|this|it|so|here|about)? (because|to (get|make|feel|look|start|sell|cause|annoy|provoke|stir|show|hurt)|when it)',
				"(you're|you are|u r|ur) (just|only|simply|clearly|obviously|probably) (jealous|bitter|butthurt|salty|sore|trolling|envious|fishing for|looking for (attention|sympathy|a fight|an excuse|validation|pity)|after (attention|money|clicks|likes)|here to (argue|fight|troll|sell|complain|stir|attack|push|promote|cause)|saying that (because|to)|doing (this|it) (for (attention|clicks|likes|money|karma)|to (annoy|hurt|provoke|get))|parroting|in it for (the money|yourself)|projecting|deflecting|mad (that|because)|angry (that|because)|afraid (of|to admit)|scared (of|to admit))",
				"(what|all) (you're|you are|you) (really|actually)? (want|care about|trying|after|do|did|ever do|seem to (do|want|care about)) (is|here is|to (do|say) is|has been) (to)? (complain|whine|attack|attention|money|insult|criticise|criticize|blame|rant|excuses|lies|insults|an excuse|make excuses|argue|fight|sell|push|win|destroy|hurt|push your)",
				'your (only|real|true|actual|sole|whole|entire|hidden|ulterior|obvious) (goal|aim|purpose|motive|motives|intention|intentions|intent|agenda|objective|contribution)',
				'(stop|enough of|enough with|cut|cut out|quit|drop|spare (us|me)|save (us|me)|knock off|lose|leave out|take back) (with)? (your|the) (lies|lying|games|act|attitude|drama|insults|excuses|nonsense|accusations|attacks|whining|bullshit|bs|crap|personal attacks|hysterics|fake (outrage|concern)|outrage|rant|sermon|lecture|lectures|theatrics|hyperbole|melodrama|propaganda|snark|sarcasm|condescension|hypocrisy|pretense|pretence)',
				"(who (do you think you (are|'re)|made you|died and made|are you to|gave you|appointed you|asked you to)|what makes you (so|think you (know|have|can|are|own|get)|an expert|qualified|special|any)|what (gives|gave) you the right|what do you (know|care|even know) about|what would you know|how would you know|since when (are|do|did|have|were) you)",
				"(you|you've|you're) (have|know|understand|offer|bring|contribute|add|prove|proved|said|provided|offered|given) (absolutely|literally|precisely|exactly) (nothing|no evidence|no source|no sources|no proof|no argument|no arguments|zero|squat)",
				"(you|you've) (know|understand|add|contribute|offer|prove|proved|provided|offered) (nothing|zero|squat)",
				'you have (nothing (to (say|add|offer|contribute)|but)|no (evidence|proof|source|sources|argument|arguments|case|basis|facts|right to))',
				'(you) (owe|owed) (me|us|everyone|him|her|them|the|an) (an)? (apology|apologise|explanation)',
				'you (accuse|accused|insult|insulted|attack|attacked|slander|slandered|misquote|misquoted|misrepresent|misrepresented|lied|lie about|twist|twisted|ignored|ignore (the|my|all|every|what|facts|everything|it)|distort|distorted|dodge|dodged|vandalized|vandalised|dismissed|dismiss|invent|invented|made (it|that|this) (all)? up|make (it|this|that) (all)? up|making (it|this|that) (all)? up|pretend|pretended|hide|contradict|contradicted|violate|violated|have violated|have lied|have ignored|have misrepresented|have failed|have refused|have insulted|refuse to|refused to|threaten|threatened|harass|harassed|admit|conveniently|deliberately|intentionally|purposely|knowingly|wilfully|willfully|shamelessly|blatantly) (*)?',
				'(put|putting|shoving|twisting) (words in|my words)',
				'(acting|act|acts|behaving|behave|behaves) (like|as if|as though) (you|a|an|the|some) (own|owns|know|knows|are|is|child|children|spoiled|spoilt|baby|toddler|bully|god|boss|king|queen|victim|martyr|expert|police|judge|everyone|better|jerk|jackass|fool|teenager|five|two|petulant|little)',
				"(do your (damn|fucking|bloody) job|if you (did|were doing|'d done) your job|you had one job|do you even work|bad at your job|not doing your job|get (someone|a person) who knows|you people get paid)",
				'(acting in bad|arguing in bad|intellectually (dishonest|lazy)|morally bankrupt|ulterior motive|ulterior motives|hidden agenda|axe to grind|ax to grind|chip on your shoulder|conflict of interest you|paid (shill|troll|to (say|post|write))|on their payroll|shill for|russian (troll|bot)|is a bot)',
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
				'(stop|quit|cease|refrain from) (with|it with|this|the|all|all this|being|acting|your)? (the|your|all|this|so|such|a|an)? (lying|lies|pretending|pretense|making (things|stuff|excuses|false|this|personal|it|up|accusations|baseless|baseless|a fool|assumptions)|acting (like|as|so)|twisting|trolling|attacking|insulting|accusing|playing (the victim|games|dumb)|spreading|wasting|harassing|bullying|vandalizing|vandalising|pushing|putting words|blaming|talking (nonsense|rubbish|down|about things|shit|crap|out of)|stupid|ridiculous|childish|rude|personal|dense|obtuse|dramatic|hysterical|difficult|nonsense|disruptive|bullshit|whinging|whingeing|gaslighting|misrepresenting|misquoting|vandalism|posting (lies|nonsense|this|your|false)|spamming|commenting|lecturing|mansplaining|patronizing|patronising|dodging|deflecting|deluding|embarrassing yourself|kidding yourself|ranting|preaching|moralizing|whining|crying|complaining|personal attacks|hating|shilling|gatekeeping|projecting|them|doing that|it now|it right now|drama|double standards|hysteria)',
				'(please|kindly)? (refrain from|desist from|cease) (making|personal|posting|further|any|your|insulting|attacking|such|commenting|editing|lecturing|adding|removing|using|accusing|calling|being|labelling|labeling)',
				'keep your (opinions|opinion|nose|mouth|views|advice|comments|politics|religion) (to yourself|out|off|shut|elsewhere|of)?',
				'(answer|address|admit|explain|prove|back|justify) (the (damn|fucking|bloody|actual)? question|it|your claim|yourself|up your) (already|for once|or|now|then|instead)',
			],
			{
				strength: 0.7,
				unless: [
					'(stop|stopping|quit) (being|your) (so)? (hard on|worrying|medication|car|watch|engine|subscription|treatment|tablets|pills)',
					'(stop|quit) (blaming|beating|hating|crying|complaining) (yourself|when|if|about|because)?',
					"(hugs|you deserve|proud of you|hang in there|so sorry|you've got this|leave me alone with)",
				],
			},
		),
	),
);

/** Where the reply charges the other person with a fault of character, a motive or a lie, or threatens. */
export const accuses = once((context: Context): Evidence[] => accused(context));
