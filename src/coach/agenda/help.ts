import {beginsClause, compile, find, once, sentenceOf} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';
import {asked, ownThings} from './own-thing.ts';
import {callsToAction, sells, touts} from './promotion.ts';

const advised = compile(
	"(you|u|one|they|he|she|ya) (can|could|should|might|may|'ll|ll|will|must) (also|just|always|then|first|simply|easily|still|maybe|probably|definitely|even|either|try to|want to|need to|have to)? (try|use|go|ask|check|get|take|find|look|start|make|apply|buy|call|contact|talk|call|put|set|add|keep|bring|write|visit|send|give|do|let|turn|open|click|choose|pick|save|stay|rent|transfer|pay|request|register|download|search|read|learn|practice|practise|eat|drink|cook|work|tell|show|explain|offer|join|move|change|switch|wait|leave|stop|avoid|replace|remove|reset|restart|update|install|run|test|compare|split|plan|book|hire|report|file|measure|mix|cut|wash|soak|place|cover|wear|teach|play|listen|focus|consider|google|order|order it|reach|meet|sign|submit|export|import|speak|negotiate|invest|donate it|give up|drop|see a|see if|see your|have them|have him|have her|have it|have a)",
	'you (need|have) to (try|use|go|ask|check|get|take|find|look|start|make|apply|call|contact|talk|put|set|add|keep|bring|write|send|give|let|turn|open|choose|pick|pay|learn|practice|work|tell|show|stop|be|have|do)',
	"(i'd|i would|we would|would|we'd|id) (really|also|definitely|strongly|highly|personally|always|usually|just|probably)? (suggest|recommend|advise|try|start|ask|look|check|talk|consider|go for|go with|go to|encourage|get|use|take|say (go|try|ask|just|get))",
	'(i|we|can) (really|also|definitely|strongly|highly|personally|always|usually)? (suggest|recommend|advise)',
	'(best|better|easiest|first|next|another|one|good|simplest|safest) (thing|way|bet|option|step|trick|idea|place|thing you can do) (to|is|would be|might be|you can|for)',
	'(the trick|what works|what worked|what helped|what helps|what you want|what you need|the fix|the solution|the answer|the key) (is|was|to|for)',
	"(it's|it is|might be|may be|would be|could be|is|was|definitely|well) (definitely|well)? worth (trying|a try|a shot|a look|checking|asking|considering|looking|getting|talking|seeing|the)",
	'(have|did) you (guys|ever|already)? (tried|try|considered|consider|thought about|think about|looked into|look into|talked to|talk to|asked|checked|check) *',
	'(how|what) about (a|an|the|trying|asking|getting|some|using|going|taking) *',
	'(make|be) sure (to|you|that|your|it|they|he|she)',
	'as soon as you',
);

/** Orders that begin a sentence, or follow "and", "then", "so" or a comma. */
const steps = compile(
	"(try|use|ask|check|call|contact|talk|visit|apply|buy|bring|write|send|give|turn|open|press|choose|pick|save|rent|transfer|request|download|practice|practise|teach|tell|explain|replace|remove|reset|restart|install|measure|mix|wash|soak|boil|preheat|place|cover|wear|consider|avoid|remember|google|compare|split|hire|report|focus|find|get|take|put|set|add|keep|make|go|look|start|begin|let|learn|read|talk|speak|see|do|don't|dont|do not|never|always|stop|wait|leave|move|change|switch|order|search|eat|drink|sleep|exercise|run|bake|cut|plant|charge|clean|draw|print|sell|share it|break|meet|join|enroll|sign|be|give|bring|offer|set|hold|listen|stick|stay|slow|treat|think|work|pay|plan|schedule|log|update|test|type|copy|paste|select|click on|rename|export|import|delete|disable|enable) (a|an|the|to|for|with|your|yourself|it|them|him|her|this|that|these|those|some|any|on|in|at|out|up|into|about|if|whether|off|down|from|through|as|by|around|over|under|more|less|one|two|another|both|all|things|something|someone|small|local|good|using|doing|going|getting|taking|making|giving|having|putting|talking|asking|looking|setting|being|not|be|let|make|only|out|back|away|sure|ahead|until|after|before|when|while|and)",
	'try (*)',
	'(step|tip) #',
	'(first|firstly|second|secondly|then|next|finally|also|instead)(,)? (try|use|ask|check|call|contact|take|put|set|add|get|go|make|turn|open|let|start|keep|look|write|find|give|read|tell|talk|apply|wait|stop)',
);

/** "You can see that I'm busy": says something, helps with nothing. */
const idle = compile(
	'(try|use|go|do|get|take|make|look|see|check) (to hell|away|yourself|a life|lost|over it|a hike|a joke)',
	"(don't|dont|do not|never) (be|worry|know|think|get me wrong|mind)",
	'(let|tell) me',
	'(give|show|send|tell) (me|us)',
	'(go|try|look|get|see|do) (you|u|me|us)',
	'keep (it up|up the|going|on keeping|posting|sharing|smiling|the faith)',
	'take care',
	'think about it',
	'see (you|ya|u|the|it|this|that)',
	'be (a|an|the|in|at|like|on)',
	'(look|looking) (at|like) (me|this guy|you)',
	'(get|getting) (the|a) (feeling|point)',
	'(lol|lmao|rofl|haha|hahaha|hehe)',
);

/**
 * What the reader could do next, as the reply tells it, clause by clause: steps, advice. Not where the
 * reply sends people to the writer's own thing. Spans into the reply, apart and in order.
 */
export const concreteHelp = once((context: Context): Span[] => {
	const {reply} = context;
	const selling = [...(asked(context) ? [] : ownThings(context)), ...callsToAction(context)];
	const off = [...find(reply, idle), ...selling.map((span) => sentenceOf(reply, span) ?? span)];
	// In a pitch orders are slogans: "save time and grow".
	const inPlace = sells(context)
		? []
		: find(reply, steps).filter(
				(span) => beginsClause(reply, span.start) && !isQuestion(context, span),
			);
	let last = 0;
	return [...(touts(context) ? [] : find(reply, advised)), ...inPlace]
		.filter((span) => !off.some((other) => overlaps(span, other)))
		.sort((a, b) => a.start - b.start)
		.flatMap(({start, end}) => {
			if (start < last) return [];
			last = clauseEnd(context, end);
			return [{start, end: last}];
		});
});

const isQuestion = ({reply}: Context, span: Span): boolean =>
	reply.plain[(sentenceOf(reply, span)?.end ?? 0) - 1] === '?';

const clauseMark = /[.,;:!?)](?=\s|$)|\n|\s[-–—(]\s?/g;

/** Where the clause that a step begins comes to its end. */
const clauseEnd = ({reply}: Context, from: number): number => {
	clauseMark.lastIndex = from;
	return clauseMark.exec(reply.plain)?.index ?? reply.plain.trimEnd().length;
};
