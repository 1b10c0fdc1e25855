import {density} from '../../coach/advice/telling.ts';
import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** From this share of telling words on a reply brings something of its own to the table. */
const least = 0.14;
const full = 0.34;
/** So much of the post's matter shows that what it brings belongs to this talk. */
const onIt = 0.7;

const brings = (context: Context) => {
	const {heard} = context;
	if (!heard || turnsAway(context) || heard.shared < onIt) return [];
	const strength = Math.min(1, (density(context) - least) / (full - least));
	return strength <= 0 ? [] : [{spans: [], strength}];
};

/**
 * A place lives from what its people bring to the matter at hand. Detail shows that you know it
 * from inside.
 */
export default defineRule({
	principle: 'fit',
	kind: 'strength',
	praise: 'You bring something of your own to this talk.',
	sources: [ideas.communityBond, ideas.contextDecides, findings.constructive],
	weight: 1,
	detect: brings,
});

export const examples: Examples = {
	hits: [
		{
			post: 'First frost on the dahlias this morning, the tubers are still in the clay.',
			reply:
				'Lift the tubers by Sunday: minus three is forecast, and wet clay rots them at the neck.',
		},
		{
			post: 'Our choir got the church for Saturday, and now the organ wheezes.',
			reply:
				'Reed stops wheeze after rain. The organ in Selby did, a heater at the bellows cured it.',
		},
	],
	nearMisses: [
		{
			post: 'First frost on the dahlias this morning, the tubers are still in the clay.',
			reply: 'Two sugars, oat milk, and the blue mug from Lisbon, on a tray.',
		},
		{
			post: 'Our choir got the church for Saturday, and now the organ wheezes.',
			reply: 'That is so good about the choir, and I hope that it all goes really well for you.',
		},
	],
};
