import {wantsWork} from '../../coach/agenda/asks.ts';
import {concreteHelp} from '../../coach/agenda/help.ts';
import {anyOf, phrases, spotted, when} from '../../coach/detect.ts';
import {returns} from '../../coach/heard/exchange.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const work = phrases(
	[
		'(pick|picking|borrow) your brain',
		'(hop|jump) on (a|for a) (quick|short|brief)? (call|zoom|chat)',
		'(schedule|set up|book) (a|some|time for a) (quick|short|brief|15-minute|20 minute|30 minute)? (call|zoom|meeting)',
		'(#|ten|fifteen|twenty|thirty|a few|five) (minutes|mins|min) of your time',
		'(send|email|mail|inbox|pm|dm|give|forward|whatsapp|text) (me|us) (the|your|all|a|ur|some|more|full|any|complete|ur) (details|info|information|list|file|files|number|contact|link|notes|answers|template|cv|price|copy|phone|code|document|documents|report|slides|email|mail|address|contacts)',
		'(could|can|would|will) (you|u|someone) (please|also)? (do|write|make|build|design|fix|review|proofread|translate) (it|this|that|my (*)|our (*)|one|a (*)) for (me|us)',
		'(introduce|refer|connect) (me|us) (to|with) (your|the|someone|anyone|people|a)',
		'(please|pls|plz|kindly)? (let|lemme) (me|us)? know (also|too|as well)',
	],
	{
		strength: 0.8,
		// What is sent so that help comes back is no favour.
		unless: [
			'your (order|account|ticket|booking|email|e-mail|mail|address|reference|serial)',
			"and (i'll|i will|i can|we'll|we will|we can) *",
		],
	},
);

const ownNeed = phrases(
	[
		"(i'm|i am|im|am|me) (also|currently|too|still|urgently|just)? (looking|searching|hunting) for (a|an|any|some|the|job|work|jobs|room|flat)",
		'(i|me) (also|too) need',
		'(can|could) (anyone|anybody|someone|any one|any body) (please|pls|plz|kindly|also)? (help|tell|advise|guide|suggest|give|send|recommend) me',
		'(help|advise|guide) me (please|pls|plz|also|too)',
		'(any|is there any) (vacancy|vacancies|job|opening|openings) (for me|available|in)',
		'i need (a job|job|work|help|your help|money|someone)',
	],
	{strength: 0.7},
);

/** More work for somebody who has just given something. */
const moreWork = when(
	(context) =>
		context.heard !== null &&
		context.heard.questions.length === 0 &&
		!context.heard.invites.advice &&
		returns(context).length === 0,
	phrases(
		[
			'(can|could|will|would) you (also|please) (add|make|do|write|translate|build|print|draw|cover|extend) *',
			'(can|could|will|would) you (bake|make|knit|draw|print|sew) (one|some|another|a (*)) for (me|us|my *|our *)',
		],
		{
			strength: 0.7,
		},
	),
);

/** Asks for oneself under another's words, and leaves nothing there. */
const asks = anyOf(
	when((context) => concreteHelp(context).length === 0, anyOf(work, ownNeed)),
	moreWork,
	spotted(wantsWork, 0.8),
);

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
		{
			post: 'I baked a cake for my neighbour.',
			reply: 'Nice cake. «Could you make one for my kids» as well?',
		},
		{
			post: 'I wrote a tutorial on setting up the printer.',
			reply: 'Looks good. «Could you also make one» for the scanner, with pictures?',
		},
		'Great thoughts. Could we «hop on a quick call» this week?',
		'same here, «i am also looking for a» driver job, any news',
		'Very interesting, «send me the details» please.',
		'Would love to «pick your brain» about my shop some day.',
		'Neat bench. «While you’re at it, do mine» too.',
	],
	nearMisses: [
		{
			post: 'The printer does not start. Any ideas?',
			reply: 'Could you add the model? The older ones want the other cable.',
		},
		'Ask at the depot on Monday, they keep a list. I am looking for a room there too.',
		'I was looking for the bench when I found the fox.',
		'She sent me the details of the funeral, and a poem.',
		'We refunded the first one. For the second, send us your order number in a message.',
		'Do you want me to call the depot for you?',
		{
			post: 'We are vegetarian and the in-laws serve us turkey.',
			reply: 'Could you bring the main dish yourselves? Mine took it as a gift.',
		},
		'My page gets no visits either. Send me the link and I’ll say what I see first.',
		'Throw in a bay leaf, and let me have the recipe if it works.',
	],
};
