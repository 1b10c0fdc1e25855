import {compile, find, has, seeking} from '../../coach/detect.ts';
import {defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** What divides people, whatever they came for. */
const divisive = compile(
	'(politicians|politician|political parties|elections|election|abortion|leftists|leftist|liberals|libs|democrats|republicans|tories|maga|trump|biden|putin|fake news|msm|soros|hoax|communists|communism|zionists|elites|regime|left and right|left-wing|right-wing)',
	'(allah|the bible|salvation)',
	'vote them out',
	"(wake up people|follow the money|what's in the *)",
	'the media lies',
);

const dropped = seeking([divisive], ({reply, post}): Evidence[] => {
	if (!post) return [];
	const found = find(reply, divisive);
	if (found.length === 0 || has(post, divisive) || has(post, near)) return [];
	return found.slice(0, 3).map((span) => ({spans: [span], strength: found.length > 1 ? 0.6 : 0.5}));
});

/** Talk to which such matters belong, whatever words it uses. */
const near = compile(
	'(government|law|laws|policy|policies|party|campaign|council|mayor|minister|president|parliament|congress|senate|vote|votes|voters|rights|protest|protests|war|news|tax|taxes|religion|religious|church|temple|pray|prayer|prayers|faith|god|holy|easter|christmas|ramadan|eid|muslim|muslims|christian|christians|jewish|jews|visa|border|covid|virus|shot|doctor|medicine|coin|coins|invest|trading|money|wallet|economy|history|religions|convert|marriage)',
);

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Leave “{quote}” for a place that is about it; here it is about something else.',
	why: 'People came here for one thing they share. What divides them elsewhere ends the talk they were having.',
	sources: [ideas.contextDecides],
	weight: 1.6,
	detect: dropped,
});

export const examples: Examples = {
	hits: [
		{
			post: 'City lost again, three nil, and the new keeper looked lost.',
			reply: 'Like this country. «Wake up people», «the media lies» to you.',
		},
		{
			post: 'My first cable-knit jumper, only two mistakes in the yoke.',
			reply: 'Mistakes happen, the «elites» make them on purpose. «Follow the money».',
		},
	],
	nearMisses: [
		{
			post: 'The council cut the bus to the hospital.',
			reply: 'They promised it in the last election. Vote them out.',
		},
		{
			post: 'My first cable-knit jumper, only two mistakes in the yoke.',
			reply: 'Vote for blue next. Two mistakes is nothing in a yoke.',
		},
	],
};
