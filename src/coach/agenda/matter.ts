import {compile, looking} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps} from '../text/span.ts';
import type {Sentence} from '../text/text.ts';

/** What carries matter: a reason, a condition, a comparison, something tried, a measure. */
const matter = compile(
	"(because|so that|otherwise|unless|until|instead of|rather than|which means|that way|in case|the reason|depends on|as long as|except|the difference|the catch|the trick|the point is|turns out|it's usually|usually means|tends to|the first|the second|worth knowing|before you|after you|once you|if you|if it|if the|when it|when the|when you|not the|more than|less than|at least|too (*) to|enough to|same as|except for|apart from|as well as|so you)",
	"(i|we|i'd|we'd|she|he|they|mine|ours|my (*)|our (*)|one of us|a friend|a neighbour|a neighbor) (also|just|only|once|first|always|usually|finally|then|both)? (tried|used|switched|moved|kept|started|stopped|learned|learnt|did|asked|put|changed|bought|cut|waited|saw|turned|took|gave|told|went|read|checked|swapped|left|wrote|called|rang|held|paid|worked|fixed|planted|cooked|ran|set|had to|ended up|came back|stole|noticed)",
	'(about|around|roughly|under|over|every|for|at|within|after|in) (#|two|three|four|five|six|ten|half|twenty|thirty|forty|fifty)',
	'(#|one|two|three|four|five|six|ten|half|twenty|thirty) (minutes|minute|hours|hour|days|weeks|months|years|times|percent|kg|km|miles|degrees|cm|inches|quid|pounds|euros|dollars|pages|cups|grams|litres|liters|ml|metres|meters|lines|steps|people|words)',
	'(try|use|check|ask|put|take|leave|keep|start|stop|cut|wait|add|turn|set|look|read|write|call|ring|bring|move|swap|open|make|let|draw|soak|bake|measure|print|go|find|get|give|say|tell|pick|run|hold|mix) (a|an|the|it|them|your|one|two|half|for|at|on|in|with|until|out|up|down|off|away|him|her|that|this|those|every|after|before|if|to|into|and)',
);

/** Kind noise that carries no matter, however often it is said. */
const pleasantry = compile(
	"(i hear you|thank you|thanks|great (post|point|question|read|job|work|thread|share)|love this|love it|so true|well said|so inspiring|inspiring|beautiful|amazing|awesome|wonderful|fantastic|you're a (star|legend)|take care|hope this helps|wish you|good luck|congratulations|congrats|so sorry|you are not alone|you're not alone|you've got this|appreciate|truly|warmth|grateful)",
);

/** Where the reply carries matter of its own. Spans into the reply. */
export const matterIn = looking(matter);

const pleasantries = looking(pleasantry);

/** A sentence longer than this says more than thanks. */
const pleasantWords = 14;

/** Whether a sentence only pleases: praise, thanks, good wishes. */
export const onlyPleases = (context: Context, sentence: Sentence): boolean =>
	sentence.words.length <= pleasantWords &&
	pleasantries(context).some((sign) => overlaps(sign, sentence));
