import {compile, find, has} from '../../coach/detect.ts';
import {type Context, defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

/** What divides people, whatever they came for. */
const divisive = compile(
	'(politicians|politician|political parties|elections|election|vaxxed|unvaxxed|antivax|plandemic|abortion|leftists|leftist|liberals|libs|democrats|republicans|tories|maga|trump|biden|putin|brexit|wokeness|woke (agenda|mob|left|nonsense|culture|ideology|brigade)|globalists|globalist|illuminati|deep state|new world order|chemtrails|flat earth|fake news|mainstream media|msm|big pharma|soros|hoax|5g|communists|communism|fascists|fascism|zionists|jihad|sheeple|cabal|freemasons|adrenochrome|qanon|elites|regime|left and right|left-wing|right-wing|culture war|gun control)',
	'(jesus (loves|saves|is|died|said)|the lord|allah|the bible|scripture|the quran|the gospel|satan|the antichrist|end times|armageddon|repent|rapture|salvation|sinners|hellfire)',
	'(vote|voting|voted) (them out|him out|her out|kindly|wisely|labour|conservative|republican|democrat|blue|red|green|this may|this november|in may|in november|no on|yes on|leave|remain|accordingly)',
	"(wake up (people|everyone|everybody|folks|sheeple|america|to the truth)|(everyone|everybody|people|sheeple|folks)(,)? wake up|follow the money|they don't want you to know|what they're hiding|what's (really)? in (these|the|those) *|look up the (patents|patent|truth|facts)|connect the dots|it's all (a)? (planned|connected|a lie|lies|by design)|think for yourself|question everything)",
	"(the government|this government|governments|politicians|the elite|the elites|the media|bill gates|the banks) (want|wants|don't|doesn't|is hiding|are hiding|is lying|are lying|lies|lie|control|controls|is to blame|are to blame|did this)",
	'(bitcoin|crypto|ethereum|nfts|nft|forex) (to|is|will|changed|investment|trading|saved|fixes|*)',
);

const dropped = ({reply, post}: Context): Evidence[] => {
	if (!post) return [];
	const found = find(reply, divisive);
	if (found.length === 0 || has(post, divisive) || has(post, near)) return [];
	return found.slice(0, 3).map((span) => ({spans: [span], strength: found.length > 1 ? 0.6 : 0.5}));
};

/** Talk to which such matters belong, whatever words it uses. */
const near = compile(
	'(government|law|laws|policy|policies|party|campaign|council|mayor|minister|president|parliament|congress|senate|vote|votes|voters|rights|protest|protests|war|news|tax|taxes|religion|religious|church|mosque|temple|pray|prayer|prayers|faith|god|holy|easter|christmas|ramadan|eid|muslim|muslims|christian|christians|jewish|jews|visa|border|covid|virus|shot|jab|doctor|medicine|coin|coins|invest|investing|stocks|trading|money|wallet|economy|history|religions|convert|marriage)',
);

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Leave “{quote}” for a place that is about it; here it is about something else.',
	why: 'People came here for one thing they share. What divides them elsewhere ends the talk they were having.',
	sources: [seeds.rethinking, seeds.social],
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
