import {promotion} from '../../coach/agenda/promotion.ts';
import {anyOf, phrases, when} from '../../coach/detect.ts';
import {terms} from '../../coach/heard/exchange.ts';
import {clauses} from '../../coach/heard/shapes.ts';
import {type Detector, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const offering = /^(?:can|could|will)$/;
const offers = /^(?:i'll|we'll)$/;
/** What one can, could or will do for oneself, or only in words. */
const forNobody =
	/^(?:see|imagine|understand|feel|relate|say|tell|think|believe|use|need|have|be|get|go|take|do|never|not|no|only|hardly|barely|still|even|remember|hear|picture|recommend|suggest|guess|wait|admit|assure|promise|agree|also|just|probably|definitely|really|totally|honestly|always|love|like|try|start|hold|stop|keep|stand|live|eat|afford|want|miss|end|become|know|find|look|learn|watch|buy|spend|work|play|sleep|pay|spot|name|figure|smell|taste|begin|explain|mention|note|point|put|leave|finish|stick|pass|skip)$/;

/** "I could bring the vest": what the writer would do, with no word of what for. */
const modalOffers: Detector = (context) => {
	const {reply, post} = context;
	if (post === null || terms(context).length > 0) return [];
	return clauses(reply).flatMap(({sentence: {words}, from, to, subject, mood}) => {
		if (subject !== 'writer' || mood !== 'tells') return [];
		const first = words[from];
		const short = offers.test(first?.lower ?? '');
		const verb = words[from + (short ? 1 : 2)];
		if (first === undefined || verb === undefined || to - from < (short ? 3 : 4)) return [];
		if (!short && !offering.test(words[from + 1]?.lower ?? '')) return [];
		if (forNobody.test(verb.lower)) return [];
		return [{spans: [{start: first.start, end: words[to - 1]?.end ?? verb.end}], strength: 0.45}];
	});
};

/** Time that is offered without a price puts the relationship first. It is rarely forgotten. */
export default defineRule({
	principle: 'mutuality',
	kind: 'strength',
	praise: 'You offer some of your own time: “{quote}”',
	sources: [ideas.giveMore, ideas.nurture, findings.empathy],
	weight: 1,
	detect: when(
		(context) => promotion(context).length === 0,
		anyOf(
			modalOffers,
			phrases(
				[
					"(i'll|i will|we'll|we will|i|we|i can|i could|we can|we could) (gladly|happily|still|also|always)? (keep|hold|save|leave|put|set) (you)? (a|one|the|it|some|that|two|your|an) (*)? (chair|seat|place|spot|table|copy|plate|key|bed|space|slot|jar|bag|cutting|few|aside|by) (*)? (for you|free|by|aside|if|for|on|at|next)?",
					"(i'll|i will|we'll|i can|i could|we can|happy to|glad to|i'd happily|i'd gladly) (find|spot|draw|sketch|type|record|film|dig out|dig up|photograph|pick|drop|pop|run|blank|fetch|collect|give you|lend you|make you|write|read|proofread|go through|talk you|walk you|sit with|drive you|take you|cover|swap|babysit|water|feed|post|print|carry|share|stay|wait|ring|text|call|do (the|a|one|it|that|two)|take (on|over|the (*) and)|add|fix|ask (him|her|them|at|around)) (*)",
					'(call me|ring me|text me|ask for me|ask for (*)|give me a (shout|ring|call|nudge)|just (shout|holler|ping)|just ask (me|us|here|away)|please (just)? shout|knock on|come find me|come and find me|grab me|tap me) (at|or|if|any|when|next|on|by|and|before|after|whenever|any time|anytime)?',
					"(there's|there is|here's) (a|an|one|some) (*)? (*)? (*)? (with your name|for you|waiting for you)",
					"(i've|i have|we've|we have|i've got|we've got) (a|an|some|old|my old|two|spare|the|plenty of|loads of|a spare|an old) (*)? (*)? (you can have|you could have|you can borrow|you could borrow|you're welcome to|yours if|going spare|to spare|if you want|if it helps|if you'd like|here if|please just|for you|you may have)",
					"(you can|you could|you're welcome to|feel free to|please) (have|borrow|use|copy|take|steal|keep) (mine|ours|my (*)|our (*)|the one i|one of mine|one of ours)",
					'(i|we) (drive|walk|go|pass|am|live|work|cycle|run|come) (past|by|there|through|near|two|round the corner|right by|next door) (*)? (*)? (on|every|at|so|and|if|most|each|anyway)',
					"(i'm|i am|im|we're|we are|always|more than|would be|i'd be|i'll be|only too)? (happy|glad|more than happy) to (help|read|look|take a look|have a look|share|send|explain|answer|talk|chat|review|walk|show|test|lend|listen|check|ask|meet|introduce|translate|proofread|go over|bring|come|drive|try)",
					'(i|we) (can|could) (also|gladly|easily|certainly|always)? (send|lend|show|bring|introduce|translate|walk|help|ask|check|scan|drive|explain|take a look|have a look|put you|share) (you|it|the|mine|a|an|one|my|with|around|if|for)',
					"(i'll|i will|we'll|we will|let me) (gladly|happily)? (ask|check|look|find out|send|bring|test|try it|measure|scan|dig|see if|see what|post|report back|let you know|come|keep you) (it|for|you|and|the|my|around|into|up|him|her|them|what|if|a|an|one|mine|when|some|back|tomorrow|tonight|posted|over)",
					"(feel free|you're welcome|you are welcome|please feel free|don't hesitate|dont hesitate|do not hesitate|you can|you can always|always|just) (to)? (ask|message|pm|dm|reach out|write|email|text|talk|call|vent|come|inbox) (to)? (me|here|again|anytime|any time|away|any|if|whenever|with)",
					'(pm|message|dm|text|write|email|inbox|talk to) me (if|when|whenever|any time|anytime) (you|u) (want|need|like|feel|wanna|get|ever|would|have|just)',
					"(if|when|whenever) (you|u) (want|need|ever need|ever want|would like|like|wanna)? (to)? (talk|vent|chat|someone to talk to|a second pair of eyes|a hand|any help|help|an ear|anything|more help|someone), (i'm|i am|im|i|we|we're|just|my|feel|send|message)",
					"(i'm|i am|im|we're|we are) (always)? (here|around|listening|there) (for you|if|to (help|listen|talk)|whenever|all)",
					"let me know (if|when) (you|u|there|i|that|it) (want|need|get|'d like|would like|like|is|can|are|have|doesn't|works|worked|run|still|ever)",
				],
				{
					strength: 0.8,
					unless: [
						'(send|share|dm|pm|message) (you|it)? (the|a|my|our)? (link|links|details|info|brochure|pricing|quote|demo|code)',
					],
				},
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'My daughter’s class needs someone to talk about their job.',
			reply: 'I drive the gritter. «I could come on the fourth» and bring the vest.',
		},
		'«I’m happy to read» the second draft, mornings are best for me.',
		'The manual is out of print. «I can scan the» page for you tonight.',
		'That sounds like a long week. «If you want to talk, I’m» usually up late.',
		'«let me know if you need» the bigger pan, it stands here without use',
	],
	nearMisses: [
		{
			post: 'Watching the eclipse tonight.',
			reply: 'My view needs some context, so I’ll begin with the Babylonians.',
		},
		{
			post: 'Is the 43 bus running on Sunday?',
			reply: 'I could see it from the window, and I will take it myself at nine.',
		},
		'We are happy to help you grow, check out our website and book a free call.',
		'She was happy to see the pan again after all these years.',
		'Let me know where you bought the lamp.',
		'He said that he would ask around, and then he moved to Oslo.',
	],
};
