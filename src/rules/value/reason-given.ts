import {sells} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You say why, so it can be weighed.',
	why: 'A reason turns an opinion into something the reader can use in their own case.',
	sources: [seeds.social, findings.constructive],
	weight: 0.4,
	detect: when(
		(context) => !sells(context),
		phrases(
			[
				'(because|since) (the|it|they|you|there|that|of|he|she|most|i|we|my|your|a|this|people|if) *',
				'(that way|otherwise) (you|it|they|the|he|she|we) *',
				'so (that|it|they|you) (you|they|it|the|can|will|does|do|is|are) *',
				'(the|one|main) reason (is|why|being|for)',
				"(that's|that is|which is|thats) why",
				'(which|this) means (that)?',
				'(depends|depending) on (the|your|what|how|where|whether|which|who|if)',
				'(due|thanks) to (the|a|their|its|his|her|lack|poor)',
				'in case (you|it|they|the|of|something)',
				'(better|cheaper|faster|safer|easier|more * |less *) than',
			],
			{strength: 0.6},
		),
	),
});

export const examples: Examples = {
	hits: [
		'I would leave the roots alone, «because they are» easily torn at that age.',
		'Bring two copies, «otherwise they will» send you home to print one.',
		'It «depends on the» soil: on clay I would wait until April.',
	],
	nearMisses: [
		'Just because.',
		'We made a tool for this because it is hard, check out our website and get a free trial.',
		'So it goes, and so it has gone for as long as I have been here.',
		'I have been here since March and nobody has asked me that before.',
	],
};
