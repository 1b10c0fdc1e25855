import {ties} from '../../coach/agenda/disclosure.ts';
import {ownThings} from '../../coach/agenda/own-thing.ts';
import {countedLinks, offers} from '../../coach/agenda/promotion.ts';
import {compile, find, seeking, spotted} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas, norms} from '../../coach/sources.ts';

/** Honesty that is announced rather than shown. */
const protests = compile(
	"(to be|being|i'll be|i will be|gonna be|going to be|let me be|i'm being|i am being|just being|can i be|i like to be) (100%|completely|totally|brutally|fully|perfectly|really|very|so|quite)? (honest|straight|open|transparent|real|frank|upfront) (with (you|everyone|y'all))? (here|now|about it|and open)?",
	'(trust|believe) me (on this|on that|when i say|guys|here|it)?',
	"(i|we) (promise|swear|guarantee) (you|it|that|this|i'm|on my|to god) (*)?",
	'(no exaggeration|not exaggerating|not even kidding|not even joking|no word of a lie|hand on heart|hand on my heart|no lie|i kid you not|cross my heart|with no agenda|no agenda|no ulterior motive|not a plug|not an ad|not trying to sell|not selling anything)',
	'(completely|totally|100%|truly|fully|genuinely)? (unbiased|honest|objective) (opinion|take|review|here|advice|view|truth|recommendation)',
	'(only|just) (sharing|saying|telling|posting|mentioning|recommending) (this|it|that)? (*)? (because|as|since|out of) (i|we|love|kindness|concern|gratitude) *',
	'(every|all|my|all my|these|the) (opinion|opinions|words|views|thoughts) (is|are|here are)? (entirely|always|completely|100%|all)? (my|our) own',
	'honesty is (everything|important|my|our|what|the)',
	'we (value|believe in|pride ourselves on|are committed to|stand for|are all about) (*)? (honesty|transparency|openness|integrity|trust)',
	'(transparency|honesty|integrity|trust) (is|are) (important|everything|key|paramount|at the heart|a core|our|my|what we) *',
);

const gushes = compile(
	'(love (it|this|them|him|her)|adore|amazing|incredible|life-changing|life changing|changed my life|game changer|game-changer|the best|hands down|obsessed|magic|perfect|brilliant|gold standard|wonderful|phenomenal|lifesaver|highly recommend|deserves|saved my|thanks me|blown away|so helpful|never looked back|unbelievable|unreal|swear by)',
);

/** Nothing is told, but honesty is claimed for praise or for something that pays. */
const claimed = seeking([protests], (context) => {
	if (ties(context).length > 0) return [];
	const sold =
		find(context.reply, gushes).length > 0 ||
		countedLinks(context).length > 0 ||
		offers(context).length > 0 ||
		ownThings(context).length > 0;
	return sold ? find(context.reply, protests) : [];
});

export default defineRule({
	principle: 'transparency',
	kind: 'fault',
	tip: 'Say how you know it, in place of “{quote}”.',
	why: 'Honesty that has to be announced makes people look for the catch. A plain fact or a flaw does what the assurance can’t.',
	sources: [ideas.credibility, norms.ftc],
	weight: 1.2,
	detect: spotted(claimed, 0.7),
});

export const examples: Examples = {
	hits: [
		'«Trust me on this», it is the best pillow there is.',
		'«Being completely honest here», this cream is amazing and I adore the people.',
		'«Not even kidding», that course is incredible. «Honest opinion».',
	],
	nearMisses: [
		'To be honest I would wait, the second one leaks as well.',
		'Trust me, nobody looks at your shoes on the first day.',
		'I work there, so I’m not neutral; to be honest it is the best they sell.',
	],
};
