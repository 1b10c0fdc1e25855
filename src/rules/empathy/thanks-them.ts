import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {phrases} from '../../coach/detect.ts';
import {coldness} from '../../coach/heard/cold-comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

const thanks = phrases(
	[
		'(thanks|thank you|thx|cheers|ta|many thanks|big thanks) (so much|very much|a lot|again|you)? (for|to) (the|this|that|your|sharing|writing|posting|telling|asking|explaining|pointing|making|taking|being|doing|showing|letting|reminding|all|everyone|you|providing|another|helping|answering|coming|giving|putting|raising|trusting|saying|such)',
		'(i|we|really|much) (really|so|truly|do|greatly)? (appreciate|appreciated) (you|your|the|this|that|it|how)',
		'(grateful|thankful) (to you|for (you|your|this|the|that))',
		'thank you, (*)',
		'thanks to you',
	],
	{
		strength: 0.7,
		unless: [
			'(thanks|thank you) for nothing',
			'thanks for (your|the) (attention|understanding|patience|interest|business|support|purchase|order)',
			'(appreciate|appreciated) (it)? if you',
		],
	},
);

export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	praise: 'You thank them for what they gave.',
	why: 'Thanks that name the deed recognise the person behind the post. Threads that begin so stay civil longer.',
	sources: [seeds.principles, findings.goneAwry],
	weight: 0.7,
	detect: (context) =>
		turnsAway(context)
			? []
			: thanks(context).map((found) => ({
					...found,
					strength: found.strength * (1 - 0.8 * coldness(context)),
				})),
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
