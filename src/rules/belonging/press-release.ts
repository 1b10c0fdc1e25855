import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Say “{quote}” the way you would across a table.',
	why: 'Words from a press release have no speaker, so nobody feels spoken to. People crave authenticity from those who stand for a business.',
	sources: [seeds.social, seeds.listenFirst],
	weight: 1.5,
	detect: phrases(
		[
			"(we're|we are|i'm|i am|our team is|the team is|company is) (so|very|truly|incredibly|beyond|super|extremely|absolutely)? (thrilled|excited|proud|pleased|delighted|honored|honoured|humbled|happy) to (announce|share that|present|offer|launch|introduce|unveil|bring you|partner|welcome you to|be (recognized|recognised|named|part of|offering))",
			'(leverage|leveraging|leverages) (our|the power|ai|data|synergies|technology|cutting-edge)',
			'(synergy|synergies|synergistic|best-in-class|best in class|world-class|industry-leading|market-leading|cutting-edge|state-of-the-art|next-generation|next-gen|award-winning|mission-critical|turnkey|value-added|enterprise-grade|customer-centric|results-driven|future-proof|bleeding-edge|thought leader|thought leaders|thought leadership)',
			'(innovative|tailored|bespoke|comprehensive|customized|customised|end-to-end|scalable|seamless|holistic|integrated|robust|one-stop|all-in-one|data-driven|ai-powered) (solution|solutions|platform|suite|approach|experience|experiences|services|strategy|ecosystem|shop)',
			'(value proposition|key takeaways|core competencies|stakeholders|deliverables|paradigm shift|go-to-market|pain points|actionable insights|low-hanging fruit|move the needle|circle back|win-win|ecosystem of|digital transformation|brand story|brand promise)',
			'(our|the) (mission|vision|commitment|promise|goal|passion) (is|has always been) to',
			'(we|our team) (pride ourselves|strive|are committed|are dedicated|remain committed|are passionate|believe in (delivering|providing)|specialize|specialise)',
			'(revolutionize|revolutionise|revolutionizing|revolutionary|redefine the|redefining the|reimagine the|reimagining|transform the way|elevate your|unlock (the|your)|unleash|empower you|empowering (you|businesses|people|teams|brands)|take your * to the next level)',
			'(a|the|your) (quick|quicker|smart)? (and)? (intelligent|informed|seamless|smarter) (decision|solution|experience) for (both|all|the|your)',
		],
		{strength: 0.8},
	),
});

export const examples: Examples = {
	hits: [
		'«We are thrilled to announce» our spring programme for everybody here.',
		'With our «best-in-class» ovens and a «holistic approach» your loaf will rise.',
		'«Our mission is to» bring bread to every street.',
	],
	nearMisses: [
		'I am thrilled, she finally answered the letter.',
		'The lever on the left lifts the whole table.',
		'We were proud of that pond until the heron came.',
	],
};
