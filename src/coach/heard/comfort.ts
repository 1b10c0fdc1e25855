import {compile} from '../detect.ts';

const hard =
	'(hard|tough|rough|awful|painful|difficult|frustrating|exhausting|heavy|lonely|scary|terrible|horrible|stressful|draining|devastating|heartbreaking|upsetting|annoying|overwhelming|brutal|unfair|sad|disappointing|infuriating|maddening|tiring|cruel|shit|shitty|crap|crappy|rubbish|gutting|frightening|worrying|discouraging)';

const sorry =
	"(i'm|im|i am|we're|we are|so|very|really|truly|deeply|am) (so|very|really|truly|deeply|terribly)? sorry (to hear|to read|to see|for|about|that|you|you're|you've|this|it|mate|man|friend|love|dear|hun)";

/**
 * Speaks to a bad feeling: says sorry, names how hard it is, stands by. "Sorry, but" and "I hope this
 * helps" comfort nobody and are not among them.
 */
export const consoles = compile(
	sorry,
	'sorry (to hear|to read|to see|for your|for the|for all|about your|about that|about all|you had|you have|you are|you were|you feel|you went)',
	"(i'm|im|so|very|really|truly|deeply) (so|very|really|truly|deeply) sorry",
	`(that|this|it|what you|which|losing|it all|that all|grief|yours) (must|has to|sounds|sound|seems|feels|is|was|can|sucks) (be|have been|feel|have felt)? (so|really|like|just|incredibly|very|truly|awfully|pretty|such|a|quite|absolutely|too)? (so|really|very|incredibly|a|such|truly|awfully)? ${hard}`,
	`(that's|thats|it's|its|how|what a|such a) (so|really|very|incredibly|a|such|truly|pretty|just|absolutely)? (a|an)? ${hard}`,
	`(sounds|must be|must have been|has to be|had to be) (so|really|very|incredibly|a|such|truly|like|pretty)? (so|really|very|a)? ${hard}`,
	'(sounds|seems|looks|feels|must be|that is|that was|it is|this is) (like)? (a|such a|such|quite a|a really|a very) (lot|nightmare|hard one|tough one|tough spot|big loss|real loss|loss|hard time|rough time|struggle|kick in)',
	'(that|this|it|grief|life|depression|anxiety) (really|just|truly|fucking|always|sure)? (sucks|hurts|stings)',
	"(you're|you are|your|you aren't|ur) (not|never|far from|definitely not|certainly not) (the)? (only|alone)",
	'(not|never) alone (in|with|here|there)',
	'(my|our) (condolences|heart|thoughts|sympathies|deepest)',
	'(hugs|hug|sending love|sending strength|thinking of you|praying for you|take care|be gentle|be kind to yourself|easy on yourself|hang in there|hang on|stay strong|hold on|keep going|keep fighting|rooting for you|look after yourself)',
	"(i'm|im|i am|we're|always) (here|around) (for|if|to|when)",
	'(pm|dm|message|text) me (if|anytime|any time|whenever)',
	'(i|we) (completely|totally|really|can|fully|so|do|definitely|100%|truly)? (totally|completely|fully|really)? (understand|get|hear|feel|relate|empathize|empathise|sympathize|sympathise) (you|ya|u|that|this|it|how|why|what|the|your|exactly|with|to|where)',
	'(i|we) (can|could)? (only|hardly|barely|not)? (imagine|see) (how|why|what)',
	'(i|we) (definitely|totally|completely|really|do)? know (exactly)? (how|what|that) (you|that|it|feeling) (feel|feels|like|mean|hurts|is)?',
	'(i|we) (know|have|had|get) (that|the|this|the same|exactly that) feeling',
	'(i|we) (still|also|really)? (miss|missed|lost|feel|felt) (mine|ours|the same|(my|our) (mum|mom|dad|mother|father|brother|sister|son|daughter|wife|husband|best friend|friend|dog|cat|job))',
	"(i've|ive|i have|i was|i am|i'm|im|we've) (also|definitely|totally)? (been|there|in) (there|through|where|the same|in the same|with you|that boat|your shoes)",
	'(been there|same boat|same here|me too|same thing happened)',
	'(i|we) (really|do|truly|just|sincerely)? (hope|wish) (you|things|it all|it gets|it goes|tomorrow|today|she|he|they|your|the best)',
	"(it's|its|it is|that's|thats|that is|this is|perfectly|totally|completely) (okay|ok|normal|understandable|natural|alright|valid) (to|that|if|for|not)?",
	'(no wonder|of course) (you|it|that)',
	"(you have|you've|you had) every (right|reason)",
	'(it|things|this) (will|does|do|can|really does) (get|be) (better|easier|okay|ok)',
	"(you'll|you will|you can) (get|make it|be|come) (through|out of|okay|ok|fine|past)",
	"(you've|you) (got|can do) this",
	"(don't|dont|do not|never|please don't) (blame|beat|give up|be so hard|be too hard|lose hope)",
	"(isn't|is not|wasn't|not) your fault",
	"(you're|you are) (so|really|very|much|a lot)? (strong|stronger|brave|worth|loved|enough|doing great|doing your best|not broken|not crazy|not a failure)",
	'(proud of|care about|worried about|concerned about|feel for|feeling for|glad you) (you|reached|shared|told|posted|are)?',
	'(thank you|thanks|appreciate you) for (trusting|opening up|being so (honest|open))',
);

/** Speaks to a good feeling: congratulates, is glad with them, says what is fine about it. */
export const celebrates = compile(
	'(congratulations|congrats|congratulation|congratz|grats|well done|well deserved|well-deserved|bravo|kudos|way to go|hooray|woohoo|yay|cheers to|hats off|felicitations|mabrook|mazel tov)',
	'(amazing|great|wonderful|fantastic|awesome|lovely|brilliant|excellent|good|best) (news|job|work|achievement|effort|stuff)',
	'(so|very|really|super|truly|genuinely)? (happy|glad|excited|thrilled|proud|pleased|stoked|delighted|chuffed|pumped) (for|to hear|to see|to read|of|you|with|that|it)',
	"(that's|thats|that is|this is|it's|its|what|how|sounds|such|is) (so|really|absolutely|truly|a|an|just|such|great|very|pretty)? (a|an)? (awesome|amazing|wonderful|fantastic|great|lovely|beautiful|incredible|brilliant|exciting|huge|cool|impressive|inspiring|happy|joy|fun|sweet|big deal|achievement|milestone|good to hear|success|excellent|gorgeous|adorable|neat)",
	'(enjoy|savor|savour|celebrate) (it|this|every|the|your)',
	'(love|loved|loving) (this|that|it|how|to see|to hear|your|hearing|seeing)',
	"(you|you've|you should) (deserve|deserved|earned|be proud|be so proud|worked|nailed|did it|made it|rock|smashed)",
	'good (for|on) (you|ya|yous)',
	'(happy (birthday|anniversary|for)|best wishes|good luck|all the best|best of luck|long may)',
	'(thank you|thanks) for (sharing|telling|being|everything)',
	'(awesome|amazing|wonderful|fantastic|brilliant|incredible|excellent)',
);
