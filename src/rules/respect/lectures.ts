import {anyOf, beginning, orders, pattern, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Offer it as what you know, without “{quote}”.',
	why: 'A lecture puts the writer above the reader. The same fact as an offer between equals gets heard.',
	sources: [seeds.principles, findings.unhealthy],
	starter: 'For what it’s worth, … ',
	weight: 1.8,
	detect: anyOf(
		phrases(
			[
				"(as|like) (i|i've|i have|we) (already|clearly|repeatedly|previously) (said|told|explained|stated|mentioned|pointed)",
				"(i've|i have|i) (already)? (told|explained (to)?|said (to)?|repeated) (you|this|that|it|myself) (to you)? (a thousand times|many times|several times|over and over|again and again|repeatedly|twice|enough)",
				'(let|allow) me (to)? (educate|enlighten|spell it out|break it down for you|explain (it|this) (to you|slowly|again)|school you|teach you|correct you)',
				'you (really|clearly|obviously)? (should|ought to) (really|at least|first|actually|all)? (know better|have known|be ashamed|have (thought|read|checked|done) (about|of|your|that|the|it|this|some|more))',
				'you (really|clearly|obviously)? (need to|have to|must|should|ought to|had better) (really|at least|first|just|actually|all)? (educate yourself|do your (own)? (homework|research)|grow up|get your facts|check your facts|think before|look in the mirror|understand that (this|it|not|you|the world|there)|realize that|realise that|wake up|read up on|get a (life|clue|grip))',
				'(did|have) you (even)? (do|done) your (own)? (homework|research)',
				'(get|check|learn) your (facts|facts straight|story straight|history|priorities)',
				"(you|u) (clearly|obviously|apparently|evidently|plainly) (don't|dont|do not|didn't|didnt|did not|have no|have not|haven't|know nothing|never|can't|cannot|fail|lack|misunderstand|misunderstood|missed)",
				"(you|u) (simply|just|really|still) (don't|dont|do not|didn't|can't|cannot) (understand|get it|know what|grasp|see it|want to (understand|see|hear|learn))",
				"(it's|it is|its|this is|that's) (really|just|only|simply|a matter of|called)? (common sense|basic (math|maths|logic|physics|economics|biology|knowledge|decency|courtesy|science)|not (rocket science|that hard|that difficult|brain surgery|that complicated))",
				'(any|every) (idiot|fool|child|five year old|half-decent *|sane person|adult|one with half a brain|competent *) (knows|would know|can see|can tell)',
				'(everyone|everybody) (with (half a|a) brain|else (knows|understands|seems)|knows (that|this))',
				"(what|that) (you|u) (fail|are failing|don't seem|seem|clearly fail) to (understand|realize|realise|grasp|see|notice|get)",
				'(you|u) (fail|failed|are failing|seem|appear) to (be (confused|unaware|unable|misinformed|under the)|have (forgotten|misunderstood|confused|no)|misunderstand|think that (i|we|the world|you))',
				'(you|u) (fail|failed|are failing) to (understand|realize|realise|grasp|see|mention|notice|get)',
				'(if|had) you (had)? (even|only|actually)? (bothered|cared) (to|at)',
				'how many times (do|must|will|have) (i|we)',
				'for the (last|hundredth|umpteenth|nth) time',
				'(i|we) (strongly)? (suggest|advise|recommend) (that)? you (first|go|to)? (learn|educate|familiarize|familiarise|reread|re-read|stop|refrain|calm|take a (course|class))',
				'(nice|good) (try|job) (though|buddy|pal|kid)',
				'(bless your heart|you poor thing|listen (buddy|pal|kid)|look (buddy|pal|kid)|kiddo)',
			],
			{
				strength: 0.8,
				unless: [
					'(i|we) (should|could|ought to) (have|know)',
					'(sorry|apologies|my fault)',
					'(my|our|your|the|a|his|her) kiddo',
					'(maybe|perhaps) i (seem|am|missed|misunderstood)',
				],
			},
		),
		// “You should have sold it”, not “you should have a look”.
		pattern(
			/(?<!\w)you should(?:'ve| have) (?:just |really |never |\w{1,10}ly )?(?!need)(?:\w{2,20}ed|known|thought|told|gone|done|sold|bought|taken|seen|read|asked|left|said|kept|brought|sent|paid|made|given|put|had (?:the|a|your))(?!\w)/g,
			0.8,
		),
		orders(
			phrases(
				[
					'(educate yourself|wake up|grow up|think for yourself|open your eyes|use your (brain|head)|do your (own)? (homework|research))',
				],
				{strength: 0.75},
			),
		),
		beginning(
			phrases(
				[
					"(obviously|clearly|newsflash|news flash|fyi|reality check|hint|spoiler) (you|if you|your|you're)",
				],
				{strength: 0.7},
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		'«You should have known» that the ferry stops in October.',
		'«You should have sold» it years ago, the price was better.',
		'«Let me educate» everyone here about sourdough.',
		'The rule is on page two. «You clearly didn’t» read it.',
		'«as i already said», the key is under the pot',
	],
	nearMisses: [
		'I gave my kiddo a budget for the fair and he kept half of it.',
		'I should have known that the ferry stops in October.',
		'You should have a look at the market on Kirkgate, it is lovely.',
		'Clearly the rain did it, the wall was dry in June.',
		'As I said at the meeting, I am happy to bring the tent.',
		'You need to learn to trust your own ear, and you will.',
	],
};
