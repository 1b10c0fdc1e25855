import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {openQuestions} from '../../coach/heard/asked-back.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/**
 * Only somebody who listened can ask on from what was said. The question works with their words
 * instead of passing them.
 */
export default defineRule({
	principle: 'listening',
	kind: 'strength',
	praise: 'You ask about what they said: “{quote}”',
	sources: [ideas.listenFirst, ideas.useWhatYouHear, findings.uptake],
	weight: 0.5,
	detect: (context) => {
		if (context.post === null || turnsAway(context)) return [];
		const asked = openQuestions(context).filter(({interest}) => interest >= 0.5);
		const best = asked.find(({takesUp}) => takesUp) ?? asked.find(({open}) => open) ?? asked[0];
		if (best === undefined) return [];
		const strength = (best.open ? 0.7 : 0.5) + (best.takesUp ? 0.25 : 0);
		return [{spans: [best.span], strength}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'We turned the old signal box into a sauna.',
			reply: 'Wild. «Did you keep the levers of the signal box inside?»',
		},
		{
			post: 'My dad finally let me drive the tractor.',
			reply: '«how far did he let you go with it?»',
		},
		{
			post: 'Switched the whole team to four days in May.',
			reply: 'Brave in a busy season. «Which day did the team give up in the end?»',
		},
	],
	nearMisses: [
		{
			post: 'We turned the old signal box into a sauna.',
			reply: 'Why would anyone put a sauna in a signal box?',
		},
		{
			post: 'My dad finally let me drive the tractor.',
			reply: 'Tractors are easier than cars, you hardly need the mirrors.',
		},
		{
			post: 'Switched the whole team to four days in May.',
			reply: 'Want to plan your week better? Our new app helps teams to plan, sign up today.',
		},
	],
};
