import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {phrases, when} from '../../coach/detect.ts';
import {borrowedCheer} from '../../coach/heard/borrowed.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/**
 * A “we” with the reader in it strengthens the bond that brought people here. Communities live
 * from that bond.
 */
export default defineRule({
	principle: 'belonging',
	kind: 'strength',
	praise: 'Your “{quote}” includes them.',
	sources: [ideas.communityBond],
	weight: 0.8,
	detect: when(
		(context) => !turnsAway(context) && borrowedCheer(context).length === 0,
		phrases(
			[
				"(we|we've) (all|both) *",
				'(all|some|many|most|both|half|a lot|the rest|none|each) of us',
				'(around|round) here',
				'(in|on|to|for|of|from) (this|our) (sub|forum|group|thread|community|channel|server|list|street|town|part of the world)',
				'us beginners',
				'welcome (to the|here|back)',
				"(let's|lets|let us) (see|try|find|hope|keep|look|start|do|make|go|not|talk|get)",
				"you're not the only one",
				'count me in',
				'join (us|me) (on|at|for|in)',
				'same (here|in)',
				'(see you|meet you) (there|at|on|next|in)',
				'(solidarity|in the same boat)',
				'(somebody|someone|everybody|everyone|nobody|half|one) (here|in here)',
				'(at|in|on) (our|the) (club|hall|ward|pub|market|library|depot|yard|shed|clinic|group|pool|church)',
				'(welcome|come|drop) (along|by|round|over|in) *',
				'(save|bring|buy) (me|us|you) a *',
			],
			{
				strength: 0.6,
				unless: ['let us know', '(put|get|work|come|go|stick) (it|them)? together'],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«We all forgot» the sugar once, it becomes a story by Christmas.',
		'That bend catches «half of us», the council knows it.',
		'«Welcome to the» slow lane, there are about forty people in it.',
	],
	nearMisses: [
		'We ship on Mondays and the parcel takes two days.',
		'Put it together with the long screws first.',
		'Please let us know your order number.',
	],
};
