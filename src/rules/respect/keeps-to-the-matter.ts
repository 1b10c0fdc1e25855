import {compile, find, has, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {speaksOfThem} from '../../coach/scorn/pointing.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** Says that it sees a thing otherwise. */
const disagrees = compile(
	'(disagree|incorrect|untrue|false|mistaken|nah|differently)',
	"(i|we) (don't|dont|do not|didn't|wouldn't|can't|cannot) (think|believe|agree|buy|share|call)",
	'(not|nothing) (true|quite|really|evidence|the case|necessarily)',
);

/** A turn or a no that may be one. */
const differs = compile(
	'(wrong|however|although|instead|rather|actually|though|but|dinnae|wouldnae)',
	"(i|we) (don't|dont|do not|didn't|wouldn't|can't|cannot) (see|find|get)",
	"(it|that|this|there|he|she|they|which) (isn't|is not|wasn't|doesn't|does not|didn't|don't|aren't|won't|can't|cannot|never|isnt|doesnt|aint|ain't|'s not|has no) *",
	'(no|not|none|nothing) (so|all|every|sure|that|in|a|the|any) *',
);

const heated = compile(
	'(stupid|idiot|idiots|moron|pathetic|disgusting|hate|liar|liars|lies|crap|shit|garbage|nonsense|ridiculous|joke|clown|hypocrite|hypocrites|shame|shameful|typical|duh|wow)',
);

/** Fewer words make no argument. */
const fewestWords = 8;

/** An objection to a thing can be weighed. One to a person has to be fended off. */
export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You differ on the matter and leave the person out of it.',
	sources: [ideas.equals, findings.goneAwry, findings.receptiveness],
	weight: 0.45,
	detect: when(
		(context) =>
			context.reply.words.length >= fewestWords &&
			!speaksOfThem(context) &&
			!has(context.reply, heated),
		unscornful(({reply}) => {
			const [plainly] = find(reply, disagrees);
			if (plainly) return [{spans: [plainly], strength: 0.7}];
			// A turn counts, and is too little to point at.
			return has(reply, differs) ? [{spans: [], strength: 0.58}] : [];
		}),
	),
});

export const examples: Examples = {
	hits: [
		'«I don’t think» the bridge is that old, the report says nine.',
		'The report says nine, but the bridge is older than that.',
		'It floods in March, but the lane by the church stays dry all year.',
	],
	nearMisses: [
		'The report says nine and the bridge is older than that.',
		'You never read it, the report says nine and not ten.',
		'What a pathetic report, nine is not ten and never was.',
		'Not here, sadly.',
	],
};
