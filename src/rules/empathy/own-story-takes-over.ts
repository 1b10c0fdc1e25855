import {boasts} from '../../coach/agenda/boasting.ts';
import {anyOf, phrases, spotted} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'empathy',
	kind: 'fault',
	tip: 'Stay with their story first; “{quote}” makes it a contest.',
	why: 'A bigger story takes the floor from the person who was speaking. Say something about theirs, then yours may help.',
	sources: [ideas.walkInTheirShoes, ideas.listenFirst, findings.empathy],
	weight: 2,
	detect: anyOf(
		spotted(boasts, 0.8),
		phrases(
			[
				"that's nothing",
				"you think that's bad",
				'just wait till you have kids',
				'(nothing|easy|minor|small|mild) compared (to|with) mine',
				'mine was way worse',
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
			post: 'Our launch flopped and I feel like a failure.',
			reply: 'Funny, «mine got 4,000 signups» in one day.',
		},
		{
			post: 'I got promoted to head nurse after eleven years on nights!',
			reply: 'Nice. «My channel is booming» these days and the view is fine.',
		},
		'«You think that’s bad», my landlord took the front door with him.',
		'Two hours? «That’s nothing», I sat in that airport for a day and a half.',
		'At my first job we worked Sundays as well, so «mine was way worse».',
		'«just wait till you have kids» then you know what tired is',
	],
	nearMisses: [
		{
			post: 'We drove down the coast last week, such views.',
			reply: 'I drove it in 2011 with two kids in the back. We camped the whole way and ate beans.',
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
