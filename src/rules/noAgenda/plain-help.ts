import {recruiting, softPitches, steering} from '../../coach/agenda/approaches.ts';
import {boasts, selfPraise} from '../../coach/agenda/boasting.ts';
import {givenSentences, givesMuch} from '../../coach/agenda/gives.ts';
import {hype, promotion, sells} from '../../coach/agenda/promotion.ts';
import {when} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const selfish = [promotion, hype, softPitches, steering, recruiting, boasts, selfPraise];

/** Nothing in the reply is for its writer. */
const nothingForMe = (context: Context): boolean =>
	context.post !== null && !sells(context) && selfish.every((look) => look(context).length === 0);

/** It would be worth posting whoever wrote it. That is what people come back for. */
export default defineRule({
	principle: 'noAgenda',
	kind: 'strength',
	praise: 'You help without a word about yourself: “{quote}”',
	sources: [ideas.deliverValue, ideas.credibility],
	weight: 0.8,
	detect: when(nothingForMe, (context) => {
		const [first] = givenSentences(context);
		return first ? [{spans: [first], strength: givesMuch(context)}] : [];
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'How do I get the rice off the pan?',
			reply: '«Soak it for two hours and scrape with a spoon.»',
		},
		{
			post: 'My old cat has stopped eating in the kitchen.',
			reply: 'Poor thing. «Ours stopped until we moved the bowl away from the door.»',
		},
	],
	nearMisses: [
		'Soak it for two hours and scrape with a spoon.',
		{
			post: 'How do I get the rice off the pan?',
			reply: 'Soak it for two hours. We sell the right soap, check out our shop.',
		},
		'What a lovely colour, thank you for sharing this with us.',
		'Is it the old kind with the two handles?',
	],
};
