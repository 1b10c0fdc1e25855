import {anyOf, compile, find, phrases, sentenceOf} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const no = phrases(
	[
		'(no|no,) (thanks|thank you|thanks,|thank you,) * (*)? (*)? (*)? (*)?',
		"(no|no,|nah,) (i'd rather|i'll pay|i don't want) * (*)? (*)?",
	],
	{strength: 0.9},
);

/** A no that is put in the reader's mouth gives away money; one's own no is about tea or meat. */
const loss = compile(
	'(full price|more|discount|discounts|save|saving|savings|deal|deals|free|offer|offers|bonus|gift|lose|losing|miss|protect|hard way|grow|success|customers|double|twice|promotions|exclusive|best price|cool|amazing)',
);

const putInTheirMouth = (context: Context) => {
	const {reply} = context;
	const losses = find(reply, loss);
	return no(context).filter(({spans: [span]}) => {
		const sentence = span && sentenceOf(reply, span);
		return (
			sentence?.words[0]?.start === span?.start &&
			losses.some((found) => sentence !== undefined && overlaps(found, sentence))
		);
	});
};

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
				"i'll shop without a discount",
				"i? (do not|don't) want to (protect|save|upgrade|grow)",
				"i'd prefer not to save",
				"(i'd|i'll) (rather|just) (pay full|kick)",
				"i don't (want|like) (free|discounts|deals|(a|the) (*)? (discount|gift))",
				'i prefer to? pay full (*)?',
				'unless you enjoy losing',
				'only a? fool would',
				"you'd be crazy not to *",
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
