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
	'it is what it is',
);
