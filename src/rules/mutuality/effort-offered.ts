import {promotion} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** Time that is offered without a price puts the relationship first. It is rarely forgotten. */
export default defineRule({
	principle: 'mutuality',
	kind: 'strength',
	praise: 'You offer some of your own time: “{quote}”',
	sources: [ideas.giveMore, ideas.nurture, findings.empathy],
	weight: 1,
	detect: when(
		(context) => promotion(context).length === 0,
		phrases(
			[
				"i'll keep a chair (*)?",
				"(i'll|i will|we'll|i can|i could|we can|happy to|glad to) (find|draw|type|pick|drop|run|blank|fetch|collect|give you|lend you|make you|write|read|go through|swap|feed|print|carry|share|stay|wait|call) *",
				'(call me|ask for me|ask for *|give me a (shout|call)|just ask|please just? shout|knock on) (at|or|if|any|when|next|on|and|after)?',
				"(i've|i have) (a|two) (*)? (*)? (you can have|for you)",

				'i (drive|walk|go|work) (past|there|through) (*)? (on|every|and)',
				"(i'm|i am|we are|more than|would be|i'd be)? (happy|glad|more than happy) to (help|read|look|share|explain|answer|talk|show|lend|listen|meet|bring)",
				'(i|we) (can|could) also? (send|show|bring|translate|walk|help|ask|check|scan|drive|share) (you|it|the|a|my|with|around|if|for)',
				"(i'll|i will|we'll|we will|let me) (ask|check|look|send|bring|scan|see if|see what|let you know|come|keep you) (it|for|you|and|the|into|him|her|them|what|if|a|when|back|posted)",
				'(feel free|you can|always|just) to? (ask|message|pm|write|talk|call|come) to? (me|here|if|with)',
				'(pm|message|talk to) me if you (want|need|like|ever)',
				"if you (want|need)? to? (talk|chat|someone to talk to|anything), (i'm|i am|i)",
				"(i'm|i am|im|we are) always? here (for you|if|to (help|talk)|whenever|all)",
				'let me know if (you|there|i) (want|need|is|can|have)',
			],
			{strength: 0.8},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«I’m happy to read» the second draft, mornings are best for me.',
		'The manual is out of print. «I can scan the» page for you tonight.',
		'That sounds like a long week. «If you want to talk, I’m» usually up late.',
		'«let me know if you need» the bigger pan, it stands here without use',
	],
	nearMisses: [
		'We are happy to help you grow, check out our website and book a free call.',
		'She was happy to see the pan again after all these years.',
		'Let me know where you bought the lamp.',
		'He said that he would ask around, and then he moved to Oslo.',
	],
};
