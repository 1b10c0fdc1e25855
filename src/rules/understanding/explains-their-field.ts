import {compile, find, has} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

/** Those who say that they know the thing from the inside. */
const knows = compile(
	"(i'm|i am|im|been|was|am|worked as|work as|working as|trained as|qualified as) (a|an|the) (*)? (*)? (nurse|doctor|gp|paramedic|midwife|vet|dentist|teacher|lecturer|professor|engineer|developer|dev|programmer|sysadmin|plumber|electrician|carpenter|joiner|mechanic|chef|baker|farmer|beekeeper|gardener|lawyer|solicitor|accountant|bookkeeper|designer|writer|editor|journalist|photographer|musician|pilot|driver|builder|architect|pharmacist|therapist|social worker|librarian|translator|researcher|scientist|physicist|chemist|biologist|statistician|maintainer|tester|machinist|welder|tailor)",
	'(#|ten|twenty|thirty|fifteen|five|eight|nine|eleven|twelve|fourteen) years (in|as (a|an)|of|on|running|teaching|nursing|writing|building|in the) (*)?',
	"(i've|we've|i have) (been)? (teaching|nursing|coding|programming|baking|farming|keeping bees|running|fixing|building|driving|practising|practicing|doing this|writing|maintaining) (*)? (*)? (for|since) (#|ten|twenty|thirty|decades|years|most)",
	'(my|our) (patients|pupils|students|clients|library|maintainers|apprentices|readers|bees|herd|flock|lab|phd|thesis|paper)',
);

const lessons = compile(
	"(as you may (or may not)? know|as you (probably|should|might) know|you may not (know|be aware|realise|realize)|you might not (know|be aware|realise|realize)|for those who don't know|let me explain|what you (need|have) to (understand|know|realise|realize) (is|about)|the thing you need to (understand|know)|here's how (it|this|that) works|first of all, (a|an) * is|a quick lesson|basically, (a|an) * is|simply put)",
	"(it's|it is) (important|essential|crucial|vital|good) (to)? (understand|remember|know|note|realise|realize) that (a|an|the|*)",
	'(a|an) * (is|are) (basically|essentially|simply|just|like) (a|an|the|when|where|something)',
	'(in (case|the event) you (are|were) (not)? (aware|unaware|new)|for beginners|if you are new to (this|it)|when you are (new|starting out))',
);

export default defineRule({
	principle: 'understanding',
	kind: 'fault',
	tip: 'They know this from the inside; ask, instead of “{quote}”.',
	why: 'To be taught one’s own trade by a passer-by shows that the post was not read. A question to an expert honours both.',
	sources: [seeds.principles, seeds.listenFirst],
	starter: 'How do you see … ?',
	weight: 1.1,
	detect: ({post, reply}) => {
		if (post === null || !has(post, knows)) return [];
		return find(reply, lessons).map((span) => ({spans: [span], strength: 0.7}));
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'I am a midwife and I have never seen a rota like this one.',
			reply: '«As you may know», births happen at night as well as by day.',
		},
		{
			post: 'Twenty years in bakeries and rye still surprises me.',
			reply: '«What you need to understand is» that rye has less gluten than wheat.',
		},
	],
	nearMisses: [
		{
			post: 'I am a midwife and I have never seen a rota like this one.',
			reply: 'How many nights in a row is it, and who signed it off?',
		},
		{
			post: 'I started with bread last week, why is it flat?',
			reply: 'What you need to know is that the dough must double before it goes in.',
		},
	],
};
