import {shrugsOff} from '../../coach/heard/cold-comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'empathy',
	kind: 'fault',
	tip: 'To them it is not just one of those things; leave out “{quote}”.',
	why: 'That something is usual makes it no lighter for the one it happened to. Say what it means for them, then what usually helps.',
	sources: [ideas.walkInTheirShoes, findings.empathy],
	starter: 'For you that means … ',
	weight: 1.4,
	detect: shrugsOff,
});

export const examples: Examples = {
	hits: [
		{
			post: 'We waited forty minutes for two coffees and nobody said a word.',
			reply: 'It was a Sunday. Please «be patient» on weekends.',
		},
		{
			post: 'They cleared my desk while I was at my father’s funeral.',
			reply: 'That’s «standard practice» in most places, HR has a checklist for it.',
		},
		{
			post: 'Our old dog had to be put down this morning, the kids are in bits.',
			reply: 'Twelve «is a good age», and «kids get over» these things fast.',
		},
		{
			post: 'my flat got burgled, they took grandma’s ring',
			reply: '«these things happen», «no point in getting» upset now. change the lock',
		},
	],
	nearMisses: [
		{
			post: 'They cleared my desk while I was at my father’s funeral.',
			reply: 'Who was it that packed your things, and did they write to you first?',
		},
		{
			post: 'I feel guilty every time I laugh since he died.',
			reply: 'It’s completely normal to laugh, it happens to me at his jokes and I still miss him.',
		},
		{
			post: 'The mixer makes a noise at speed three.',
			reply: 'That’s pretty common with this model, a drop of oil on the shaft does it.',
		},
	],
};
