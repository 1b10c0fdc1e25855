import {recruiting} from '../../coach/agenda/approaches.ts';
import {asked} from '../../coach/agenda/own-thing.ts';
import {spotted, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Help here first; keep “{quote}” for when they ask.',
	why: 'Calling somebody away to a list, group or course treats their post as a place to fish. People who were helped ask for more.',
	sources: [ideas.talkNotAd, ideas.nurture],
	weight: 1.6,
	detect: when((context) => !asked(context), spotted(recruiting, 0.75)),
});

export const examples: Examples = {
	hits: [
		'Nice bread. «Join our sourdough group», it is a warm place.',
		'«I run a small newsletter for» people who mend things.',
		'Your story is strong, «we’d love to have you on» the show some day.',
	],
	nearMisses: [
		'We joined the queue at six and were out by noon.',
		'There is a mending group at the library on Tuesdays, they lend the tools as well.',
		{
			post: 'Can anybody recommend a newsletter about mending?',
			reply: 'I run a newsletter for that, so weigh this: it comes on Fridays and is short.',
		},
		'I run a loop around the lake each morning, the heron knows me by now.',
	],
};
