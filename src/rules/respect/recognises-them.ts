import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {anyOf, beginning, phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You recognise what they gave: “{quote}”',
	why: 'People want to be seen for what they know and did. Thanks and credit are the surest marks of a polite reply.',
	sources: [seeds.principles, findings.politeness],
	weight: 0.8,
	detect: when(
		(context) => !turnsAway(context),
		unscornful(
			anyOf(
				beginning(
					phrases(
						[
							'(oh|ah|ok|okay|great|perfect|awesome|hi|hello)? (thanks|thank you|thx|cheers|many thanks)',
						],
						{
							strength: 0.45,
							unless: [
								'(thanks|thank you|thx|cheers) (so much|very much|a lot|to|but no|captain|obama|mate|again)? (for|to|but|captain|obama)',
							],
						},
					),
				),
				phrases(
					[
						'(thanks|thank you|thx|cheers|many thanks|big thanks|ta|huge thanks) (again|so much|very much|a lot|a bunch|a million)? (for|to) (the|this|that|your|sharing|writing|posting|telling|asking|explaining|pointing|making|taking|being|doing|showing|letting|reminding|all|you|providing|another|helping|answering|coming|giving|putting|raising|trusting|saying|such|bringing|looking|clearing|clarifying|catching|trying|responding|replying|testing|adding|starting|keeping)',
						'(i|we|much|really|greatly) (really|so|truly|do|also|very much|certainly)? (appreciate|appreciated) (you|your (help|work|time|patience|effort|honesty|candour|answer|reply|thoughts|eye|advice|insight|sharing|writing|taking|input|kindness|care)|this|that|it|how|all)',
						'(great|good|nice|excellent|lovely|wonderful|brilliant|solid|superb|impressive|neat|fantastic|thoughtful|helpful|useful|beautiful|elegant|clever|clear|careful|thorough|amazing|awesome|detailed|fine|interesting) (answer|explanation|work|job|article|write-up|writeup|approach|solution|example|examples|analysis|research|summary|effort|contribution|suggestion|tip|tips|photo|photos|shot|catch|find|thread|read|piece|detail|overview|list|idea|thinking|craftsmanship|build|project|design|thought|thoughts|observation)',
						'(i|we) (learned|learnt) (something|a lot|so much|plenty|loads|a new) (new|today|from|here|about|word|thing)? (you|your|this|that)?',
						"(you|you've|you're|you clearly|you obviously) (clearly|obviously|really|certainly|already)? (know|knew|know far|know much) (this|it|that|them|him|her|your (stuff|way|own)|far more|more|better|best|much more|the (place|area|code|people|subject|ground|thing)) (about|than|better|best|far|well)?",
						"(you|you've|you'd) (know|would know|know best|judge|can judge|are the|have) (better|best|more) (than|experience|judge|about|placed|what)? (i|me|any|anyone|us|of this|how)?",
						'(i|we) (defer|bow|trust|yield) to (you|your)',
						'(love|like|loved|liked|enjoyed|admire|admired) (how|the way|that|what) you (*)? *',
						'(credit|props|kudos|hats off|full marks|respect|fair play|chapeau) (to|for) (you|your|the|doing|sticking|taking|owning|asking|saying)',
						'(well|nicely|beautifully|clearly|thoughtfully|perfectly|neatly) (done|put|said|explained|written|argued|made|summarised|summarized|spotted|played|researched|phrased|observed)',
						"(you're|you are) (very|most|so|always)? (welcome|kind|generous|thoughtful|right to (ask|wonder|worry|check|point))",
						"(that's|thats|this is|it's|what) (so|very|really|a|such a|such|most|incredibly|super|extremely)? (kind|generous|thoughtful|helpful|good|big|nice|useful) of you",
						'(as|like) you (rightly|correctly|wisely|nicely|so rightly|clearly) (say|said|point|pointed|note|noted|put|mention|mentioned|show|wrote)',
						'(nice|good|pleasure|lovely|great) to (meet|see|hear from|have|read|talk to|chat with) (you|your|someone|people)',
						'(hi|hello|hey|good (morning|evening|afternoon|day)|greetings|welcome) (there|again|and|to|all|everyone|folks|friend)?',
					],
					{
						strength: 0.55,
						unless: [
							'(thanks|thank you|cheers) (so much|a lot|very much)? for (nothing|the (lecture|sermon|spam))',
							'(thanks|thank you) for (your|the) (attention|understanding|patience|interest|business|support|purchase|order|inquiry|enquiry|feedback|reaching|contacting)',
							"(isn't|not|hardly|wasn't|never|no) (a|an|such a|very|exactly|such)? (great|good|nice|excellent|useful|interesting) *",
							'(say|said|says|saying|no) (hi|hello|hey)',
							'(do|did|a|the|your|his|her|my|our|get|any) good (job|work) *',
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
