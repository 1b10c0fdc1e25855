import {anyOf, pattern, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Say it as you would to one person: “{quote}” is stage rhythm.',
	why: 'Punch lines, triads and closing morals are made for an audience. A reply has one reader first.',
	sources: [seeds.social, seeds.listenFirst],
	weight: 1.3,
	detect: anyOf(
		phrases(
			[
				'(let that sink in|read that again|say it louder|sound familiar|can you relate|follow for more|agree or disagree|thoughts below|drop your thoughts|repost if|tag someone who|mic drop|my biggest takeaway|key takeaway|hot take|who else agrees|here is the thing|here is the kicker|here is the truth)',
				"(here's|here is) (what|why|how) (i|it|that|this|most people|nobody|no one) (learned|taught|matters|works|miss|talks|tells)",
				"(in (conclusion|summary|essence|closing)|to (sum up|summarise|summarize|conclude)|ultimately)(,)? (it is|it's|the|what|this|by|a|remember|success|finding|choosing|your|these|with)",
				'(whether you|whether it) (are|is) (a|an|just|new|looking|seasoned|in) (*)? (*)? (*)? or (a|an|just|new|seasoned|looking|an expert)',
				'(not only|not just) (*)? (*)? (*)? (*)? but (also|it also|we also)',
				"(from|it's) (*)? (*)? to (*)? (*)? and everything in between",
				'(say|said|saying) goodbye to',
				"(it's|it is) (all)? about (the (people|journey|connection|connections|moments|little things|memories|impact|process|story|stories)|(finding|creating|building|fostering|embracing|making|showing up|celebrating|connecting|progress|community|connection|balance|authenticity|trust|resilience))",
				'(consider|try|start by|think about|focus on) (implementing|incorporating|exploring|leveraging|integrating|adopting|establishing|utilizing|utilising|fostering|cultivating|prioritizing|prioritising|strategies|techniques such)',
				'(strategies|techniques|practices|approaches|methods) (such as|including|that can)',
				'(can|could|will|to) (help|significantly|greatly|truly|also|really) (to)? (support|improve|boost|promote|reduce|foster|ensure|maintain|enhance|streamline|optimize|optimise|elevate|strengthen|create a sense|make a (meaningful|significant|big|real|huge|lasting) (difference|impact))',
				'(make|makes|made|making) (a|such a) (meaningful|significant|lasting|tremendous|profound) (difference|impact|change)?',
				'(present|presents|pose|poses|face|facing|overcome|overcoming|navigate|navigating) (*)? (*)? (challenges|complexities|uncertainty|hurdles|opportunities|transitions|obstacles)',
				'(support|supporting|through|during|in|these) (challenging|difficult|unprecedented|uncertain) times',
				'(showcase|showcases|showcasing|highlights|underscores|reflects|demonstrates|exemplifies|speaks to|embodies) (the|a|your|how|an|just how) (power|importance|true|beauty|value|strength|incredible|deep|importance|commitment|dedication|resilience|essence|spirit|need|patience|passion)',
				'(presents|offers|offering|provides|providing|bringing|adds|brings|delivers|delivering) (a|an|real|great|immense|true|unique|valuable|tremendous|invaluable) (value|opportunity|opportunities|insight|insights|perspective|blend|mix|balance|experience)',
				'(strong|robust|reliable|solid|powerful|invaluable) (support network|support system|foundation for|reminder that|tool for|framework)',
				'(streamline|optimise|optimize|maximise|maximize|supercharge|elevate|unlock|harness|leverage|boost|empower|enhance) (your|the|their|our|its) (*)? (workflow|potential|productivity|experience|journey|growth|power|game|success|well-being|wellbeing|wellness|creativity|process|strategy|skills|lives|life|mood)',
				'(well-being|wellbeing|work-life balance|growth mindset|continuous improvement|holistic|mindfulness) (and|is|are|can|journey|should|for)',
				'(your|the) (insights|perspective|words|reflections|story|post|thoughts|dedication|creativity|attention to detail|craftsmanship|expertise|journey) (on|about|into|to|and|is|are|truly|really) (*)? (*)? (truly|really|so|incredibly|deeply|invaluable|valuable|inspiring|resonate|resonates|remarkable|commendable|spot on|shines|shine|insightful)',
				'(absolutely|completely|totally) (love|adore|agree with) (this|the|how|your) (perspective|insight|sentiment|approach|take|energy|vision|journey|concept)',
				'(what a|this is a|such a) (fantastic|wonderful|brilliant|great|lovely|thoughtful|excellent|fascinating|remarkable|commendable) (achievement|accomplishment|milestone|question|observation|initiative|testament|story|reflection|piece|contribution|demonstration)',
				'(an|a|such an|truly an|is an) (impressive|remarkable|commendable|outstanding|exceptional|extraordinary|notable) (achievement|accomplishment|feat|milestone|effort|project|journey|contribution|undertaking|example)',
				'(is|are|it is) (so|such|always|an|a|truly|often)? (important|essential|crucial|vital|key|integral|paramount|imperative|critical) (component of|element of|role in|reminder|to (prioritise|prioritize))',
				"(don't forget to|be sure to) (celebrate|prioritise|prioritize|embrace|enjoy|take care of yourself|breathe|be kind to yourself|stay|practice)",
			],
			{strength: 0.5},
		),
		// “Clarity — connection, courage, and care.”
		pattern(
			/(?:\u2014|--|:) ?(?:[a-z]{4,16}, ){1,2}(?:[a-z]{4,16},? )?and [a-z]{4,16}(?=[.!\n]|$)/g,
			0.35,
		),
	),
});

export const examples: Examples = {
	hits: [
		'Bread is slow. «Let that sink in».',
		'«Consider implementing» a proofing box. It holds the heat.',
		'Bread «showcases the power» of waiting.',
		'«In conclusion, the» oven decides.',
		'Waiting «can help improve» a loaf.',
	],
	nearMisses: [
		'The sink is in, the tap comes on Friday.',
		'Remember the flood? The loaf survived that too.',
		'It is not only the flour, the oven runs hot.',
		'Consider a second peel, the first one always burns.',
	],
};
