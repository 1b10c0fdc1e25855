import {seeking} from '../../coach/detect.ts';
import {placeOf} from '../../coach/places/index.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {anUnusualMark} from '../../coach/signs.ts';
import {ideas} from '../../coach/sources.ts';

const run =
	/(?:\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}\uFE0F?){0,6}[ \t]?){1,60}/gu;
const single = /\p{Extended_Pictographic}/gu;

const crowd = seeking([anUnusualMark], ({reply, post, site}) => {
	const count = reply.own.match(single)?.length ?? 0;
	const theirs = post?.own.match(single)?.length ?? 0;
	const few = placeOf(site).emoji.is;
	if (count <= Math.max(few, 2) || count <= theirs || count < reply.words.length / 6) return [];
	const spans = Array.from(reply.own.matchAll(run), ({0: found, index}) => ({
		start: index,
		end: index + found.trimEnd().length,
	}));
	return [{spans, strength: Math.min(1, count / 12)}];
});

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Keep the one emoji that carries your tone, and let the words do the rest.',
	why: 'One sign can carry a tone. A row of them drowns the words, and is read aloud one by one to those who can’t see.',
	sources: [
		ideas.contextDecides,
		{
			title: 'W3C: Text alternatives for emojis and emoticons (WCAG technique H86)',
			url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H86',
		},
	],
	weight: 0.8,
	detect: crowd,
});

export const examples: Examples = {
	hits: [
		'Congratulations «🎉🎉🎉🔥🔥🔥» from all of us',
		'Amazing «😍😍» so beautiful «🔥🔥🔥🔥» love it «❤️❤️»',
		'we are so happy for you «🙏🙏🙏🙏🙏🙏🙏»',
	],
	nearMisses: [
		'Congratulations 🎉 from all of us',
		{
			post: 'We did it 🎉🎉🎉🎉🎉🎉🎉🎉',
			reply: 'You did 🎉🎉🎉🎉🎉🎉 and in the rain',
		},
		'© 2019, it says on the back of the map, so the new bridge is missing ☺️',
	],
};
