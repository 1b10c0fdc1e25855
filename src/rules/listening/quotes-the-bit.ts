import {seeking} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {aQuote} from '../../coach/signs.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** Fewer words than these quote nobody in particular. */
const fewestQuoted = 3;
/** Fewer words of one's own leave a quotation unanswered. */
const fewestOwn = 4;

const bare = (text: string): string =>
	` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

/** A quoted line shows exactly what was read and keeps a long thread readable. */
export default defineRule({
	principle: 'listening',
	kind: 'strength',
	praise: 'You quote the bit you answer, so they see what you heard.',
	sources: [ideas.listenFirst, findings.uptake],
	weight: 1,
	detect: seeking([aQuote], ({reply, post}) => {
		if (post === null || reply.words.length < fewestOwn) return [];
		const said = bare(post.raw);
		return reply.quotes
			.filter(({start, end}) => {
				const quoted = bare(reply.raw.slice(start, end).replace(/^\s*&gt;/, ''));
				return quoted.trim().split(' ').length >= fewestQuoted && said.includes(quoted);
			})
			.map((span) => ({spans: [span], strength: 0.9}));
	}),
});

export const examples: Examples = {
	hits: [
		{
			post: 'The new sync is fast. The merge dialog hides the older version though.',
			reply:
				'«> The merge dialog hides the older version though.»\nIt is behind the clock icon now, which nobody finds. Fair complaint.',
		},
		{
			post: 'You learn more from one bad season than from ten good ones.',
			reply: '«"more from one bad season"» is so true of bees as well, we lost three hives first.',
		},
		{
			post: 'My nan never measured flour, she went by the sound of the dough.',
			reply: '«“by the sound of the dough”», what a line. Mine slapped it and listened.',
		},
	],
	nearMisses: [
		{
			post: 'The new sync is fast. The merge dialog hides the older version though.',
			reply: '> The merge dialog hides the older version though.',
		},
		{
			post: 'You learn more from one bad season than from ten good ones.',
			reply: 'My father used to say "bees do not read books" and he was right.',
		},
		{
			post: 'My nan never measured flour, she went by the sound of the dough.',
			reply: 'The word "dough" alone makes me hungry every time I read it.',
		},
	],
};
