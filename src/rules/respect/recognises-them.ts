import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {anyOf, beginning, phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * People want to be seen for what they know and did. Thanks and credit are the surest marks of a
 * polite reply.
 */
export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You recognise what they gave: “{quote}”',
	sources: [ideas.express, findings.politeness],
	weight: 0.8,
	detect: when(
		(context) => !turnsAway(context),
		unscornful(
			anyOf(
				beginning(
					phrases(['(ok|okay|great)? (thanks|thank you|thx|cheers|many thanks)'], {
						strength: 0.45,
						unless: ['(thanks|thank you|thx|cheers) (so much|very much|a lot|again)? (for|to|but)'],
					}),
				),
				// A greeting is polite, and recognises nothing yet.
				beginning(
					phrases(
						[
							'(hi|hello|hey|good (morning|evening|afternoon|day)|greetings|welcome) (there|again|and|to|all|everyone|folks|friend)?',
						],
						{strength: 0.35},
					),
				),
				phrases(
					[
						'(thanks|thank you|thx|many thanks) (again|so much|very much|a lot)? (for|to) (the|this|that|your|sharing|writing|telling|asking|explaining|pointing|making|taking|being|doing|showing|letting|reminding|all|you|helping|answering|coming|giving|putting|raising|saying|such|catching|replying|keeping)',
						'(i|we|really) (really|truly|do|also)? appreciate (you|your (help|patience|advice)|this|that|it|how|all)',
						'(great|good|nice|excellent|lovely|wonderful|solid|fantastic|helpful|useful|beautiful|clear|amazing|awesome|detailed|fine|interesting) (answer|explanation|work|job|article|approach|solution|example|analysis|summary|suggestion|tip|tips|photos|shot|thread|read|piece|overview|idea|thinking|build|design|thought|thoughts)',
						'i learned (something|so much)',
						'you (really|already)? know (this|it|that|them|more|better)',
						'you (know|are the|have) (better|best|more) than?',
						'(love|like) (how|the way|that|what) you (*)? *',
						'(credit|props|kudos|respect) (to|for) (you|your|the)',
						'(well|clearly) (done|put|said|written|made|researched)',
						"(you're|you are) (very|most|so)? (welcome|kind)",
						"(that's|it's) (so|very)? (kind|nice) of you",
						'as you rightly say',
						'(nice|good|pleasure|great) to (meet|see|hear from|have|talk to) (you|someone)',
					],
					{
						strength: 0.55,
						unless: [
							'thanks for (nothing|the lecture)',
							'(thanks|thank you) for (your|the) (attention|interest|support|feedback)',
							"(isn't|not|wasn't|never|no) (a|very)? (great|good|nice|useful) *",
							'(say|says) (hi|hello|hey)',
							'(a|the) good (job|work) *',
						],
					},
				),
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		'«Thanks for the» map, I would have walked straight into the bog.',
		'«You know this» shore far better than I do, is the tide in by four?',
		'«Nice work» on the joints, no gap to be seen.',
		'I «love how you kept the» old latch.',
		'«As you rightly say», the north side stays wet.',
	],
	nearMisses: [
		'Thanks for nothing, the gate is still open.',
		'Good bread needs a long night.',
		'It isn’t a good example, the wall was wet already.',
		{
			post: 'My bakery app is live.',
			reply: 'Great work. Check out our bakery app and sign up today for 20 % off.',
		},
	],
};
