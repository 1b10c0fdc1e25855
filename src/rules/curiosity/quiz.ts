import {openQuestions, quizFrom} from '../../coach/heard/asked-back.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'curiosity',
	kind: 'fault',
	tip: 'Keep the one question you most want answered, and let the rest wait.',
	why: 'A row of questions feels like a form to fill in. One good question gets a longer answer than five.',
	sources: [ideas.interact, findings.followUpQuestions],
	weight: 1.2,
	detect: (context) => {
		const questions = openQuestions(context);
		// Among a lot of talk four questions are a conversation.
		if (questions.length < quizFrom || questions.length < 0.6 * context.reply.sentences.length) {
			return [];
		}
		return [
			{
				spans: questions.slice(1).map(({span}) => span),
				strength: Math.min(1, 0.25 * (questions.length - 2)),
			},
		];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'I left the bank and bought a vineyard.',
			reply:
				'Which grape is it? «How many hectares do you have?» «Where is it exactly?» «What did it cost?» «Do you press it yourself?»',
		},
		'What phone is it? «Which version do you run?» «When did it start?» «Have you restarted it?»',
		'Wow. Who took this? «What lens was it?» «What time of day was that?» «Where did you park the car?» «Did you edit it?»',
	],
	nearMisses: [
		'Which grape is it? And do you press it yourself?',
		'Nice one. What phone is it? It matters which version you run. When did it start? Mine began after the update. Did you restart it? And if nothing helps, have you tried a reset? That kept my photos.',
		'Really? No? Why? Oh.',
	],
};
