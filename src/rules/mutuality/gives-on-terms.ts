import {asksForSelf} from '../../coach/agenda/asks.ts';
import {compile, has, when} from '../../coach/detect.ts';
import {returns, terms} from '../../coach/heard/exchange.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const givesBack = compile("and (i'll|i will|we'll|you'll (have|get)|you will (have|get)) *");

export default defineRule({
	principle: 'mutuality',
	kind: 'fault',
	tip: 'Offer something of yours too: “{quote}” only takes.',
	why: 'Help that waits for something else is a trade, and a wish list is work for somebody else. Those who give first are asked back.',
	sources: [ideas.giveWhatYouExpect, ideas.giveMore],
	weight: 1.3,
	// Who gives something back may ask plainly; what asks in other ways is told of there.
	detect: when(
		(context) =>
			returns(context).length === 0 && !asksForSelf(context) && !has(context.reply, givesBack),
		terms,
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'My daughter’s class needs someone to talk about their job.',
			reply: 'I could tell them about insurance, «if the parents get our leaflet to» take home.',
		},
		'I can see to your hedge «once you have seen to mine».',
		'Nice pattern. «Get them over to me» by Friday, typed.',
		'Good list. «You could put my newsletter under» it.',
		'The columns «that I asked for in» May are still missing.',
	],
	nearMisses: [
		'Once you have read it, tell me which bit drags.',
		'Send the log over and I will look at it tonight.',
		'I could put you down for the early shift if that helps you.',
		'We would want this too, and can test it on Friday.',
		'I need it to stop raining before I dare to paint mine.',
	],
};
