import {compile, find} from '../../coach/detect.ts';
import {placeOf} from '../../coach/places/index.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

const salutation = compile(
	'dear (sir/madam|madam/sir|sir or madam|sir|madam|sirs|customer|valued customer|user|member|all|team|friend|friends|reader|readers|mr *|ms *|mrs *)',
	'to whom it may concern',
	'(respected|esteemed|honourable) (sir|madam|all|members|*)',
	'greetings of the day',
	'i hope this (message|email|mail|comment|note|letter) finds you (*)',
);

const closing = compile(
	'(best|kind|kindest|warm|warmest|with best|with kind|with warm) (regards|wishes|wishes from)',
	'(yours|sincerely|respectfully|faithfully) (sincerely|faithfully|truly|yours)',
	'(sincerely|respectfully),',
	'(thanking you|thanks and regards|thanks & regards|looking forward to (hearing from you|your (reply|response)))',
);

const letter = (context: Context) => {
	const {reply, site} = context;
	if (placeOf(site).letterForm.is !== 'odd') return [];
	const start = reply.words[0]?.start ?? 0;
	const opens = find(reply, salutation).filter((span) => span.start <= start + 30);
	const lastWords = reply.words.at(-8)?.start ?? 0;
	const closes = find(reply, closing).filter((span) => span.start >= lastWords);
	return [...opens, ...closes].map((span) => ({spans: [span], strength: 0.6}));
};

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Leave out “{quote}” and begin with what you want to say.',
	why: 'A letter’s frame around a comment sounds like an office. Here people speak across a table.',
	sources: [seeds.rethinking, seeds.principles],
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
