import {orders} from '../../coach/advice/orders.ts';
import {compile, find, has, seeking} from '../../coach/detect.ts';
import {defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** Correcting somebody's joy or memory: its calories, its cost, its risks, its cause. */
const corrects = compile(
	'(calories|calorie|sugar|cholesterol|unhealthy|healthier|stone|lose weight|weight loss|diabetes|processed|inflammation|screen time|screens)',
	"(doesn't|does not|don't|won't) (help|count|really matter)",
	"(i'd|i would) (look at|be careful) *",
	'(mostly|usually|often) comes *',
	'(overpriced|cheaper in|waste of time)',
	"(you|they|she|he) (should|shouldn't|need to|ought to|have to|must) (*)? (*)? (more|be|get|do|try|start|stop|watch)",
	'(next time|in future)(,)? *',
	'(statistically|in fact|technically|to be fair|in reality|realistically|well actually)(,)?',
	'in my (clinic|office)',
);

const kind = compile(
	'(congratulations|congrats|well done|lovely|beautiful|wonderful|so happy|happy for|proud|sorry|thinking of|hugs|love this|love that|love it|bravo|good for|what a|gorgeous|delicious|amazing|brilliant|great|glad|enjoy|cheers|hope)',
);

/** Under joy or mourning that asked for nothing: advice or correction, and no word of the feeling. */
const uncalledFor = seeking([corrects], (context): Evidence[] => {
	const {reply, heard} = context;
	if (!heard || heard.questions.length > 0 || heard.invites.advice || heard.invites.offers)
		return [];
	const dear = heard.tone === 'celebrating' || heard.tone === 'grieving';
	if (!dear || heard.feelings.some(({met}) => met) || has(reply, kind)) return [];
	const found = find(reply, corrects);
	if (found.length === 0 || found.length + orders(context).length < 2) return [];
	const said = heard.feelings.map(({start, end}) => ({start, end}));
	return [{spans: found.slice(0, 3), said, strength: Math.min(1, 0.4 + 0.2 * found.length)}];
});

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Nobody asked for it here. Answer “{said}” first, or only that.',
	why: 'Joy and mourning are shared to be shared. A correction, however right, comes to the wrong door.',
	sources: [ideas.uninvitedGuest, ideas.contextDecides],
	weight: 1.4,
	detect: uncalledFor,
});

export const examples: Examples = {
	hits: [
		{
			post: 'So proud of my son, his first loaf of bread, all by himself.',
			reply: 'White flour is mostly «sugar» anyway, «they should start» with rye.',
		},
		{
			post: 'I miss my grandfather so much, I am smoking his pipe on the porch tonight.',
			reply:
				'Pipes cause more harm than people think, «statistically». «In my clinic» I see it weekly.',
		},
	],
	nearMisses: [
		{
			post: 'So proud of my son, his first loaf of bread. Any tips for the crust?',
			reply: 'They should start hotter, most loaves of that kind are baked too cold.',
		},
		{
			post: 'So proud of my son, his first loaf of bread, all by himself.',
			reply: 'Well done him. They should sell tickets for the second one.',
		},
	],
};
