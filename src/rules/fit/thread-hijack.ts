import {ownThings} from '../../coach/agenda/own-thing.ts';
import {anyOf, madeOf, phrases, sentenceOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const announced = phrases(
	[
		'sorry to hijack * (*)?',
		'this is (a bit)? off topic (*)?',
		'(a bit)? off topic but',
		'(anyway|besides) (check|my|we) *',
	],
	{strength: 0.9},
);

const bridge = phrases(
	[
		'(speaking|talking) of * (*)?',
		'it reminds me of my',
		"(that|this) (is|'s) exactly? (why|what|where) (we|our|my|i) *",
		"that's exactly? (why|what|where) (we|my|i) *",
	],
	{strength: 0.8},
);

/** A bridge counts when it leads to a thing of the writer's own. */
const bridgeToOwn = madeOf([bridge], (context) => {
	const own = ownThings(context);
	return bridge(context).filter(({spans}) =>
		spans.every((span) => {
			const sentence = sentenceOf(context.reply, span) ?? span;
			return own.some((mention) => overlaps(mention, sentence));
		}),
	);
});

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Open a post of your own for “{quote}”, and stay with {them} here.',
	why: 'A thread belongs to the one who began it. A turn to another matter ends their talk.',
	sources: [ideas.uninvitedGuest],
	weight: 1.4,
	detect: anyOf(announced, bridgeToOwn),
});

export const examples: Examples = {
	hits: [
		'«Sorry to hijack your thread», but does anyone buy old looms?',
		'«This is a bit off topic but» I sell honey from the same valley.',
		'«Speaking of frost», our app warns you the evening before.',
	],
	nearMisses: [
		'Speaking of frost, the dahlias in the school yard are still up.',
		'That reminds me of the winter when the lake froze to the bridge.',
		'Your topic was on the radio last night, with the same doctor.',
	],
};
