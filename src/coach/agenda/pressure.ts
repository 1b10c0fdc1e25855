import {compile, has, looking, madeOf} from '../detect.ts';
import type {Context, Detector} from '../rule.ts';
import {hype, promotion} from './promotion.ts';

/** Doom drawn for the one who decides otherwise. */
const doom = compile(
	"(you'll|youll|you will|you're going to|you are going to) (just|only|surely|certainly|probably|really|all)? (be|end up|find yourself|wake up) (robbed|ruined|broke|homeless|sacked|sued|on the street|out on the street|left with nothing|left behind|bankrupt|a laughing stock)",
	"(you'll|youll|you will|you're going to|you are going to) (just|only|surely|certainly|probably|really|all)? (regret (it|this|that)|never (forgive yourself|sell again|hear the end)|lose (everything|it all)|hate yourself)",
	'(every|each) (day|week|hour|month|minute) (that)? you (wait|hesitate|delay|dither|put it off|do nothing) *',
	'(people|those|folks|anyone|anybody|everyone|everybody|owners|someone|somebody) (like you)? (who|that) (wait|waited|hesitate|hesitated|dither|dithered|put it off|delay|delayed) (*)? (*)? (regret|regretted|lose|lost|pay|paid|never)',
	'(this|it) (is|may be|might be|could be) your (last|final) (chance|warning|opportunity)',
);

/** No room left: now, at once, only so. */
const closed = compile(
	"(sign|book|buy|decide|commit|reserve) (it|now|this|that|one|yes|your (*)|the (*))? (tonight|this minute|this instant|within the hour|before midnight|before it's gone|at once|this second|before you change your mind)",
	"(there's|there is|theres|you have|you've got) (really)? no (other|real) (choice|alternative)",
	'no (ifs|ifs,|ifs and|ifs or) buts',
	'(everyone|everybody|every|all|no) (serious|sane|smart|sensible|responsible|successful) (*)? (knows|does|did|has|have|owns|uses|switched|agrees)',
	'the only (sane|right|sensible|responsible|decent|smart) (choice|way|thing|option|answer|move|decision|path) *',
	'(winners|leaders|real (men|women|fans|pros|friends)) (say|decide|act|never|always|jump|know|take|buy) *',
	'end of discussion',
);

/** A hand on the heart while the other one pushes. */
const guilt = compile(
	"(don't|do not|dont) be the (one|person) (who|that) (lets|let|ruins|spoils|breaks) *",
	"(i'm|i am|we're|we are) (so|really|very|just|a bit|quite)? (disappointed|ashamed|let down) (in|by|of) you",
	'(a|any|every) (good|real|decent|loving|true|responsible) (parent|mother|father|mum|mom|dad|friend|neighbour|neighbor|husband|wife|daughter|son|fan|christian|citizen|patriot) would never *',
	"(can't|cannot|could not|couldn't) (let|leave) (us|them|me) (down|alone)? after (all|everything) (we|i|they) (have)? (done|did|gave|given)",
);

/** Where the reply draws doom for the one who decides otherwise. Spans into the reply. */
export const dooms = looking(doom);

/** Where it leaves no room and no time. Spans into the reply. */
export const closes = looking(closed);

/** Where it works on the conscience. Spans into the reply. */
export const guilts = looking(guilt);

/** Danger to life, limb or rights, where plain directions are a kindness. */
const danger = compile(
	'(doctor|doctors|gp|a&e|er|emergency|hospital|ambulance|999|911|112|nurse|pharmacist|poison|gas|carbon monoxide|suicide|suicidal|988|samaritans|crisis line|helpline|police|lawyer|solicitor|electrician|isolate|mains|fire brigade|stroke|chest pain|seizure|overdose|bleeding|vet|antidote|abuse|abusive|unsafe|dangerous|evacuate|scam|phishing|password|passport|visa|deadline|recall|asbestos|mould|allergic|anaphylaxis)',
);

/** Whether the reply is about a danger. */
const warns = ({reply}: Context): boolean => has(reply, danger);

/** What leaves room: another way, a condition, a trial, a way back, somebody who did otherwise. */
const room = compile(
	"(you|they|one|we) (can|could|might|may|don't have to|needn't) (also|just|even|either|always|as well|still|equally|now|then|alternatively)? *",
	'or (you|else|just|even|both|either|simply)? (leave|wait|skip|try|ask|go|stay|keep|do|take|get|use|send|start|move|do both|do neither|not|half|one of each|the other|hold off|see|put|make|rent|borrow|buy|write|call|stream|sell) *',
	'either (way|one|works|is|will|go|would|suits|of them|option|route|answer)',
	'both (are|is|were|work|works|worked|fine|have|do|will|would|get|came|routes|ways|options|sides|suit|cost)',
	"(some|others|other people|many|most|plenty of people|a few|two|half|one|another|a friend|my (*)|our (*)|a neighbour|a neighbor|she|he|they|we|i) (*)? (*)? (*)? (*)? (*)? (and|which|it|but|but then) (is|was|are|were|am|i'm|we're|did|didn't|don't|never|both|still|also)? (glad|happy|fine|pleased|sorry|content|suited|worked|works|love|loves|loved|regret|regrets|regretted|happier|okay|ok|missed it|nobody minded|came back|went back)",
	'(suited|suits|worked for|works for|was right for|is right for|fits|fitted) (her|him|them|us|me|some|others|most|many)',
	'(others|other people|some people|some|another|the other half) (prefer|like|swear|do|find|use|go|wait|take|keep|try|leave|say|rent|stay|skip|just|get)',
	"(if|unless) (you|you're|you'd|you've|your|it|it's|that|that's|this|crowds|money|time|they|the (*)) (*) (*)",
	'(depends|depending|depend) on *',
	'(whichever|whatever|however|whenever|wherever) (you|works|suits|feels|one|way|is|fits|comes)',
	'(nothing|no|little|not much) (harm|lost|shame|hurry|rush|wrong|need|law|rule|penalty|obligation) (in|if|to|with|about|says|for|either)?',
	'(fine|ok|okay|perfectly fine|reasonable|sensible|normal|allowed|common|fair) to (leave|let|skip|wait|say no|stop|stay|keep|quit|drop|ask|do|not|take|have|change|want|lapse|pass|go)',
	'(try|trial|test|borrow|rent|sample|start with) (it|one|both|them|a (*)|for|first|before) *',
	'(before|without) (you)? (deciding|decide|committing|commit|buying|buy|signing|sign|choosing|choose)',
	'(see|decide|find out|judge) (how|which|whether|what|if|later|then|for yourself|after) *',
	'(take|give (it|yourself)) (a|your|some|the|as|all) (week|day|month|time|night|weekend|long|evening|couple|while|year)',
	'(change|changing) your mind',
	'(can|could|may) (cancel|return|undo|reverse|switch back|go back|stop|leave|swap|resell|quit)',
	'(take (it)? or leave (it)?|leave it or take it|skip it|pass on it|ignore (this|it|me)|say no) (if|when|whenever|and|as|,)? *',
	"(if|when) you can't(,)? you can't",
	"(nobody|no one|nobody's|no one's) (is)? (keeping|keeps|counting|counts|minds|minded|will mind|would mind|checking|checks|expects|expecting|cares|watching) *",
	"(it'll|it will|they'll|that'll|it can|that can|this can) (all)? (keep|wait|cope|hold|be there|come round|come back|be back|still be)",
	'(comes|come|coming|goes|go) (round|around) again',
	"(there's|there is|there'll be|there will be) (always|also)? (another|more|a next|one) (*)? (next|later|every|each|in|after|soon|anyway)",
	'(short|small|cheap|easy) enough to (undo|stop|leave|try|drop|change|reverse|lose|quit|return)',
	'(no|without (a|any)) (exit fee|exit fees|contract|tie-in|notice|cancellation fee|lock-in|minimum term|clock|deadline|time limit|regrets|harm done)',
	'(free|welcome|quite right|right) to (leave|go|stop|say no|switch|walk|cancel|decline|refuse|choose|ask)',
	"(you'd|you|you'll|only you|you would) (know|knows) best *",
	"(a|my|our|his|her|one|the other) (friend|cousin|neighbour|neighbours|neighbor|neighbors|brother|sister|colleague|mate|aunt|uncle|flatmate|roommate|boss|mother|father|son|daughter|half) (*)? (chose|sold|kept|stayed|took|went|did|didn't|tried|ran|left|switched|waited|rented|quit|moved|preferred|opted|stuck|said (no|yes))",
	'(she|he|they|we|i|both (*)|both of us) (*)? (*)? (at peace with|fine with|glad of|happy either|happy with|no worse|none the worse|just as happy) *',
	"(never|don't|no reason to|no need to|wouldn't|not) (buy|rush|hurry|decide|sign|choose|book|jump|panic|do it) (because|just|on|for|over|into|anything|before|yet|if) *",
	'(sleep on it|no wrong (answer|choice|way)|not for everyone|not for everybody|room to (talk|move|think|change)|worth (a look|asking|checking|comparing|a try|a call)|could be a first|a first stop|a middle way|halfway|middle ground|one of several|other ways|another way|more than one)',
	"(i'd|i would|i) (probably|personally|maybe|perhaps|lean|only|just|keep|wait|go for|try|start) *",
);

/** Where the reply leaves room to decide. Spans into the reply. */
export const leavesRoom = looking(room);

/** The small print of a shop: "you may cancel your membership by calling us" frees nobody. */
const smallPrint = compile(
	'(your|the|any|a) (*)? (*)? (cart|bag|basket|membership|memberships|subscription|checkout|auto-renewal|shipment|shipments|smartship)',
	'(by|please) (calling|contacting|call|contact|emailing) (us|our|customer|support|the)?',
	'(no thanks|select|opt in|opt out|unsubscribe|click here|qualify|terms and conditions)',
);

/** Whether the reply reads like the small print of a shop. */
export const isSmallPrint = ({reply}: Context): boolean => has(reply, smallPrint);

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

/** What a clock or a count weighs in a talk where nothing is sold. */
const unsold = 0.3;

/** Evidence of a clock or a count, weighed by what it is told for. */
export const lessWhereTold = (detect: Detector): Detector =>
	madeOf([detect], (context) => {
		const found = detect(context);
		// Who sells nothing tells of a clock: “Act fast, two become twenty”.
		const sells = context.post === null || promotion(context).length + hype(context).length > 0;
		const weight = found.length > 0 ? pressureWeight(context) * (sells ? 1 : unsold) : 1;
		return found.map((evidence) => ({...evidence, strength: evidence.strength * weight}));
	});
