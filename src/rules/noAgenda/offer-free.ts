import {phrases, when} from '../../coach/detect.ts';
import {defineRule} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Leave out “{quote}” here: nobody asked for an offer.',
	why: 'A price, even zero, turns a conversation into a counter. It belongs where somebody asked for a recommendation.',
	sources: [seeds.listenFirst],
	weight: 1.2,
	detect: when(
		({heard}) => !heard?.invites.offers,
		phrases([
			"(it's|it is|and|totally|completely|100%) free (to use|to try|to join|of charge|forever)?",
			'free (trial|demo|consultation|month|week|plan|tier|sample|shipping|quote|ebook|guide|webinar|audit)',
			'(# percent|# off|half price) (off|for)?',
			'(discount|promo|coupon|referral) (code|codes|link)',
		]),
	),
	examples: {
		hits: [
			'You could try Plannd for that, «it’s free»!',
			'We run a «free trial» until Sunday, come and see what the fuss is about.',
		],
		nearMisses: [
			'Feel free to skip the second chapter, it repeats the first one.',
			{
				post: 'Can anyone recommend a tool for shared calendars?',
				reply: 'I work on Plannd, so weigh this: it’s free for up to five people.',
			},
		],
	},
});
