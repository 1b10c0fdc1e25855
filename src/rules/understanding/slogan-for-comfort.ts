import {find, seeking} from '../../coach/detect.ts';
import {platitudes} from '../../coach/heard/filler.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'understanding',
	kind: 'fault',
	tip: 'Say what you know about their case; “{quote}” fits every case.',
	advice: 'name-a-point',
	why: 'A saying answers everybody at once. A worry needs facts or a listener, not a slogan.',
	sources: [ideas.slowThinking],
	weight: 1.2,
	detect: seeking([platitudes], ({reply, heard}) => {
		// Where nobody asks and nothing weighs, a saying is only a saying.
		if (heard === null) return [];
		const weighs = heard.feelings.some(({good}) => !good);
		if (!weighs && heard.questions.length === 0) return [];
		const spans = find(reply, platitudes);
		return spans.length === 0 ? [] : [{spans, strength: weighs ? 0.85 : 0.65}];
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'How do you deal with a supplier who always ships late?',
			reply: '«Business is a journey». «Trust the process» and smile.',
		},
		{
			post: 'I feel like a failure since the shop closed.',
			reply: '«Believe in yourself», «the sky is the limit» for people with your hands.',
		},
		{
			post: 'two rejections this week, i’m so tired of this',
			reply: '«winners never quit» bro, «stay positive»',
		},
	],
	nearMisses: [
		{
			post: 'We finished the mural today, all of us covered in blue.',
			reply: 'Dream big, they said, and you painted a whale.',
		},
		{
			post: 'How do you deal with a supplier who always ships late?',
			reply: 'I trust the second one and keep the first for the cheap boxes.',
		},
		{
			post: 'I feel like a failure since the shop closed.',
			reply: 'The shop fed three families for nine years, and I bought my first bike there.',
		},
	],
};
