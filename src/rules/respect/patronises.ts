import {defineRule, type Examples} from '../../coach/rule.ts';
import {scornOf} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Say it as you would to a colleague: “{quote}” pats them on the head.',
	why: 'Kind words from above still come from above. People hear at once whether they are taken for an equal.',
	sources: [ideas.equals, findings.unhealthy],
	weight: 1.6,
	detect: scornOf('patronises'),
});

export const examples: Examples = {
	hits: [
		'The oven goes to 230, «sweetheart».',
		'«Your little hobby» could do with a sign.',
		'Glaze is chemistry, «as you mature» it will make sense.',
	],
	nearMisses: [
		'Ginger, lemon, honey, bed. It’s really quite simple once you know the trick.',
		'How brave of you to tell them, and never too late to learn.',
		'Hang in there, buddy, and happy birthday to the little one.',
		'Your little shop is my favourite one in town, what a sweet story.',
		'Sorry, I closed the gate without thinking.',
		'Our little shop could do with a sign too.',
		'How brave the swimmers are in March.',
		'It is never too late to sow spinach.',
		'It’s a lot to carry, and you carry it well.',
		'The cheese gets better as it matures.',
	],
};
