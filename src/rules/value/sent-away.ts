import {concreteHelp} from '../../coach/agenda/help.ts';
import {madeOf, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const search = phrases([
	'(just|you)? google it',
	'just google',
	'check (forum|site|internet|net|archives)',
	'(did|have) you (even)? (read|check|checked) the (docs|documentation|manual|release notes|readme|faq|rules|wiki|pinned|instructions)',
	'(just|you should|should|go|maybe|please) read the (docs|documentation|manual|faq|wiki)',
	'(did|have) you (even|ever|tried|try)? (google|googled|googling|searching|tried searching)',
	'asked a thousand times',
	'this has been asked before',
	'do your own? (homework|research)',
]);

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Give the short answer along with “{quote}”: a link or one line will do.',
	why: 'Being told to search feels like a closed door. The answer takes a line, and stays for the next one who asks.',
	sources: [ideas.giveMore, findings.constructive],
	weight: 1,
	detect: madeOf([search], (context) => {
		const gives = context.reply.links.length > 0 || concreteHelp(context).length > 1;
		return gives ? [] : search(context);
	}),
});

export const examples: Examples = {
	hits: [
		'«Did you try googling» it?',
		'«Just read the docs», it is all in there.',
		'«Just google it», there are hundreds of pages about that.',
		'«This has been asked before», several times this month.',
		'«Do your own research» and then come back to us.',
	],
	nearMisses: [
		'I was reading the docs page on caching, and section 4 says to set the header by hand.',
		'This was discussed in May, the summary is at https://forum.example/t/812 and still holds.',
		'I could not find it on the site either, so I asked at the desk: it is free on Sundays.',
		'Our old dog would search the whole garden for that ball, every evening.',
		'Read the contract twice, and ask them to explain the part about notice in writing.',
	],
};
