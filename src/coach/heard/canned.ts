import {compile, looking, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps} from '../text/span.ts';

/** What support desks say to everybody. */
export const canned = compile(
	'sorry (to hear)? (about|for|that) (your|the) (negative|bad|poor|unpleasant|recent)? experience',
	'so (that)? we can (assist|investigate|resolve|look into|help you further|better (assist|help|serve)) *',
	'(we|i)? (sincerely|deeply|truly|do)? (apologize|apologise|apologies|sorry|regret) (for)? (any|the|all|this) (inconvenience|inconveniences) (this|that|it|you|caused|may|we)?',
	'any inconvenience (this|that|it|caused|may|we)?',
	'(valued|dear|esteemed) (customer|customers|client|clients|guest)',
	'(your|all) (feedback|opinion|satisfaction|call|business|experience|privacy|comfort) (is|are|remains) (very|extremely|really|so|highly)? (important|valuable|valued|our (top|first|number one)? priority)',
	'(we|i)? (really|truly|greatly|do)? (value|appreciate) your (feedback|business|patience|loyalty|patronage|understanding|input|continued support|concern|interest)',
	'(thank you|thanks) (so much|very much)? for (reaching out|contacting (us|support)|bringing this to our attention|your (patience|feedback|understanding|interest|inquiry|enquiry|patronage|business|continued support|loyalty|cooperation))',
	"(please)? (do not|don't) hesitate to (contact|reach|call|ask|email|message|let us)",
	'(please|kindly|feel free to|you can) (reach out|get in touch|contact|reach) (to|with)? (us|our) (team|customer|support|service|help|via|at|by|directly|through|on)?',
	'(our|the) (customer (service|support|care|success|experience)|support|dedicated|helpful|friendly) (team|department|staff|agents|representatives|specialists) (will|would|is|are|can|has|have) *',
	'(one of our|a member of our|our) (agents|representatives|specialists|experts|advisors|team members|team|staff) (will|would|is|are|can) (be happy|be in touch|get back|reach out|contact|assist|be able|(gladly|happily) (help|assist)|happy to (help|assist))',
	'we (will|shall|would be happy to|are happy to|are here to) (gladly)? (assist|be of assistance|look into this matter|escalate this|forward (this|your)|pass (this|your) (feedback|along)|serve you)',
	'(we|i) (take|treat) (this|these|such|all|your) (very|extremely)? (matter|matters|issues|concerns|feedback|complaints|allegations) (very|extremely)? seriously',
	'(at your earliest convenience|rest assured (that)? (we|our)|per our policy|as per our (policy|terms)|for (your|further) (convenience|assistance)|further assistance|ticket number|we are here to help|happy to assist|how may i assist)',
	'we (understand|hear|recognize|recognise) (your|how frustrating this (may|must|can)) (frustration|concern|concerns)',
	'(thank you|thanks) for (your (message|email|comment|review|post|report|submission|query|time and|continued|valuable|kind feedback|honest feedback)|bringing (this|it|that) (matter|issue|concern)? (to our|to my)|getting in touch with us|taking the time to (share|leave|write|provide|review|reach|bring)|making us aware|letting us know about your|choosing (us|our|to)|being a (valued|loyal)|flagging this|raising this with us)',
	"(we're|we are|i'm|i am|i was|we were) (so|very|truly|really|extremely|deeply|genuinely)? (sorry|disappointed|saddened|concerned) (to (hear|learn|read|see)|that|about) (you|your|that|this|of|about) (had|have|were|are|experience|experienced|visit|stay|order|did|didn't|feel|felt|less|recent|was)? (a|an|with your)? (negative|less than|disappointing experience|disappointing visit|poor experience|bad experience|unsatisfactory|than satisfactory|not (fully|completely|entirely) satisfied|satisfied|let down by|did not meet|didn't meet|not up to)",
	'(strive|striving|endeavour|endeavor|always aim|always strive) to (provide|offer|deliver|exceed|maintain) (*)? (best|highest|high|excellent|exceptional|great|top|quality|every|all|our|you|your)?',
	'(fell|falls|fallen|fall) short of (our|your|the) (*)? (standard|standards|expectations|expectation|mark)',
	'(your|this|the) (matter|case|request|ticket|inquiry|enquiry|query|issue|concern|report|complaint) (has been|is being|will be|have been) (escalated|forwarded|logged|noted|raised|reviewed|investigated|passed|assigned|resolved|prioritised|prioritized|registered|received|looked into|addressed)',
	'(passed|pass|passing|forwarded|forward|forwarding|shared|share|relayed|relay|sent|feed|fed) (this|that|it|your (feedback|comments|concerns|message|suggestion|request)) (on|along|back|over|onto|up)? (to|with) (the|our) (relevant|appropriate|right|concerned|product|management|local|dev|development|operations|store|team|support|engineering|quality|*)? (team|department|teams|manager|managers|people|division|colleagues|staff|developers)',
	'(please|kindly|could you|can you|if you could)(,)? (please|kindly)? (send|dm|pm|message|email|drop|provide|share|contact|reach out to|get in touch with|forward|submit|fill|open a|raise a|call) (us|our|me)? (a (dm|pm|message|private message|direct message|ticket|line|support)|your (order|account|booking|contact|phone|email|details|reference|username|full|name)|with your|us (a|via|at|on|by|with|directly|through)|via (dm|email|private|direct|our)|at (support|help|info|hello|care)|in (a|our) (dm|private)|the form)',
	'(look|looking|looked) (forward|forwards) to (serving|welcoming|hearing|assisting|resolving|making (this|it)|working with|seeing|having) (you|from you|this|it|your|back)?',
	'(we|i) (hope|trust) (this|that|you|to) (clarifies|resolves|information|welcome you|serve you|will (reconsider|give us|continue to)) *',
	'(is|are|remains) (our|of the) (top|utmost|highest|number one|first|main|great|key|absolute)? (priority|priorities|importance to us|concern to us|utmost importance|importance)',
	'(we|our team) (are|is|will be|remain|remains|stand|stands) (always|here|ready|available|happy|more than happy|committed|dedicated|standing by|on hand) (to|for|and|at) (help|assist|support|serve|your|you|ready|answer|make|all|any|here|happy|improve|improving|provide|providing|ensure|ensuring|resolve|24|resolving|listen|hear)',
	'(any|all|your|this|the) (inconvenience|frustration|confusion|disappointment|trouble|distress|delay|delays) (this|that|it|caused|you|we|may|has|experienced|and (thank|appreciate|we))',
	'(appreciate|thank you for|thanks for) (your|you) (*)? (patience and|understanding and|cooperation|business|loyalty|feedback|bringing this|reaching out|contacting|taking the time to (share|leave|write|review)|letting us|sharing your (experience|feedback|concerns|thoughts with us))',
	'(resolve|rectify|address|remedy|investigate|escalate|look into) (this|the|your) (matter|issue|situation|concern|concerns|complaint) (for you|as soon|as quickly|promptly|immediately|internally|further|directly)',
	'(customer (satisfaction|experience|service) is|committed to (providing|delivering|ensuring|improving))',
);

/** Where the reply speaks in stock phrases. Spans into the reply. */
export const cannedPhrases = looking(canned);

/** Whether most of what the reply says is stock: two phrases or more, in half of its sentences. */
export const isCanned = once((context: Context): boolean => {
	const stock = cannedPhrases(context);
	const {sentences} = context.reply;
	const hit = sentences.filter((sentence) => stock.some((span) => overlaps(span, sentence)));
	return stock.length > 1 && hit.length >= sentences.length / 2;
});
