import {anyOf, beginning, once, orders, phrases} from '../detect.ts';

const mine = '(me|us|mine|ours|my *|our *)';
const done =
	'(done|read|reviewed|followed|liked|fixed|helped|finished|sorted|looked at|seen to|given|sent|signed|bought|answered|put in for)';

/** Where something is given only for something, or wanted as if it were owed. */
export const terms = once(
	anyOf(
		phrases(
			[
				// First yours, then maybe mine.
				`(once|when|after|if|unless|until) (you|you've|you have) (*)? ${done} (to|for|with)? ${mine}`,
				"(and)? then (maybe|perhaps|i'll|i might|i may|we'll|we might) (*)? (see|think|look|consider|decide|return|do)",
				'from (me|us) (until|unless|before)',
				"(what's|what is) in it for (me|us)",
				'(worth|make it worth) (my|our) (while|time)',
				'(no use|no good|nothing in it) (to|for) (me|us)',
				"i've (hearted|liked|followed|reviewed|upvoted|starred|shared) yours",
				// Put down as what others are to do.
				`(you|you'd|please) (could|should|can|must)? (have to|need to|just)? (put|have|add|get) (me|us|my (*)|our (*)) (on|in|under|above|at|round|forward)`,
				"(i|we) ('d|would)? (need|want|require|expect) (it|them|these|those|this|that) (*)? (*)? (by|step by|typed|before|today|tomorrow|at the latest|with pictures)",
				'(today|tomorrow|tonight) (if possible|at the latest|latest)',
				'(that|which|what) (i|we) asked for (in|weeks|months|last|ages|already|back|twice)',
				'(that|which|it) (should|needs to|must|ought to) be (put right|corrected|changed)',
				"(we|i) (can't|cannot|won't) (credit|pay|mention|thank) (you|anyone|anybody|them)",
			],
			{strength: 0.75, unless: ["(i'm|we're) (so|very|really) sorry", '(thank|thanks|grateful)']},
		),
		orders(
			phrases(
				[
					`(see to|do|sort|fix|read|start with|put in for|vote for|heart|like) (mine|ours|my *|our *) (*)? (first|and then)`,
					'(tell|send|give|show) (me|us|over|across) (*)? (*)? (*)? (*)? (*)? (*)? (*)? (*)? first',
					`(pass|put|get|hand|send|forward) (both|all|on|either|any)? (of)? (my|our) (*)? (name|names|details|number|cv|link|links)`,
					'(get|send|pass|hand|bring) (them|it|those|these|the lot|both|all) (over|across|on|round)? to (me|us)',
					'(type|write|send|post|draw|copy) (the lot|all of (it|them)|the rest|every|both) (out|up|over|across|in)?',
					`(put|stick|get) (my|our) (*) (under|in|on|at|into|up)`,
				],
				{strength: 0.75, unless: ["(i'll|i will|we'll|we will|i can|happy to|glad to) *"]},
			),
		),
	),
);

/** Where the reply says what it got from them, has used it, or gives of its own in turn. */
export const returns = once(
	anyOf(
		phrases(
			[
				// What their words or deeds did here.
				'your (*)? (*)? (*)? (*)? (*)? (saved|settled|fixed|solved|taught|convinced|inspired|cured|rescued) (me|us|my|our|a|the|what|mine)',
				'(your|yours) (*)? (*)? (*)? (is|was) (why|the reason) (i|we|my *|our *) *',
				'(your|the|her|his|that|this) (*)? (*)? (*)? (*)? (*)? changed (how|what|the way) (i|we)',
				'(that|this|it|yours|your *|yours *|reading *) (saved|rescued|unstuck|got) (me|us) (a|an|the|through|more|out|going|started|hours|from|days)',
				'you (*)? (lent|taught|showed|saved|gave|fixed|drove) (me|us|our|my) (a|an|the|how|what|*)',
				"(i've|i have|we've|not) (not|never) forgotten (it|that|what|how)",
				'(i|we) owe you',
				// And something in turn.
				"(in return(,) (i|we|i've|my|our|here)|here's (one|something) back|pass (one|something) back|(let|lets) (me|us) (use|borrow|have|stay))",
				"(yours (to (keep|try|use|have|borrow)|if|either|whenever|from)|(all|they're) yours)",
				"(petrol|lunch|coffee|dinner|postage|tea|cake|drinks|beer|pint|stamps|the first *|the next *) ('s|is|are)? on (me|us)",
				"(i|i've|i have|we|we've) (put|noted|cut|drawn|drew|uploaded|written|wrote|added|opened|filed|translated|recorded|typed|measured|ordered|bought|chipped|pledged|saved|copied|left|kept) (*)? (*)? (*)? (*)? (*)? (for (you|your|the next|whoever|anyone)|to match|on the issue|in your|to your)",
				'(we|i|you and i) (can|could) (swap|trade|take turns)',
				"(i|i've|i have|we've) (put|chipped) in (#|twenty|ten|five|fifty|a *)",
			],
			{
				strength: 0.7,
				unless: [
					"(choice|decision|call|can you|could you|let us down|wrong|refund|never|your (fault|mistake)|should have|once you've)",
				],
			},
		),
		// “Made it on Sunday.”: what they gave has been put to use.
		beginning(
			phrases(
				[
					'(i|we)? (just)? (ran|read|made|used|tried|cooked|played|watched|tested|installed|ordered|baked|listened) (it|this|yours|six|two|them|your *|in|to it|both|all) (*)? (twice|on|in|of|last|today|yesterday|this|tonight|with|for|through|and|the|over|at)',
				],
				{strength: 0.6},
			),
		),
	),
);
