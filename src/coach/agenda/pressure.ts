import {compile, find, has, once} from '../detect.ts';
import type {Context, Detector} from '../rule.ts';
import type {Span} from '../text/span.ts';
import {hype, promotion} from './promotion.ts';

/** Doom drawn for the one who decides otherwise. */
const doom = compile(
	"(you'll|you will|you'd|you're going to|your * (*)? will) (be|get)? (robbed|lost|homeless|fired|alone|out on the street|sorry|the only one|dead|rejected|lose (the|your)|regret (it|this)|never sell|miss the)",
	'(every|each) (day|week) (you|on) (*)? (*)? (*)? (*)? (lost|burned)',
	'(money|years|damage|life) is? (burned|spreading|wasted|running out)',
	"(or|and|before) (*)? (you|your *|they|he|we) (*)? (will|'ll|are going to|are) (*)? (walk|leave|die|be (gone|the ones)|pay|regret|lose|never)",
	"i've seen (*)? (end up|like claws)",
	"(people|those|the ones) (like you)? (who|that) (wait|waited|leave it|didn't|skip) (*)? (*)? (*)? (tend|end up|lost|never|gone|exactly)",
	"your (kids|parents) (will|are|won't) (*)? (pay|paying|be the)",
	'(explain|explaining) (this|the *)? to (your|the) (kids|mom|family)',
	"(i'd|i would|i) just? (hate|dread) (to (see|think)|watching|for) (you|it|that|the|her) *",
	'(imagine|picture|think of|think about|remember) (the|your|what|that) (*)? (children|kids|happens to those|family)',
	'tall man(,)? ran marathons',
	"(may|might|will|won't) (not|never)? (get|come|be|see|find|have) (*)? (*)? (*)? (again|back in|back on|at that price)",
	'climbing by the hour',
	'(wondering|wonder) (what|who) (*)? (might|would) have been',
	'we (scattered|lost) (him|my *|our *) (*)? (*)?',
);

/** No room left: now, at once, only so. */
const closed = compile(
	'it has to? be done? (now|today)',
	"(sign|book|apply) it? (*)? (tonight|within the hour|at once|or you'll *)",
	'you (have to|need to|must) (*)? (*)? (*)? (*)? (today|this (week|quarter)|right now|immediately)',
	'you have got to start *',
	"(there's|there is) no other? (choice|excuse)",
	'(no|without) (ifs|excuses|debate|discussion|two ways about it|arguments)',

	'(everybody|every|all|no) (*)? (serious|good) (*)? (moved|does|has|will|owns|are)',
	'the only good thing *',
	'the only one who can save',
	'ask (anyone|everyone) (who|here)?',
	"(it's|its|it is) that simple",
	"(winners|leaders|true *) (say|do|don't|never|put) *",
	"before it's withdrawn",
	'ring her? tonight',
	'by # pm? (as|because) (it|you) *',
	'just nine (*)? left and *',
	"they're flying out",
	'already calling the next',
	'(end of story|end of discussion|full stop|case closed)',
	"(there are|i have) (*)? (*)? (families|people) (who'd|who will|waiting)",
	'(all but|almost) (gone|sold|over)',

	'put your name (on it)? (*)? so',
);

/** A hand on the heart while the other one pushes. */
const guilt = compile(
	'nearly? cried when i said *',
	'(disappointed|upset|surprised|worried) (by|that) (you|your *)',
	'you owe (it|her|us|your *) to? *',
	"after (all|everything) (we've|they) (had|did|done)",
	'(the people|we|they) who? (*)? (believed|believe|trust|count) (in|on)? you',
	"i (did|'d)? think (*)? (you'd|you would|you were|you had) (*)? (be|better) *",
	"which (lot|of the two) you ('d)? (rather|wanna) (be|explain) *",
	"which (*)? (*)? (*)? you'd rather explain *",
	'if you (really|truly) (love|wanted) *',

	'a (good|responsible) (mother|neighbour) would *',
	'not everyone minds *',
	'feel free to explain *',
	'(people|they) do? (notice|remember) who *',
	'the? (kids|others) will (know|see) (whose|that|what) *',
	"it's on those who *",
	"(you'd|you are) be? the only (one|person) (missing|who)",
	'was asking for you *',
	'(families|people) live (from|on) (this|that) *',
	'(write|go|went) (to|home)? me? (in tears|early)',
	'(be|being|become) the (one|only one|person|reason|parent|ones) (who|that|why) *',
	'(laughing|talking) (at|about) (you|them)',
	'tend not to be asked again?',

	"(i'd|i would) (only|simply) (mention|ask) (that|which)",
	'(not saying anything|not judging)',
	'(remember|ask yourself|wonder) (what|which) (happens|would) (to|if)? *',
	'couples do? break up over less',
);

/** Where the reply draws doom for the one who decides otherwise. Spans into the reply. */
export const dooms = once((context: Context): Span[] => find(context.reply, doom));

/** Where it leaves no room and no time. Spans into the reply. */
export const closes = once((context: Context): Span[] => find(context.reply, closed));

/** Where it works on the conscience. Spans into the reply. */
export const guilts = once((context: Context): Span[] => find(context.reply, guilt));

/** Danger to life, limb or rights, where plain directions are a kindness. */
const danger = compile(
	'(doctor|doctors|gp|a&e|er|emergency|hospital|ambulance|999|911|112|nurse|pharmacist|poison|gas|carbon monoxide|suicide|suicidal|helpline|police|lawyer|solicitor|electrician|isolate|stroke|seizure|overdose|bleeding|vet|antidote|abuse|abusive|unsafe|dangerous|evacuate|scam|password|passport|visa|deadline|recall|mould|allergic)',
);

/** Whether the reply is about a danger. */
const warns = once((context: Context): boolean => has(context.reply, danger));

/** What leaves room: another way, a condition, a trial, a way back, somebody who did otherwise. */
const room = compile(
	"(you|they|one|we) (can|could|might|may|don't have to|needn't) (also|just|even|either|always|as well|still|now|then)? *",
	'or (you|else|just|even|simply)? (leave|wait|try|ask|go|stay|keep|do|take|get|use|send|start|move|not|half|the other|see|put|make|rent|buy|write|call|stream|sell) *',
	'either (way|one|is|go|of them)',
	'both (are|is|were|work|fine|have|will|came|ways|sides)',
	"(some|most|two|one|my *|our *|she|he|they|we|i) (*)? (*)? (*)? (*)? (*)? (and|it|but) (is|was|are|were|am|i'm|didn't|never)? (glad|happy|fine|sorry|content|worked|works|love|loves|loved|regret|regrets|regretted|ok|came back|went back)",
	'(suited|suits|worked for|works for|was right for|fits) (her|him|them|us|me|some|others)',
	'(others|other people|some people|some|another) (prefer|like|do|find|use|go|take|keep|try|say|rent|stay|just|get)',
	"(if|unless) (you|you're|you'd|you've|your|it|it's|that|that's|this|crowds|money|time|they|the *) * *",
	'(depends|depending|depend) on *',
	'(whichever|whatever|however|whenever|wherever) (you|works|suits|feels|one|way|is|comes)',
	'(nothing|no) (harm|shame|hurry|rush|wrong|need|law|rule|penalty|obligation) (in|if|to|with|about|for)?',
	'(fine|ok|okay|reasonable|sensible|normal|allowed) to (leave|let|stay|keep|ask|do|not|take|have|change|want|go)',
	'(try|test|borrow|rent|start with) (it|one|both|them|a *|for|first|before) *',
	'(before|without) you? (deciding|decide|buying|buy|signing|sign)',
	'(see|decide|find out|judge) (how|which|whether|what|if|later|for yourself|after) *',
	'(take|give (it|yourself)) (a|your|some|the|as) (week|day|month|time|long|evening|couple|while|year)',
	'change your mind',
	'(can|could|may) (cancel|return|undo|go back|stop|leave|swap|quit)',
	'(take it? or leave it?|skip it|ignore (this|it|me)|say no) (if|when|and|as)? *',
	"if you can't(,)? you can't",
	"(nobody|no one|nobody's) (keeping|counts|minds|expects|cares) *",
	"(it'll|it will|they'll|it can|that can) (keep|wait|hold|be there|come back|still be)",
	'comes round again',
	"(there's|there is) (another|one) (*)? (next|in)",
	'short enough to undo',
	'no (exit fee|regrets|harm done)',
	'(free|welcome|right) to (leave|go|choose|ask)',
	"you'd know best *",
	"(a|my|our|his) (friend|cousin|neighbours|sister|mate|aunt|mother|father|son|daughter) (*)? (chose|sold|took|went|did|didn't|tried|ran|left|said yes)",
	'(she|he|they|i|both *) (*)? (*)? (at peace with|fine with|glad of|happy with) *',
	"(never|don't|not) (buy|sign|do it) (because|for|into|anything) *",
	'(sleep on it|no wrong answer|not for everyone|room to (talk|move)|worth (asking|checking|a try)|could be a first|halfway|middle ground|one of several|other ways|another way|more than one)',
	"(i'd|i would|i) (probably|personally|maybe|lean|only|just|keep|wait|go for|try|start) *",
);

/** Where the reply leaves room to decide. Spans into the reply. */
export const leavesRoom = once(({reply}: Context): Span[] => find(reply, room));

/** The small print of a shop: "you may cancel your membership by calling us" frees nobody. */
const smallPrint = compile(
	'(your|the|any|a) (*)? (*)? (cart|bag|basket|membership|subscription|checkout|shipment|shipments|smartship)',
	'(by|please) (calling|contacting|call|contact|emailing) (us|our|customer|support|the)?',
	'(no thanks|select|opt in|opt out|unsubscribe|click here|qualify|terms and conditions)',
);

/** Whether the reply reads like the small print of a shop. */
export const isSmallPrint = once((context: Context): boolean => has(context.reply, smallPrint));

/** Whether anything in the reply presses. */
export const presses = (context: Context): boolean =>
	dooms(context).length + closes(context).length + guilts(context).length > 0;

/**
 * How much a clock, a count or a must weighs: little where the reply tells of it to help, names other
 * ways and sells nothing.
 */
export const pressureWeight = (context: Context): number => {
	const sells = promotion(context).length + hype(context).length > 0;
	const tells =
		context.reply.words.length > 14 &&
		!sells &&
		dooms(context).length + guilts(context).length === 0 &&
		!isSmallPrint(context);
	return tells && (leavesRoom(context).length > 0 || warns(context)) ? 0.25 : 1;
};

/** Evidence of a clock or a count, weighed by what it is told for. */
export const lessWhereTold =
	(detect: Detector): Detector =>
	(context) => {
		const found = detect(context);
		const weight = found.length > 0 ? pressureWeight(context) : 1;
		return found.map((evidence) => ({...evidence, strength: evidence.strength * weight}));
	};
