import {sells} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You name the likely cause: “{quote}”',
	why: 'Who knows what is behind it can act on the right thing. That is half of every repair.',
	sources: [seeds.rethinking, findings.constructive],
	weight: 0.45,
	detect: when(
		(context) => !sells(context),
		phrases(
			[
				'(it|that|this|they|these|the (*)|most of it|yours) (usually|often|mostly|almost always|probably|likely|typically|normally|generally)? (comes|come|came|stems|results|happens|happened|is caused|are caused|is due|gets|get) (from|when|because|by|to|if|about|straight from)',
				"(it's|that's|it is|that is|this is|sounds like|looks like|smells like|most likely|probably|likely|usually|almost certainly|my guess is|i'd guess|i bet|i suspect) (almost certainly|probably|most likely|likely|usually|often|mostly|just|only|really|either)? (the|a|an|your|too (much|little|many|few|hot|cold|wet|dry)|lack of|not enough|under|over) *",
				'(the|one|main|real|usual|likely|most likely|root) (cause|culprit|problem|reason|issue|bug|mistake|trouble|suspect|trigger) (is|was|here is|here|seems|for|behind|with|there)',
				'(which|that|this) (is|was) (why|what (makes|causes|made|breaks|kills|stops|happens))',
				'(because|since) (the|it|they|your|there|its|their|that|nothing|each) *',
				'(too much|too little|too many|not enough|lack of|a lack of) (*)',
				"(means|meant) (that|the|it|your|there|you|it's|a|they) *",
				"(so|then) (the|it|they|your) (*) (can't|cannot|never|has|have|gets|get|goes|stays|keeps|loses|fails|breaks|runs)",
			],
			{strength: 0.6},
		),
	),
});

export const examples: Examples = {
	hits: [
		'Brown rims? «That usually comes from» salt in the water.',
		'«Probably the thermostat», the fan alone never trips it.',
		'«The culprit is» the gasket behind the drum.',
	],
	nearMisses: [
		'My family comes from a village near there.',
		'I mean it, you should be proud.',
		'We never found out, and the machine went to the dump.',
	],
};
