import {boasts, selfPraise} from '../../coach/agenda/boasting.ts';
import {anyOf, phrases, spotted, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Leave out “{quote}” and give the spotlight back to {them}.',
	why: 'Praise of oneself under somebody else’s words turns the stage around. Wrapped in modesty it is liked even less.',
	sources: [ideas.noHorn, findings.humblebrag],
	weight: 1.3,
	detect: anyOf(
		spotted(boasts, 0.7),
		spotted(selfPraise, 0.7),
		phrases(
			[
				"(i'm|im|i am|we're|we are|i was|we were|so|truly|very|incredibly|beyond|extremely)? (proud|honored|honoured|humbled|privileged|blessed) (and (humbled|honored|honoured|proud|excited))? (to) (announce|share|be (named|recognized|recognised|featured|leading)|introduce|lead|support|launch|help|receive|accept|host|serve|report|present|partner|say that|sponsor|cosponsor|co-sponsor|speak|offer|vote|fight|represent|stand with my)",
				"(i'm|im|i am|we're|we are|i was|we were|so|truly|very|incredibly|beyond|extremely)? (thrilled|excited|delighted|pleased) (to) (announce|share (that|my|our|the news)|introduce|launch|report|partner|be (named|recognized|recognised|featured|joined))",
				'(proud|humbled) of (my|our) (own|work|record|team|company|achievement|achievements|efforts|bill|product)',
				'(i|we|my team|our team) (just|recently|also|have|even|finally|personally)? (was awarded|were awarded|was named|were named|was featured|were featured|been featured|was recognized|was recognised|been recognized|raised over|generated over|closed #|sold over|helped over|trained over|secured|spearheaded|pioneered|coauthored|co-authored|cosponsored|co-sponsored|championed) (the|a|an|our|my|#|over|more than|hundreds|thousands|legislation|bipartisan|dozens|several|from|to|by|on|for|with)',
				'(i|we|my team|our team) (just|also|have|even|personally)? (grew|scaled) (from (*) (*)? (*)? to #|(our|the) (*)? (company|business|team))',
				"(i'll|i will|we'll|we will|i'm|i am|we're) (be)? (live on|speaking|on air|keynoting|on tv|on the radio) (on|at|with|in|live|the|this|today|tonight|tomorrow|now|a|an)",
				'(joining|joined) (@*|* *) (live|now|tonight|today|this morning|to (discuss|talk))',
				'(award-winning|award winning|best-selling|bestselling|number one (brand|choice|rated|selling)|world-renowned|internationally acclaimed|seven-figure|six-figure|7-figure|6-figure) (*)',
				'(as|being) (an|a|the) (award-winning|leading|serial|recognized|recognised|seasoned|world-class) (*)',
				'(with|have|has) (over|more than) (#|ten|fifteen|twenty|thirty|a decade|two decades) (years)? (of)? (experience|in the industry|in this field|in business|expertise)',
				'(my|our) (own)? (op-ed|keynote|ted talk|bestseller)',
				'(award|awarding|awarded|honoring|honouring|recognizing|recognising|naming|featuring|endorsing) (me|us) (with|as|for|in|the)',
				'(my|our) (latest|new|recent) (award|record|milestone|success|win|achievement|bestseller|best-seller|feature in)',
				'(so|too) (tired|exhausted|hard|busy) (of|from|being|with) (all|the|so) (the|many|successful|my)? (awards|success|clients|offers|speaking|invitations|fans|customers)',
				'(under|thanks to) my (leadership|guidance|direction|efforts|work)',
				"(i've|i have|we've|we have) (been|worked) (in this|in the) (industry|field|business|space) (for|since)",
			],
			{strength: 0.7},
		),
		// To nobody in particular such joy is an announcement; to somebody it is company.
		when(
			({post}) => post === null,
			phrases(
				[
					"(i'm|im|i am|we're|we are|so|truly|very)? (proud|honored|honoured|privileged|thrilled|excited|delighted|pleased) (to) (share|be|have|join|help|work|support|speak|offer|host|serve|receive|welcome|vote|see my|see our|say that)",
					"(i'll|i will|we'll|we will|i'm|i am|we're) (be)? (live|hosting|joining|discussing|appearing) (on|at|with|a|an|the|today|tonight|now)",
					'(i|we|my team|our team) (just|recently|also|have|even|finally)? (won|introduced|led the|raised #|have helped) (the|a|an|our|my|#|over|legislation|bipartisan|to)',
					'(my|our) (bipartisan|proposed)? (bill|legislation|resolution|amendment)',
				],
				{strength: 0.7},
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Our launch flopped and I feel like a failure.',
			reply: 'Funny, «mine got 4,000 signups» in one day.',
		},
		{
			post: 'I got promoted to head nurse after eleven years on nights!',
			reply: 'Nice. «My channel is booming» these days and the view is fine.',
		},
		'Good read. «I’m humbled to announce» something similar next week.',
		'As for me, «we grew from two people to 90» in a year.',
		{
			post: 'I finished my first short story and showed it to my sister.',
			reply: 'Funny, «people keep asking me how I» write so well.',
		},
		'«With over 20 years of experience» I can only nod.',
	],
	nearMisses: [
		{
			post: 'We walk from the library on Tuesdays, all welcome.',
			reply: 'Pleased to help, and excited to join the Tuesday walks.',
		},
		'People kept telling me that it gets easier. My dad died before I turned thirty.',
		{
			post: 'What a year it was.',
			reply: 'We made 400 jars and won the raffle, I’ll live with it. My bill was 80 pounds.',
		},
		'Your story left me in tears. I still can’t believe how fast she went.',
		'Turning down the heat helped, and the ambulance saved her life.',
		{
			post: 'How did your first launch go?',
			reply: 'Mine got 40 signups, and all of them were cousins of my wife.',
		},
		{
			post: 'I got promoted to head nurse after eleven years on nights!',
			reply:
				'I was promoted last spring, and the rota was what I changed first. You have eleven years of ideas for it.',
		},
		'You should be proud of that garden, the beans alone took patience.',
		'Excited to hear how the second lesson goes, my son was just as shy.',
		'We grew tomatoes on a north wall once, and ate all three of them.',
		'My aunt won a goose at that fair and kept it for eleven years.',
	],
};
