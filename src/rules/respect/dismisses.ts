import {anyOf, beginning, phrases} from '../../coach/detect.ts';
import {defineRule} from '../../coach/rule.ts';
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
				'(nobody|no one|noone|who|nobody here|nobody else) (cares|asked|gives a (damn|shit|fuck|toss|crap)|wants to (know|hear|read)|is (asking|forcing) you) (about|what|if|that|how|for|you|your)?',
				"(i|we) (don't|dont|do not|couldn't|could not|really don't) (really|honestly|even)? (care|give a (damn|shit|fuck|toss|crap|rat's ass)) (what|about|if|less|for|how|who|that)?",
				"(couldn't|could not) care less",
				'(get a life|get over it|get over yourself|give it a rest|give me a break|spare (me|us)|cry me a river|boo hoo|boohoo|yawn|big deal|big whoop|tough luck|tough shit|deal with it|too bad for you|your loss|good riddance|dream on|in your dreams|suck it up|move along|go away|go cry|cry more|cope harder|stay mad|take a hike|keep dreaming|blah blah|blah blah blah|yada yada|yadda yadda)',
				"(what|such|this is|that's|thats|that is|it's|its|total|utter|complete|absolute|pure|load of|pile of|bunch of|full of|more|your|your usual|same old) (a|an|such|just|all|the|total|utter|complete|absolute|pure|load of|utter and complete)? (load of|pile of|bunch of)? (nonsense|rubbish|bullshit|bs|garbage|crap|baloney|drivel|hogwash|horseshit|bollocks|gibberish|bull|twaddle|poppycock|claptrap|tripe|trash|propaganda|idiocy|stupidity|hot garbage)",
				'(not|hardly) (my|our) (problem|fault you|concern)',
				"(a|complete|total|such a) waste of (time|space|everyone's time|my time|breath|oxygen|bandwidth)",
				"(don't|dont|do not) (waste|bother|let the door|make me laugh|care what)",
				"(why (don't|dont) you (just)? (go|leave|shut|get|quit|move|stop))",
				"(if you (don't|dont|do not) like it|then) (leave|go (elsewhere|away|back|home)|move|don't (read|watch|come|buy|use) it|(get|go) out)",
				'(go|take it|take your) (back to|elsewhere|somewhere else|whining|drama|cry)',
				'(try|nice try|better luck) (harder|again) (next time|buddy|pal|mate)?',
				"(not worth|isn't worth|is not worth|unworthy of) (my|the|a|an|responding|replying|your)? (time|reply|response|answer|effort|responding|replying to)",
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
		beginning(
			phrases(
				[
					'(whatever|so what|big deal|yawn|meh|pfft|lol no|nah bro|nope|wrong|nonsense|rubbish|bullshit|bs|garbage) (dude|man|bro|mate|pal|buddy|lol|wrong again|floats your boat)',
				],
				{strength: 0.8},
			),
		),
	),
	examples: {
		hits: [
			'«Nobody cares about» your gate, the road is what we discuss here.',
			'«What a load of nonsense», the tide has nothing to do with it.',
			'Not everybody can afford that. «Get a life».',
			'«i dont care what» the label says',
		],
		nearMisses: [
			'It can feel like nobody cares, and then six people brought soup.',
			'Whatever you choose, keep the receipt.',
			'Don’t bother peeling them, the skin comes off by itself.',
			'It took me a year to get over it, and the garden helped.',
		],
	},
});
