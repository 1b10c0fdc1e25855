import {pitches} from '../agenda/promotion.ts';
import {turnsAway} from '../agenda/turns-away.ts';
import {compile, find, has, once, type Phrases, sentenceOf} from '../detect.ts';
import type {Context, Detector, Evidence} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';
import type {Text} from '../text/text.ts';
import {belittles} from './belittling.ts';
import {presence, sorries} from './comfort.ts';

/** Whether the post tells of something bad. */
const hurts = ({heard}: Context): boolean => heard?.feelings.some(({good}) => !good) ?? false;

/** Whether the post tells of good things alone. */
const rejoices = ({heard}: Context): boolean =>
	heard !== null && heard.feelings.length > 0 && heard.feelings.every(({good}) => good);

/** With these in the same sentence the words below comfort, or are turned down. */
const kindly = compile(
	"(doesn't|don't|does not|isn't|not|never|no one|nobody|without|even if|just because|hate when|rather than|instead of) (mean|matter|about|saying|to say|because others|always|have to|need to|says)",
	'(people|they|everyone|everybody|others|anyone) (will|would|might|may|all|just|always|keep)? (say|says|tell|tells|telling|said|told)',
	"(i'm|im|i am|so|very|really|deeply) sorry",
	"(not|isn't|wasn't|never) your fault",
	'(okay|ok|normal|common|natural|allowed|alright|understandable) (to|if|that|for (you|anyone|everyone|people|us|grief))',
	'(feel|feels|feeling) (alone|that way|like that|this way|like this|it|sad|bad|lost|guilty)',
	"(i|i've|i'd|i'm|my|me|mine|we) (also|still|was|were|had|have|did|used|too|do|tried|lost|felt|feel|went|never|always|am|own|know)",
);

/** A detector's find without what stands beside kind words; `strength` for each. */
const coldly =
	(phrases: Phrases, strength: number) =>
	({reply}: Context): Evidence[] => {
		const spans = find(reply, phrases);
		if (spans.length === 0) return [];
		const kind = find(reply, kindly).map((span) => sentenceOf(reply, span) ?? span);
		return spans
			.filter((span) => !kind.some((sentence) => overlaps(sentence, span)))
			.map((span) => ({spans: [span], strength}));
	};

const brightSides = coldly(
	compile(
		'(every|each) (ending|setback|no|rejection|failure|loss|closed door|problem|crisis|challenge|obstacle|fall|scar) (is|has|makes|brings|teaches|happens)',
		'(how|the way) (you|we|one) (react|respond|see it|look at it|take it|deal with it|choose) (to it|to things)? (is|makes|matters|decides)',
		'(smile|be grateful|be thankful|choose joy|choose love|choose happy|good vibes|positive vibes|positivity|stay grateful|just smile|laugh it off) (and|more|only|.|,|!)?',
		"(you'll|you will|you're going to|soon you'll) (feel|be) (amazing|great|fine|fantastic|happy|glad|over it|back|laughing|wonderful|good as new) (about (this|it)|in no time|soon|again|before you know)",
		'(in no time|before you know it|and that is that)',
		'(on|look on|look at|see|find|focus on|always) (the)? (bright side|brighter side|bright sides|silver lining|positive|positives|positive side|good side|upside|good things|plus side)',
		'(a|the|your|every|cloud has a) (blessing in disguise|silver lining)',
		'(such|what|great|good|valuable|wonderful|amazing|useful|perfect|big|real|as a|an|a) (a|an)? (learning|growth|teaching|character-building|wonderful)? (learning experience|learning opportunity|growth opportunity|opportunity to (learn|grow|reflect|rebuild|start)|chance to (grow|start fresh|reinvent|learn from)|lesson learned|wake-up call|wake up call)',
		"(he|she|they|he's|she's|they're|it's|your *) (is|are)? (now|surely|certainly)? (in|at|gone to) (a|the) (better|happier) place",
		"(he|she|they|your *) (would|wouldn't|would not) (never)? (want|have wanted|wish|like) (you|to see you|for you|this for you) (to)? (be sad|cry|be crying|smile|grieve|be happy|move on|suffer|stop|mope|*)",
		'(no longer|not|out of|free from) (in|suffering|pain) (pain|anymore|any more|now)?',
		'(focus|concentrate|dwell|try to focus|choose to focus) on (the|what|all the) (good|positive|positives|bright|happy|future|you have|you do have|you still have|blessings|memories|great)',
		'(count|remember) your (many)? blessings',
		'(makes|make|made|making|will make|makes us|make us) (you|us|people|everyone|a person|them|one) (all|so much|only)? (stronger|tougher|better|wiser)',
		"(what|that which) (doesn't|does not|won't) (kill|break) (you|us)",
		"(you'll|you will|one day you'll|someday you'll|we'll|soon you'll|you're going to) (all)? (laugh|look back|thank (them|him|her|god|me|yourself)|be glad|forget|be over) (about|on|at|this|it|that|all)",
		"(it)? (was|wasn't|is|isn't|were|weren't|must be|must have been|simply|just) (not|never|just|all)? (meant to be|meant for you|god's (plan|will|timing)|part of (the|a|his) plan)",
		'(god|the universe|he|life) (has|had|never|only|works|always|gives) (a|gives|in|you|a bigger|better) (plan|us more|more than|what|mysterious ways|bigger plan|better)',
		'(time|it) (heals|will heal|cures) (all|everything|every)',
		'(stay|be|keep|think|remain|stay strong and) (positive|optimistic|cheerful|upbeat|happy thoughts|smiling)',
		'(happiness|how we feel|how you feel|attitude|it|joy|mood|suffering|misery|being happy|stress) is (always|just|all|really|simply)? (a|your) (choice|decision|state of mind|mindset)',
		'(choose|choosing) (happiness|joy|to be happy|positivity|to smile)',
		'(smile|put a smile) (and|more|on|through|every)',
		'(part of the (buzz|fun|charm|deal|game|job|journey|adventure)|all part of|comes with the territory|price of (doing business|success|progress|freedom))',
		'(when|as|if) one door (closes|shuts)',
		'(another|a better|a new|something better|better things|bigger things|someone better|the right one|a fresh start|a new chapter|brighter days|it was a sign|exciting things) (door|one|chapter|will|are|is|opens|awaits|comes|come|ahead|lies|around)',
		"(it's|its|this is|that's|it is|just|only|simply|all) (just|really|all|only|always)? (a)? (numbers game|fresh start|new beginning|new chapter|bump in the road|minor setback|blip|matter of time|speed bump|hiccup|learning curve)",
		"(everything|it|things|this) (always|all|will|'ll|does|usually) (all|always)? (works|work|happens|happen) (itself)? (out|for a reason|for the best)",
	),
	0.75,
);

const shrugs = coldly(
	compile(
		'(just|simply|all) (have|need|has|got) to (get on with|put up with|live with|accept|sort|deal with|learn to live|suck|toughen|ride it out|tough it out|get over)',
		'(get|getting|got|just get) on with (it|life|things|your life|the job)',
		"(that's|thats|that is|it's) (just)? (how|the way) (it|these things|this|things|they) (goes|go|is|are|works|work)",
		'(is|are|was|seems|sounds|were) (roughly|about|around|actually|just)? (what|how long) (it|they|that|these|those) (usually|always|normally)? (takes|take|costs|cost|do|does)',
		'(seems|sounds|is|was|feels|looks) (a bit|rather|quite|awfully|very|pretty)? (long|slow|late|a lot|excessive|dramatic|extreme) for (a|an|that|something|such|this|one)',
		"(you'll|you will) (find|see|learn|get) (that)? (it|the|this|used|over) (second|third|next|has|gets|passes|is|to it)",
		'(accidents|these things|shit|stuff|mistakes|worse things) (do|will|can|just|always)? (happen|happens)',
		'(accidents|these things|things|shit|stuff|mistakes|it|this|that|they|worse|layoffs|rejections|breakups) (just|do|will|always|simply)? happen (to|all|every|in|so|and|at)',
		'(it|that|this|which|they|those) (just|always|really|all)? (happens|happen) (all the time|every day|to everyone|to everybody|a lot|daily|sometimes|in (business|life|any|every))',
		"(it's|its|it is|that's|thats|that is|this is|is|are|they're|were|was|minutes is|weeks is|months is|which is) (actually|just|really|all)? (pretty|quite|fairly|very|perfectly|entirely|just|absolutely|totally|only|all|completely) (standard|common|typical|average|usual|routine|run of the mill|ordinary|minor|small|trivial|normal (procedure|practice|these days|nowadays|in business))",
		'(standard|common|normal|usual) (practice|procedure|stuff|operating procedure|policy)',
		"(it's|its|that's|it is|this is|just|only|purely|simply) (just|only|purely|all|really|simply|nothing but)? (a|the|how|that's)? (business decision|business|way of the world|how (the|this|these|that) (world|industry|business|things|game) (works|work|is|are|goes)|part of life|part and parcel|hormones|nerves|the algorithm|the market|a job|company policy|politics)",
		"(don't|do not|never|no point|not|no point in|no sense|shouldn't|no use|stop) (to|in)? (take|taking) (it|this|that|things|these things|any of it|everything) (so|too)? personally",
		"(nothing|not|isn't|it's not|it wasn't) (at all|ever)? personal",
		"(no|not much|little|not any|any|isn't any|zero|never any|there's no) (real|good|actual|more|earthly|big)? (reason|need|point|use|sense|cause) (to|in|for) (be|feel|get|getting|worry|worrying|cry|crying|shaking|shake|panic|stress|stressing|fret|dwell|dwelling|taking|take|being|feeling|upset|complain|complaining|sad|drama|tears|alarm|concern|mope|moping|overthinking)",
		'(no (real)? harm (was)? done|no one died|nobody died|no one was hurt|nobody was hurt|nobody got hurt|nothing was (lost|broken|stolen) in the end|no harm no foul|water under the bridge|spilt milk|spilled milk|not worth (crying|getting upset|the worry|worrying|your tears))',
		"(is|it's|was|that's|just|only|such) (just|only|really|such)? (a)? (small|little|tiny|minor|trivial|silly) (thing|matter|detail|inconvenience|issue|stuff|price)",
		'(kids|children|dogs|cats|people|babies|teens|they|students|pets|animals|humans|most people|folk|folks|girls|boys|toddlers) (that age|at that age|always|all|just|will|do|soon|can|usually|are|tend to|of that age)? (settle|adapt|adjust|bounce back|get used|get over|forget|resilient|grow out|cope|move on|recover|come round|learn to|take it) (anywhere|in|within|quickly|fast|to|it|easily|by|after|soon|very|so|quick|well|of|for|just)?',
		'(a|had a|was a|is a|such a) (good|decent|great|fine|long|ripe) (age|innings|run|long life|old age|long run)',
		"(there's|there is|there are|has|have|you can|plenty|got) (always|plenty of|lots of|loads of|many|tons of|still|easily)? (others|other (ones|fish|people|jobs|dogs|cats|places|options|schools|houses|restaurants|clients)|more (where|fish)|another one|next (year|time|season)|replacements|get another|replace it|replace him|replace her)",
		"(it|this|that|things) (isn't|is not|wasn't|aren't|ain't|not|can't be|hardly) (really|even|all|actually)? (that|so|as|such a|all that) (bad|hard|big|serious|deep|important|terrible|tragic)",
		"(it|that|this) (isn't|is not|wasn't|not) (really|actually)? (down to|because of) anything (you|people|they)",
		'(get|take) (it|this) (in|into) perspective',
		'(keep|put|see|try to keep) (it|this|things|that) in perspective',
		'(that|the|this|it|sick|bad) (feeling)? (goes|passes|wears off|fades|will go|will pass|disappears) (away|when|once|soon|quickly|after|by)',
		'(you|people|everyone|we|they|one) (all)? (get|gets|getting|got|will get) (used to|over) (it|this|that|them|things)',
	),
	0.7,
);

const blames = coldly(
	compile(
		"(you|u) (really|just|probably|also|clearly|maybe|could|definitely)? (should have|should've|shouldve|should of|ought to have|could have just|could've just|needed to have|shouldn't have|should not have) (really|just|at least|also|already|never|not)? (checked|read|known|thought|fitted|saved|listened|planned|insured|backed|asked|had * *|had the|had a|had it|bought|gone|called|booked|told|tested|learned|learnt|left|stayed|done|used|seen it|seen this|started|stopped|looked|said|taken|put|kept|locked|paid|signed|let|trusted|waited|posted|picked|prepared|made|worn|noticed|realised|realized|tried|driven|eaten|drunk|married|dated|quit|set|reported|run|written|installed|updated)",
		"(why|how come) (didn't|wouldn't|haven't|hadn't|did not) (you|u) (just|even|not|ever|simply|think|check|read|ask|save|back|leave|tell|call|say|buy|test|plan|listen|report|get|have|use|start|wait|go|let|bother|trust)",
		"(that's|thats|this is|that is) (exactly)? what (you get|happens when|comes of|comes from) *",
		"(it's|its|that's|your|it is|all|entirely|partly|only) (all|entirely|partly|kind of|sort of|your|really)? (your|ur) (own)? (fault|doing|responsibility entirely)",
		'(you|u) (brought|bring) (it|this|that) (on|upon) yourself',
		'(only|just|no one|nobody) (have|got|has)? (yourself|but yourself) to blame',
		'(nobody|no one|none) (to blame)? but yourself (to blame)?',
		'(made|make) your (own)? bed',
		'(what|well what|so what) (did|do) (you|u) (expect|think would|think was)',
		'(serves|served) (you|u) right',
		'(play stupid games|actions have consequences|told you so|you asked for (it|this|that)|you knew the risks|you knew what you|you chose (this|that|it)|you signed up for|lesson learned|learn from (it|this|your mistakes)|poor planning|rookie mistake|bit (careless|naive|silly) (of you)?)',
		"(that's|this is|it's) (entirely|all|kind of)? on you",
		"if (only)? (you|you'd|you had) (only|just|had)? (listened|checked|read|asked|planned|saved|tested|waited|thought|done your|kept|bothered|paid attention|backed)",
	),
	0.7,
);

/** "Should have had shutters fitted", with nobody named. */
const blamesBare = coldly(
	compile(
		"(should have|should've|shoulda|shouldve|ought to have|could have) (just|had|checked|read|known|thought|saved|listened|planned|asked|insured|backed|got|gone|called|bought|tested|left|kept|locked|prepared|been more)",
	),
	0.65,
);

const sides = coldly(
	compile(
		'(probably|presumably|surely|no doubt|maybe|perhaps) (had|has|just|meant|only|was|were|got|under|busy|trying|following) (a|an|his|her|their|the|some|busy|trying|following|doing|being|under|told|to|joking|stressed|well|it|good)',
		"(i'm sure|i am sure|i bet|no doubt|surely|probably|i'd imagine|i imagine|most likely|remember|maybe|perhaps) (that)? (they|he|she|your (boss|manager|landlord|company|friends|colleagues|partner|husband|wife|mum|mom|dad|doctor|teacher|team)|the (company|landlord|staff|council|manager|driver|waiter|owner|seller|airline|committee)) (probably|just|really|only|all)? (had|have|has|meant|didn't|don't|did|were|was|are|is|mean) (a|an|their|his|her|good|it|no|only|well|to|any|mean|just|doing|trying|busy|under|no choice|for the)? (reason|reasons|well|mean|deadline|stressed|busy|trying|their best|his best|her best|joking|best|choice|harm|rules|pressure)",
		"(you|i|we|one|anyone) can (also|kind of|sort of|totally|see)? (see|understand) (where|why) (they're|he's|she's|they are|they|he|she|the (company|landlord|council|committee|manager|school|other))",
		'(to be fair|in fairness|in all fairness|be fair) (to)? (to)? (them|him|her|the|your|they|he|she|it)',
		"(they|he|she|they're|he's|she's) (were|was|are|is|probably|likely)? (probably|likely|clearly)? (only|just) (trying (to|their)|following|joking|kidding|being (friendly|kind|nice|honest|funny|playful|human|polite|thorough)|having (fun|a laugh|a bad day)|doing (their|his|her|what)|meant (well|to|it))",
		'(they|he|she) (sound|sounds|seem|seems|look) (like)? (a|an|really|so|quite|pretty)? (good|great|fun|lovely|nice|decent|reasonable|funny|sweet) (laugh|people|friends|bunch|person|guy|to me|folk|company|lot)?',
		"(look at it from|see it from|think of it from|from) (their|his|her|the company's|the landlord's|management's|your boss's) (side|point|perspective|angle|view|end|position)",
		"devil's advocate",
		'(they|he|she) (have|has|had) (a|a good|a fair|a valid) point',
	),
	0.6,
);

const formulas = compile(
	'(any|the|all|this) (inconvenience|inconveniences) (caused|this|that|you|it|may|we|experienced)?',
	'(i|we)? (completely|totally|fully|do|certainly|can|truly|sincerely)? (understand|appreciate|acknowledge|recognise|recognize) (your|the) (frustration|frustrations|concern|concerns|disappointment|inconvenience)',
	'(we|i) (sincerely|deeply|do)? (apologise|apologize|regret) (if|for (any|how|the way|the experience|your experience|anything|making you feel))',
	'(sorry|regret|apologies) (if|that|for how) (you|anyone|anybody|some) (feel|felt|feels|were offended|was offended|are upset|got upset|took)',
	'(such|what) (a|an)? (vulnerable|raw|authentic|honest) (and)? (honest|vulnerable|authentic|raw|real|powerful|beautiful)? (post|share|message|story|moment)',
	'(thank you|thanks|appreciate you) for (your (vulnerability|honesty|bravery|authenticity)|being (so)? (vulnerable|raw|authentic)|naming)',
	'(appreciate|love|honor|honour|admire) (you|your)? (naming|vulnerability|authenticity|for naming|rawness)',
	"(i'm|we're|i am|just|here)? (holding|hold) space (for)? (you|your|this|that)?",
	"(i see you|i hear you|we hear you|we see you|i feel your pain|feel your pain|you are seen|you are heard|you're seen|sit with (those|your|these|that|the) (feelings|emotions|feeling)|honor your (feelings|grief)|honour your (feelings|grief)|sending (so much)? love and light|thoughts and prayers|you have a (huge|big|beautiful) heart|big emotions|big feelings)",
);

/** What is said to anybody in trouble, word by word, where nothing of this one's trouble is named. */
const byRote: Detector = (context) => {
	const spans = find(context.reply, formulas);
	if (spans.length === 0 || !context.heard) return [];
	const named = context.heard.shared >= 1.5 || context.heard.points.some(({met}) => met);
	return spans.map((span) => ({spans: [span], strength: named ? 0.45 : 0.7}));
};

const deflates = coldly(
	compile(
		"(don't|do not|dont|wouldn't|try not to|never) (get|celebrate|count|be|speak) (too|your|just|it|so) (excited|happy|hopes|carried|comfortable|soon|yet|chickens|cocky|fast|quickly|proud|attached)",
		'(just|but|well|you)? (wait) (till|until) (you|it|the|they|he|she|reality|your|next|winter|real)',
		'(enjoy|savour|make the most of) (it|this|that|them|the)? (while) (it|you|they|he|she|that) (lasts|can|last|still|could|are|is)',
		'(the|but the|now the|and now the) (hard|real|tough|difficult|boring|expensive|painful|not so fun) (part|work|bit|problems|problem|fun|test|battle|stuff|struggle) (only|just|always|really|now)? (starts|begins|is|comes|start|begin|still|will)',
		'(good luck|have fun|enjoy) (with that|with all|keeping|affording|paying|sleeping|finding|staying|maintaining|surviving|explaining|cleaning|when)',
		'(must be|it must be|sounds|would be|be) nice (to (have|be|get)|for some|having|being|for you lot|if you can|when you)',
		'(nice|alright|fine|easy|lucky) for some',
		"(some|not all|most|plenty) of us (have|don't|can't|never|are|aren't|still|would|only|work|had|didn't|need|struggle)",
		"(it|that|this|they|these things|he|she|beginner's luck|the feeling|the novelty|honeymoon) (won't|will not|never|doesn't|rarely|don't|soon) (last|lasts|wears off|wear off|happen again|stay)",
		"(it's|its|that's|this is|it is|is|isn't|was|wasn't|really) (not|hardly|really)? (that|so|all that|really|exactly|actually)? (hard|difficult|special|big|impressive|rare|unusual|a big deal|rocket science|an achievement|news|much|great) (really|these days|anymore|any more|actually|at all|tbh|to (do|get|be)|if|when|once|compared|a|time)",
		"(anyone|anybody|everyone|everybody|any idiot|a child|literally anyone|they'll let anyone) (can|could|gets|does|passes|do|get|has|in)",
		"(is|around|about|it's|that's|only|just|bang on|below|barely|slightly below|under) (around|about|only|just|below|pretty|quite|fairly|the)? average (for|really|at|these)?",
		'(they|it|these|that|those) (do|does|did|just|usually|always|will|all) (just|usually|that)? (do|does|happen|happens|grow|bloom|that|work) (that|so|it)? (by (itself|themselves)|anyway|on (its|their) own)',
		"(isn't|is not|not|wasn't) (really|actually|much)? (down to|thanks to|because of|to do with) (anything|you|what you|skill|effort|much)",
		'(long|big|odd|strange) gap (to explain|in your|on your|there)',
		"(hope|let's hope|hopefully) (it|you|they|that|he|she) (doesn't|don't|won't|can|isn't|aren't|didn't|will not) (fail|break|last|regret|fall|end|go wrong|afford|turn|crash|flop|go to your|be like|get)",
		"(most|half|the majority|#%|nine out of ten|many) (of)? (them|people|marriages|startups|businesses|new (businesses|companies|hires)|relationships|diets|these|who) (fail|quit|give up|end|close|divorce|regret|relapse|leave|put it back|gain|fold|don't last|never)",
		"(i|we|wish i|if only i|why can't i|i never|never) (so)? (jealous|envious|never get|never got|never win|can't even|could only|hate you|got nothing|get nothing|never happens to me)",
		'(so|very|well|pretty|kinda|a bit|bit|not gonna lie) (jealous|envious) (and|but|of you|because|that|since)',
		'(took|taken|about|only took) (you|long|your) (long enough|enough time|time|sweet time|a while|ages)',
		"(shame|pity|too bad|except|sad) (about|that|it|you) (the|it|you|didn't|wasn't|couldn't|doesn't)",
		'(bit|a bit|rather|kind of|little) (late|small|basic|plain|slow|amateur|underwhelming|overpriced) (for|to|but|though|if|compared|now)?',
	),
	0.7,
);

/** Comfort as a door opener: sorry first, the offer at once. */
const openers = compile(...sorries, ...presence);
export const sellsOnSorrow = once((context: Context): Evidence[] => {
	if (!hurts(context) || !pitches(context)) return [];
	const [first] = find(context.reply, openers);
	return first ? [{spans: [first], strength: 0.9}] : [];
});

/** "I'm sorry, but you should have…": sympathy on the way to a lecture. */
const sorryBut = compile(
	"(sorry|i hear you|i understand|i get it|i feel for you|that sucks|that's sad|i sympathise|i sympathize|with respect) (,)? but (you|your|you're|that's what|this is|it's|life|maybe you|honestly|i have to) (should|need|have|are|can't|could|must|made|did|own|really|just|got|know|knew|have to|had|were|chose|life|asked|is|what|just how|how it|say)",
);

const whenHurt = (detect: Detector): ((context: Context) => Evidence[]) =>
	once((context) => (hurts(context) ? detect(context) : []));

/** Where the reply finds a bright side to what hurts. */
export const silverLinings = whenHurt(brightSides);
/** Where it calls what hurts usual, small or replaceable. */
export const shrugsOff = whenHurt(shrugs);
/** Where it says that they should have known better. */
export const blamesThem = whenHurt((context) => [
	...blames(context),
	...blamesBare(context).filter(({spans}) => spans.every((span) => beginsSentence(context, span))),
	...coldly(sorryBut, 0.6)(context),
]);
/** Where it takes the part of those who did it. */
export const sidesAgainst = whenHurt(sides);
/** Where it says to anybody in trouble what it says here. */
export const sympathyByRote = whenHurt(byRote);
/** Where it lets the air out of good news. */
export const deflatesJoy = once((context: Context): Evidence[] =>
	rejoices(context) ? deflates(context) : [],
);

const beginsSentence = ({reply}: Context, span: Span): boolean => {
	const first = sentenceOf(reply, span)?.words[0];
	return first !== undefined && span.start <= first.start;
};

/** 0 to 1: how cold the reply leaves them, whatever else it says. */
export const coldness = once((context: Context): number => {
	const found = [
		...belittles(context),
		...silverLinings(context),
		...shrugsOff(context),
		...blamesThem(context),
		...sidesAgainst(context),
		...sympathyByRote(context),
		...deflatesJoy(context),
		...sellsOnSorrow(context),
	];
	return 1 - found.reduce((rest, {strength}) => rest * (1 - strength), 1);
});

/** Which posts a kindness fits. */
type Fits = 'trouble' | 'joy' | 'any';

const fitsPost = ({heard}: Context, fits: Fits): boolean =>
	heard !== null &&
	(fits === 'any' ||
		heard.feelings.length === 0 ||
		heard.feelings.some(({good}) => good === (fits === 'joy')));

/** Where a kindness is answered by this: it is said of a thing or to nobody. */
const informing = compile(
	'(hard|difficult|tough|tricky|confusing|impossible) (to (find|say|tell|get|come by|use|read|buy|park|beat|judge|know|answer|explain|compare|set up|install|clean|believe how|see (how|why)|get hold)|and fast|copy|drive|disk|cover|water|work pays|stop|core|coded|code)',
	'(hope|wish|hoping) (this|that|it) (helps|help|answers|clears|works|makes sense)',
	"(sorry|apologies) (for (the|my) (late|delay|delayed|long|typos|english|wall|formatting|confusion|rant)|i (missed|can't|cannot|forgot|misread)|but (you|this|i|that|no|it))",
	'(good luck (with that|finding|getting)|happy to help)',
);

const ofThem = /^(?:you|your|yours|you're|you've|you'd|you'll|yourself|u|ur|youre)$/;
const ofWriter = /^(?:i|i'm|i've|i'd|im|ive|my|me|mine|myself|we|our)$/;

/** "It hurts, I never go out" tells of the writer; "that can be true, I'd say" does not. */
const isOfWriter = (reply: Text, span: Span): boolean => {
	const {start, end} = sentenceOf(reply, span) ?? span;
	const before = reply.plain.slice(start, span.start);
	const from = start + before.search(/[^,;:—]*$/);
	const after = reply.plain.slice(span.end, end).search(/[,;:—]/);
	const until = after === -1 ? end : span.end + after;
	const clause = reply.words.filter((word) => word.start >= from && word.end <= until);
	const names = (who: RegExp) => clause.some(({lower}) => who.test(lower));
	return names(ofWriter) && !names(ofThem);
};

/**
 * Praises a kindness: up to three places, the more of them the surer, less so where the same reply
 * leaves them cold, and not at all where it turns away. With `toThem`, not where the sentence tells
 * of the writer alone.
 */
export const kindness = (
	list: readonly string[],
	{
		fits,
		strength = 0.6,
		unless,
		toThem = false,
	}: {fits: Fits; strength?: number; unless?: readonly string[]; toThem?: boolean},
): Detector => {
	const phrases = compile(...list);
	const blocker = unless && compile(...unless);
	return (context) => {
		const {reply} = context;
		if (!fitsPost(context, fits) || !has(reply, phrases) || turnsAway(context)) return [];
		const off = [...find(reply, informing), ...(blocker ? find(reply, blocker) : [])];
		const spans = find(reply, phrases).filter(
			(span) => !off.some((other) => overlaps(other, span)) && !(toThem && isOfWriter(reply, span)),
		);
		const damped = strength * (1 - 0.8 * coldness(context));
		return spans.slice(0, 3).map((span) => ({spans: [span], strength: damped}));
	};
};
