import {compile} from '../detect.ts';

const so =
	'(so|very|really|just|such|incredibly|truly|awfully|pretty|quite|absolutely|too|terribly|deeply|genuinely|properly|fucking|bloody|damn|extremely|super|pure)';

/** How hard things are called. */
const hard =
	'(hard|tough|rough|awful|painful|difficult|frustrating|exhausting|heavy|lonely|scary|terrible|horrible|stressful|draining|devastating|heartbreaking|upsetting|annoying|overwhelming|brutal|unfair|sad|disappointing|infuriating|maddening|tiring|cruel|shit|shitty|crap|crappy|rubbish|frightening|worrying|discouraging|grim|miserable|unbearable|hell|crushing|sickening|daunting|isolating|traumatic|humiliating|embarrassing|grueling|confusing|outrageous|rotten|lousy|tragic|nightmare)';

/** What people are when something weighs on them. */
const troubled =
	'(tired|exhausted|worn out|hurt|hurting|scared|afraid|terrified|frightened|anxious|worried|nervous|stressed|lonely|alone|isolated|sad|heartbroken|gutted|devastated|crushed|angry|furious|frustrated|fed up|disappointed|let down|ashamed|embarrassed|humiliated|guilty|lost|stuck|trapped|torn|overwhelmed|confused|numb|empty|in pain|in shock|struggling|grieving|suffering|under a lot of (pressure|stress)|going through (it|this))';

/** Sorry for what befell them. "Sorry, but" comforts nobody and is not among them. */
export const sorries: readonly string[] = [
	`(i'm|im|i am|we're|we are|${so}) ${so}? sorry (to hear|for|about|that|you|you're|this|your)`,
	'sorry (to (hear|see)|for (your|the|all|you)|about (your|that|the)|you (had|have|are|were|feel|lost)|she|that (you|happened))',
	`(i'm|i am|${so}) ${so} sorry`,
	'my sincere? (condolences|thoughts are)',
];

/** Says in one's own words how it is for them. */
export const hardNamed: readonly string[] = [
	'(would|can|must) (rattle|hurt|drive|break|floor|flatten|shake|crush|sting|wear|empty|wreck|get to) (you|me|anyone|anybody|a person|most)',
	"(anyone|anybody|i'd) (would|'d)? be (flat|frayed|gutted|raw|shaken|rattled|furious|lost|beside)",
	'(years|months|weeks|days|nights|mornings) (of *ing|alone|like that)',
	'(heavy|lonely|cruel|hollow|odd|rotten|awful|horrible) (sort|kind|one|thing|place|quiet|silence|feeling|hurt)',
	"you('d| had) (pictured|planned|saved|hoped|counted on|worked|wanted|built) *",
	'i can? picture *',
	"(i|i'd) (imagine|bet) (you|it|that) *",
	'(hard|heavy|lot|much) (*)? to (have)? (carry|carried|swallow|sit with|live with)',
	`(that|this|it|which|days) (must|sounds|seems|is|was|were|are|can) (be|have been|feel)? ${so}? (a|an)? ${hard}`,
	`(that's|thats|it's|its|how|what a|such a) ${so}? a? ${hard}`,
	`(sounds|sound|seems|looks|must be|must have been|would be) ${so}? a? ${hard}`,
	'(must|has to) have? (be|been|feel) like? (a|an)',
	`you must? (be|feel)? ${so}? ${troubled}`,
	`(you're|you are|you're feeling|you feel|you felt|feeling) clearly? ${so}? ${troubled}`,
	"(sounds|seems|must be|that is|it is|this is|that's) like? a lot",
	'(a lot|too much|enough) (to (carry|take in|handle)|for one)',
	'(that|this|it|life|depression) (really|just|fucking|still|would|can)? (sucks|suck|hurts|hurt|stinks|blows)',
	'(bringing|brings|weighing|gets|getting|got|takes|taking|hit) (to you|you (down|hard))',
	"(nobody|no one|you|they) (should|deserve|don't) (have to?|deserve|to) (deal with|feel|choose|that)",
	'(what|that is) a? (horrible|rotten) (thing|way|situation|position)',
	"(you're|you are) (better|more)",
	'(what|how much) (that|it|this) (cost|costs|took|takes) (you|of you|out of you)',
	'(takes|took|taking) (it|a lot|so much) out of you',
	"(didn't|can't) even look",
];

/** Feels it too, for a moment, and says so. */
export const feltWith: readonly string[] = [
	'(breaks|broke|break) my heart',
	'my heart goes',
	`i'm ${so}? sad (for|with)`,
	'(made|makes) me (cry|so sad)',
	'(would|that|it) (broke|got|gets) me (a bit)?',
	"(i'd|i would) be (*)? (*)? (too|as well)",
	"(i'd|i would) be (angry|furious|upset|cross|annoyed)",
	'i (do|can)? (felt|feel) (that|this|it|your pain)',
	'it? (hurts|sad|hard) to (read|hear|see|think|imagine) about?',
	'i? hate that (you|they|has)',
	'(held|holding) my breath',
	'i? hate to see',
	"i? wish (i (could|had|was|were|knew)|there (was|were)|you (had|could)|it was|things (were|could)|someone|they'd)",
	'(ouch|oof|ugh|aw|aww|awww|oh no|oh god|oh dear|oh gosh|jeez|yikes|argh|bless you|poor (thing|man|woman|soul|guy)|goodness)',
];

/** Gives leave to feel so. */
export const leaveGiven: readonly string[] = [
	'as (long|often|much|little) as you (like|want|can)',
	'(in|at) your own? (time|pace)',
	'(nobody|no one) (would|can) (make|ask|tell)',
	"you shouldn't (be|feel) ashamed",
	"you don't (sound|seem|look) *",
	'we all (make|have|are|get|feel) mistakes?',
	"(you're|it's|it is|that's|is) completely? (okay|ok|alright|fine|normal|natural|understandable|allowed) (to (be|feel|cry|say|want|take|have)|if you|not to|and you)",
	"(it's|that's|that is|is|are|perfectly) (perfectly|totally|completely|very)? (understandable|valid|not silly|not selfish|not your fault)",
	"(you're|you are|that|you|it|it's|that's) definitely? (not|never|isn't|aren't) (a|being|the|your)? (only|alone|crazy|silly|stupid|weird|overreacting|fault|failure|burden|bother|bad person|worthless|too late|too old|lazy)",
	'not (alone|the only one) (in|here|who)?',
	'no wonder you?',
	'(of course|obviously) (you|it|he|they) (are|is|cried)',
	"of course (it's|that's|it)",
	"(anyone|who|i) (would|wouldn't) (be|feel|cry|find|have|want|need|worry|go)",
	'anyone would after',
	"(you've|you have|with)? every (right|reason) to",
	"(you're|you are) (allowed|free) to (grieve|cry|be|feel|miss|hate|rest)",
	'(sounds|seems|is) about right',
	"(don't|dont|do not|never|please|no need to|stop|you don't need to) (don't)? (blame|blaming|beat|feel (bad|guilty)|judge|hate|explain|justify|compare|pretend|have it|fix)",
	"(there's|there is)? (nothing|no|absolutely nothing|any) (wrong with being|shame in|rush|hurry|need to (explain|be|feel))",
	'(take|taking|give|giving) (yourself|you)? (your|some|the|a) (time|break|day off|minute|moment|rest|room)',
	'be (easy|kind|patient) (on|with|to) yourself',
	'(let|allow) yourself to? (*)?',
	'(can|could|may|are|be) all? be? (true|valid|right)',
	'(two|those) are (true|fine)',
	'(cry|rant|vent|sleep) (all day|away|it out)',
	'not your fault',
	'makes sense (that|you)',
	'what you feel is',
];

/** Speaks well of them, of what they did or what they are worth. */
export const credited: readonly string[] = [
	'proud of (you|yourself)',
	"i don't want you to? die",
	`(you're|you are|your|you were) (being|still)? ${so}? (a|an)? (strong|stronger|brave|worth|worthy|loved|amazing|kind|good|great|wonderful|beautiful|valuable|important|capable|thoughtful|lucky|precious|awesome|generous|young|hero|star|doing (great|well|good|amazing|it|your best|the best|everything|the right))`,
	'(that|this|it|getting) (*)? just? (took|takes|take|taken|needs|shows|showed) (a lot of|so much|some|such|real|your|how much)? (guts|courage|heart|strength|patience|work|effort|care)',
	'you really? (deserve (to|this|it|every|a)|did the right|have (done|got|been|made|so much|a lot|every)|stayed|cared|should be proud|can be proud|gave (her|them)|were there for?|loved (him|them)|noticed|are (loved|worth))',
	"(i'm|i am|be) (so|very)? proud of (you|yourself|her|them)",
	'(i|we) (really|do|truly|also)? (admire|believe in|care about|love|appreciate|value) (you|your|how you|that you)',
	`(i'm|i am)? ${so}? (glad|happy) that? (you|you're) (got|are|have|found|asked|feel|did|said)`,
	'(lucky|happy) (to have|with) you',
	'(good|kind|brave|generous|decent|caring|wise|thoughtful) (of you|thing (you|to do)|person|friend|mum|mom|parent)',
	'(people|we|they|your (family|mom|parents)|i|who) (who|really|would|will)? (care|loves|love|need|miss|want) (about|for)? you',
	"(don't|dont|do not|please don't|never|don't you) (give up|do it|do this|kill|hurt|go|leave|say that|let (them|it|her) get)",
	"(you've|you|u|you have) (got|can do|can get through|can make it|will get through|will survive|can handle) (this|it|that)?",
];

/** Applauds what they did; beside bad news that alone comforts nobody. */
export const applause: readonly string[] = [
	'(well done|good for you|good on you|kudos to you|bravo|congrats|congratulations|you did it|you made it)',
	'(keep it up|keep going|good (start|job)|(that|this) is (a|really)? (really|good)? (good|great|step|sign))',
];

/** Stays with them: presence, an ear, a hand, something warm to eat. */
export const presence: readonly string[] = [
	'hang in there',
	'(be|stay|keep) (strong|safe|brave|well|hopeful|your head up)',
	'(head up|keep your head up|push through|overcome (it|this)|you will overcome|you can overcome|give it some? time)',
	"(i'll|i will|i'd|i would|i can|i could) (try to|love to|like to)? (be here|be there|listen|help|talk)",
	"(i'm|im|i am|we're|we are|were|i'll be|i will be|always|still|i) (always|still|right|all|also|more than)? (here|around|listening|with you|thinking of|rooting|praying|sending|happy to (listen|talk|be)|available|all ears|holding) (for|if|to|and|with|you|on)?",
	'(here|around|available|willing|free|down|happy|glad|want) (for you|to (listen|talk|chat|vent|lend)|if you|whenever|always)',
	'(pm|message|msg|call|talk to|tell) (me|us) (if|anytime|when|and|about it|more|what|about)',
	'my inbox is open?',
	'(hug|hugs|hugging|big hug)',
	'(sending|so much|lots of|all the|much|with|big) (you|my)? (love|light|good vibes|prayers|thoughts|hugs) (to|and)?',
	'(if|do|would) you (ever|still|just)? (want|need|wanna|like|care) (to|someone to|a)? (talk|vent|chat|anything|hand|help|elaborate|share)',
	'(wanna|(do you|would you|if you|you) ever? (want to|need to|need someone to|like to)|feel free to|you can|please|happy to) (talk|vent|chat|share|pm|message|write|reach out|tell us|tell me)',
	'(thinking|thoughts|rooting|fingers crossed) (of|for|about) (you|your|him|her|them)',
	"(hang in|hang on|hold on|stay (strong|safe|with us|alive|positive and)|keep (going|fighting|holding|pushing|trying|your head up|at it)|one day at a time|one step at a time|don't give up|dont give up|please (stay|keep|reach|call|know|be (safe|kind|gentle|careful|sure)|tell|let|remember|don't))",
	"(i'll|i can|i could|we'll|we can|i'd|happy to|i have|i will|we could|can i) just? to? (bring|drop|come|pop|drive|cook|lend|walk|sit|pick|be there|carry|hold|help you|give you a|spare|stay) (round|you|a|the|your|her|with|up|in|to)?",
	'(let me|let us) know (how you|if (you need|i can|you want))',
	"(you don't|you shouldn't) (have to|need to) (do|go|deal with|be) it?",
	'(take care|stay safe|sleep well|get some sleep|eat something|be safe|come back|let us know how|report back)',
];

/** Wishes them well. */
export const wishes: readonly string[] = [
	'(hopefully|inshallah|i trust) (you|they|she|it|this|that|the)',
	'(it|life|things) really? (gets|get) (better|easier)',
	"(something|someone|things|it) (will|'ll|is) (come|work|get|be|waiting) (along|up|out|for you|better)",
	"(i|we|i'm|and|really|just)? (really|do|just|sincerely)? (hope|hopes|hoping|wish|wishing|praying|pray) that? (you|u|your|you're|you've|she|he|they|things|it all|it gets|it goes|it works|everything|all|tomorrow|the|there's|there is|someone|somebody|some|it|for you|for)",
	'(good luck|best of luck|all the best|best wishes|fingers crossed|get well|get better|god bless|bless you|may (you|he|god|the)|happy (birthday|new year)|enjoy (it|every|the|your)|have a (good|great|lovely|nice|better|wonderful)|much love|xoxo|rest in peace|rip)',
	"(it|things|this|that|life|everything|you|they) (will|does|can|really does|'ll|might|could|may) (get|be|feel|look|come|find|make|become) (so much)? (better|easier|okay|ok|fine|alright|good|out|through|it|there|happy|someone|your)",
	"(you'll|you will|you can|we will) (get|be|find|feel|see|love|have|do|meet) (through|out of|okay|ok|fine|alright|there|great|better|someone|it)",
];

/** Tells in a word that one has been there. It consoles, and it is about oneself. */
const related: readonly string[] = [
	'(i|we) (completely|totally|really|can|could|fully|do|also)? totally? (understand|get|hear|feel|relate|sympathize) (you|ya|that|this|it|how|why|what|the|your|exactly|with|to|where|so|completely|too)',
	'(i|we) can? (imagine|see) (how|why|what)',
	'i know exactly? (how|what|that) (you|that|it|feeling) (feel|feels|mean|is)?',
	'(i|we) (know|have|had|get) (that|the|this|the same) (feeling|problem|issue|thing)',
	'(i|we) (miss|lost|feel) (mine|the same|my (dad|job))',
	"(i've|ive|i have|i was|i am|i'm|we've) (been|in) (there|through|where|the same|in the same)",
	'been there(,|.)',
	'(been there (before|and)|same boat|same here|me too|same thing happened|happened to me|right there with you)',
];

/**
 * Speaks to a bad feeling: says sorry, names how hard it is, gives leave to feel so, stands by,
 * wishes well, or has been there too. "Sorry, but" and "I hope this helps" comfort nobody and are not
 * among them.
 */
export const consoles = compile(
	...sorries,
	...hardNamed,
	...feltWith,
	...leaveGiven,
	...credited,
	...presence,
	...wishes,
	...related,
);

/** Speaks to a good feeling: congratulates, is glad with them, says what is fine about it. */
export const rejoicing: readonly string[] = [
	'what a (*)? (night|day|thing|week|way|line) (to|that)?',
	'(congratulations|congrats|well done|well deserved|bravo|kudos|way to go|hooray|woohoo|yay|cheers to|mabrook|get in|here is to)',
	'(amazing|great|wonderful|fantastic|awesome|lovely|excellent|good|best) (news|job|work|achievement|effort|stuff|day|moment|feeling|way to)',
	'(so|very|really)? (happy|glad|excited|thrilled|proud|pleased|delighted) (for|to hear|to see|to read|of|you|with|that|it)',
	"(that's|thats|that is|this is|it's|its|what|how|sounds|such|is|that must|must) (so|really|truly|a|an|just|such|very|pretty|be|quite)? (a|an)? (awesome|amazing|wonderful|fantastic|great|lovely|beautiful|incredible|brilliant|exciting|huge|cool|impressive|inspiring|happy|fun|sweet|big deal|achievement|milestone|good to hear|success|excellent|feeling|result|gift|day)",
	'(enjoy|celebrate|frame|treasure|drink in) (it|this|every|the|your|that)',
	'(love|loved|loving) (this|that|it|how|to see|to hear|your|hearing|seeing)',
	"(you|you've|you should|she|he|they) (deserve|deserved|earned|be proud|worked|nailed|did it|made it|stuck|kept)",
	'good (for|on) (you|him|her)',
	"(happy (birthday|for)|best wishes|good luck|all the best|best of luck|here's to|toast)",
	'(made|makes) (my|me) (*)? (day|smile|laugh|happy|cry|want to)',
	'(massive|about time|at last|what a day)',
	'(thank you|thanks) for (sharing|telling|being|everything)',
	'(awesome|amazing|wonderful|fantastic|brilliant|incredible|excellent|beautiful|magnificent|legend|legendary)',
];

export const celebrates = compile(...rejoicing);
