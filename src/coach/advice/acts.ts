import {compile, find, once, seeking, sentenceOf} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';

const you =
	'(you|u|ya|one|she|he|they|someone|anyone|your *|her *|his *|their *|the (kid|kids|child|children|teacher|school|company|landlord|bank|doctor|parents|team))';
const verbs = '(do|try|be|get|have|go|*)';

/** What tells somebody what they may do: "you could ask", "I'd let her", "have you tried". */
const advised = compile(
	`${you} (really|probably|also|just|still|always|only)? (should|need to|needs to|have to|has to|ought to|could|might want to|may want to|might need to|may need to|must|want to|better|gotta|will want to|will need to|will have to|would be better) (really|probably|definitely|also|just|always|at least|not|even)? ${verbs}`,
	"(you'll|you'd) (want to|need to|have to) *",
	'(you|u|one) (can|could|may) (also|just|always|then|simply|easily|still|probably|even|either|only|actually)? *',
	'(should|could) (you|one|she|he|they) *',
	"(i'd|i would|id|we'd|we would) (also|definitely|highly|always|just|probably|not|rather|still|only)? (suggest|recommend|advise|try|start|ask|look|check|talk|go|get|use|take|let|tell|put|keep|leave|make|give|buy|call|write|sit|wait|avoid|skip|bring|find|read|consider|do|stop|add|send|stay|have|not|pay|say|be careful)",
	'(i|can|could) (strongly|highly)? (suggest|recommend|encourage)',
	'(have|did) (you|he) ever? (tried|try|considered|thought about|thought of|looked into|looked at|talked to|spoken|asked|ask|checked|check|been able to|been to|told|tell) *',
	'(try|consider|recommend|suggest|avoid|stop|start|keep) *ing *',
	"(i'd|would|can|should|just|and|to) (let|have|get) (her|him|them|your *) (to|be|go|know|*)",
	'(maybe|perhaps) (a|an|some) *',
	"(why not|why don't you|why dont you) *",
	'(how|what) about (a|the|some|your|*)',
	'(make|be|making) sure (to|you|that|your|it|they|he|the|everything|there)',
	'(maybe|perhaps) you? (try|get|ask|start|go|take|look|find|have|make|consider) *',
	'(maybe|perhaps) you (could|can|should|need|have|want) *',
);

/** What weighs a way to go: "worth a look", "the best way is", "a crib would be better". */
const weighed = compile(
	'(the|my|your|one|another|a|an|only|good|some|first) (best|better|easiest|first|only|good|great|other)? (thing|way|bet|option|step|trick|idea|place|move|advice|tip|suggestion|rule|solution|alternative) (to do?|is|would be|you can do|for|i can think|i have)',
	'(the trick|what works|what worked|what you want|what you need|the fix|the solution|the answer|the key) (is|was|to|for)',
	"(it's|it is|might be|may be|would be|is|are) (also|always|much)? (worth|better|best|easier|cheaper|wise|helpful|useful|good|great|nice|fine) (a|to|if|for|the|than|off)",
	'(would|might|could|may) (be|also be) (a|really|very|more)? (good|great|nice|better|best|helpful|useful|beneficial|easier|worth|cool|awesome|fun|appropriate) (idea|way|place|for|to|if)?',
	'(might|may|could|can|will|would|should|really|sometimes|also|always) (also|really|definitely|actually)? (help|helps|work|works|make it easier|make a difference|solve|fix|reduce|prevent)',
	'(helps|helped|works|worked) (to|if|a lot|with|for|when|well|me|us|her|him|them|my *|great|wonders|some|you)',
	"(no|there's no|there is no) (need|reason|point|shame) (to|in|why|for)",
	'(need|needs|deserve|deserves) (a|an|some|more|to be|to have|help|your|you to) *',
	"(there are|there's) (also|some|a|many|lots of|a lot of|several|so many)? (*)? (*)? (groups|websites|apps|books|resources|ways|options|classes|charities|jobs|organisations)",
	'as (soon|long) as (you|they|he|she|it)',
	'(in case|so that) (you|they|she|it|of)',
);

/** A condition turns advice into advice for somebody's own case. */
const conditional = compile(
	"(if|unless|when|once|before|after|until|whenever|as long as|as soon as|while) (you|your|you're|you've|u|it|it's|she|he|they|they're|she's|he's|the|there|there's|that|this|possible|needed|not|necessary|things|nothing|any|one)",
);

/** Words that only sound like advice: cheering, talk about seeing and knowing, offers to talk. */
const idle = compile(
	'(you|u) (can|could|might|may|should|must|will|have to|need to) (just|also)? (imagine|see (that|it|the)|tell by|do (it|this)|be (proud|right|the|feeling|in)|feel|understand|know that?|hear|have been|not (be|have)|say that|message me|pm me|call me|never|agree|love|enjoy)',
	"(should|could|would|might|must|shouldn't|couldn't) (have|of) (also|*)",
	'(should|could|would|might|may) (be|have) (been|fun|proud|easy|okay|ok|done)',
	"(i'd|i would|we'd|we would) (have (been|loved|thought|to)|be|not be|say that)",
	'(let|tell|give|show|ask) (me|us)',
	'(need|needs|have|has|had) to be *',
	'have you (been|had)',
	'(you|u|they|she|he) really? (want|wants) to (be|feel|live) *',
	"(if|when|until|before|while|once) (you (know what|ask me|need (to|anything|me|someone)|have any|want me|want to (talk|chat|vent)|like (my|our)|would like (me|to|us)|think about it|'re (interested|free))|it (makes|helps) you feel|that('s| is) (ok|okay|alright)|not(,)? (let|please|then))",
	"(i|we|i've|hope|hopefully|happy to|glad to|love to|able to|willing to|here to) (can|could|that|this|it)? (help|helps|helped|work|worked)",
	'(what|how) about (you|that)',
	'(help|hope|know|let) (you|u) (feel|have|get|find|are|know)',
	'(it|that) (will|would|might) (be|get) (fine|better|worth it)',
	'(things|it|this|everything) (will|can|does|would) (get|work|be|pass|feel)',
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
export const conditions = once(
	seeking([conditional], ({reply}): Span[] => {
		const off = find(reply, idle);
		return find(reply, conditional).filter(
			(span) =>
				!off.some((other) => overlaps(span, other)) &&
				reply.plain[(sentenceOf(reply, span)?.end ?? 0) - 1] !== '?',
		);
	}),
);
