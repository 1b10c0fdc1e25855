import {presses} from '../../coach/agenda/pressure.ts';
import {promotion} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** Two ways with their trade-offs leave the deciding to the one who has to live with it. */
export default defineRule({
	principle: 'freedom',
	kind: 'strength',
	praise: 'You give more than one way: “{quote}”',
	sources: [ideas.freedom, findings.reactance],
	weight: 0.8,
	detect: when(
		(context) => promotion(context).length < 2 && !presses(context),
		phrases(
			[
				'(you|u|they|one) (can|could|might|may) (also|just|even|either|always|as well|alternatively) (*)',
				'or (you|u) (can|could|might|may) (*)',
				'(maybe|perhaps) (you|u) (can|could|might|should|try) (*)',
				'(maybe|perhaps) (try|ask|start|consider|look|talk|get|use|see|it would|a|the|that)',
				'(one|another|other|the other|a second|third|either|both|two|three|a few|some|several|different|many) (option|options|way|ways|approach|approaches|choice|choices|possibility|possibilities|route|alternative|alternatives) (is|are|would|could|might|to|you|here|that|depending|for|work|works|:)?',
				'(alternatively|on the other hand|failing that|if not|or else|otherwise you (could|can))',
				'(you|u) (could|might|may) (want to|consider|try|think about|look into|prefer)',
				'(some|others|other people) (people)? (prefer|like|swear by|do it|find|use|go for)',
				'(might|may|could) be worth (trying|a try|a shot|a look|asking|checking|considering|looking|getting|talking|it)',
				'(have|did) you (ever)? (considered|consider|thought about|think about|thought of|looked into)',
			],
			{strength: 0.6},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«You could also ask» at the mill, or bake it in a tin with a lid.',
		'«One way is» to fold the corners; «others prefer» a knot.',
		'«Maybe try» half the salt first.',
	],
	nearMisses: [
		'You can visit our website, or you can sign up today for a free trial.',
		'Some other time we took the same way home.',
		'Maybe, and then again I may be the only one who likes the smell.',
		'The two roads meet at the church.',
	],
};
