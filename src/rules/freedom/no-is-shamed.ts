import {anyOf, compile, find, madeOf, phrases, sentenceOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const no = phrases(
	[
		'(no|no,|nah|nah,) (thanks|thank you|thanks,|thank you,) (*) (*)? (*)? (*)? (*)?',
		"(no|no,|nah|nah,) (i'd rather|i would rather|i'll just|i'll pay|i prefer|i don't want) (*) (*)? (*)?",
	],
	{strength: 0.9},
);

/** A no that is put in the reader's mouth gives away money; one's own no is about tea or meat. */
const loss = compile(
	'(full price|more|discount|discounts|save|saving|savings|deal|deals|free|offer|offers|bonus|gift|lose|losing|miss|protect|hard way|grow|success|customers|double|twice|promotions|exclusive|best price|cool|amazing)',
);

const putInTheirMouth = madeOf([no], (context) => {
	const {reply} = context;
	const losses = find(reply, loss);
	return no(context).filter(({spans: [span]}) => {
		const sentence = span && sentenceOf(reply, span);
		return (
			sentence?.words[0]?.start === span?.start &&
			losses.some((found) => sentence !== undefined && overlaps(found, sentence))
		);
	});
});

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Let a no be a no: leave out “{quote}”',
	why: 'A refusal written as foolishness is a trap. People who are free to decline come back.',
	sources: [ideas.freedom, ideas.notManipulate, findings.darkPatterns],
	weight: 2,
	detect: anyOf(
		putInTheirMouth,
		phrases(
			[
				"(i'll|i will|i'd rather|i would rather) (shop|buy|order|continue|checkout|pay|go) without (a|the|my|any) (discount|protection|savings|gift|offer|coupon|deal|bonus)",
				"(i)? (do not|don't) want to (protect|save|insure|upgrade|grow|improve|win|receive (*)? (discounts|offers|savings|deals))",
				"(i'd|i would|i) prefer not to (save|grow|earn|win|get more|learn|improve)",
				"(i'd|i would|i will|i'll) (rather|just|prefer to|gladly|happily) (pay (full|more|the full|regular)|miss|stay (poor|broke|fat|average|single|ignorant)|not save|kick|lose|waste|keep losing|remain)",
				"(i|we) (don't|do not|dont) (want|like|need|care about) (to)? (save (money|on|time)|saving|savings|free|discounts|deals|more (sales|customers|money|followers)|(a|my|the|your) (*)? (discount|gift|offer|coupon|deal)|better (*))",
				'(i|we) (prefer|like|love|enjoy|hate) (to)? (pay|paying|waste|wasting|lose|losing|save|saving) (full|more|money|customers) (*)?',
				"unless you (hate|don't (want|like|care)|enjoy (losing|wasting|paying)|are (too|afraid|scared)|like (losing|wasting|paying)|have too much)",
				"(only|just) (a)? (fools|fool|idiots|idiot|losers|loser|cowards|amateurs) (would|will|say|says|refuse|miss|skip|don't|doesn't|wait|waits|pass)",
				"(you'd|you would) (have to)? be (crazy|mad|stupid|a fool|insane|an idiot|foolish) (to|not to) (*)",
			],
			{strength: 0.9},
		),
	),
});

export const examples: Examples = {
	hits: [
		'Join us, «unless you enjoy losing» customers.',
		'«You’d be crazy not to take» it at that price.',
		'«Only a fool would» skip this one, bro.',
		'«No thanks, I’d rather pay full price».',
	],
	nearMisses: [
		'No thanks, I don’t drink coffee after lunch.',
		'No thanks needed, the ladder was only in my way.',
		'I would rather walk, the bus is full of wet coats.',
		'My aunt does not like to save paper bags, so the drawer is empty.',
		'We thought they were mad to build it there, and it still stands.',
	],
};
