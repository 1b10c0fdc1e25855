import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You speak as one of them: “{quote}”',
	why: 'Who shows their own slips and limits stands beside the other, not above. People want to be met as equals.',
	sources: [seeds.principles, seeds.social],
	weight: 0.9,
	detect: unscornful(
		phrases(
			[
				'than (i|we) (do|did|had|have|am|was|were|would|could|can|will|ever|know|knew|got|managed|manage) (ever|before|at|on|with|there|yet)?',
				'than (mine|ours)',
				'(better|more|further|faster|braver|smarter|tidier|neater|longer|cleverer|sooner|clearer|closer) than (me|mine|my *|ours|us|i)',
				"(mine|ours) (was|were|is|are|wasn't|weren't|isn't|still|did|didn't|moved|broke|failed|looked|looks|came|fell|took|turned|ended|leaked|cracked|died|got|never|always|only|started|had|has|hasn't|does|doesn't|lasted|sat)",
				'(i|we) (still|also|once|even|just|too|always|regularly|usually|often|nearly|completely|only|myself|recently|definitely) (get|got|do|did|make|made|mess|messed|forget|forgot|have to|had to|struggle|struggled|look|google|mix|mixed|need|needed|broke|break|lose|lost|fail|failed|failing|miss|missed|burn|burned|burnt|let|confuse|cry|cried|panic|guess|learn|learned|learnt|open|use|ask|check|count|killed|kill|learning|screw|screwed|botched|ruined|dropped|spelled|misspelled|wing) *',
				"(i'm|i am|i was|we're|we are|we were) (still|also|only|just|just as|as|equally|no|not) (learning|figuring|a beginner|beginners|working it out|new|guessing|bad|lost|confused|clueless|terrible|hopeless|stuck|great|good|better|expert|clever|smarter|there yet)",
				"(i'm|i am|i was|i've been|i've always been) (hopeless|terrible|awful|rubbish|useless|clueless|lousy|the worst|bad|dreadful|dreadfully|a slow learner|a beginner|no expert|no good) (at|with|about|too|myself|here|when|by|on|in)?",
				"(i|we) (have no|had no|hadn't a|haven't a|never had a|don't have a) (idea|clue) (what|how|where|until|till|myself|either|about|why|that)?",
				'(caught|catches|bites|bit|stumped|stumps|fooled|fools|trips|tripped|confuses|confused|scares|scared|humbled|humbles|gets|got) (most of us|all of us|every one of us|everyone|everybody|half of us|the best of us|nearly everyone|(me|us) (too|as well|every time|out|twice|up|once))',
				"(what|how|that's what|that's how|same thing|exactly what|like) (i|we) (should have|wish|wished|did|do|got wrong|thought|missed|never|started|would do|felt|felt at|learned|learnt) *",
				'from one * to another',
				"(i'd|i would|we'd|i'll|i'd still|i'd happily|i wanna|i want|i'd love to|would love to) (to|like to|love to|happily|still|gladly|want to|really like to)? (hear|see|know|learn|ask|try|taste|read|watch|borrow|steal|copy|sit down|sign up|listen|vote) (how|what|it|that|your|you|more|from|for|them|this|the)",
				'(steal|stealing|borrowing|copying|nicking|pinching) (that|this|your|it|the idea|these)',
				'(learning|learn|learned|learnt) (from|with) (you|your|this|each other|each|everyone|all of you)',
				"(you|you've|you're|you'd|you've probably|you probably|you clearly) (know|knew|know it|seen|done|walked|thought|read|worked|figured|forgotten|got) (what|it|that|this|them|more|far more|better|much|all|these|the|your) (*)? (*)? (out|better|more|than|about|there|means|through|already) (than|already|out|far)?",
				'(not|never|neither) (just|only)? (you|me) (alone|either|neither)',
				"(you and me both|join the club|welcome to the club|same here|me too|that makes two of us|guilty as charged|i hear you|i lean your way|i'm with you)",
				'(the|those|other) (idiot|idiots|fool|one|ones|clown|muppet) (is|are|was|were|here is|here was) (me|whoever|the people|the ones|mine)',
				"(don't|do not|wouldn't|can't) (claim|pretend|presume) to (know|be|have|understand|speak)",
				"(you're the (judge|boss|expert|one who)|you know best|you be the judge|trust your (gut|own|instinct|judgement|judgment|ear|nose|hands|eye))",
			],
			{
				strength: 0.5,
				unless: [
					"(you're|you are|what|being|acting|look|looks|looking) (like|such|just|being)? (a|an) (fool|idiot|muppet|numpty|clown)",
					'(more|better|cheaper|less|higher|lower|bigger|faster) than (our|my) (competitors|competition|rivals)',
				],
			},
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
