import {phrases} from '../../coach/detect.ts';
import {defineRule} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Let a no be a no: leave out “{quote}”',
	why: 'A refusal written as foolishness is a trap. People who are free to decline come back.',
	sources: [findings.darkPatterns, seeds.principles],
	weight: 2,
	detect: phrases(
		[
			"(no|no,) (thanks|thank you|thankyou|thx|thanks,|thank you,|thx,|thanks.|thanks!) (i|i'd|i'll|i'm|i've|let me|maybe|please|not (*)) (*)? (*)?",
			"(no|no,) (i|i'd|i'll) (don't want|do not want|would rather (not)?|rather not|prefer (to)?|just|like|hate) *",
			"(i'd|i would|i will|i'll) (rather|just|prefer to|gladly|happily) (pay (full|more|the full|regular)|miss|stay (poor|broke|fat|average|single|ignorant)|not save|kick|lose|waste|keep losing|remain)",
			"(i|we) (don't|do not|dont) (want|like|need|care about) (to)? (save (money|on|time)|saving|savings|free|discounts|deals|more (sales|customers|money|followers)|(a|my|the|your) (*)? (discount|gift|offer|coupon|deal)|better (*))",
			'(i|we) (prefer|like|love|enjoy|hate) (to)? (pay|paying|waste|wasting|lose|losing|save|saving) (full|more|money|customers) (*)?',
			"unless you (hate|don't (want|like|care)|enjoy (losing|wasting|paying)|are (too|afraid|scared)|like (losing|wasting|paying)|have too much)",
			"(only|just) (a)? (fools|fool|idiots|idiot|losers|loser|cowards|amateurs) (would|will|say|says|refuse|miss|skip|don't|doesn't|wait|waits|pass)",
			"(you'd|you would) (have to)? be (crazy|mad|stupid|a fool|insane|an idiot|foolish) (to|not to) (*)",
		],
		{strength: 0.9},
	),
	examples: {
		hits: [
			'Join us, «unless you enjoy losing» customers.',
			'«You’d be crazy not to take» it at that price.',
			'«Only a fool would» skip this one, bro.',
			'Click yes, or say «no thanks, I like paying» double.',
		],
		nearMisses: [
			'No thanks needed, the ladder was only in my way.',
			'I would rather walk, the bus is full of wet coats.',
			'My aunt does not like to save paper bags, so the drawer is empty.',
			'We thought they were mad to build it there, and it still stands.',
		],
	},
});
