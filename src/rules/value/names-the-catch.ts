import {sells} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You name the catch: “{quote}”',
	why: 'A warning in time saves more than praise of the way. It also shows that nothing is being sold.',
	sources: [seeds.listenFirst, findings.constructive],
	weight: 0.6,
	detect: when(
		(context) => !sells(context),
		phrases(
			[
				'(the|one|only|a|another|biggest|main) (real|only|big|small|main|other)? (catch|downside|drawback|snag|trade-off|tradeoff|caveat|exception|surprise|limitation|gotcha|disadvantage|pitfall) (is|was|with|to|being|of|:|though)',
				'(just|but|only|also)? (beware|watch out for|watch for|look out for|be careful (with|of|not|about|if|when|to)|careful with|be aware (of|that)|keep in mind|bear in mind|mind that|note that|be warned|careful,|be wary of)',
				"(don't|dont|do not|never) (forget|leave|use|put|let|buy|trust|sign|pay|send|skip|mix|cut|wash|open|touch|water|throw|try|rely|overdo|go|drive|wait|assume|take|give|tell|close|press|pull|turn|store|bother) (the|it|a|any|your|them|to|that|for|on|in|this|more|until|before|with|out)",
				'(works|fine|good|great|cheaper|faster|easier|better) (*)? (*)? (but|though|except|only) (it|the|you|not|that|they|slower|expensive)',
				'(not|never) (for|with|on|in|when|if|worth (it|the))',
				'(only|unless|except) (if|when|for|that) (you|it|the|your|they)',
				'(on the other hand|that said|downside|mind you|having said that|the flip side)',
				'(costs|takes|needs|loses|lasts|eats|weighs) (more|less|longer|twice|a lot|ages|about|around|at least|up to|only) (*)?',
				'(at the cost of|at the expense of|in exchange for|if you can live with|as long as you can)',
			],
			{strength: 0.5},
		),
	),
});

export const examples: Examples = {
	hits: [
		'Linseed oil looks best. «The only catch is» the rags: dry them flat outside.',
		'«Beware», the key there is pay by the hour after six.',
		'It does stick, and it «takes about twice» the time.',
	],
	nearMisses: [
		'I never caught anything in that river in all the years.',
		'Watch the second half, the drummer is my cousin.',
		'That is not what I meant at all.',
	],
};
