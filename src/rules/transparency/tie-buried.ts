import {ties, tieTags} from '../../coach/agenda/disclosure.ts';
import {ownThings} from '../../coach/agenda/own-thing.ts';
import {promotion} from '../../coach/agenda/promotion.ts';
import {each, madeOf} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas, norms} from '../../coach/sources.ts';

/** A tie told in the last third, sentences after what it is about. */
const lateTies = (context: Context) => {
	const first = ownThings(context)[0] ?? promotion(context)[0];
	const told = ties(context);
	const {sentences} = context.reply;
	if (!first || told.length === 0 || sentences.length < 4) return [];
	const lastThird = sentences[Math.floor((sentences.length * 2) / 3)]?.start ?? 0;
	return told.every(({start}) => start > first.end && start >= lastThird) ? told.slice(0, 1) : [];
};

/** Tags for a tie, unless the reply opens with one of them or says it in words. */
const onlyTags = (context: Context) => {
	if (ties(context).some(({start}) => context.reply.plain[start] !== '#')) return [];
	const tags = tieTags(context);
	const opens = tags.some(({start}) => start <= (context.reply.words[0]?.start ?? 0));
	return opens ? [] : tags;
};

export default defineRule({
	principle: 'transparency',
	kind: 'fault',
	tip: 'Move “{quote}” to the front, as a plain sentence.',
	why: 'A tie that comes last, or as one tag of many, is read after the minds are made up, if at all.',
	sources: [ideas.openAndTrusted, norms.ftc, norms.asa, norms.x],
	weight: 1.3,
	advice: 'tell-the-tie',
	starter: '{tie} ',
	detect: madeOf([ties, tieTags], (context) => [
		...each(onlyTags(context), 0.9),
		...(onlyTags(context).length > 0 ? [] : each(lateTies(context), 0.8)),
	]),
});

export const examples: Examples = {
	hits: [
		'These two oils never smoke and the bottle is pretty #kitchen #food «#partner»',
		'Such a lovely hotel, go in March. «#gifted» #travel',
		{
			reply:
				'Try Larkplan for that. It sorts by week. You can print it too. The colours are calm. My team loves it a lot. By the way, «I work at» Larkplan.',
			writer: {names: ['Larkplan']},
		},
	],
	nearMisses: [
		'#ad These two oils never smoke, and the bottle pours badly.',
		'I was invited by the hotel, so they paid for the room. Go in March. #travel',
		'She went to the party with her partner and came back with mine.',
		{
			reply: 'I work at Larkplan. It sorts by week. You can print it too. The colours are calm.',
			writer: {names: ['Larkplan']},
		},
	],
};
