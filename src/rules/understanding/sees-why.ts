import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'understanding',
	kind: 'strength',
	praise: 'You show that you see why: “{quote}”',
	why: 'To see why somebody feels or thinks so is more than to know what they said. It makes the rest of the answer theirs.',
	sources: [seeds.listenFirst, findings.receptiveness],
	weight: 0.8,
	detect: when(
		(context) => context.post !== null && !turnsAway(context),
		phrases(
			[
				'(i|we) (can|could|do|totally|completely|really|fully|definitely|certainly|also)? (totally|completely|fully|really|certainly|definitely)? (understand|see|get|appreciate|imagine|recognise|recognize|know) (why|how|what|where|that|your|you|this|it|the (feeling|frustration|worry|problem|appeal|point|struggle)|completely|totally|both)',
				'(that|it|this|which|what you say) (all)? (makes|made) (a lot of|total|perfect|complete|so much)? sense',
				'(no|small|little) wonder (you|that|it|they|he|she|so)',
				'(of course|naturally) (you|it|that|they|he|she) (would|are|feel|want|is|were|feels|hurts)',
				"(anyone|anybody|everyone|most people|who) (would|wouldn't|in your (place|shoes|position)) (feel|be|want|have|think|get|find|struggle|say)",
				"(that's|thats|that is|it's|its|it is|perfectly|totally|completely|quite|very) (completely|totally|perfectly|so|very|quite|really)? (understandable|natural|normal|valid|human|reasonable|fair enough)",
				"(given|considering|after|with) (all)? (that|what|everything|how|all) (you|you've|they|he|she)? *",
				'(in|to) your (place|shoes|position|situation|case)',
				'(if i were you|if i was you|from your (side|point of view|perspective|end))',
				'(it|that|this) (matters|means a lot|is important|is a big deal|is a lot) (to|for) (you|your)',
				'(because|since|as|when) (you|your) (care|love|want|worry|grew|built|made|put|spent|work|live|know)',
				"(you're|you are|you were) (trying|doing|dealing|caught|torn|carrying|juggling|under|going through|facing|up against|working) *",
			],
			{
				strength: 0.75,
				unless: [
					"(i|we) (don't|do not|can't|cannot|never|will never) (really)? (understand|see|get) (why|how|what|that|your|you|this)",
					'(in|with) your (case|situation) (study|file)',
					"(you're|you are) (trying|going) to (hard|sell|fool|trick|lie)",
				],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Gave up the stall after the third break-in.',
			reply: '«No wonder you» stopped, nobody rebuilds a shutter three times for fun.',
		},
		{
			post: 'I want the meeting notes on paper, not in another app.',
			reply: '«That makes sense», paper is the one thing that never needs a login.',
		},
		{
			post: 'I am afraid of the big roads since the crash.',
			reply: '«I can see why», and the old road by the mill has no lorries at all.',
		},
	],
	nearMisses: [
		{
			post: 'Gave up the stall after the third break-in.',
			reply: 'I don’t understand why people leave the square so soon.',
		},
		{
			post: 'I want the meeting notes on paper, not in another app.',
			reply: 'Paper goes to the blue bin on Tuesdays.',
		},
		{
			post: 'I am afraid of the big roads since the crash.',
			reply: 'Wonder if the toll went up again this year.',
		},
	],
};
