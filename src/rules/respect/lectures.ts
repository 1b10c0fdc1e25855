import {anyOf, beginning, phrases} from '../../coach/detect.ts';
import {defineRule} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Offer it as what you know, without “{quote}”.',
	why: 'A lecture puts the writer above the reader. The same fact as an offer between equals gets heard.',
	sources: [seeds.principles, findings.unhealthy],
	starter: 'For what it’s worth, … ',
	weight: 1.4,
	detect: anyOf(
		phrases(
			[
				"(as|like) i('ve)? (already|have already|have|just|clearly|previously|repeatedly)? (said|told you|explained|stated|mentioned|pointed out) (before|already|above|earlier|many times|several times|to you|again|,)",
				'(as|like) i (already|clearly|have already|repeatedly|have repeatedly) (said|told|explained|stated|pointed)',
				"(i've|i have|i) (already)? (told|explained (to)?|said (to)?|repeated) (you|this|that|it|myself) (to you)? (a thousand times|many times|several times|over and over|again and again|repeatedly|before|already|twice|enough)",
				'(let|allow) me (to)? (educate|enlighten|spell it out|break it down for you|explain (it|this) (to you|slowly|again)|school you|teach you|correct you|remind you)',
				'you (really)? (should|ought to|could|might want to|may want to|need to|have to|must|had better|would do well to) (really|at least|first|maybe|perhaps|just|actually|all)? (know better|have known|have known better|have (thought|read|checked|done) (about|of|your|that|the|it|this|some|more)|learn (to|how|some|what|the|about|more|your)|read up|educate yourself|do your (own|homework|research)|grow up|get your facts|check your facts|be ashamed|think before|get over|look in the mirror|look up|take a (look in|class|course)|understand that|realize that|realise that|wake up|get a (life|clue|grip|job))',
				'(do|did|have you done) your (own)? (homework|research)',
				'(get|check|learn) your (facts|facts straight|story straight|history|priorities)',
				"(you|u) (clearly|obviously|apparently|evidently|plainly|simply|just|really|still) (don't|dont|do not|didn't|didnt|did not|have no|have not|haven't|know nothing|never|can't|cannot|are not|fail|lack|need|misunderstand|misunderstood|missed)",
				"(it's|it is|its|this is|that's) (really|just|only|simply|basic|a matter of|called|not)? (common sense|basic (math|maths|logic|physics|economics|biology|knowledge|decency|stuff|courtesy|science)|not (rocket science|that hard|that difficult|brain surgery|that complicated)|elementary)",
				'(any|every) (idiot|fool|child|five year old|half-decent *|sane person|reasonable person|adult|one with half a brain|competent *) (knows|would know|can see|can tell|could|can|should)',
				'(everyone|everybody) (with (half a|a) (brain|mind)|knows that|knows you|else (knows|understands|seems))',
				"(what|that) (you|u) (fail|are failing|don't seem|seem|clearly fail) to (understand|realize|realise|grasp|see|mention|notice|get)",
				'(you|u) (fail|failed|are failing|seem|appear) to (understand|realize|realise|grasp|see|mention|notice|get|be (confused|unaware|unable|missing|forgetting|misinformed|under the)|have (missed|forgotten|misunderstood|confused|no))',
				'(if|had) you (had)? (even|actually|only|bothered|really)? (bothered|cared|read|looked|listened|paid attention|paid any attention|taken the time) (to|the|at|it|properly|you|,|what)',
				'(how many times|for the (last|hundredth|umpteenth|nth|second|third) time|once again|yet again) (do|must|will|have|,|you|i|we)',
				'(i|we) (strongly)? (suggest|advise|recommend) (that)? (you) (first|go|to)? (read|learn|educate|familiarize|familiarise|look up|look at|check|study|reread|re-read|get|stop|refrain|calm|take a)',
				'(educate|inform) (yourself|yourselves)',
				'(wake up|grow up|think for yourself|use your (brain|head)|open your eyes)',
				'(nice|good|great) (try|job) (though|but|at|,|buddy|pal|kid|mate)',
				'(bless your heart|you poor thing|sweetheart|sweetie|my dear (boy|girl|friend|sir)|listen (buddy|pal|kid|here|mate)|look (buddy|pal|kid|here)|kiddo|lil bro)',
			],
			{
				strength: 0.8,
				unless: [
					'(i|we) (should|could|ought to) (have|know)',
					'(sorry|apologies|my fault) (if|that)? *',
					'(maybe|perhaps) i (seem|am|missed|misunderstood)',
					'you (need|have) to (learn|read up|understand) (to|how)? (trust|love|forgive|be kind|yourself)',
				],
			},
		),
		beginning(
			phrases(
				[
					"(obviously|clearly|newsflash|news flash|fyi|reality check|fun fact|hint|pro tip|spoiler) (you|if you|your|you're)",
				],
				{strength: 0.7},
			),
		),
	),
	examples: {
		hits: [
			'«You should have known» that the ferry stops in October.',
			'«Let me educate» everyone here about sourdough.',
			'The rule is on page two. «You clearly didn’t» read it.',
			'«as i already said», the key is under the pot',
		],
		nearMisses: [
			'I should have known that the ferry stops in October.',
			'You should have a look at the market on Kirkgate, it is lovely.',
			'Clearly the rain did it, the wall was dry in June.',
			'As I said at the meeting, I am happy to bring the tent.',
			'You need to learn to trust your own ear, and you will.',
		],
	},
});
