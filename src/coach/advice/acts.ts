import {compile, find, once, sentenceOf} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';

const you =
	'(you|u|ya|one|she|he|they|someone|anyone|your (*)|her (*)|his (*)|their (*)|the (kid|kids|child|children|teacher|school|company|landlord|bank|doctor|parents|team))';
const verbs = '(do|try|be|get|have|go|*)';

/** What tells somebody what they may do: "you could ask", "I'd let her", "have you tried". */
const advised = compile(
	`${you} (really|probably|definitely|also|just|maybe|still|always|only)? (should|need to|needs to|have to|has to|ought to|could|might want to|may want to|might need to|may need to|must|want to|'d better|better|gotta|will want to|will need to|will have to|are better off|would be better) (really|probably|definitely|also|just|always|simply|at least|first|not|even|either|instead)? ${verbs}`,
	"(you'll|you'd|youll) (want to|need to|have to|better) *",
	'(you|u|one) (can|could|may) (also|just|always|then|simply|easily|still|maybe|probably|even|either|only|often|usually|actually)? *',
	'(should|could|might) (you|one|she|he|they) *',
	"(i'd|i would|id|we'd|we would) (really|also|definitely|strongly|highly|personally|always|usually|just|probably|maybe|not|at least|first|rather|still|only|even)? (suggest|recommend|advise|try|start|ask|look|check|talk|go|get|use|take|let|tell|put|keep|leave|make|give|buy|call|write|sit|wait|avoid|skip|stick|bring|offer|set|find|see|speak|read|move|pick|choose|consider|focus|encourage|explain|do|stop|drop|add|cut|send|contact|turn|work|run|stay|have|not|stay|suggest|test|book|order|replace|switch|pay|file|report|say|sell|save|learn|apply|plan|hold|return|swap|be careful|be wary|be honest|be upfront|be clear)",
	'(i|we|can|could) (really|also|definitely|strongly|highly|personally|always|usually|only|just)? (suggest|recommend|advise|encourage)',
	'(have|has|had|did) (you|u|she|he|they|ya) (guys|ever|already)? (tried|try|considered|consider|thought about|thought of|think about|looked into|looked at|looked for|look into|talked to|talk to|talked with|spoken|asked|ask|checked|check|been able to|been to|told|tell|called|contacted|searched|googled|brought it up) *',
	'(try|consider|recommend|recommended|suggest|avoid|stop|start|keep) *ing *',
	"(i'd|would|could|can|should|just|and|then|to) (let|have|get) (her|him|them|your (*)) (to|do|be|go|know|pick|choose|*)",
	'(maybe|perhaps) (a|an|some) *',
	"(why not|why don't you|why dont you|why don't they) *",
	'(how|what) about (a|an|the|trying|asking|getting|some|using|going|taking|doing|something|making|having|your|*)',
	'(make|be|making) (sure|certain) (to|you|that|your|it|they|he|she|the|its|all|everything|not|there|u|is|of)',
	'(maybe|perhaps) (just|also|even|you)? (try|get|ask|start|go|use|take|look|see|find|talk|have|do|make|give|put|set|write|call|tell|consider|let|speak|bring|find|read|check|join|schedule|plan) *',
	'(maybe|perhaps) (you|your) (could|can|should|might|need|have|want|just) *',
);

/** What weighs a way to go: "worth a look", "the best way is", "a crib would be better". */
const weighed = compile(
	'(the|my|your|one|another|a|an|only|good|some|first|next) (best|better|easiest|simplest|safest|cheapest|quickest|first|next|only|good|great|other|real|another|main|nice|smart)? (thing|way|bet|option|step|trick|idea|place|move|advice|tip|suggestion|approach|rule|solution|alternative|compromise|route) (to (do|try)?|is|would be|might be|could be|may be|you can do|for|here is|i can (give|offer|think)|i have)',
	'(the trick|what works|what worked|what helped|what helps|what you want|what you need|the fix|the solution|the answer|the key) (is|was|to|for)',
	"(it's|it is|might be|may be|would be|could be|is|are|definitely|well|also) (definitely|well|probably|also|always|usually|often|much|way)? (worth|better|best|easier|safer|cheaper|wise|smart|helpful|useful|ideal|good|great|nice|perfect|fine|advisable|recommended) (a|to|if|for|trying|checking|asking|considering|looking|getting|talking|seeing|the|idea|than|off|way|option)",
	'(would|might|could|may) (be|also be) (a|an|really|very|so|much|more|pretty)? (good|great|nice|better|best|helpful|useful|ideal|perfect|beneficial|easier|wise|worth|cool|awesome|fun|amazing|fair|reasonable|appropriate) (idea|option|way|gift|place|start|for|to|if|choice|compromise)?',
	'(might|may|could|can|will|would|should|really|sometimes|also|often|always) (also|really|definitely|actually|at least)? (help|helps|work|works|do the trick|make it easier|make a difference|solve|fix|reduce|prevent)',
	'(helps|helped|works|worked) (to|if|a lot|with|for|when|well|me|us|her|him|them|my *|great|wonders|some|keep|you)',
	"(no|not any|isn't any|there's no|there is no) (need|reason|point|harm|shame) (to|in|why|not|for|trying)",
	'(need|needs|deserve|deserves) (a|an|some|more|to be|to have|time|help|your|you to) *',
	"(there are|there is|there's|theres) (also|some|a|many|lots of|plenty of|a lot of|tons of|several|so many)? (*)? (*)? (groups|programs|programmes|websites|sites|apps|books|videos|resources|ways|places|options|classes|services|courses|charities|forums|channels|hotlines|jobs|studies|podcasts|books|meetups|clubs|organisations|organizations)",
	'as (soon|long|often) as (you|they|he|she|it)',
	'(in case|so that) (you|they|he|she|it|of)',
);

/** A condition turns advice into advice for somebody's own case. */
const conditional = compile(
	"(if|unless|when|once|before|after|until|whenever|as long as|as soon as|while) (you|your|you're|you've|youre|u|it|it's|she|he|they|they're|she's|he's|the|there|there's|that|this|possible|needed|not|necessary|things|nothing|any|one)",
);

/** Words that only sound like advice: cheering, talk about seeing and knowing, offers to talk. */
const idle = compile(
	'(you|u) (can|could|might|may|should|must|will|have to|need to) (just|only|really|also|always|still|even|probably)? (imagine|see (how|why|that|it|the)|tell (that|by|from|how|i|it)|do (it|this)|be (proud|happy|so proud|right|sure|the|very proud|glad|going|feeling|so|excited|kidding|joking|in|so)|feel|understand|know (that)?|hear|have (been|felt|had)|not (be|know|have)|say (that|so|it)|count on|relate|message me|dm me|pm me|contact me|text me|email me|call me|reach me|find (me|us|my|our|it on)|never|ask me|talk to (me|us)|vent|admit|agree|believe|trust me|love|enjoy|look forward|sell your *|check (out)? (my|our))',
	"(should|could|would|might|must|shouldn't|couldn't) (have|of) (not|never|just|at least|really|also|*)",
	'(should|could|would|might|may) (be|have) (been|fun|interesting|proud|ashamed|easy|fine by|okay|ok|done)',
	"(i'd|i would|we'd|we would) (have (been|done|said|loved|thought|to)|be|get (so|very)|not (be|want|know|wish|say)|do (anything|the same)|say (that|so|you|it|this|the))",
	'(let|tell|give|show|ask) (me|us)',
	'(need|needs|have|has|had) to be *',
	'(have|has) (you|u) (been|had)',
	"(if|when|until|before|while|once) (you (know what|ask me|need (to|anything|me|someone)|have any|want me|want to (talk|chat|vent)|like (my|our)|would like (me|to|us)|think about it|'re (interested|free))|it (makes|helps) you feel|that('s| is) (ok|okay|alright)|not(,)? (let|please|then))",
	"(i|we|i'd|i'll|we'll|i've|hope|hopefully|happy to|glad to|love to|able to|willing to|here to) (can|could|will|would|may|might|definitely|really|also|that|this|it)? (help|helps|helped|work|works|worked)",
	'(what|how) about (you|yourself|u|that|it|me|us)',
	'(help|hope|know|let) (you|u) (feel|have|get|find|are|know|see)',
	'(the|it|that) (will|would|could|should|may|might) (be|get) (ok|okay|alright|fine|better|over|worth it)',
	'(things|it|this|everything) (will|can|does|would) (get|work|be|turn|pass|feel)',
	'(no|not) (need|reason|point) to (apologize|apologise|thank|be sorry|worry)',
);

export type Act = Span & {
	/** 0 to 1: how plainly it tells what may be done. */
	strength: number;
};

/** Where the reply advises, in words other than orders; apart and in order. */
export const advisingActs = once((context: Context): Act[] => {
	const {reply} = context;
	const off = find(reply, idle);
	const kept = (spans: readonly Span[], strength: number): Act[] =>
		spans
			.filter((span) => !off.some((other) => overlaps(span, other)))
			.map((span) => ({...span, strength}));
	const asks = (span: Span): boolean =>
		reply.plain[(sentenceOf(reply, span)?.end ?? 0) - 1] === '?';
	return [
		...kept(find(reply, advised), 1),
		...kept(find(reply, weighed), 0.6).filter((span) => !asks(span)),
	].sort((a, b) => a.start - b.start);
});

/** Where the reply says when its advice holds: "if it still drips". */
export const conditions = once(({reply}: Context): Span[] => {
	const off = find(reply, idle);
	return find(reply, conditional).filter(
		(span) =>
			!off.some((other) => overlaps(span, other)) &&
			reply.plain[(sentenceOf(reply, span)?.end ?? 0) - 1] !== '?',
	);
});
