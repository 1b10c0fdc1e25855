import {displays, reports} from '../../coach/agenda/deeds.ts';
import {anyOf, spotted} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Leave out “{quote}”, or say what it changes for {them}.',
	why: 'A list of what one did in public is for an audience. The person who wrote is looking for an answer.',
	sources: [
		ideas.noHorn,
		{
			title: 'Wang and Cui 2021: Self-Promotion in US Congressional Tweets',
			url: 'https://aclanthology.org/2021.naacl-main.388/',
		},
	],
	weight: 1.4,
	detect: anyOf(spotted(displays, 0.7), spotted(reports, 0.45)),
});

export const examples: Examples = {
	hits: [
		'Floods are hard. «I introduced a bill» for that in March.',
		'So true. «Last week we hosted» the third #makers evening.',
		'«my office has sent a letter» to every school.',
	],
	nearMisses: [
		{
			post: 'How did you get your stall at the market?',
			reply: 'I wrote to the council in October, that is when they give out the pitches.',
		},
		{
			post: 'Our competitor copied our website.',
			reply: 'We wrote one polite letter with screenshots and they took it down.',
		},
		'I always serve it with mint, and I keep pushing it off.',
		'I sent my landlord a photo of the wall, and he came the same day.',
		'We met at the station and talked about the goats all the way.',
		'My bills went down when I moved the freezer to the cellar.',
		'Great to meet you at last, and thank you for the plums.',
		'I agree with @miro above, the older bulbs want it deeper.',
	],
};
