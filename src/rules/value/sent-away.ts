import {concreteHelp} from '../../coach/agenda/help.ts';
import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

const search = phrases([
	'(just|please|pls|plz|try|go|u|you|can|could|should)? (google|googling) (it|that|this|for it|first|is your friend)',
	'(just|go) (use)? google',
	'(just|please|pls|plz|try|go)? (search|use the search|check) (the|this|ql|in the)? (forum|site|internet|web|net|search box|archives|search button|search function|search bar|history)',
	'(use|try) the (search|search function|search button|search box|search bar)',
	'(rtfm|lmgtfy)',
	'(just|go|please|try) (and)? (read|reading|check) the (docs|documentation|fine print)',
	'read the (fucking|bloody|damn|friendly)? (manual|rules|faq|sidebar|instructions) (first|please|again)?',
	'(did|have) you (even|already|not)? (search|searched|google|googled|read the (article|post|docs|rules))',
	'(asked|answered|discussed|posted|covered) (here)? (a million|a thousand|a hundred|so many|many|many many|several|#|countless|multiple) times',
	'(this|it) (has been|was|been) (asked|discussed|answered|posted) (already|before|so many times|many times)',
	'(not|never) (this|that|the same|another one of) (again|question|thread)',
	'(figure|work) it out (yourself|on your own)',
	'do your (own)? (homework|research)',
]);

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Give the short answer along with “{quote}”: a link or one line will do.',
	why: 'Being told to search feels like a closed door. The answer takes a line, and stays for the next one who asks.',
	sources: [seeds.principles, findings.constructive],
	weight: 1,
	detect: (context) => {
		const gives = context.reply.links.length > 0 || concreteHelp(context).length > 1;
		return gives ? [] : search(context);
	},
});

export const examples: Examples = {
	hits: [
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
