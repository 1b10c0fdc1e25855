import {compile, has, looking, madeOf} from '../detect.ts';
import type {Context, Detector} from '../rule.ts';
import {hype, promotion} from './promotion.ts';

/** Doom drawn for the one who decides otherwise. */
const doom = compile(
	"(you'll|youll|you will|you'd|you would|you're going to|you are going to|he'll|she'll|they'll|your (*) (*)? will|your (*) (*)? would|it will) (just|only|surely|certainly|probably|really|all|likely|end up|then)? (be|end up|get|find yourself|wake up)? (robbed|lost|ruined|broke|homeless|sacked|fired|sued|alone|on the street|out on the street|stranded|sorry|finished|left with nothing|left behind|a laughing stock|the only one|the last|too late|forgotten|blamed|hated|crippled|dead|bankrupt|explaining|begging|crying|kicking yourself|stuck|trapped|scammed|rejected|replaced|overtaken|left out|next|lose (the|your|everything|it all|half|them|him|her|more|all|money|customers|both)|regret (it|this|that)|never (forgive|recover|sleep again|sell|catch up|hear the end|live it down)|miss (out|it|the|your)|pay for it|wish you had|hate yourself|wonder why)",
	'(every|each) (day|week|hour|month|minute|second) (you|that you|of|without|spent|on|wasted) (*)? (*)? (*)? (*)? (*)? (costs|lost|wasted|burned|burning|gone|closer|worse|bleeding|money|spreading)',
	'(money|time|cash|years|damage|customers|business|chance|chances|life) (is|are|being)? (burned|burning|bleeding|spreading|slipping away|going to waste|wasted|down the drain|ticking|running out|slipping)',
	"(or|and|then|before|until|by easter|by christmas|otherwise) (*)? (you|your (*)|they|he|she|it|we) (*)? (*)? (will|'ll|would|are going to|end up|are|is) (*)? (walk|leave|suffer|collapse|die|starve|hate you|blame you|be (feeding|visiting|burying|explaining|paying|gone|the ones)|pay|regret|lose|never)",
	"(i've|i have|we've|we|i) (seen|watched|known|buried|met|treated|nursed|lost) (*)? (*)? (*)? (*)? (*)? (die|dying|end up|go under|fall apart|ruined|lose everything|lose it all|lose the|rot|dithered|hesitated|put it off|left it too|waited too|waited until|like claws|regret it|on the street|in tears)",
	"(people|those|ones|folks|women|men|parents|anyone|anybody|everyone|everybody|couples|families|the ones|owners|someone|somebody|a friend|a man|a woman|friends|firms|companies|businesses|agencies|shops|clubs) (like you)? (who|that) (wait|waited|leave it|left it|hesitate|hesitated|dither|dithered|ignore|ignored|didn't|did not|skip|skipped|skips|refuse|refused|put it off|say no|said no|thought about it|delay|delayed|stayed|stay|go at|went without|doubt|doubted) (*)? (*)? (*)? (*)? (*)? (tend|end up|ended up|lost|lose|never|regret|regretted|died|paid|gone|exactly|no longer)",
	"(the|your) (kids|children|family|wife|husband|mother|mum|mom|dad|parents|baby|daughter|son|dog|patients|team|staff|little ones|grandchildren) (*)? (will|would|'ll|are|is|won't|may|could|depend|depends|crying|starving|watching|asking|at the) (*)? (*)? (pay|paying|feeding|suffer|suffering|crying|wonder|wondering|forgive|starve|ask why|better|you to|be the|staring|without|at stake|on you)",
	'(explain|explaining|justify) (it|that|this|the (*)|yourself|why|to)? (*)? (to|in front of) (your|the|her|his|their|him|them|my) (kids|children|wife|husband|mother|mum|mom|boss|family|daughter|son|team|baby|friends|bailiffs|girl|boy|parents|neighbours|neighbors|her|him)',
	"(i'd|i would|i|i'll|we'd) (only|simply|just|merely)? (hate|would hate|be sorry|be sad|be gutted|dread|be heartbroken) (to (see|watch|hear|think|find|read|learn|have)|watching|seeing|for) (you|anyone|your|it|that|the|them|this|her|him) *",
	'(imagine|picture|think of|think about|remember) (the|your|his|her|their|how|what|if|being|having|waking|losing|that) (*)? (children|kids|faces|face|crying|staring|phone call|look|shame|people who|day when|happens to those|happened to|funeral|regret|guilt|cost|wife|husband|mother|family|poor)',
	"(tall|young|healthy|fit|strong|lovely) (man|woman|lad|girl|bloke|mum|dad|guy)(,)? (*)? (*)? (*)? (*)? (*)? (never smoked|ran marathons|two kids|gone|buried|dead|didn't|left)",
	"(may|might|will|won't) (well)? (not|never|ever)? (get|come|be|see|find|have) (*)? (*)? (*)? (again|back in|back on|at (this|that) price)",
	'(climbing|rising|going up|shrinking|falling|disappearing|vanishing) by the (hour|day|minute|week)',
	'(wondering|wonder) (what|who|where|how) (*)? (*)? (might|could|would) have (been|had|become|done)',
	'(we|they) (scattered|buried|lost|cremated) (him|her|them|my (*)|our (*)) (*)? (*)?',
	"(this|that|it|it's|that's) (is|was|could be|may be|might be|will be)? (your|the) (last|final) (*)? (chance|shot|hope|opportunity|window|warning|train|boat|bus)",
);

/** No room left: now, at once, only so. */
const closed = compile(
	'(it|this|that) (has|had|needs|must|have|ought) (got)? (to)? (be|get|happen) (done|decided|signed|booked|paid|sent|fixed|settled)? (now|today|right now|this minute|this week|tonight|at once|immediately|before|straight away|yesterday|asap)',
	"(sign|book|buy|decide|order|call|pay|start|quit|apply|commit|join|reply|grab|reserve|switch|move) (it|now|this|that|one|them|him|her|yes|up|in|on|your (*)|the (*))? (*)? (tonight|right now|this minute|this instant|within the hour|within the day|by tonight|before midnight|before it's gone|at once|this second|while you (still)? can|before you change your mind|or (you'll|it'll|it will|they'll|else|somebody|someone) *)",
	"(you|u) (have got to|have to|have simply got to|have simply|simply have to|just have to|absolutely have to|really have to|gotta|got to|need to|really need to|absolutely must|must|had better|are to|cannot not|can't not|simply must|owe it to) (*)? (*)? (*)? (*)? (today|tonight|this (week|quarter|month|year|minute)|right now|immediately|at once|asap|straight away|no (excuses|matter|question|ifs|buts|debate|two ways))",
	"(you have|you've|u) got to (start|stop|do|get|leave|take|tell|buy|quit|go|sign|call|book|try|grow|learn|put|listen|face|let|forgive|move|give) *",
	"(there's|there is|there are|theres) (no|only one|just one|really no) (other|right|real|sane|serious)? (choice|option|alternative|debate|excuse|time to (lose|waste|think)|two ways)",
	'(no|zero|without) (ifs|buts|excuses|debate|discussion|question about it|two ways about it|arguments|time to (think|lose|waste))',
	"(don't|do not|dont|never|stop) (even)? (dither|dithering|sleep on it|shop around|let (him|her|them|anyone) talk)",
	'(everyone|everybody|every|all|no) (*)? (serious|sane|decent|real|proper|good|smart|sensible|responsible|loving|caring|professional|successful|normal) (*)? (knows|moved|does|did|would|has|have|will|agrees|owns|uses|left|switched|already|is|are|stays|waits|says|thinks)',
	'(the|a) (only|one) (sane|right|real|sensible|responsible|possible|decent|smart|safe|true|honest|good) (choice|way|thing|option|answer|move|decision|person|one|path|school|method|cure) *',
	'(the only|only) (*)? (one|person|man|woman|company|doctor|agent|place|product|cure|app|school|lawyer) (who|that|which) (can|could) (*)? (*)? (help|save|fix|do|get|cure|sort|rescue)',
	'(ask|just ask) (anyone|anybody|everyone) (who|here|in|and|about|at|with)?',
	"(it's|its|it is) (that|this) simple",
	"(winners|leaders|real (men|women|fans|pros|friends)|serious (*)|successful (*)|smart (*)|brave (*)|true (*)) (say|do|don't|decide|act|never|always|jump|know|take|buy|sign|show|make|put) *",
	"before (it's|it is|they're|they are|that's|this is) (withdrawn|pulled|removed|taken|closed|given|snapped|all)",
	'(ring|call|phone|text|email|sign|decide|register) (them|him|her|us|me)? tonight',
	"by # (pm|am|o'clock|today|tonight|tomorrow)? (*)? (as|because|or|since|after) (after|that|we|it|you|the|they) *",
	'(just|only|barely) (#|two|three|four|five|six|nine|ten|a handful|a couple|a few) (*)? left and *',
	"(they're|it's|these are|those are|tickets are|trays are|seats are) (flying|going|disappearing|selling|moving|walking) (out|off|fast|like|quickly|the shelf)",
	'(already|now) (calling|ringing|asking|talking to|interviewing|looking at|seeing|offering it to) (the next|the others|other|others|someone else|somebody else)',
	'(end of story|end of discussion|case closed)',
	"(there are|there's|i have|i've got|we have|we've got|he has|she has|they have) (*)? (*)? (families|people|others|buyers|tenants|candidates|couples|parents|applicants|someone|somebody|another (*)|fifty|twenty|ten|a queue|a line|a list) (who'd|who would|who will|ready|waiting|asking|lined up|queuing|interested|after|wanting|snapping|on the)",
	'(all but|almost|nearly|pretty much|as good as|practically|virtually) (gone|full|sold|taken|booked|over|too late)',
	'(came|comes|coming|just came|has come|come) (free|up|available|open) (and|but|this|for|today|so|only) (*) (*)? (gone|last|after that|then|autumn|spring|while|before|until)',
	'(put|hold|keep|save|pencil|get) (your|a) (name|place|spot|seat) (down|on it|for you|on|in)? (*)? (now|so|today|before|while|if)',
);

/** A hand on the heart while the other one pushes. */
const guilt = compile(
	'(nearly|almost|actually|really|just|quietly)? (cried|wept|teared up|burst into tears) (when|because) (i|you|we) (said|say|told|tell|mentioned|left|leave|might|heard) *',
	'(disappointed|let down|hurt|upset|heartbroken|ashamed|embarrassed) (in|by|at|for) (you|your (*))',
	'(you|u) (owe|owed) (it|this|that) to (them|him|her|us|me|the|your|everyone|everybody) *',
	"after (all|everything) (that)? (i've|we've|they've|i|we|they|she|he|people|the (*)|your (*)) (have|has|had|did|do|done|gave|given|put|went)",
	'(the people|people|those|everyone|everybody|all of us|we|they|the ones|friends|the (*)) (who)? (*)? (believed|believe|trusted|trust|stood|count|counted|counting|rely|relied|relying|depend|depending|rooting|invested|hoped|waited) (in|on|by|for|with)? (you|on you|in you|by you|for you)',
	"(i|we) (did|had|'d)? (thought|expected|assumed) (*)? (you'd|you would|you were|you had|better of you|more of you) (*)? (have|be|better|bigger|stronger|braver|kinder|of you|one of us|yours by now|got) *",
	"(which|whichever) (*)? (lot|side|kind|sort|one|group|of the two) (would|do|d'you|'d)? you (would|'d)? (rather|want|wanna|prefer|like) (to)? (be|be in|explain|belong|tell|end up) *",
	"which (*)? (*)? (*)? (you'd|would you) rather (explain|tell|be|answer|see) *",
	'if (you|u) (really|truly|actually|even) (cared|care|loved|respected|valued|wanted|believed|trusted|meant|were serious) *',
	'if (you|u) (cared|loved (her|him|them|us|me)|had (a|any) (heart|decency|shame|self respect))',
	"(a|any|every) (good|real|decent|loving|caring|true|proper|responsible) (parent|mother|father|mum|mom|dad|friend|neighbour|neighbor|owner|husband|wife|daughter|son|leader|teacher|fan|member|christian|person|citizen|boss|nurse|patriot|supporter|human being) (would|wouldn't|does|doesn't|knows|puts|never|always|will|won't|stays|can|could|shows|makes) *",
	"(not everyone|not everybody|some people don't|some don't) (minds|mind|cares|care|bothers|bother) *",
	'(feel free to|you are free to) (explain|live with|carry on losing|keep losing|ignore|waste|watch) *',
	'(people|they|everyone|folks|the others|others|parents|neighbours|neighbors|the committee|everybody) (do|will|did|always|have)? (notice|noticed|noticing|remember|remembered|talk|talking|see|saw|know|keep track) (of)? (who|whose|which) *',
	"(the)? (kids|children|boys|girls|neighbours|neighbors|whole street|town) (will|'ll|are going to) (know|see|notice|remember|hear|ask) (who|whose|which|why|what) *",
	"(it's|it is|that's|it'll be|it will be|the blame is|that will be) (all)? (on|down to) (those|the ones|people|everyone|anyone) who *",
	"(you'd|you would|you'll|you will|you're|you are) (be)? the only (one|person|mum|mom|dad|parent|family|team|member|neighbour|neighbor|shop|house) (missing|not|left|without)",
	'(was|were|is|are|keeps|kept) asking (for|after) you *',
	'(families|people|jobs|children|kids|mouths|wages) (live|depend|hang|rely|eat) (from|on|off) (this|it|that|you|us|every) *',
	'(write|writes|wrote|come|comes|came|call|calls|called|end up|go|went) (to|back|up|home)? (to me|to us|me|us|home|early)? (in tears|crying|early)',
	"(don't|do not|not|to|wanna|gonna|rather|really) (be|stay|become) the (one|only one|person|reason|parent|mother|father|friend|ones) (who|why|left|whose) *",
	'(laughing|laugh|pointing|staring|whispering) (at|about) (you|them|people like|those|the ones)',
	'(tend|tends|likely|known|allowed|used) not to be (asked|invited|chosen|picked|called|included|forgiven|remembered) (again|back|next)?',
	"(who|who's|whoever|which (*)|what) (else)? (asked|is asking|were asking|was asking|have asked|are asking) (who|if|whether|about|where|why|after) (*)? (*)?",
	"(i'd|i would|i would only|i'd only) (only|just|merely|simply) (mention|say|add|ask|point out|remind you|ask you|remember) (that|what|which|how|who|whether|yourself)",
	"(not saying anything|not judging|i'm not saying anything|not that i'm judging)",
	'(remember|ask yourself|think about|consider|wonder) (what|who|which) (happens|happened|becomes|became|is left|suffers|pays|will|would|gets) (to|of|when|if|because|for|the)? *',
	'(couples|marriages|families|friendships|teams|careers|people) (do|have|can|will)? (break up|broken up|split|end|ended|fallen apart|fall apart|collapse|die) (over|for|because of|from) (less|this|that)',
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

/** Evidence of a clock or a count, weighed by what it is told for. */
export const lessWhereTold = (detect: Detector): Detector =>
	madeOf([detect], (context) => {
		const found = detect(context);
		const weight = found.length > 0 ? pressureWeight(context) : 1;
		return found.map((evidence) => ({...evidence, strength: evidence.strength * weight}));
	});
