import {compile} from '../detect.ts';

/** Smooth filler that any model or mill turns out, and hardly anybody says. */
export const filler = compile(
	'(great|valuable|fantastic|wonderful|incredible|insightful|amazing|powerful|brilliant|deep) (insights|perspective|reminder|takeaways)',
	'(truly|deeply|really|strongly) (resonates|resonated|resonate)',
	'(resonates|resonated) (with me|deeply|so much|strongly|on many levels|on so many levels)',
	"(in|within) (today's|the|this) (fast-paced|ever-changing|ever-evolving|rapidly (changing|evolving)|digital|competitive|fast paced|hyper-connected|dynamic) (world|landscape|age|era|environment|market|society)",
	'(ever-evolving|ever-changing|rapidly evolving|constantly evolving|competitive|digital) landscape',
	"(it's|it is) (important|worth|crucial|essential|vital) to (note|remember|recognize|recognise|acknowledge|understand) that",
	'((true|real|total|absolute|such a|is a) (game-changer|game changer)|game-changing|a testament to|rich tapestry|tapestry of|treasure trove|beacon of|delve into|delving into|dive deep into|deep dive into|embark on|navigating the complexities|navigate the complexities|the power of (storytelling|community|connection|authenticity|collaboration|consistency|ai|people|kindness|language|words)|(foster|fosters|fostering) (a sense of|collaboration|connection|trust|growth|innovation)|underscores the|highlights the importance of|serves as a reminder|stands as a)',
	'(such|this is|what) (a|an|such a|such an) (powerful|important|poignant|timely|beautiful|crucial|valuable|profound|refreshing) (reminder|perspective|message|insight|take|reflection|point of view|testament)',
	'(thanks|thank you) for (sharing|shedding|highlighting|bringing) (this|your|such|these|light|attention) (a|an)? (valuable|insightful|powerful|important|inspiring|thought-provoking|amazing|incredible|wonderful|insights|perspective|journey|to|on) *',
	"(thought-provoking|well-articulated|beautifully articulated|beautifully said|perfectly encapsulates|encapsulates|couldn't have said it better|speaks volumes)",
	'(keep (shining|inspiring|up the amazing)|your (dedication|passion|commitment|resilience) (truly|really|shines|speaks))',
	"(let's|together we can|we can) (continue to|keep) (foster|inspire|build|shape|push|drive|champion)",
	"(key|crucial|pivotal|vital) (role|takeaway|aspect|driver) (in|of|is|for) (fostering|shaping|driving|success|building|today's|creating)",
	'truly (enrich|enriches|enhances|inspires|remarkable|transformative|transforms)',
	'(enrich|enriches|enhance|enhances|nurture|nurturing) (our|your) (lives|life|days|minds|souls|green)',
	'as an ai (language model|assistant)?',
	'i hope this (message|email) finds you well',
);

/** Sayings that fit every trouble and every success. */
export const platitudes = compile(
	'(trust|enjoy|embrace) the (process|journey|grind|struggle)',
	'(believe in yourself|never give up on your dreams|follow your (dreams|heart|passion)|dream big|stay positive|think positive|good vibes only|positive vibes|rise and grind|keep (hustling|grinding)|hustle harder)',
	"(the)? (sky is the limit|sky's the limit|winners never quit|quitters never win|no pain no gain|hard work (always)? pays off|consistency is key|success takes time|failure is not an option|mindset is everything|everything happens for a reason|rome wasn't built in a day|when one door closes|every cloud has a silver lining|what doesn't kill you|age is just a number|time heals (all|everything)|you miss 100%)",
	'(life|business|entrepreneurship|success|growth|parenting|healing|recovery|it|this) is (all about)? (the|a) (journey|marathon|rollercoaster|roller coaster|learning curve)',
	'(it is what it is|forgive and forget|failure is (the|a|your|our) (best)? (teacher|lesson|stepping stone)|every (great|successful) * (failed|started)|(family|health|love|attitude) is everything)',
	'(trust|rewards those who trust) (yourself|your gut|the universe)',
	'(deep down|in your heart) you (already)? (know|have)',
	"(never|don't|do not) let (anyone|anybody|anything|them) (dull|dim|steal) your",
);

/**
 * What is said to anybody who opens up, asks or tells: it sounds like listening, and would stand
 * under any post.
 */
export const validations = compile(
	'(i|we) (hear|feel) you (and|but|so)?',
	'(your|these|those|all|what you) (feelings|emotions|experience|experiences|frustration|frustrations|concerns|feel|feeling|are feeling|need|needs) (are|is) (so|completely|totally|entirely|absolutely|100%|perfectly|all|very|real and)? (valid|validated)',
	'(takes|took|shows|showed|requires) (so much|a lot of|such|real|great|true|incredible|immense)? (courage|strength|bravery|guts|vulnerability|resilience|character)',
	'(thank you|thanks|thx) (so much|very much|a lot|again)? for (raising|opening up|reaching out|your (honesty|openness|vulnerability|courage|voice|bravery|post|thoughts|story|perspective|feedback|question)|being (so)? (open|honest|vulnerable|brave|real)|speaking (up|out)|starting this|inspiring|bringing (this|it|that) up|asking this|the reminder|this reminder)',
	'(really|so|truly|deeply|do)? (appreciate|appreciated|love|admire) (you|your) (opening up|sharing|raising|honesty|openness|vulnerability|courage|passion|dedication|enthusiasm|energy|commitment|asking|taking the time)',
	'(something|this|it|that) (that)? (clearly|really|truly|obviously|deeply)? (matters|means) (so much|a lot|deeply|the world|so deeply) to (you|so many|many)',
	'your (voice|story|journey|truth|passion|feelings|well-being|wellbeing|courage|strength|feedback|opinion|resilience) (really|truly|always)? (is|are|matters|matter|shines|deserves|inspires|helps|counts)',
	"(you|you've|you have) (really|clearly|truly)? (put|poured|putting) (so much of)? (your|so much) (heart|soul|love|heart and soul|passion)",
	"(you|you're) (so|clearly|really|truly|obviously)? (care|caring) (so|very|really)? (much|deeply|a lot) about",
	'(so many|many|lots|all|most|plenty) of us (go|are going|have been|can relate|feel|struggle|face|know|deal)',
	"(there's|there is|there are) no (right or wrong|wrong or right|one-size-fits-all|one size fits all|one right|single right) (way|ways|answer|answers|path|approach|solution)?",
	"(grief|healing|recovery|progress|growth|success|marketing|life|parenting|change|money|building|learning|love) (is|isn't|is not|takes|is never) (not|about|all about|such|always)? (linear|a (journey|marathon|process|personal|learning|balance)|time|patience|easy|different for everyone)",
	'(everyone|everybody|each person|every person|every family|every child|each of us|every one of us) (is different|has (their|his|a) own|has a different|heals|learns|goes|finds|grows|moves) *',
	'depends (entirely|really|mostly|largely|a lot)? on (your (needs|situation|goals|circumstances|preferences|budget|style|own)|the (situation|person|individual|kind|context)|what you (want|need|like|prefer)|many things|several things|a lot of things|so many)',
	'(great|good|excellent|fantastic|interesting|lovely|wonderful|brilliant|super|fair|important) question',
	'(such|what) (a|an) (good|great|lovely|wonderful|beautiful|interesting|important|amazing|inspiring|exciting|thoughtful|fantastic|special|incredible|powerful|heartfelt|touching|rewarding|personal|precious) (question|post|trip|story|journey|topic|thing|time|moment|message|share|adventure|read|idea|milestone|achievement|hobby|passion|project|thought|one|place|city|country|age|subject|experience|way|field|gift)',
	'wishing (you|them|her|him|your family|you both|you all) (all)? (every|the|nothing|lots|much|a|continued|many|well|success|good) *',
	'(congratulations|congrats) (on|for) (the|your|this) (new|amazing|incredible|wonderful|next|exciting|well-deserved)? (role|job|chapter|journey|success|achievement|milestone|accomplishment|adventure|launch)',
	'(keep|keep on) (believing|engaging|celebrating|shining|pushing|moving forward|dreaming|inspiring|fighting|growing|learning|being (you|amazing|awesome))',
	'celebrate (the|every|your|those|these) (small|little|wins|win|progress|milestones)',
	'(next|new|exciting|beautiful) chapter',
	'(exciting|incredible|amazing|wonderful|beautiful|magical|rewarding|vibrant) (field|time|place|journey|opportunity|city|times|opportunities|adventure|experience|community|hobby)',
	'(so|with so|with) many (opportunities|possibilities|amazing|wonderful|exciting) *',
	'something for everyone',
	'(love|enjoy|cherish|treasure|savor|savour|embrace) (every|each) (single)? (minute|moment|second|step|bit|day)',
	'hope (this|that|it|any of this) (helps|answers|is helpful|was helpful|brings|clears|gives|makes) (you|your|out|things|clarity|it|sense)?',
	"(hope|sure|confident|certain|know|believe) (that)? (you|you'll|you will|they'll|it'll|things|it) (will)? (find|figure|get|all|work|do|fall|be) (it|a way|what|your|the right|out|your way|there|great|into place|just)? (out|soon|way|answer|fine|great|for)?",
	'(thank you|thanks) for inspiring',
	'(so|very|really)? (glad|happy|pleased|delighted|thrilled) (that)? (you|you all|you both) (enjoyed|liked|had|loved|found|love|like|are enjoying)',
	'(love|loving) (this|that|it|all of this)? for (you|u)',
	'(truly|so|very|really|deeply|such an) (inspiring|inspirational|inspiration|heartwarming|relatable)',
	'(in|on) (your|this|the) (own)? (journey|time and pace|unique way|healing)',
	'(at|in) (your|their|its) own (pace|time|way)',
);
