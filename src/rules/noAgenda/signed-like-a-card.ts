import {anyOf, madeOf, pattern, phrases, when} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {aDigit, anAddress} from '../../coach/signs.ts';
import {ideas} from '../../coach/sources.ts';

const titles = phrases([
	'(ceo|cto|cmo|coo|founder|co-founder|cofounder|managing director|president|owner|managing partner|general manager|sales manager|account executive|business development manager|marketing manager|brand ambassador|director of *|head of *|vp of *) (and|&|/|,|at|of|@) *',
	'(ceo|founder|co-founder|managing director)',
]);

/** A title counts where it signs: in the last line, with little else in it. */
const signature = madeOf([titles], (context) =>
	titles(context).filter(({spans}) =>
		spans.every(({start, end}) => {
			const {plain, sentences} = context.reply;
			const last = sentences.at(-1);
			const lineStart = plain.lastIndexOf('\n', start) + 1;
			return (
				last !== undefined &&
				sentences.length > 1 &&
				end >= last.start &&
				start - lineStart < 50 &&
				!/\b(?:i|i'm|i am|my|we|you|your|the|is|was|a|an)\b/.test(plain.slice(lineStart, start))
			);
		}),
	),
);

const mail = /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}\.[a-z]{2,10}(?:\.[a-z]{2,3})?(?![\w@-])/g;
const phone =
	/(?<![\w.,:/=-])(?:\+\d{1,3}[\s.-]?\(?\d{1,4}\)?(?:[\s.-]?\d{2,4}){2,4}|\(\d{3}\)\s?\d{3}[\s.-]\d{4}|\d{3}[.-]\d{3}[.-]\d{4})(?![\w-])/g;

/** A number is no card to somebody who asked, or who has a complaint. */
const isUnasked = ({heard}: Context): boolean =>
	heard === null ||
	!(
		heard.invites.offers ||
		heard.invites.advice ||
		heard.questions.length > 0 ||
		heard.feelings.some(({family}) => family === 'anger')
	);

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Let your name stand alone: “{quote}” makes it a business card.',
	why: 'A title or a phone number under a comment says that something is for sale. People answer people.',
	sources: [ideas.humanFace],
	weight: 1.3,
	detect: anyOf(
		signature,
		when(isUnasked, anyOf(pattern([anAddress], mail, 0.8), pattern([aDigit], phone, 0.8))),
	),
});

export const examples: Examples = {
	hits: [
		'Every kitchen needs one of these days.\n«CEO & Founder», Panlight',
		'Happy to explain it all. Write to «jo@panlight.example», or call «+44 20 7946 0018».',
		'Thank you for this.\nMarta, «Head of Growth at Panlight»',
	],
	nearMisses: [
		'I am the founder of the choir, so I may be a little fond of it.',
		'The owner of the house next door keeps bees as well.',
		{
			post: 'Can anyone recommend a plumber in the old town?',
			reply: 'Call Mehmet, 555-010-2244, he came to us on a Sunday.',
		},
		{
			post: 'My parcel is late for the second time and nobody answers.',
			reply: 'Twice is not okay. The depot answers on 555-010-2244, ask for stop 14.',
		},
		'We were 120 people at the start and 2019 was the last year of it.',
	],
};
