import {asked} from '../../coach/agenda/own-thing.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

const houses =
	'(google|apple|amazon|facebook|meta|microsoft|netflix|mckinsey|bcg|bain|goldman|tesla|uber|airbnb|stripe|spacex|openai|deloitte|harvard|stanford|mit|yale|princeton|oxford|cambridge|wharton|insead|nasa|nike|disney|ibm|oracle|spotify|twitter|linkedin|accenture|pwc|kpmg|blackrock|salesforce)';
const heads =
	'(ceo|ceos|cto|cfo|cmo|coo|founder|founders|president|vp|vps|minister|senator|mayor|governor|director|head|chairman|partner|editor|celebrity|billionaire|millionaire|investor|investors|executives|executive|execs|c-suite|producer)';

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'The point stands without “{quote}”. Let it speak for itself.',
	why: 'Big names lend height, and the other person ends up looking upwards. A reason convinces; a name only impresses.',
	sources: [seeds.principles, findings.humblebrag],
	weight: 1.1,
	detect: when(
		(context) => !asked(context),
		phrases(
			[
				`(when|while|back when|since|after|before) (i|we) (was|were|worked|left|led|ran|taught|studied|consulted|interned|spoke) (*)? (*)? (*)? ${houses}`,
				`ex-${houses}`,
				`(former|formerly|previously) (at|with|of)? ${houses}`,
				`(during|from|in) my (time|years|days|tenure|stint|phd|mba) (*)? (at|with|in) (*)`,
				'(my|our) (clients|customers|portfolio|partners|roster|students) (include|includes|range|have included|are mostly)',
				'(clients|brands|companies|names|customers|people|firms) (like|such as|including|as big as) (*) (*)? (and|or|&|to) (*) (trust|use|have|hire|hired|come|came|work|worked|rely)?',
				'(fortune|ftse|inc|forbes|time) (#|30 under 30|40 under 40|under 30)',
				'(as|been) (seen|featured|quoted|published|interviewed|profiled) (in|on|by) (*)',
				`(i|we|i've|we've) (personally|also|have|often|regularly|recently|just)? (advise|advised|advising|consult|consulted|mentor|mentored|coach|coached|train|trained|brief|briefed|sat next to|had (lunch|dinner|coffee|drinks) with|was having (lunch|dinner|coffee|drinks) with|was (just)? (talking|speaking|chatting) (to|with)|spoke (to|with)|talked (to|with)|was on a call with) (*)? (*)? (*)? ${heads} (of|at|who|from|and|last|there|the|in|about|on|over|to|when|for|across)?`,
				`(my|a) (good|close|dear|old|personal|great)? (friend|friends|buddy|pal|contact|mentor|neighbour|neighbor|golf partner|investor)(,)? (*)? (*)? (who (is|was|runs|founded|heads)|the|is the|was the) (former|current|then)? ${heads}`,
				'(invited|asked|flown out|flew|begged|hired) (me|us) (out|over)? (to (speak|keynote|present|judge|advise|teach|consult|join (the|their) (board|panel))|for a keynote|as (a|an|the) (keynote|speaker|expert|judge|adviser|advisor))',
				'(on|sit on|sits on|chair|joined) the (advisory|editorial)? board of',
				'(my|our) (keynote|ted talk|tedx|tedx talk|book deal|publisher|agent|agency|chauffeur|assistant|villa|yacht|second home|publicist|literary agent|investors|board)',
			],
			{strength: 0.6},
		),
	),
});

export const examples: Examples = {
	hits: [
		'Deadlines slip. «When I was at Google» we planned in halves.',
		'True. «My clients include» two airlines, and both say so.',
		'Funny, «I was talking to the founder of» that very chain.',
		'As for drawing, they «invited me to keynote» on it in spring.',
	],
	nearMisses: [
		'My friend who keeps bees says to wait until the lime is over.',
		'We were at the market when the rain came.',
		'The head of the school came out himself with an umbrella.',
		'I work at the airport, so I can tell you which queue is shorter.',
	],
};
