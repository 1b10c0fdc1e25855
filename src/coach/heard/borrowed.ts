import {compile, looking} from '../detect.ts';

const craft =
	'(gamer|gamers|brewer|brewers|foodie|foodies|traveller|traveler|travellers|travelers|creator|creators|maker|makers|entrepreneur|entrepreneurs|founder|founders|marketer|marketers|runner|runners|baker|bakers|reader|readers|musician|musicians|teacher|teachers|warrior|warriors|dreamer|dreamers|enthusiast|enthusiasts|lover|lovers|human|humans|parent|parents|gardener|gardeners|coffee lover|dog lover|adventurer|adventurers|coder|coders|developer|developers|leader|leaders)';

/** Good cheer out of a tin: the chummy brand, the motivational poster. */
const cheer = compile(
	`(hey|hi|hello|yo|heya|hiya|ah) (there)?(,)? (legend|legends|fam|superstar|rockstar|bestie|squad|gang|tribe|warrior|hero|heroes|foodie|foodies|lovely people|lovely humans|beautiful people|amazing (human|people|community|humans)|fellow ${craft}|friend of the brand)`,
	'we (feel|hear|see|got|love|appreciate|salute|cherish|value) you (so much|all|guys|fam|too)?',
	"(we're|we are|you're|you are) (all|part of)? (one|a|the|our) (big|global|growing|amazing|ever-growing|happy|beautiful|wonderful)? (big|happy)? (family|tribe|fam)",
	'(your|this|the|their|our) (journey|story|passion|support|loyalty|trust|feedback|dedication|enthusiasm|energy|happiness|voice|creativity) (means (everything|the world|so much|a lot)|matters (to us|so much)|inspires (us|me|so|everyone)|fuels|is (truly|so|such|what (keeps|drives|fuels|makes))|keeps us|drives us|shines|speaks volumes)',
	'(means|mean) (everything|the world|so much) to us',
	'(the|our|my) (squad|gang|crew|fam|tribe|dream team|elves|wizards|ninjas|whole gang|entire gang|magicians|genies|superheroes|rockstars|happiness (team|heroes)) (here|is|are|will|work|at|has|have|sends|can)?',
	'(work|works|working|do|weave|sprinkle) (its|our|their|some|a little|a bit of) (magic|wonders|wizardry)',
	'stay (awesome|amazing|curious|inspired|tuned|golden|hungry|fabulous|creative|humble|fierce|magical|fearless|classy|motivated|passionate|hydrated and)',
	'keep (being (awesome|amazing|you|an inspiration|the|yourself)|rocking|crushing|shining|slaying|inspiring|killing it|smashing it|spreading|pushing (boundaries|forward)|dreaming|believing|glowing|sparkling|exploring and|hustling|showing up|up the (great|amazing|good|fantastic|wonderful|incredible|awesome|brilliant|excellent))',
	'(keep|send) (those|the|these|your|that|them|all those) (*)? (*)? (ideas|suggestions|photos|questions|stories|vibes|feedback|thoughts|pics|comments|it)? coming',
	"(happy|merry) *ing (from|to all|everyone|and (stay|keep)|friends|folks|y'all|team)",
	'level (up|your * up|your * * up|your * * back up)',
	`as fellow (${craft}|*)`,
	`(we|us) ${craft} (are|know|do|must|live|love|always) (superheroes|heroes|warriors|a special breed|rockstars|the best|unstoppable|what|that|it|how|for)`,
	'(folks|people|users|customers|fans|members|players|readers|guests|fellow * ) like you (is|are|make|makes|inspire|inspires|who make) (why|the reason|what|our|it|us|this|everything)',
	"(is|are|that's|exactly|reminds us) (exactly)? why we (do|love|started|built|exist|get up|created) (this|what we do|it|doing)?",
	"(something|one thing|a feature|that's something) (that)? (we're|we are|our team is|the team is) (actively|currently|always|constantly|already|definitely)? (exploring|looking into|investigating|considering|evaluating|working on|discussing)",
	'(broader|overall|long-term|wider|exciting) (distribution|content|product|growth)? (strategy|roadmap|vision|plans ahead)',
	'(such|amazing|awesome|great|wonderful|love|loving|love to see|inspiring|incredible|the) (to see)? (such|your|the|this|so much)? (passion|enthusiasm|energy|engagement|excitement|dedication|commitment) (from|in|of|for|you) (the|our|this|your|you|bring|show)?',
	'(when|as) (people|we|communities|individuals) (come together|unite|connect|support each other|join forces|lift each other)',
	'(incredible|amazing|beautiful|great|magical|wonderful|special) things (happen|can happen|are possible|are coming|take time)',
	'shared (passion|purpose|vision|love of|journey|goal)',
	'(beacon|ray|symbol|source) of (hope|light|inspiration|strength|joy)',
	'(strength|courage|grit|grace|passion) and (resilience|determination|perseverance|strength|courage|dedication)',
	'(unforgettable|magical|precious|special|lasting) (moments|memories|experience|experiences|journey) (still|to come|ahead|for|together|await|awaits|with)?',
	'(your|the|this|a|an) (next|new|exciting|beautiful) (chapter|adventure|journey) (ahead|of|in|awaits|begins|will|and)?',
	'(what|such) an (inspiring|incredible|amazing|empowering|uplifting|inspirational) (warrior|story|journey|person|human|soul|message|moment|milestone|community|woman|man|individual|leader|example|testimony|achievement|feat)',
	'(so|truly|incredibly|deeply|absolutely) (inspired|humbled|inspiring|grateful|honoured|honored|blessed) (by|to|for|that|seeing|and)',
	"(embrace|embracing|celebrate|celebrating|cherish|cherishing) (the|every|your|each|life's|change|all) (unexpected|journey|moment|moments|chaos|process|unknown|change|challenge|imperfection|imperfections|little|small|uniqueness|beauty|adventure|authentic|highs|ups|win|wins|step|milestone|blessing)",
	'never (stop|lose) (dreaming|believing|learning|growing|creating|exploring|inspiring|shining|your (spark|passion|magic))',
	'(builds|teaches|forge|forges|strengthen|strengthens) (resilience|character|strength|bonds|us|community|grit)',
	'(shape|shapes|shaping|elevate|elevates) (our|who we|your|us|who you) (artistry|are|journey|craft|character|lives|growth|game|brand|future|path)?',
	'(a|the) universal language',
	"(this|that|it) is what (it's|it is|life is|*) (is)? all about",
	'(great|amazing|valuable|wonderful|perfect|fantastic|beautiful|real) (learning|growth|teaching) (opportunity|experience|moment)',
	"(self-care|rest|asking for help) (isn't|is not) (selfish|a luxury|weakness|a weakness)",
	'(thank you|thanks|grateful) for (everything|all) (that)? you (do|guys do|all do|bring)',
	'(thank you|thanks) for (your|being|bringing|spreading) (dedication|passion|energy|positivity|light|part of (this|our|the)|an inspiration|inspiring|joy|commitment|enthusiasm)',
	'(every|each) (beautiful|precious|little|small|single) (blessing|moment|victory|win|step|sunrise|milestone) (counts|matters|of|is|along|in)',
	'(sending|spreading|wishing) (you)? (all)? (the|so much|lots of|our|positive|good|nothing but)? (good)? (vibes|positivity|love and light|light and love|positive energy|blessings|sunshine)',
	'(together|united) we (can|are|will|rise|grow|thrive|win|stand)',
	'(team work|teamwork) makes the dream',
	"(that's|this is|it's) the (spirit|power|beauty|magic) of (*)? *",
	'(you|we|it) (totally|absolutely|truly|seriously) (rock|rocks|slay|made our (day|week)|nailed it fam)',
	'(made|makes|making) our (day|week|hearts|whole)',
);

/** Where the reply cheers in words that are anybody's. Spans into the reply. */
export const borrowedCheer = looking(cheer);
