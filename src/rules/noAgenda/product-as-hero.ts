import {asked} from '../../coach/agenda/own-thing.ts';
import {earned, features, promotion} from '../../coach/agenda/promotion.ts';
import {each, madeOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Make {them} the subject: “{quote}” puts the product first.',
	why: 'A sentence with a product as its hero is an advert, whatever stands around it. Here a person is talking.',
	sources: [ideas.noHorn],
	weight: 1.5,
	detect: madeOf([features], (context) => {
		if (asked(context) || earned(context)) return [];
		const found = features(context);
		// One sentence about what a thing does is plain talk; a second sign makes it a brochure.
		return promotion(context).length > 1 ? each(found, 0.8) : [];
	}),
});

export const examples: Examples = {
	hits: [
		'Times are changing. «The platform helps» brands decide, and it «helps them to» grow.',
		'This «is a charity that» works in forty countries, «designed for people» like us.',
		'Busy people love it: «all-in-one planner», «designed for busy» parents.',
	],
	nearMisses: [
		{
			post: 'What app do you use for shared shopping lists?',
			reply: 'Two Baskets. The app lets you sort by aisle, and it is slow on old phones.',
		},
		'The system of drains under our street is older than the church.',
		'It helps to soak the beans overnight, with a pinch of salt.',
		'That is a team I would have liked to play for.',
	],
};
