import {boasts, selfPraise} from '../../coach/agenda/boasting.ts';
import {anyOf, each, phrases} from '../../coach/detect.ts';
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
		(context) => each(boasts(context), 0.7),
		(context) => each(selfPraise(context), 0.7),
		phrases(
			[
				"(i'm|i am|we are|i was|so|truly|very)? (proud|honored|humbled|thrilled|excited|pleased|privileged) (and honored)? to (announce|share|have|be (named|recognized|the|on|a)|introduce|lead|support|help|receive|accept|host|join|work|serve|present|partner|see my|cosponsor|speak|vote|fight|represent|welcome)",

				'(i|we) recently? (won|introduced|secured|cosponsored|co-sponsored) (the|a|my|legislation|bipartisan)',
				'we grew from',
				"(i'll|i will|we will|i'm|i am|we're) be? (live|speaking|hosting|discussing|appearing) (on|at|with|the|now|a|an)",
				'(joining|joined) (@*|* *) (live|today|this morning|to (discuss|talk))',
				'(award-winning|award winning|bestselling) *',
				'as a leading *',
				'with over # years? of? experience',
				'(people|they) (keep|always) (tell|asking) me (how|for|to)',
				'(my|our) bipartisan? (bill|legislation|resolution|amendment|op-ed)',
				'(awarding|recognizing) me (with|as)',
			],
			{strength: 0.7},
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
			reply: 'Nice. «My team is huge» these days and the view is fine.',
		},
		'Good read. «I’m humbled to announce» something similar next week.',
		'As for me, «we grew from» two people to ninety in a year.',
		'Funny, «people keep asking me how» I write so well.',
		'«With over 20 years of experience» I can only nod.',
	],
	nearMisses: [
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
