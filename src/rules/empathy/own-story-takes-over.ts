import {boasts} from '../../coach/agenda/boasting.ts';
import {
	anyOf,
	compile,
	find,
	has,
	phrases,
	seeking,
	sentenceOf,
	spotted,
} from '../../coach/detect.ts';
import {clauses} from '../../coach/heard/shapes.ts';
import {defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {isOneOf} from '../../coach/text/lexicon.ts';

/** Says that theirs was heard, or that both are in the same boat. */
const relates = compile(
	'(too|also|similar|yup|yeah|yes|helped|helps|same|as well|likewise|sorry|know|knows|feel|felt|understand|been there|with you|solidarity|hope|glad|happy|congrats|congratulations|well done|good on|love|loved|lovely|beautiful|proud|great|amazing|thanks|thank|remember|reminds|me neither|mine|ours|haha|lol|welcome|join|agree|true|exactly|maybe|might|could|try|cheers|respect|bravo|hats off)',
);
const amounts = compile(
	'(#|#k|#:#|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|hundreds|thousand)',
);
/** Makes more of it than of theirs. */
const more = compile(
	"(even|whole|entire|all of|only|just|never|nothing|not much|would be a (holiday|luxury|dream)|without|hadn't|in the end|on top)",
);

const ofThem = isOneOf("you your you're you've yours u".split(' '));
const tellsOfSelf = isOneOf("i i'm i've my we our we've me us".split(' '));

/** In fewer words one tells of oneself in passing. */
const fewestWords = 12;

/**
 * Told one's own, with its figures and more of it, to somebody who told of theirs, and not a word
 * about that. Points at the sentence with the figures.
 */
const outdoes = seeking([amounts], (context): Evidence[] => {
	const {reply, post, heard} = context;
	if (post === null || heard === null || reply.words.length < fewestWords) return [];
	if (heard.questions.length > 0 || heard.invites.advice || heard.invites.offers) return [];
	if (reply.plain.includes('?') || reply.words.some(ofThem)) return [];
	if (!post.words.some(tellsOfSelf) || has(reply, relates) || !has(reply, more)) return [];
	const told = clauses(reply).filter(({subject, mood}) => subject === 'writer' && mood === 'tells');
	const [first] = find(reply, amounts)
		.map((span) => sentenceOf(reply, span))
		.filter((sentence) => told.some((clause) => clause.sentence === sentence));
	return told.length < 2 || first === undefined
		? []
		: [{spans: [{start: first.start, end: first.end}], strength: 0.5}];
});

export default defineRule({
	principle: 'empathy',
	kind: 'fault',
	tip: 'Stay with their story first; “{quote}” makes it a contest.',
	why: 'A bigger story takes the floor from the person who was speaking. Say something about theirs, then yours may help.',
	sources: [ideas.walkInTheirShoes, ideas.listenFirst, findings.empathy],
	weight: 2,
	detect: anyOf(
		spotted(boasts, 0.8),
		outdoes,
		phrases(
			[
				"that's nothing",
				"you think that's bad",
				'just wait till you have kids',
				'(nothing|easy|minor|small|mild) compared (to|with) mine',
				'mine was way worse',
				"(not|isn't|is not|hardly|nothing) (much|anything|bad|a lot)? compared (to|with) (that|mine|ours|us|what (i|we))",
			],
			{
				strength: 0.9,
				unless: [
					"that's nothing to",
					'(happy|glad) to help',
					'(no problem|you are welcome)',
					'your story is',
				],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'My flat got flooded, I lost half of my books.',
			reply: '«We lost the entire ground floor in 2013, piano and all, and we got nothing for it.»',
		},
		{
			post: 'Our launch flopped and I feel like a failure.',
			reply: 'Funny, «mine got 4,000 signups» in one day.',
		},
		{
			post: 'I got promoted to head nurse after eleven years on nights!',
			reply: 'Nice. «My team is huge» these days and the view is fine.',
		},
		'«You think that’s bad», my landlord took the front door with him.',
		'Two hours? «That’s nothing», I sat in that airport for a day and a half.',
		'At my first job we worked Sundays as well, so «mine was way worse».',
		'«just wait till you have kids» then you know what tired is',
	],
	nearMisses: [
		{
			post: 'My flat got flooded, I lost half of my books.',
			reply: 'We lost ours in 2013 too, the entire shelf. I dried 40 of them between newspapers.',
		},
		{
			post: 'Which mower is the quietest?',
			reply: 'Compared to mine the red one is silent, and it starts in the cold.',
		},
		{
			post: 'How did your first launch go?',
			reply: 'Mine got 40 signups, and all of them were cousins of my wife.',
		},
		{
			post: 'I got promoted to head nurse after eleven years on nights!',
			reply:
				'I was promoted last spring, and the rota was what I changed first. You have eleven years of ideas for it.',
		},
		'There is nothing in the box but the cable and a card.',
		'I had it too, two winters ago, and it passed with rest.',
		'Wait until you see the view from the second hut, worth every step.',
		'Honestly that’s nothing to worry about, mine rattled for years.',
		'Mine was far better after a night in the fridge.',
	],
};
