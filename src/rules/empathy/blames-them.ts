import {blamesThem} from '../../coach/heard/cold-comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'empathy',
	kind: 'fault',
	tip: 'It has happened already; say what helps now instead of “{quote}”.',
	why: 'Whoever is hurt has gone over it a hundred times. To be told what they ought to have done leaves them alone with it.',
	sources: [ideas.walkInTheirShoes, findings.empathy],
	starter: 'What helps now is … ',
	weight: 1.6,
	detect: blamesThem,
});

export const examples: Examples = {
	hits: [
		{
			post: 'I have been billed twice again and nobody calls back.',
			reply: 'Hello Greg, «our records show that you» set up two debits.',
		},
		{
			post: 'I snapped at mum today and I feel awful.',
			reply: '«You shouldn’t snap at» her, it is not her doing.',
		},
		{
			post: 'The van was broken into and all my tools are gone.',
			reply: '«You should have locked» them in the house, everybody knows that street.',
		},
		{
			post: 'lost three years of photos with that phone, i could scream',
			reply: '«why didn’t you back» them up? takes five minutes',
		},
		{
			post: 'I’m devastated, she left me the week I lost my job.',
			reply: '«That’s what happens when you» put work first for ten years.',
		},
	],
	nearMisses: [
		{
			post: 'The van was broken into and all my tools are gone.',
			reply: 'You should have got a crime number by now, the insurer wants it within a day.',
		},
		{
			post: 'lost three years of photos with that phone, i could scream',
			reply: 'i should have backed mine up too and never did. a lab in york got half of them back',
		},
		{
			post: 'I’m devastated, she left me the week I lost my job.',
			reply: 'You should have somebody with you tonight. Is your brother near?',
		},
	],
};
