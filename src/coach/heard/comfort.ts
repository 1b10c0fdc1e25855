import {compile} from '../detect.ts';

const so =
	'(so|very|really|just|such|incredibly|truly|awfully|pretty|quite|absolutely|too|terribly|deeply|genuinely|properly|fucking|bloody|damn|extremely|super|pure)';

/** How hard things are called. */
const hard =
	'(hard|tough|rough|awful|painful|difficult|frustrating|exhausting|heavy|lonely|scary|terrible|horrible|horrid|stressful|draining|devastating|heartbreaking|upsetting|annoying|overwhelming|brutal|unfair|sad|disappointing|infuriating|maddening|tiring|cruel|shit|shitty|crap|crappy|rubbish|gutting|frightening|worrying|discouraging|grim|miserable|unbearable|hellish|hell|crushing|sickening|enraging|daunting|isolating|disheartening|traumatic|humiliating|embarrassing|agonising|agonizing|gruelling|grueling|relentless|soul-destroying|soul-crushing|unsettling|nerve-wracking|nerve-racking|confusing|outrageous|demoralising|demoralizing|rotten|lousy|disorienting|bittersweet|tragic|nightmare)';

/** What people are when something weighs on them. */
const troubled =
	'(tired|exhausted|worn (out|down|through)|drained|hurt|hurting|scared|afraid|terrified|frightened|anxious|worried|nervous|stressed|lonely|alone|isolated|sad|heartbroken|gutted|devastated|crushed|angry|furious|livid|frustrated|fed up|disappointed|let down|ashamed|embarrassed|humiliated|guilty|lost|stuck|trapped|torn|overwhelmed|confused|numb|empty|in pain|in shock|reeling|shaken|struggling|grieving|suffering|up against it|at your limit|on your knees|running on empty|under (so much|a lot of|huge|such|enormous) (pressure|stress|strain)|going through (a lot|so much|hell|it|something|such|this))';

/** Sorry for what befell them. "Sorry, but" comforts nobody and is not among them. */
export const sorries: readonly string[] = [
	`(i'm|im|i am|we're|we are|am|${so}) ${so}? sorry (to (hear|read|see|learn)|for|about|that|you|you're|you've|you had|this|it|she|he|they|mate|man|friend|love|dear|hun|bro|dude|buddy|pal|op|your)`,
	'sorry (to (hear|read|see|learn)|for (your|the|all|what|you)|about (your|that|all|the|what|her|him|it)|you (had|have|are|were|feel|went|got|lost)|she|he|they|that (you|this|happened|she|he|they))',
	`(i'm|im|i am|we're|we are|oh|${so}) ${so} sorry`,
	'(my|our|sincere|deepest|heartfelt) (deepest|sincere|sincerest|heartfelt|deep)? (condolences|sympathies|sympathy|thoughts (are|go)|prayers (are|go))',
];

/** Says in one's own words how it is for them. */
export const hardNamed: readonly string[] = [
	'(would|could|can|is enough to|will) (rattle|break|flatten|test|exhaust|drain|wear|scare|finish|crush|floor|hurt|upset|drive|shake|knock|frighten|madden|sap|grind) (down|out)? (anyone|anybody|most people|a saint|the best|a person|people|you|me|a grown)',
	'(hours|days|weeks|months|years|nights|weekends|a lifetime|a decade|a year|evenings) (alone with|on your own with|to carry|to wait|to lose|staring at|fighting|of being told|of waiting|of not knowing)',
	`(that|this|it|which|what you|losing|it all|that all|all of (that|this|it)|grief|yours|waiting|being|not knowing|those|nights|days|weeks|years) (must|has to|had to|sounds|sound|seems|seem|feels|feel|is|was|were|are|can|sucks) (all)? (be|have been|feel|have felt|hurt)? ${so}? (like a|a|an|like)? ${hard}`,
	`(that's|thats|it's|its|how|what a|what an|such a|such an|that'd be|that'll be) ${so}? (a|an)? ${hard}`,
	`(sounds|sound|seems|looks|must be|must have been|has to be|had to be|would be|would have been) ${so}? (like|a)? ${hard}`,
	'(must|has to|had to) (have)? (be|been|feel|felt|sting|stung|hurt|ache|weigh|wear|sit|burn) (so|really|like|as if|as though|absolutely|just|such|right)? (a|an|you|your|heavy|on|month|year|week|lifetime|eternity|weird|strange|surreal|odd|raw|long|endless|slow|wearing|eating|killing|tearing|breaking|driving|gnawing|weighing|exhausting|everything)',
	`(you|you must|you do|you both|you all) (must|sound|seem|look|have to)? (be|feel|have been|have felt|like you're|like you are|like you feel)? ${so}? ${troubled}`,
	`(you're|you are|you're feeling|you were|you've been|you have been|you feel|you felt|leaves you|left you|makes you feel|made you feel|feeling) (still|all|probably|clearly|only)? ${so}? ${troubled}`,
	"(sounds|seems|looks|feels|must be|that is|that was|it is|this is|thats|that's) (like)? (a|such a|such|quite a|a really|a very|an awful|a whole) (lot|nightmare|hard one|tough one|tough spot|big loss|real loss|loss|hard time|rough time|struggle|kick in|blow|slog|shock|gut punch|punch in|slap in|heavy load|lot to (carry|take|hold|bear|deal|process|handle))",
	'(so much|a lot|too much|more than enough|enough) (to (carry|take in|bear|hold|deal with|process|handle|cope with|go through|be dealing)|on your (plate|shoulders)|for (one|any|anyone|anybody))',
	'(that|this|it|grief|life|depression|anxiety|loss|rejection|cancer|unemployment|waiting) (really|just|truly|fucking|always|sure|totally|absolutely|must|still|does|would|can)? (really|always|still|just|all)? (sucks|suck|hurts|hurt|stings|sting|stinks|blows|aches)',
	'(wearing|wears|wear|grinding|grinds|bringing|brings|drags|dragging|weighing|weighs|beating|eats|eating|gnaws|tears|tearing|gets|getting|got|knocks|knocked|takes|took|taking|hit|hits|hitting) (on|at|to|a lot out of|it out of|it all out of|the wind out of|the stuffing out of)? (you|anyone|anybody|a person) (right|so|really|very|like)? (down|up|apart|hard|inside|out)?',
	"(nobody|no one|you|no-one|nobody's|they) (should|shouldn't|should not|deserves|deserve|didn't|did not|don't|do not|should never) (ever)? (have (to)?|deserve|to) (go through|deal with|feel|face|carry|hear|be treated|sit|say|find out|live|choose|put up with|that|this|any of (that|this|it)|had to)",
	'(what|it was|it is|that was|that is) (a|such a|an)? (horrible|awful|rotten|cruel|lousy|mean|nasty|unkind|miserable|wretched|disgraceful|shabby|brutal|hard|heavy|sad|terrible) (thing|way|day|week|month|year|time|place|thing|blow|news|situation|position|spot|choice|decision|start|end|load|line|few)',
	"(you're|you are|you deserve|you deserved|you're worth|that deserved|it deserved) (so much|much|far|a lot)? (better|more) (than (that|this)|from)?",
	"(couldn't|could not|didn't|wouldn't|can't) (even|so much as) (be bothered|call|say|wait|look|give you|spare you|tell you|thank you|ask|answer)",
];

/** Feels it too, for a moment, and says so. */
export const feltWith: readonly string[] = [
	'(breaks|broke|breaking|broken|break) my heart',
	'my heart (goes|breaks|broke|aches|hurts|sank|is with|is breaking|just|hurts)',
	`(i'm|i am|im|we're|feeling) ${so}? (angry|furious|sad|gutted|heartbroken|cross|livid|raging|devastated|upset|fuming|hurting|sorrowful|crushed|tearful) (for|with|on your|at them|that (they|this|you|it|she|he)|reading|to (read|hear|see))`,
	'(made|makes|has|had|got|gets|set|leaves|left) me (*)? (cry|crying|tear up|tearing up|well up|welling up|tearful|teary|in tears|in bits|off|choked up|want to cry|want to hug|so sad|so angry|so mad|ache|wince|with a lump)',
	'(would|will|would have|nearly|almost|that|this|it) (finish|finished|finishes|break|broke|broken|floor|floored|flatten|flattened|crush|crushed|wreck|wrecked|destroy|destroyed|undo|undone|got|gets|get) me (off|too|completely|as well|right there|a bit)?',
	"(i'd|i would|id|anyone would|anybody would|i'd probably|i think i'd) (be|have been|feel|want|have|cry|have cried|scream|shrink|have lost|lose) (*)? (*)? (too|as well|myself|in your (place|shoes|position)|in tears|in pieces|for days|for a week)",
	"(i'd|i would|id|i'd have) (be|been|have been|feel|felt) (so|really|absolutely|pretty|just|completely|bloody)? (angry|hurt|gutted|furious|shaking|crying|upset|devastated|lost|livid|raging|fuming|crushed|terrified|scared|sad|cross|heartbroken|a wreck|a mess|beside myself|hiding|frustrated|annoyed|exhausted|tempted|eyeing|waking|throwing|screaming|swearing|shouting)",
	'(i|we|really|totally|man|oof|god|i can|i do) (really|do|can|so|totally)? (felt|feel) (that|this|it|for (you|her|him|them|your)|your pain) (one)?',
	'(it|this|that)? (hurts|hurt|pains|sad|saddens|kills|guts|so sad|painful|heartbreaking|hard) (me)? to (read|hear|see|think|imagine) (this|that|it|you|of|about|how)?',
	'(i)? hate (that|this|it|how) (for you|happened|happens|you|they|she|he|it|has|so many|anyone|people (do|go|feel|have))',
	'(i)? (held|holding) my breath',
	'(i)? hate to (see|hear|read|think)',
	"(i)? (so)? wish (i (could|had|was|were|knew)|there (was|were|is)|you (didn't|did not|had|weren't|could)|it (were|was|wasn't|weren't|had)|this (wasn't|hadn't|weren't|were)|things (were|had|could)|someone|somebody|they'd|he'd|she'd)",
	'(ouch|oof|ugh|aw|aww|awww|oh no|oh man|oh god|oh dear|oh love|oh mate|oh hun|oh honey|oh gosh|oh dude|damn dude|jeez|yikes|argh|bless (you|him|her|your)|poor (you|thing|kid|boy|girl|dog|love|man|woman|him|her|lad|lass|soul|guy)|goodness)',
	"(i'm|i am|im) (sat|sitting) (here)? (crying|in tears|with)",
	'(thinking|thought) (of|about) (you|your|him|her) (all|today|tonight|and)',
];

/** Gives leave to feel so. */
export const leaveGiven: readonly string[] = [
	'as (slow|slowly|long|loud|loudly|often|much|little|late|small|many times) as you (like|need|want|can|please)',
	'(in|at|take it at) your (own)? (time|pace|speed|rhythm)',
	'(nobody|no one) (here)? (will|would|is going to|should|can|could) (make|judge|blame|think|mind|expect|ask|rush|tell|force|hold it)',
	"(you|one|nobody|no one) (really|just)? (shouldn't|should not|needn't|don't need to|don't have to|should never|must not|mustn't) (ever|be|feel) (be|feel)? (ashamed|embarrassed|guilty|sorry|bad|afraid|scared|hard on|alone|stupid|strong)",
	"(you are|you're|u r|ur) not as (bad|ugly|alone|weak|stupid|useless|worthless|lost|slow|broken|awful|far|late|*) as (you|it)",
	"you (really)? (don't|do not|didn't|never) (sound|seem|look|strike me as|come across as) (a|an|like)? *",
	"(we|we're|we are) all (make|made|human|have|are|get|feel|mess|been|fail|fall|struggle|only) (mistakes|human|been there|sometimes|bad|up|through|in|down)?",
	"(you're|you are|ur|your feelings are|it's|its|it is|that's|thats|that is|is|this is|are|feeling that way is|perfectly|totally|completely|absolutely|very) (all|perfectly|totally|completely|absolutely|very|so|only|also|both|entirely|quite)? (okay|ok|alright|fine|normal|natural|understandable|human|valid|allowed|justified|legitimate|real) (to (be|feel|cry|grieve|not|say|want|need|take|ask|rest|stop|admit|have|let|miss|hate|love|hurt|struggle|mourn|fall|break)|if (you|it)|that (you|it)|not to|for you|both|and (you|it)|you|given|after|when)",
	"(it's|its|that's|this is|it is|that is|is|all|are|totally|completely|perfectly|so) (perfectly|totally|completely|very|so|absolutely)? (understandable|valid|not silly|not stupid|not weak|not selfish|not weird|not pathetic|not your fault|nobody's fault)",
	"(you're|you are|you aren't|you were|that|that isn't|it isn't|that doesn't make you|doesn't make you|you|this|she|he|it|ur|it's|that's) (really|just|so|definitely|certainly|absolutely|truly)? (not|never|isn't|far from|definitely not|certainly not|aren't|weren't) (a|an|being|going|the|in the least|at all|your)? (only|alone|crazy|mad|weak|broken|selfish|silly|stupid|weird|overreacting|dramatic|fault|failure|burden|bother|bad person|bad parent|bad mother|bad mum|bad mom|bad dad|worthless|useless|idiot|loser|freak|too late|too old|wrong of you|nothing|pathetic|imposter|impostor|fraud|lazy|unlovable|ugly|disgusting|invisible|unreasonable)",
	'(not|never|no longer) (alone|the only one) (in|with|here|there|who|at|on)?',
	'(no|small|little|hardly a|not any) wonder (you|it|that|your|he|she|they|today|this|so)?',
	"(of course|naturally|obviously) (you|it|that|your|he|she|they) (are|is|do|did|would|feel|felt|hurts|hurt|cried|miss|missed|want|wanted|were|was|had|have|cry|can't|couldn't|need|needed|worry|broke|love|loved|got|shook|lost)",
	"of course (you're|you'd|it's|that's|it'd|they're|she's|he's|it)",
	"(anyone|anybody|any of us|everyone|who|most people|i|i'd) (in your (place|shoes|position|situation))? (would|wouldn't|would've|would have) (be|feel|cry|shrink|struggle|find|have|want|need|lose|worry|wouldn't|panic|break|ache|go|freeze|crack)",
	'(anyone|anybody) (would|would have) (after|with|in|on|given|at|there|too)',
	"(you have|you've|you had|you've got|have|with|had) (every|all the|good) (right|reason) (to|in)",
	"(don't|dont|do not|never|please|no need to|stop|try not to|you don't have to|you needn't|you don't need to) (please|ever|be)? (don't|to)? (blame|blaming|beat|beating|be (so|too)? hard|be (too|so) hard|hard|apologise|apologize|apologising|apologizing|feel (bad|guilty|ashamed|stupid|sorry|pressured|embarrassed|like a)|worry about (how|what|being|whether|sounding|it being)|judge|punish|be ashamed|be sorry|hate|explain|justify|compare|lose hope|hold it in|pretend|decide|be brave|be strong|have it|fix)",
	"(there's|there is|theres|there isn't|it's)? (nothing|no|absolutely nothing|not anything|any) (wrong with (you|feeling|being|having|needing|that)|shame (in|about|at)|rush|hurry|right (way|time) to|timeline|deadline on|need to (apologise|apologize|rush|explain|be|feel))",
	'(take|taking|give|giving|allow|let) (yourself|you|all)? (your|all the|some|the|as much|plenty of|a) (time|space|grace|credit|break|time you|night off|day off|minute|moment|rest|room)',
	'(go|be|take it|taking it) (a bit|a little|very|so|extra)? (easy|gentle|gently|kind|kinder|good|nice|soft|tender|patient) (on|with|to) (yourself|you|your)',
	'(let|allow|permit) yourself (to)? (*)?',
	'(can|could|may|are|be) (both|all)? (be)? (true|valid|right) (at once|at the same time|together|too)?',
	'(both|two|opposite|those) (things|feelings|of those)? (can|could|may|are) (both)? (be)? (true|fine|real|allowed|okay)',
	'(cry|scream|rant|vent|shout|grieve|rage|sulk|swear|wallow|mourn|rest|sleep|hide) (all (you|day|night)|as (much|long|loud|often)|away|if you|whenever you|for as|it out)',
	"(isn't|is not|wasn't|was not|not|never|none of this is|none of it was|none of that is) (really|all|at all|even)? your fault",
	'(makes|make|made) (a lot of|total|perfect|complete|so much|every)? sense (that|to feel|you|given|after|why)',
	"(what|how) you (feel|felt|are feeling|'re feeling) (is|was|matters|counts|makes)",
];

/** Speaks well of them, of what they did or what they are worth. */
export const credited: readonly string[] = [
	'proud of (you|yourself)',
	"(i|we) (really|just|do)? (don't|do not|would hate for|wouldn't) want you (to)? (die|jump|go|leave|hurt|do|be|feel|suffer|kill|end)",
	`(you're|you are|your|youre|ur|you were|you've been|you sound|you seem|you look) (clearly|obviously|already|being|still|all|also)? ${so}? (a|an|one|such a|much)? (strong|stronger|brave|braver|worth|worthy|loved|enough|amazing|kind|kinder|good|great|wonderful|beautiful|special|valuable|important|needed|wanted|resilient|tough|capable|caring|thoughtful|lovely|lucky|precious|awesome|incredible|courageous|generous|warm|decent|young|hero|star|legend|fighter|survivor|warrior|doing (great|well|fine|good|amazing|it|your best|so well|more than|all you|the best|everything|the right|better than))`,
	'(that|this|it|what you did|getting|telling|asking|showing|posting|admitting|sharing|leaving|walking) (really|must have|always|just|all)? (took|takes|take|taken|needs|shows|showed|says) (a lot of|real|so much|some|such|serious|huge|actual|a ton of|a lot about|something about|that you|how (much|strong|brave)|your)? (guts|courage|nerve|patience|strength|bravery|heart|balls|work|grit|effort|care|love|stamina|nerves|a big heart|you|care|loved)?',
	'you (really|do|still|all|so|definitely|truly|certainly)? (matter|deserve (better|so much|to|more|this|it|good|every|all|happiness|love|help|support|peace|rest|a)|did (nothing wrong|the right|everything|your best|good|so well|well|all you|great|brilliantly|amazing|what you could|right by)|have (come|done|got|been|made|so much|a lot|value|worth|survived|every|strength)|came (so|this|a long)|made it (this|through|to)|stayed|got through|kept going|showed up|held|survived|cared|earned|should be (so|very)? proud|can be (so|very)? proud|gave (him|her|them)|were there (for)?|loved (him|her|them)|noticed|are (loved|needed|worth|enough))',
	"(i'm|im|i am|we're|so|really|very|be) (so|very|really|truly|genuinely)? proud of (you|yourself|him|her|them|what)",
	'(i|we) (really|do|truly|so|also|deeply)? (admire|respect|believe in|care (about|for)|love|appreciate|value) (you|your|how you|that you|what you)',
	`(i'm|im|i am|we're|am|so|really|just)? ${so}? (glad|happy|relieved|pleased|grateful|thankful) (that)? (you|you're|you've|you are|to have you|they|she|he|you're) (here|there|back|still|okay|ok|safe|shared|told|reached|posted|didn't|made|got|are|have|found|came|asked|wrote|alive|feel|feeling|did|had|called|said|could|two|both)`,
	'(lucky|blessed|fortunate|glad|happy) (to have|to have had|with|that he had|that she had|they had|he has|she has|they have) (you|someone like you|a (mum|mom|dad|friend|son|daughter|brother|sister|owner|teacher|nurse|neighbour|neighbor|parent|person))',
	'(good|kind|brave|lovely|generous|decent|caring|wise|beautiful|thoughtful|gentle) (of you|thing (you|to do)|soul|person|human|human being|heart|friend|mum|mom|dad|parent|son|daughter|nurse|teacher)',
	'(someone|somebody|people|we|they|everyone|everybody|your (family|friends|mum|mom|parents|brothers|sister|kids|wife|husband|brother|dad)|i|there are people|there is someone|the world|many|others|who) (here|out there|do|does|who|really|all|still|would|will|definitely)? (do|really|also|all)? (care|cares|care about|cares about|loves|love|need|needs|miss|value|want) (about|for)? (you|u|ya)',
	"(don't|dont|do not|please don't|never|don't you|please do not) (please)? (give up|do it|do this|kill|hurt|go|leave|jump|end it|end your|harm|lose hope|think like that|say that|talk like that|stop fighting|let (them|it|him|her) (win|get|break|define|beat))",
	"(you've|you|u|you have|you can) (got|can do|can beat|can get through|can make it|will get through|will make it|can survive|will survive|beat|can handle) (this|it|through|that)?",
];

/** Applauds what they did; beside bad news that alone comforts nobody. */
export const applause: readonly string[] = [
	"(well done|good for you|good on you|hats off|kudos to you|bravo|nicely done|congrats|congratulations|you did it|you've done it|you made it)",
	'(keep it up|keep going|good (start|step|progress|job)|(that|this) is (a|real|huge|good|great|really)? (really|huge|big|good|great)? (good|great|progress|strength|step|sign|win|achievement))',
];

/** Stays with them: presence, an ear, a hand, something warm to eat. */
export const presence: readonly string[] = [
	'(hold|hang) (in|on) (there|tight|please)',
	'(be|stay|keep|remain) (strong|safe|brave|well|hopeful|your head up|your chin up|trucking|on trucking)',
	'(head up|chin up|keep your head up|push through|overcome (it|this)|you will overcome|you can overcome|give it (some|a bit of|more)? time)',
	"(i'll|i will|i'd|i would|i can|let me|i could) (gladly|happily|always|totally|definitely|try to|be happy to|love to|like to)? (be your friend|be here|be there|be around|listen|hear you out|help|try to help|hold you|hug you|talk|chat|keep you company|pray|light a candle|sit with you|hold the)",
	"(i'm|im|i am|we're|we are|were|i'll be|we'll be|i will be|always|am|still|people are|we|i) (always|still|right|all|also|definitely|more than)? (here|around|listening|with you|beside you|behind you|thinking of|thinking about you|rooting|cheering|praying|in your corner|on your side|on your team|sending|a message away|happy to (listen|talk|chat|sit|just|be)|willing to (listen|talk|chat)|available|all ears|holding|only a) (for|if|to|when|whenever|and|with|you|anytime|any time|of|space|message|listening|on)?",
	'(here|around|available|willing|open|free|down|happy|glad|wanna|want) (for you|for u|to (listen|talk|chat|vent|lend)|if (you|u)|any time|anytime|whenever|always)',
	'(pm|dm|message|msg|text|call|ring|phone|inbox|write|write to|talk to|chat to|reach out to|vent to|lean on|rant at|shout at|hit|add|find|tell|come to) (me|us) (up|if|anytime|any time|whenever|when|day or night|and|about it|everything|more|what|how you|privately|about)',
	"(my|our) (inbox|door|dms|dm|messages|pm|pms|ear|ears|sofa|spare room|kettle) (is|are|'s) (always|open|here|on|yours|free)?",
	'(hug|hugs|hugging|bear hug|internet hug|internet hugs|virtual hug|virtual hugs|big hug|a hand to hold)',
	'(sending|send|sent|so much|lots of|all my|all the|much|with|big) (you|some|a|all|my|our|lots of|much|so much|big|of)? (love|strength|warmth|light|good vibes|good thoughts|positive thoughts|positive vibes|prayers|thoughts|courage|peace|hugs) (to|your|and|for|from|x|xx)?',
	"(if|whenever|when|anytime|do|would|should|in case) (you|u|you'd|you're|you ever) (ever|still|just|feel like)? (want|need|wanna|like|feel like|needing|wish|care) (to|someone to|somebody to|a|someone|some|anything|any)? (talk|talking|vent|rant|chat|listen|shoulder|ear|friend|company|to talk|to chat|anything|hand|help|talk about|elaborate|share)",
	'(wanna|(do you|would you|if you|you) (ever|still)? (want to|need to|need someone to|like to|care to)|feel free to|you can|you can always|please|happy to) (talk|vent|rant|chat|talk about it|share|open up|let it out|pm|dm|message|text|write|reach out|tell us|tell me)',
	'(thinking|praying|thoughts|prayers|rooting|cheering|fingers crossed|pulling) (of|for|about|with|are with|on|go to) (you|u|your|him|her|them|ya|both)',
	"(hang in|hang on|hold on|hold tight|hang tough|stay (strong|safe|with us|alive|here|positive and|hopeful)|keep (going|fighting|breathing|holding|pushing|trying|your head up|your chin up|hope|at it|fighting)|chin up|one day at a time|a day at a time|one (hour|step|breath) at a time|don't give up|dont give up|please (stay|keep|hold|hang|talk|be safe|get help|reach|call|look after|take care|know|be|tell|let|remember|don't))",
	"(i'll|i can|i could|we'll|we can|i'd|happy to|i've got|ive got|i have|let us|i will|we could|could i|can i|shall i|want me to|say the word and i) (happily|gladly|also|always|just|even|certainly)? (to)? (bring|drop|come|pop|drive|cook|bake|lend|walk|sit|mind|feed|pick|fetch|be there|carry|cover for|swap|hold|look after|keep you company|help you|give you a|spare|babysit|collect|light a|raise a|save you|stay) (round|over|by|off|you|some|a|the|your|him|her|with|up|in|to)?",
	"(let me|let us|tell me|tell us|just say|shout) (know|if) (how (you|it|she|he|they)|if (you need|i can|there's|we can|you want|you ever)|what i can|what you need|if there|you need)",
	"(you don't|you do not|you won't|no one|nobody|you shouldn't|nobody should) (have to|need to|has to|should have to|should|needs to) (do|go|go through|face|carry|deal with|handle|be|get through|fight|figure|bear|hold|suffer) (this|that|it|with|any of|everything|through)? (all)? (on your own|alone|by yourself|through this)?",
	'(take care|look after yourself|mind yourself|stay safe|rest up|sleep well|get some (rest|sleep)|eat something|be safe|come back|keep us posted|keep us updated|let us know how|report back)',
];

/** Wishes them well. */
export const wishes: readonly string[] = [
	'(hopefully|god willing|inshallah|i trust|fingers crossed) (you|your|they|he|she|things|it|this|that|someone|something|the|tomorrow|just|all)',
	'(it|that|life|this|things) (really|always|all|eventually|definitely|slowly|usually)? (gets|get) (a lot|so much|much|a bit|a little)? (better|easier)',
	"(something|someone|better days|good things|your (time|day|turn|person|people)|the right (person|one|job|time)|things|it) (will|'ll|are|is) (going to)? (come|turn|work|happen|get|be|find|coming|waiting) (along|around|up|out|your way|for you|better|soon|you|in time)",
	"(i|we|i'm|and|so|really|do|just|truly|sincerely|genuinely)? (really|do|just|truly|sincerely|honestly|hope|deeply)? (hope|hopes|hoping|wish|wishing|praying|pray) (that)? (you|u|your|you're|you've|she|he|they|she's|he's|things|it all|it gets|it goes|it works|everything|all|tomorrow|tonight|today|the|there's|there is|someone|somebody|this|that|to hear|life|some|it|next|one day|for you|ya|for)",
	'(good luck|best of luck|all the best|best wishes|all the luck|fingers crossed|get well|get better|speedy recovery|safe travels|god bless|bless you|peace be|may (you|he|she|they|it|her|his|your|god|the|tomorrow)|happy (birthday|new year|anniversary|christmas)|enjoy (it|every|the|your)|have a (good|great|lovely|nice|better|wonderful|peaceful|gentle|restful)|much love|xoxo|rest in peace|rip)',
	"(it|things|this|that|life|everything|tomorrow|you|it'll|things'll|they) (will|does|do|can|really does|'ll|is going to|are going to|gonna|going to|might|could|may|is gonna) (get|be|feel|look|turn out|pass|work out|come|find|make|become|heal|ease) (a lot|much|so much|all|a bit|a little|eventually|somewhere)? (better|easier|okay|ok|fine|alright|brighter|lighter|softer|good|out|through|it|there|happy|happier|peace|someone|your)",
	"(you'll|you will|you can|you're going to|you're gonna|we'll|we will) (get|make it|be|pull|find|come|feel|see|heal|love|have|do|meet) (through|out of|okay|ok|fine|past|alright|there|great|better|your (way|feet|people|place)|peace|someone|again|it)",
];

/** Tells in a word that one has been there. It consoles, and it is about oneself. */
export const related: readonly string[] = [
	'(i|we) (completely|totally|really|can|could|fully|so|do|definitely|100%|truly|also|certainly)? (totally|completely|fully|really|so|definitely)? (understand|get|hear|feel|relate|empathize|empathise|sympathize|sympathise|resonate) (you|ya|u|that|this|it|how|why|what|the|your|exactly|with|to|where|so|man|bro|completely|too)',
	'(i|we) (can|could)? (only|hardly|barely|not)? (imagine|see) (how|why|what)',
	'(i|we) (definitely|totally|completely|really|do)? know (exactly)? (how|what|that) (you|that|it|feeling) (feel|feels|like|mean|hurts|is)?',
	'(i|we) (know|have|had|get|got) (that|the|this|the same|exactly that|exactly the same) (feeling|struggle|feelings|problem|issue|thing)',
	'(i|we) (still|also|really)? (miss|missed|lost|feel|felt) (mine|ours|the same|(my|our) (mum|mom|dad|mother|father|brother|sister|son|daughter|wife|husband|best friend|friend|dog|cat|job))',
	"(i've|ive|i have|i was|i am|i'm|im|we've|we are) (also|definitely|totally|so)? (been|there|in) (there|through|where|the same|in the same|with you|that boat|your shoes|that place)",
	'been there(,|.|!|:)',
	'(been there (too|myself|also|before|many|so|and|with)|same boat|same here|me too|same thing happened|happened to me|you and me both|join the club|welcome to the club|right there with you)',
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
	'(what|some|quite) (a|an) (*)? (night|day|thing|moment|morning|week|year|road|journey|run|ride|feeling|win|weight|gift|picture|sight|story|way|line|debut|comeback) (to|for|that|it|you|this|at|and)?',
	'(congratulations|congrats|congratulation|congratz|grats|well done|well deserved|well-deserved|bravo|kudos|way to go|hooray|woohoo|woo|woot|yay|yess|yesss|cheers to|hats off|felicitations|mabrook|mazel tov|get in|chapeau|here is to|go you)',
	'(amazing|great|wonderful|fantastic|awesome|lovely|brilliant|excellent|good|best|incredible|superb|cracking|smashing|glorious) (news|job|work|achievement|effort|stuff|going|result|day|moment|feeling|way to)',
	'(so|very|really|super|truly|genuinely|over the moon|absolutely|dead)? (happy|glad|excited|thrilled|proud|pleased|stoked|delighted|chuffed|pumped|made up|buzzing|overjoyed) (for|to hear|to see|to read|of|you|with|that|it)',
	"(that's|thats|that is|this is|it's|its|what|how|sounds|such|is|that must|must) (so|really|absolutely|truly|a|an|just|such|great|very|pretty|be|have been|feel|some|quite)? (a|an|so)? (awesome|amazing|wonderful|fantastic|great|lovely|beautiful|incredible|brilliant|exciting|huge|cool|impressive|inspiring|happy|joy|fun|sweet|big deal|achievement|milestone|good to hear|success|excellent|gorgeous|adorable|neat|road back|feeling|result|moment|triumph|gift|day|treat|thing to (see|read|have|hear))",
	'(enjoy|savor|savour|celebrate|frame|treasure|soak up|drink in|hang on to) (it|this|every|the|your|that|all of it)',
	'(love|loved|loving|adore) (this|that|it|how|to see|to hear|your|hearing|seeing|reading|everything)',
	"(you|you've|you should|you guys|you both|you lot|she|he|they) (deserve|deserved|earned|be proud|be so proud|worked|nailed|did it|made it|rock|smashed|stuck|kept|pulled it off|never gave)",
	'good (for|on) (you|ya|yous|him|her|them)',
	"(happy (birthday|anniversary|for)|best wishes|good luck|all the best|best of luck|long may|here's to|raise a glass|toast)",
	'(made|makes|making) (my|me) (*)? (day|week|morning|evening|smile|smiling|grin|grinning|laugh|laughing|happy|so happy|cry|tear|tear up|cheer|want to)',
	"(i'd|i would|i'd be|i would be|id be) (be)? (waking|dancing|telling|screaming|shouting|singing|ringing|framing|grinning|jumping|running|skipping|buzzing|crying|bouncing) *",
	'(no small thing|not nothing|a big one|massive|well earned|well-earned|hard-earned|about time|at last|dream come true|what a (journey|road|ride|day|story|moment|feeling|result|year|win|way to))',
	'(thank you|thanks) for (sharing|telling|being|everything)',
	'(awesome|amazing|wonderful|fantastic|brilliant|incredible|excellent|beautiful|magnificent|marvellous|marvelous|legend|legendary)',
];

export const celebrates = compile(...rejoicing);
