import {compile, has} from '../detect.ts';
import type {Text} from '../text/text.ts';
import type {Constraint} from './constraints.ts';
import type {Question} from './questions.ts';

/** What the post asks others for. */
export type Invitation = {
	/** Tools, services, people or products may be named: a recommendation was asked for. */
	offers: boolean;
	/** Advice or help was asked for. */
	advice: boolean;
	/** The post says that it wants no offers, ads or pitches. */
	refusesOffers: boolean;
};

const thing =
	'(tool|tools|app|apps|software|service|services|product|products|platform|plugin|plugins|library|company|agency|agencies|provider|providers|freelancer|consultant|vendor|vendors|solution|solutions|alternative|alternatives|website|site|book|books|course|courses|newsletter|podcast|brand|brands|shop|shops|store|place|places|resource|resources|program|programs|extension|crm|tracker|host|hosting|designer|developer|developers|coach|recommendation|recommendations)';

const asksForOffers = compile(
	"(can|could|would|does|do|has|have) (anyone|anybody|someone|you|y'all|any of you|you guys) (please|here|perhaps|maybe)? (recommend|suggest|know of|know a|know any|point me)",
	'(any|some|your|good|need|want|seeking|appreciate) (good|solid|other)? (recommendation|recommendations|recs)',
	'(recommend|suggest) (me|us|a|an|any|some|something|one)',
	'(recommendation|recommendations) (for|on|please|welcome|appreciated|wanted|needed)',
	'(looking|searching|hunting|shopping|in the market) for (a|an|any|some|good|something|recommendations|suggestions|alternatives)',
	`(what|which) * * ${thing}`,
	`(what|which) ${thing} (do|does|would|should|is|are|can|did|has|have)`,
	`(what's|what is|what are|which is) (the|your|a|everyone's|everybody's|people's) (best|good|favorite|favourite|go-to)`,
	'(anyone|anybody|does anyone|is anyone) (use|uses|using|used|tried|know) (of|a|any|something|anything)?',
	`is there (a|an|any|some) (good|better|decent|simple|easy|free|cheap|reliable)? ${thing}`,
	`any (good|decent|other)? ${thing}`,
	'(alternative|alternatives) to',
	'what (do|does|are) (you|you all|you guys|everyone|people|others) (all|guys)? (use|using|recommend|suggest)',
	'(tell|show|pitch|sell) (me|us) (about)? (your|what you)',
	'(share|drop|post) your (link|links|project|projects|product|products|site|startup|work)',
	'who (offers|sells|makes|provides|does)',
);

const asksForAdvice = compile(
	'(any|some|your|need|want|seeking|appreciate|love|for) (good|other)? (advice|suggestions|suggestion|ideas|idea|tips|tip|thoughts|help|pointers|input|feedback|guidance)',
	'(advice|suggestions|ideas|tips|thoughts|help|feedback|input) (on|about|with|for|please|welcome|appreciated|needed)',
	"(what|how|where|when|which|who) (should|would|can|could|do|does|did) (i|we|you|one|anyone|people|y'all)",
	'how (to|can)',
	'(can|could|would) (anyone|anybody|someone|you) (please)? (help|explain|tell|advise|share)',
	'(has|have|did|does|do) (anyone|anybody|you|any of you)',
	'(i|we) need (help|advice|a hand)',
	'(help|advise) (me|us|please)',
	'what (worked|works|helped|helps) for you',
);

/** Questions that wait for advice, however they are put. */
const advised: ReadonlySet<Question['wants']> = new Set(['how', 'recommendation', 'opinion']);

/** What the post asks for; each is judged by its own phrases, and not where it is refused. */
export const findInvitations = (
	post: Text,
	constraints: readonly Constraint[],
	questions: readonly Question[],
): Invitation => {
	const refuses = (kind: Constraint['kind']): boolean =>
		constraints.some((constraint) => constraint.kind === kind);
	const refusesOffers = refuses('no-offers');
	return {
		offers: !refusesOffers && has(post, asksForOffers),
		advice:
			!refuses('no-advice') &&
			(has(post, asksForAdvice) || questions.some(({wants}) => advised.has(wants))),
		refusesOffers,
	};
};
