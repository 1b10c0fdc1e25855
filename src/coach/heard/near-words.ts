import {functionWords} from '../text/common-words.ts';
import {lookUp, perWord} from '../text/lexicon.ts';
import {perText, type Text} from '../text/text.ts';

/**
 * Families of everyday words, one a line: whoever answers one with another speaks of the same matter.
 * Words that would match everything stay out, and a word stands in one family only.
 */
const families = `
work job office boss shift manager colleague coworker employer employed career workplace desk
fired laid-off redundant redundancy unemployed sacked layoff dismissed
hire hiring interview interviewer applicant application recruiter cv resume vacancy
salary wage raise pay paid payday payroll payslip paycheck bonus overtime
money cash afford cost price expensive cheap budget bill fee debt loan savings euro dollar pound
rent landlord tenant lease flat apartment tenancy deposit eviction evict
house mortgage roof basement attic cellar neighbour neighbor renovation
kitchen stove oven hob fridge freezer dishwasher
bathroom shower toilet bath tap sink plumber plumbing leak pipe
electric electrician socket fuse wiring outlet voltage
furniture sofa couch chair seat bench table shelf wardrobe drawer
clean tidy dust vacuum mop scrub wipe dirt dirty stain wash laundry
kid child children son daughter baby toddler newborn boy girl teenager teen
mum mom mother mam mummy mama
dad father papa daddy
parent grandparent gran nan nana grandma granny grandmother grandad grandpa grandfather
brother sister sibling twin
husband wife spouse married marriage wedding bride groom engaged fiance honeymoon anniversary
divorce divorced separated separation custody ex breakup
boyfriend girlfriend dating relationship romance partner
pregnant pregnancy birth midwife labour miscarriage trimester
breastfeed bottle nappy diaper formula pram buggy stroller
aunt uncle cousin niece nephew relatives in-laws
died death dead passed funeral grave coffin buried mourning widow widower grief grieving bereaved
ill sick illness disease unwell symptom diagnosis diagnosed condition
doctor hospital clinic nurse gp surgeon surgery operation physician specialist consultant
pain hurt ache sore headache migraine cramp aching
medicine medication pill tablet dose prescription antibiotic painkiller pharmacy
cancer tumour tumor chemo chemotherapy oncology remission
therapy therapist counsellor counselor counselling psychologist psychiatrist
depressed depression hopeless miserable despair gloomy
anxious anxiety panic nervous worry worried uneasy dread
fear afraid scared scary frightened terrified fright
angry anger furious mad rage livid annoyed
sad sadness crying cry tears tearful wept sob sobbing heartbroken
happy glad joy delighted thrilled overjoyed chuffed
lonely alone isolated loneliness solitude
ashamed shame embarrassed embarrassing humiliated humiliating
guilt guilty blame fault
jealous envy envious
stress stressed pressure overwhelmed overwhelming swamped burnout
tired sleep exhausted exhaustion sleepy nap asleep insomnia awake bed weary fatigue drained
drunk drink alcohol sober beer wine booze hangover pub
smoke cigarette nicotine vape tobacco
diet weight lose calories slim overweight kilos
exercise gym workout fitness lifting weights
run runner marathon jog jogging race sprint
swim swimming pool
cycle bike bicycle cycling ride saddle pedal
walk hike hiking trail path stroll footpath
football soccer pitch goal striker goalkeeper
team captain coach squad player league
win won winner trophy medal champion victory
lost defeat losing beaten
cook recipe meal dinner supper lunch dish
bake bread baker bakery loaf dough sourdough yeast flour crust cake
soup stew broth simmer boil
meat beef chicken pork lamb steak sausage
vegetable carrot potato onion tomato pepper cabbage bean pea lentil chickpea
fruit apple pear plum berry strawberry cherry
spice salt chilli curry garlic
vegan vegetarian plant-based
coffee tea espresso brew cup mug kettle
restaurant cafe waiter menu chef diner
eat food hungry eating appetite
garden gardener gardening allotment plot lawn weed hedge soil compost mulch
plant seed seedling sow grow blossom bloom flower petal bud repot pot
tree branch leaf leaves trunk root wood oak
rain storm wet flood umbrella drizzle soaked
sun sunny heat heatwave hot summer
snow ice frost frozen cold winter freezing
sea beach coast wave tide shore
river lake stream canal pond
boat ship ferry sail sailing harbour harbor
mountain hill summit peak climb climbing
dog puppy leash bark barking
cat kitten litter purr
vet pet animal rescue shelter
bird nest feather swift owl
horse pony stable riding
fish fishing tank aquarium
bee hive honey beekeeper swarm
car drive driver driving motorway garage engine vehicle wheel tyre brake mileage
road street traffic lane junction kerb pavement
bus tram stop route timetable
train station rail railway platform carriage commute
plane flight airport fly flying airline pilot luggage boarding
parking park permit
crash accident collision
travel trip journey holiday vacation abroad tourist
hotel hostel room booking
passport visa border immigration embassy
move moving relocate relocating
leave quit resign resignation leaving
school teacher class classroom pupil lesson homework term
university college degree campus lecture professor graduate graduation thesis student
exam test grade revision study studying
learn learning practice practise skill
language speak speaking accent fluent vocabulary grammar translate translation
book novel chapter author reader reading library
write writer writing manuscript publisher published rejection
news newspaper journalist article headline
film movie cinema scene actor watched
music song tune melody concert album
choir sing singer singing tenor alto voice
guitar piano violin instrument accordion drum
paint painting painter canvas brush
photo photograph picture camera lens photographer image
art artist gallery exhibition sculpture drawing sketch
dance dancing dancer ballet
theatre play stage audience
game gaming console gamer
sew sewing knit knitting yarn wool thread needle fabric stitch
clothes shirt dress trousers jeans coat jacket wear outfit shoe boots
hair haircut barber curls fringe
skin rash acne sunscreen eczema
eye eyes glasses eyesight sight vision
tooth teeth dentist
back spine knee hip shoulder joint
heart chest pulse blood
phone mobile smartphone call calling rang ring calls
battery charger charging
computer laptop pc keyboard screen monitor
software program app install update version
code coding programmer developer programming bug compile script
website site browser
email mail inbox message text reply
password login account hacked
internet wifi router broadband
file folder backup disk storage
data database query server
fix repair mend repairer fixed
customer client buyer customers
shop store market stall supermarket retail
buy bought purchase
sell sold seller selling sale
delivery parcel package courier shipping shipped
business company startup founder firm venture
invest investor investing stocks shares funding
tax taxes accountant
contract clause agreement sign signed
lawyer solicitor court judge sue legal law
police officer arrest crime stolen theft thief burgled
insurance insurer policy
council mayor councillor
vote election poll ballot majority
government minister politics politician parliament
war soldier army military veteran refugee
church faith pray prayer religion god priest mosque
friend friendship mate buddy pal
neighbourhood community village
party celebrate celebration birthday guests invited
gift wrapped
argue argument fight row quarrel shouting shouted yell
apologise apologize apology sorry forgive forgiveness
lie lied lying honest truth
trust betrayed betrayal cheated cheating
bully bullying bullied harassed harassment teased
rude insult insulted disrespect
ignore ignored unheard overlooked
wait waiting queue delay delayed
hurry rush rushed deadline busy
meeting agenda calendar schedule appointment
promote promoted promotion
retire retired retirement pension
volunteer volunteering charity donate donation
noise noisy loud quiet silence silent earplugs
smell stink odour scent
paper printer print ink
wall ceiling floor plaster brick tile
window door lock key gate
fire burn burnt flame
water watering thirsty
memory remember forgot forget reminded
dream nightmare dreamt
proud pride achievement accomplished
brave courage bold`;

/** Which family a word belongs to, by its stem. Made when first asked for, to start fast. */
let known: Map<string, number> | null = null;
const stemFamilies = (): ReadonlyMap<string, number> => {
	if (known !== null) return known;
	known = new Map();
	for (const [number, line] of families.split('\n').entries()) {
		for (const word of line.split(' ')) {
			const {stem} = lookUp(word);
			if (stem !== null && !functionWords.has(word) && !known.has(stem)) known.set(stem, number);
		}
	}
	return known;
};

/** The number of the family that a stem belongs to, or -1. */
export const familyOfStem = (stem: string): number => stemFamilies().get(stem) ?? -1;

/** The number of the family that a word belongs to, or -1. */
export const familyOf = perWord(({stem}) => (stem === null ? -1 : familyOfStem(stem)));

/** The families that the words of a text belong to. */
export const familiesOf = perText(({words}: Text): ReadonlySet<number> => {
	const found = new Set(words.map(familyOf));
	found.delete(-1);
	return found;
});
