import {compile, find, seeking} from '../../coach/detect.ts';
import {placeOf} from '../../coach/places/index.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const salutation = compile(
	'dear (sir/madam|valued customer|friend|friends)',
	'to whom it may concern',
	'respected *',
);

const closing = compile('(best|kind) (regards|wishes)', 'sincerely,');

const letter = seeking([salutation, closing], ({reply, site}) => {
	if (placeOf(site).letterForm.is !== 'odd') return [];
	const start = reply.words[0]?.start ?? 0;
	const opens = find(reply, salutation).filter((span) => span.start <= start + 30);
	const lastWords = reply.words.at(-8)?.start ?? 0;
	const closes = find(reply, closing).filter((span) => span.start >= lastWords);
	return [...opens, ...closes].map((span) => ({spans: [span], strength: 0.6}));
});

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Leave out “{quote}” and begin with what you want to say.',
	why: 'A letter’s frame around a comment sounds like an office. Here people speak across a table.',
	sources: [ideas.contextDecides],
	weight: 0.6,
	detect: letter,
});

export const examples: Examples = {
	hits: [
		'«Dear Sir/Madam», we have read your comment with interest. «Kind regards», the team',
		'«To whom it may concern»: the gate was open again.',
		'The second platform is the right one.\n«Best regards», Anna',
	],
	nearMisses: [
		'Dear me, what a storm that was.',
		'My sister sends her regards to your mother, they sang together once.',
		'Hi Ruth, the second platform is the right one. Good luck, Anna',
	],
};
