import {contentStem, type Text} from '../text/text.ts';

/** Stems of content words that turn up in talk about anything; sharing one says little. */
const everyday = new Set(
	`want need help love start work give feel find tell talk call ask thank stop happen live life world
	way place part point problem question idea post share read write wrote articl comment real realli
	big small littl long first last next best better right wrong hard easi hope happi start tri come
	run set end open close turn show let leav left move chang seen hear heard understand care wait
	watch play pai buy learn meet follow creat build grow add spend win buy send cost bring happen
	remain allow believ begin began speak allow found hold provid follow chang lead understood money
	home hous man woman friend guy kid famili word side kind head hand number case fact area book
	month hour minut night morn moment experi reason result sound mind matter issu process
	differ possibl import abl free full sure true main whole high low short earli late young great
	definit total complet simpl special certain usual probabl bad fine cool awesom amaz interest
	enjoi glad sorri wish rememb forget agre mean`.split(/\s+/),
);

/**
 * Stems of words that are less frequent, and name nothing in particular either: what is said with
 * them alone could be said about anything.
 */
const general = new Set(
	`absolut accept access account achiev across act action activ addit affect afford ago alon altern
	amount answer anymor anywai appear appli appreci approach assist assum attack attempt attent
	authent avail avoid awar base basic beauti behind benefit bless block brave break budget bui
	career carri caus celebr certainli chanc chapter check child choic choos clean clear clearli
	commit common commun compani compar concern condit confus connect consid contact content continu
	control convers correct coupl courag cours current cut date deal decid decis dedic depend deserv
	detail develop difficult direct directli discuss draw dream drive due edit effect effort embrac
	energi engag entir especi even event everyon exactli exampl except excit excus exercis exist
	expect explain express extra extrem face fail fantast far fascin fast few field fight figur
	final five fix form forward front fun funni futur gener given grate group growth guess gui half
	handl hate heart honest huge human ignor imagin import improv includ incom increas incred info
	inform insid insight inspir inspiration inspirational interview involv job join journei keep
	know larg later laugh least less letter level like line list listen local longer look lose lost
	love luck magic major make manag marathon match member memori mention mess messag middl mindset
	miss moment monei name new non normal notic offer offic onlin opinion opportun option order
	organ outsid paid parent partner pass passion past peac perfect person perspect physic pick
	pictur piec plan pleas posit power practic prefer prepar present pretti profession project
	protect proud put qualiti reach readi receiv recent recommend record refer rel relat remind
	remov report request requir research resili respect respond respons rest return reward risk rule
	sai save saw schedul search second see self sens seriou serious servic similar simpli singl sit
	situat size social solut solv somehow somewher son space special specif stai stand standard
	state step stori strength stress strong stupid style success suggest support suppos surpris take
	taken task term think third thought thrill told top topic treasur treat troubl truli trust truth
	try type unfortun uniqu unless valid valu valuabl view vision voic vulner wast wear welcom will
	wonder worri worth`.split(/\s+/),
);

/** Whether a content stem names something in particular. */
export const isTelling = (stem: string): boolean => !everyday.has(stem) && !general.has(stem);

/** Whether a content stem turns up in talk about anything. */
export const isEveryday = (stem: string): boolean => everyday.has(stem);

/**
 * What each content stem of a text tells about its matter, 0 to 1. A word that everybody uses tells
 * little; so does one that a long text comes back to all the time, which names its topic rather than
 * anything said about it.
 */
export const weigh = (text: Text): Map<string, number> => {
	const frequency = stemFrequency(text);
	return new Map(
		Array.from(frequency, ([stem, count]) => {
			const byWord = everyday.has(stem) ? 0.4 : stem.length >= 5 || /\d/.test(stem) ? 1 : 0.75;
			return [stem, count <= 2 ? byWord : byWord * (count === 3 ? 0.6 : 0.2)];
		}),
	);
};

/** How often each content stem stands in a text. */
export const stemFrequency = (text: Text): Map<string, number> => {
	const frequency = new Map<string, number>();
	for (const word of text.words) {
		const stem = contentStem(word);
		if (stem !== null) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
	}
	return frequency;
};
