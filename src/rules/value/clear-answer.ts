import {sells} from '../../coach/agenda/promotion.ts';
import {compile, find, seeking} from '../../coach/detect.ts';
import {defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const yesOrNo = compile(
	'(yes|yeah|yep|yup|no|nope|nah|of course|definitely|absolutely|certainly|correct|sure|not really|not yet|not necessarily|not exactly|it depends|depends)',
);

const verdict = compile(
	"(i|i'd|i would|we|would|highly|can|strongly)? (recommend|suggest|vote for|go for|go with|prefer|choose|pick) (a|an|the|you|your|to|using|getting|trying|it|that|this|them|*)",
	'(is|are|was|would be|will be) (probably|one of)? the (best|better|easiest|only)',
	'(is|are) (better|cheaper|best|the best|enough|allowed|required|free|possible|available|open|closed|included|not (allowed|required|possible|available|enough|worth|needed))',
	'(it|that|this|they|she|he) (cost|takes|take|opens|open|close|needs|need|requires|start) (about|at|from|a|an|#|to)',
	'you (need|require) (about|at|from|a|an|#|to)',
	'(near|nearby|next to|behind|opposite|in front of|beside|close to|inside) the? *',
	"(there is|there's|there are|theres) (also|only)? (a|an|one|many|some|several|few|lots|plenty|no|two|three|#) *",
	'(in|at|on|from) the? * (street|road|market|station|square|centre|center|building|floor|corner|signal|airport|shop|store|library|school|hospital|clinic|restaurant|hotel|bridge|lane)',
);

const openingWords = 4;

/** A plain yes or no at the start, or a verdict, under a question. */
const clear = seeking([yesOrNo, verdict], (context): Evidence[] => {
	const {reply, heard} = context;
	if (!heard || heard.questions.length === 0 || sells(context)) return [];
	const isOpen = (end: number) => reply.plain[end - 1] === '?';
	const statements = reply.sentences.filter(({end}) => !isOpen(end));
	const stated = (at: number) =>
		statements.some(
			({start, end}) => start <= at && at < end && !/\bdepends\b/.test(reply.plain.slice(at, end)),
		);
	const latest = reply.words[openingWords]?.start ?? 0;
	const first = heard.questions.some(({wants}) => wants === 'yes-no')
		? find(reply, yesOrNo).filter(({start}) => start < latest && stated(start))
		: [];
	return [...first.slice(0, 1), ...find(reply, verdict).filter(({start}) => stated(start))]
		.slice(0, 3)
		.map((span) => ({spans: [span], strength: 0.5}));
});

/** Who asks wants to know where you come down. The reasons can follow. */
export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You answer plainly: “{quote}”',
	sources: [ideas.deliverValue, ideas.simpleAndShareable, findings.constructive],
	weight: 1.3,
	detect: clear,
});

export const examples: Examples = {
	hits: [
		{
			post: 'Is the pool open on Mondays?',
			reply: '«No», they clean it then, but Tuesday from six it is empty and lovely.',
		},
		{
			post: 'Where can I buy buttons?',
			reply: 'A woman sells them «in the market», on the left by the eggs.',
		},
		{
			post: 'Which of the two routes should I take to the coast?',
			reply: 'The old road «is the best» in spring, because of the almond trees.',
		},
	],
	nearMisses: [
		{post: 'Feedback welcome on the locking?', reply: 'I wonder how you take a lease in there.'},
		'No, they clean it then, but Tuesday from six it is empty and lovely.',
		{
			post: 'Is the pool open on Mondays?',
			reply: 'Do you mean the old one? I have never been to the new one.',
		},
		{
			post: 'We walked to the coast by the old road this spring.',
			reply: 'The old road is the best in spring, because of the almond trees.',
		},
	],
};
