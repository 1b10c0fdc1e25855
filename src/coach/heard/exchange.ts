import {anyOf, beginning, once, orders, phrases} from '../detect.ts';

const mine = '(me|us|mine|ours|my *|our *)';
const done = '(done|read|followed|liked|fixed|helped|looked at|seen to|given|sent)';

/** Where something is given only for something, or wanted as if it were owed. */
export const terms = once(
	anyOf(
		phrases(
			[
				// First yours, then maybe mine.
				`(once|when|after|if|unless|until) (you|you've|you have) (*)? ${done} (to|for|with)? ${mine}`,
				"then (maybe|perhaps) (i'll|i will|i might|we'll) *",
				'from (me|us) (until|unless|before)',
				"what's in it for (me|us)",
				// Put down as what others are to do.
				`(you|you'd|please) (could|should|can|must)? (have to|need to|just)? (put|have|add|get) (me|us|my (*)|our (*)) (on|in|under|above|at|round|forward)`,
				"(i|we) ('d|would)? (need|want|expect) (it|them|these|those) (*)? (*)? (by|step by|typed|before|today|tomorrow)",
				'(today|tomorrow|latest|monday|friday) if possible',
				"(worth (my|our) while|doesn't (*)? (*)? (*)? for nothing)",
				'if (you|they|the *) (get|gets|put|take|share|mention|feature|stock) (our *|my *) *',
				'if (i|we) can have * * (*)? in return',
				'(that|which|what) (i|we) asked for (in|weeks|months|last|ages|already|back|twice)',
			],
			{strength: 0.75, unless: ["(i'm|we're) (so|very|really) sorry", '(thank|thanks|grateful)']},
		),
		orders(
			phrases(
				[
					'(see to|do|fix|read|start with|put in for|vote for|heart) (mine|ours|my *|our *) (*)? first',
					'(tell|send|give|show) (me|us|over) (*)? (*)? (*)? (*)? (*)? (*)? (*)? (*)? first',
					'(pass|put|hand|send) (both|all)? of? (my|our) (*)? (name|names|details|number|cv|link) *',
					'(get|send|pass|bring) (them|those|these|the lot|both|all) over? to (me|us)',
					'(send|email|mail|hand) (it|that|them|those) over *',
					'(type|write|send|draw) (the lot|all of (it|them)|the rest|both) (out|over)',
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
				'your (*)? (*)? (*)? (*)? (*)? (saved|settled|fixed|solved|taught|convinced|cured) (me|us|my|our|a|the|what)',
				'(your|yours) (*)? (*)? (*)? (is|was) (why|the reason) (i|we|my *|our *) *',
				'changed (how|what|the way) (i|we)',
				'(that|this|it|yours|your *) (saved|got) (me|us) (a|an|the|through|more|out|going|hours|days)',
				'you (*)? (lent|taught|showed|saved|gave|fixed|drove) (me|us|our|my) (a|an|the|how|what|*)',
				"(i've|we've|not) (not|never) forgotten (it|that|what|how)",
				'(i|we) owe you',
				// And something in turn.
				"(in return(,) (i|we|i've|my|our|here)|here's (one|something) back|pass (one|something) back|(let|lets) (me|us) (use|borrow|have|stay))",
				"(yours (to (keep|try|use|have|borrow)|if|either|whenever|from)|(all|they're) yours)",
				"(petrol|lunch|coffee|dinner|postage|tea|drinks|beer|stamps) ('s|is|are)? on (me|us)",
				"(i|i've|i have|we|we've) (put|noted|cut|drawn|drew|written|wrote|added|opened|translated|recorded|typed|measured|bought|saved|left|kept|asked|sent|fixed|tested|made|took) (*)? (*)? (*)? (*)? (*)? (for (you|your|the next|whoever)|so you|to match|on the issue|in your)",
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
					'(i|we)? (just)? (ran|read|made|used|tried|cooked|watched|tested|ordered|baked|listened) (it|this|yours|six|two|your *|in|to it) (*)? (twice|on|in|of|last|today|yesterday|this|with|for|the)',
				],
				{strength: 0.6},
			),
		),
	),
);
