import {ownThings} from '../../coach/agenda/own-thing.ts';
import {anyOf, phrases, sentenceOf} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const announced = phrases(
	[
		'(sorry|apologies|not) (to|for|trying to|wanting to) (hijack|hijacking|derail|derailing|steal|butt in|barge in) (*) (*)?',
		'(i know)? (this|it) (is|might be|may be) (totally|completely|a bit|a little|slightly)? (off-topic|off topic|unrelated|not related|nothing to do with this) (*)?',
		'(totally|completely|slightly|a bit)? (off topic|off-topic|unrelated|unrelatedly|not related|off topic,|off-topic,|unrelated,|not related,) (but|question|note)',
		'(nothing|not) to do with (this|the|your) (post|thread|topic|video|question|song)',
		'(using|use) (this|your|the same) (thread|post) (for|to) (my|ask|post|share)',
		'(anyway|anyways|besides|by the way|btw) (check|visit|subscribe|follow|my|our|we) (*)',
	],
	{strength: 0.9},
);

const bridge = phrases(
	[
		'(speaking|talking) of (*) (*)?',
		'(this|that|it) reminds me (of|that) (my|our|we|i|what we)',
		"(that|this) (is|'s) (exactly|precisely)? (why|what|where) (we|our|my|i) (*)",
		"that's (exactly|precisely)? (why|what|where) (we|our|my|i) (*)",
		'(interestingly|interestingly,|funnily enough|funnily enough,|coincidentally|coincidentally,) (we|our|my)',
	],
	{strength: 0.8},
);

/** A bridge counts when it leads to a thing of the writer's own. */
const bridgeToOwn = (context: Context) => {
	const own = ownThings(context);
	return bridge(context).filter(({spans}) =>
		spans.every((span) => {
			const sentence = sentenceOf(context.reply, span) ?? span;
			return own.some((mention) => overlaps(mention, sentence));
		}),
	);
};

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Open a post of your own for “{quote}”, and stay with {them} here.',
	why: 'A thread belongs to the one who began it. A turn to another matter ends their talk.',
	sources: [seeds.rethinking, seeds.listenFirst],
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
