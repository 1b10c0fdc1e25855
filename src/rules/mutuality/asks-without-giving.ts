import {wantsWork} from '../../coach/agenda/asks.ts';
import {concreteHelp} from '../../coach/agenda/help.ts';
import {anyOf, each, phrases} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const work = phrases(
	[
		'pick your brain',
		'(hop|get|have|schedule|set up|book|do) on? a (quick|phone)? (call|zoom|meeting)',
		'(#|fifteen) minutes of your time',
		'(send|pm|give) (me|us) (the|your|some|more) (details|info|information|link|code|email|address)',

		'refer me to a',

		'pls? let me? know also',
	],
	{
		strength: 0.8,
		unless: ['your (order|account|booking|email|mail|address|reference)'],
	},
);

const ownNeed = phrases(
	[
		"(i'm|i am|im|am) (also|just)? looking for (a|an|some|the|work)",
		'i also (need|want)',
		'(can|could) (anyone|anybody|someone|any body) please? (help|tell|advise|guide|give|recommend) me',
		'(help|guide) me please',
		'any vacancy in',
		'i need (help|your help|money)',
	],
	{strength: 0.7},
);

/** Asks for oneself under another's words, and leaves nothing there. */
const asks = (context: Context) =>
	anyOf(concreteHelp(context).length > 0 ? () => [] : anyOf(work, ownNeed), (seen) =>
		each(wantsWork(seen), 0.8),
	)(context);

export default defineRule({
	principle: 'mutuality',
	kind: 'fault',
	tip: 'Leave something for {them} before you ask: “{quote}”',
	why: 'A request under somebody else’s words takes their place and their time. What you can add first makes it an exchange.',
	sources: [ideas.giveWhatYouExpect, ideas.giveMore],
	weight: 1.2,
	detect: asks,
});

export const examples: Examples = {
	hits: [
		'Great thoughts. Could we «hop on a quick call» this week?',
		'same here, «i am also looking for a» driver job, any news',
		'Very interesting, «send me the details» please.',
		'Would love to «pick your brain» about my shop some day.',
		'You write so well. «Let’s get you reading those» bids of mine.',
		'Same here. «If people could put their slides in my» folder I would be sorted.',
	],
	nearMisses: [
		'Ask at the depot on Monday, they keep a list. I am looking for a room there too.',
		'I was looking for the bench when I found the fox.',
		'She sent me the details of the funeral, and a poem.',
		'We refunded the first one. For the second, send us your order number in a message.',
		'Do you want me to call the depot for you?',
	],
};
