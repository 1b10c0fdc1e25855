import {sells} from '../../coach/agenda/promotion.ts';
import {compile, find} from '../../coach/detect.ts';
import {type Context, defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

const yesOrNo = compile(
	'(yes|yeah|yep|yup|no|nope|nah|of course|definitely|absolutely|certainly|correct|sure|not really|not yet|not necessarily|not exactly|it depends|depends|unfortunately (not|no)|no problem|no need|yes and no)',
);

const verdict = compile(
	"(i|i'd|id|i would|we|would|highly|definitely|personally|can|strongly)? (recommend|suggest|vote for|go for|go with|prefer|choose|pick) (a|an|the|you|your|to|using|getting|going|trying|it|that|this|them|*)",
	'(is|are|was|were|would be|will be) (by far|probably|definitely|hands down|still|one of|also)? the (best|better|cheapest|easiest|nearest|closest|only|safest|fastest|most reliable)',
	'(is|are) (better|cheaper|best|the best|enough|allowed|required|free|mandatory|possible|available|open|closed|included|not (allowed|required|possible|available|enough|worth|included|needed))',
	'(it|that|this|they|you|she|he) (costs|cost|takes|take|opens|open|closes|close|needs|need|requires|require|starts|start) (about|around|only|at|from|a|an|no|#|roughly|between|to)',
	'(near|nearby|near to|next to|behind|opposite|opposite to|in front of|across from|beside|close to|inside|just up from) (the)? (*)',
	"(there is|there's|there are|theres) (also|only)? (a|an|one|many|some|several|a few|few|lots|plenty|no|two|three|#) (*)",
	'(in|at|on|from) (the)? (*) (street|road|mall|market|station|souq|square|centre|center|building|floor|corner|roundabout|signal|airport|shop|store|library|school|hospital|clinic|restaurant|hotel|bridge|avenue|lane)',
);

const openingWords = 4;

/** A plain yes or no at the start, or a verdict, under a question. */
const clear = (context: Context): Evidence[] => {
	const {reply, heard} = context;
	if (!heard || heard.questions.length === 0 || sells(context)) return [];
	const isOpen = (end: number) => reply.plain[end - 1] === '?';
	const statements = reply.sentences.filter(({end}) => !isOpen(end));
	const stated = (at: number) => statements.some(({start, end}) => start <= at && at < end);
	const latest = reply.words[openingWords]?.start ?? 0;
	const first = heard.questions.some(({wants}) => wants === 'yes-no')
		? find(reply, yesOrNo).filter(({start}) => start < latest && stated(start))
		: [];
	return [...first.slice(0, 1), ...find(reply, verdict).filter(({start}) => stated(start))]
		.slice(0, 3)
		.map((span) => ({spans: [span], strength: 0.5}));
};

export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You answer plainly: “{quote}”',
	why: 'Who asks wants to know where you come down. The reasons can follow.',
	sources: [seeds.listenFirst, findings.constructive],
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
