import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {madeOf, phrases} from '../../coach/detect.ts';
import {coldness} from '../../coach/heard/cold-comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const thanks = phrases(
	[
		'(thanks|thank you|thx|many thanks) (so much|very much|a lot|again)? (for|to) (the|this|that|your|sharing|writing|telling|asking|explaining|pointing|making|taking|being|doing|showing|letting|reminding|all|everyone|you|helping|answering|coming|giving|putting|raising|saying|such)',
		'(i|we|really) (really|truly|do)? appreciate (you|your|the|this|that|it|how)',
		'(grateful|thankful) for (your|this|the)',
		'thank you, *',
	],
	{
		strength: 0.7,
		unless: [
			'thanks for nothing',
			'thanks for your (attention|support)',
			'(appreciate|appreciated) it? if you',
		],
	},
);

/**
 * Thanks that name the deed recognise the person behind the post. Threads that begin so stay civil
 * longer.
 */
export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	praise: 'You thank them for what they gave.',
	sources: [ideas.express, ideas.nurture, findings.goneAwry],
	weight: 0.7,
	detect: madeOf([thanks], (context) =>
		turnsAway(context)
			? []
			: thanks(context).map((found) => ({
					...found,
					strength: found.strength * (1 - 0.8 * coldness(context)),
				})),
	),
});

export const examples: Examples = {
	hits: [
		'«Thanks for the» map, I would have walked straight into the bog.',
		'«I appreciate your» patience with us beginners, the second drawing made it click.',
		'«thank you so much for showing» the inside, nobody ever photographs the wiring',
	],
	nearMisses: [
		'Thanks for nothing, the file was empty when I opened it.',
		'It would be appreciated if you moved this to the right folder.',
		'He said thanks and left before the cake was cut.',
	],
};
