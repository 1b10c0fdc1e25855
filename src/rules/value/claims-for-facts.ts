import {density} from '../../coach/advice/telling.ts';
import {hype} from '../../coach/agenda/promotion.ts';
import {compile, find, looking, madeOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const claims = compile(
	'simply the best solution',
	"you? (won't|will not) (regret|be disappointed)",
	'(trusted|loved) by thousands',
	'changed my life',
);

/** Praise of a product in the place of an answer, with little in it that can be weighed. */
const claimed = madeOf([looking(claims), hype], (context) => {
	const {reply, heard} = context;
	if (!heard || heard.questions.length === 0 || density(context) > 0.27) return [];
	const spans = [...find(reply, claims), ...hype(context)].sort((a, b) => a.start - b.start);
	let last = 0;
	const apart = spans.filter(({start, end}) => {
		if (start < last) return false;
		last = end;
		return true;
	});
	return apart.map((span) => ({spans: [span], strength: 0.6}));
});

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Give the fact behind “{quote}”: a figure, a limit, what it does.',
	why: 'A claim asks to be believed, a fact can be weighed. They asked so that they can choose.',
	sources: [ideas.slowThinking],
	weight: 1.1,
	detect: claimed,
});

export const examples: Examples = {
	hits: [
		{
			post: 'Which rota tool handles night shifts?',
			reply: 'Rotaline is «simply the best solution», «you won’t regret» it.',
		},
		{
			post: 'Is it worth paying for a mattress?',
			reply: 'Yes. Ours is «trusted by thousands», sleep will never be the same.',
		},
	],
	nearMisses: [
		{
			post: 'Which rota tool handles night shifts?',
			reply: 'Rotaline does: a shift may cross midnight, swaps go by text, 4 euros a head.',
		},
		'That trip changed my life, and I am not even joking.',
		{
			post: 'Is it worth paying for a mattress?',
			reply: 'The best thing I did was to sleep on the floor of the shop for an hour.',
		},
	],
};
