import {anyOf, orders, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Say what you would rather talk about, instead of “{quote}”.',
	why: 'Waving a thing away tells people that they don’t count. If it matters little to you, leaving it to others is kinder.',
	sources: [seeds.principles, findings.unhealthy],
	weight: 1.6,
	detect: anyOf(
		phrases(
			[
				'(nobody|no one|noone|nobody here|nobody else) ((cares|gives a (damn|shit|fuck|toss|crap)) (about|what|if|that|how)?|asked (for|you)|wants to (know|hear|read) (your|about|that|this|it)|is (asking|forcing) you)',
				"(i|we) (don't|dont|do not) (really|honestly|even)? (care (what|how|if|about|for) (you|your)|give a (damn|shit|fuck|toss|crap|rat's ass))",
				"(couldn't|could not) care less",
				'(get a life|give it a rest|give me a break|cry me a river|boo hoo|boohoo|in your dreams|take a hike|keep dreaming|cope harder)',
				"(what|such|this is|that's|thats|that is|total|utter|complete|absolute|pure|load of|pile of|bunch of) (a|an|such|just|all|the|total|utter|complete|absolute|pure|load of|utter and complete)? (load of|pile of|bunch of)? (nonsense|rubbish|bullshit|bs|garbage|crap|baloney|drivel|hogwash|horseshit|bollocks|gibberish|bull|twaddle|poppycock|claptrap|tripe|trash|propaganda|idiocy|stupidity|hot garbage)",
				'(not|hardly) (my|our) (problem|fault you|concern)',
				"(a|complete|total|such a) waste of (time|space|everyone's time|my time|breath|oxygen|bandwidth)",
				"(don't|dont|do not) (let the door|make me laugh)",
				"(why (don't|dont) you (just)? (go|leave|shut|get|quit|move|stop))",
				"if you (don't|dont|do not) like it (then)? (leave|go (elsewhere|away|back|home)|move|don't (read|watch|come|buy|use) it|(get|go) out)",
				'(take it|take your) (elsewhere|somewhere else|whining|drama) *',
				'(nice try|better luck next time|try harder)',
				"(not worth|isn't worth|is not worth|unworthy of) (my time|responding|replying|a (reply|response|answer)|an answer)",
				'(laughable|absurd|preposterous|nonsensical|asinine|moronic|idiotic)',
				"(you're|you are|is|are) (just|only|simply|all)? (making (things|stuff|this|it|that) up|making excuses|full of (it|yourself|shit|crap)|trolling|clutching at straws|grasping at straws|wasting (my|our|everyone's|your) time)",
			],
			{
				strength: 0.85,
				unless: [
					'(feel|feels|felt|feeling|as if|as though|thinking|think|thought|afraid|worried|told|says|said|say|sometimes|seems|like) (like|that|as if|as though|me|i|you)? (nobody|no one|noone)',
					"(i|we|you|to|i'll|you'll|never|can't|help|helps|helped|could|can|will|me|him|her|them) (finally|ever|still|really|just)? (got|get|getting|am getting|got to) over it",
					"(don't|dont|do not|not|isn't|never) (think|feel|believe|worry|say|a|that)? (that|it's|it is|your|nobody|no one|a|an)? (waste|nobody|no one|nonsense|rubbish)",
					"(don't|do not) (bother|waste) (with|your time (on|with)|the|peeling|buying|trying)",
					'(it|that|which|this) (was|is) (never|not|no) *',
				],
			},
		),
		orders(
			phrases(
				[
					'(get over (it|yourself)|deal with it|go (away|cry|whine)|cry more|move along|suck it up|dream on|tough (luck|shit)|stay mad)',
					'(utter|complete|total|absolute)? (nonsense.|nonsense,|rubbish.|rubbish,|bullshit.|bullshit,|garbage.|bollocks.)',
					'(your loss|good riddance|big deal|yawn|who cares|spare me|spare us)',
					'(whatever|pfft|lol no) (dude|man|bro|mate|pal|buddy|lol|wrong again|floats your boat)',
				],
				{strength: 0.8},
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		'«Nobody cares about» your gate, the road is what we discuss here.',
		'«What a load of nonsense», the tide has nothing to do with it.',
		'Not everybody can afford that. «Get a life».',
		'«i dont care what your» label says',
	],
	nearMisses: [
		'It can feel like nobody cares, and then six people brought soup.',
		'Whatever you choose, keep the receipt.',
		'Don’t bother peeling them, the skin comes off by itself.',
		'I don’t care about the rain, the stall will be there.',
		'It took me a year to get over it, and the garden helped.',
	],
};
