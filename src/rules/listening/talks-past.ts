import {boasts} from '../../coach/agenda/boasting.ts';
import {pitches, promotion} from '../../coach/agenda/promotion.ts';
import {missing} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {overlapsAny} from '../../coach/text/span.ts';

/** A shorter reply may be about something else and still be a friendly aside. */
const longReply = 50;

export default defineRule({
	principle: 'listening',
	kind: 'fault',
	tip: 'Start with what {author} said, then come to yours.',
	advice: 'start-with-theirs',
	why: 'A reply about the writer’s own matter reads as if the post had only been an occasion. Listen first, then converse.',
	sources: [ideas.listenFirst, findings.uptake],
	starter: ['You say {told}. ', 'What you say about … '],
	weight: 3,
	detect: (context) => {
		const {reply, heard} = context;
		if (heard === null || reply.stems.size === 0) return [];
		const share = heard.shared / reply.stems.size;
		if (pitches(context)) {
			const found = promotion(context);
			// A pitch may still answer what they asked; that much is listening.
			const answers = heard.questions.some(({met}) => met) ? 0.4 : 1;
			// Behind a real reply a plug is a plug; where all of it pitches, nobody listened.
			const pitching = reply.sentences.filter((sentence) => overlapsAny(found, sentence)).length;
			const part = Math.min(1, 0.6 + (1.5 * pitching) / reply.sentences.length);
			const apart = Math.min(1, Math.max(0.3, 1.2 - 2.5 * share));
			return [{spans: found.slice(0, 1), strength: answers * part * apart}];
		}
		const boasted = boasts(context);
		if (boasted.length > 0) return [{spans: boasted.slice(0, 1), strength: 0.3}];
		const elsewhere =
			reply.words.length >= longReply &&
			share < 0.01 &&
			![...heard.questions, ...heard.feelings].some(({taken}) => taken >= 0.3) &&
			!reply.words.some(({lower}) => /^(?:you|your|you're|u)$/.test(lower));
		return elsewhere ? missing(heard.points, 0.12) : [];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'I got promoted to head nurse after eleven years on nights!',
			reply: 'Nice. «My channel is booming» these days and the view is fine.',
		},
		{
			post: 'We closed the bakery after 22 years. I keep smelling bread that isn’t there.',
			reply:
				'«At Plannd we help» small businesses bounce back. Check out our planner app, it is free.',
		},
		{
			post: 'Heading out to count swifts with the kids tonight.',
			reply:
				'«Our new platform lets» you plan every trip with one click. Sign up today and get started for free.',
		},
		{
			post: 'My father drove the same tram line for thirty one years and knew every passenger by name.',
			reply:
				'I spent the whole weekend sorting the garage. There were seven tents, four of them mine, a canoe with a hole and my sister’s drum kit. In the end everything went back where it was, except one tent that the neighbours took home. Next weekend comes the cellar, where I have not dared to look since the last flood.',
		},
	],
	nearMisses: [
		{
			post: 'Can anyone recommend a planner for a two-person shop?',
			reply: 'I work on Plannd. Our planner app is free for two people and prints a week per page.',
		},
		{
			post: 'My father drove the same tram line for thirty one years and knew every passenger by name.',
			reply:
				'The man on our line kept sweets in his coat for the children. When he retired half the street came to the depot with a cake. I still look for his face whenever the number nine pulls up in the rain.',
		},
		{
			post: 'Heading out to count swifts with the kids tonight.',
			reply: 'We had hail the size of peas here.',
		},
	],
};
