import {anyOf, orders, phrases} from '../../coach/detect.ts';
import {clauses} from '../../coach/heard/shapes.ts';
import {type Detector, defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {ideas} from '../../coach/sources.ts';

/** Under a view, what somebody says of themselves can stand beside it; a rule for all stands above. */
const ownSide: Detector = ({reply, heard}) => {
	if (heard === null || heard.questions.length > 0 || heard.feelings.length > 0) return [];
	const [first] = clauses(reply).filter(
		({subject, mood, to, from}) => subject === 'writer' && mood === 'tells' && to - from >= 3,
	);
	const start = first?.sentence.words[first.from]?.start;
	const end = first?.sentence.words[first.to - 1]?.end;
	if (start === undefined || end === undefined) return [];
	return [{spans: [{start, end}], strength: 0.38}];
};

/**
 * Who shows their own slips and limits stands beside the other, not above. People want to be met
 * as equals.
 */
export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You speak as one of them: “{quote}”',
	sources: [ideas.equals, ideas.humanFace],
	weight: 0.9,
	detect: unscornful(
		anyOf(
			orders(phrases(['(mine|ours) *'], {strength: 0.5})),
			ownSide,
			phrases(
				[
					'than (i|we) (do|did|had|have|am|would|can|ever) (at|on)?',
					'than (mine|ours)',
					'(better|more|longer|closer) than (me|my *|ours|i)',
					'(i|we) (still|also|once|even|just|always|usually|often|only|myself|recently|definitely) (get|got|do|did|make|made|forget|have to|had to|struggle|look|need|needed|broke|lost|miss|let|learned|use|ask|check|dropped) *',
					"(i'm|i am) (still|just|no|not) (learning|confused|stuck|good|expert|there yet)",
					"(i'm|i am) (hopeless|rubbish|useless|no expert) (at|with|in)?",
					'(i|we) (have no|had no) (idea|clue) (what|how|where|why|that)?',
					'(catches|caught|trips|surprises|fools) (me|us|most|nearly|everyone|everybody|plenty) of? us?',
					'(may|might|could) be (my|our|just me|us) *',
					"that's (me|just me|only me|us)",
					"(i'm|i am) (careful|unsure|not sure) (here|about|of)",
					'i (lost|killed|ruined|broke|learned|found out) (*)? (*)? (before|myself|the (hard|rough|same) way|too)',
					'(i|we) went the other way',
					'hard to (tell|say) from here',
					"(what|how|that's what|that's how|exactly what|like) (i|we) (did|do|thought|started|would do|felt) *",
					'from one * to another',
					"(i'd|i would|i wanna|i want|would love to) (to|like to|love to|still)? (hear|see|know|learn|ask|read|sit down|vote) (how|what|it|that|your|you|more|from|for|this|the)",
					'(steal|stealing) this',
					'(learn|learned) from your',
					"(you|you've) (know|got) (what|that|this|more) (*)? (*)? (out|better|about|there) than?",
					'(same here|me too|i hear you)',
					"(don't|can't) (claim|pretend) to be",
					"(you're the boss|trust your own)",
				],
				{
					strength: 0.5,
					unless: ["(you're|you are|look) like? an idiot"],
				},
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		'«Mine was» crooked as well, the cat walks round it.',
		'You measured it «closer than I» did.',
		'The third line «catches most of us».',
		'«I still forget the» second coat.',
		'«I’d love to hear how» you would pay for the ramp.',
		'«Stealing this» for our own hall.',
	],
	nearMisses: [
		'The mines were closed in 1984 and are a lake now.',
		'It is older than the church by ten years.',
		'The third line goes to the harbour.',
		'You look like an idiot in that hat, mine was better.',
	],
};
