import {compile, find, has, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {speaksOfThem} from '../../coach/scorn/pointing.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

const differs = compile(
	"(not|no|never|nothing|none|false|wrong|but|however|instead|disagree|actually|incorrect|untrue|although|though|yet|rather|don't|doesn't|didn't|isn't|aren't|can't|cannot|wasn't|weren't|won't|hasn't|haven't|wouldn't|couldn't|shouldn't|dont|doesnt|didnt|isnt|arent|cant|wont|wasnt|aint|ain't|nah|dinnae|wouldnae)",
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
			const [first] = find(reply, differs);
			return first ? [{spans: [first], strength: 0.7}] : [];
		}),
	),
});

export const examples: Examples = {
	hits: [
		'The report says nine, «not» ten, and the bridge is older.',
		'It floods in March, «but» the lane by the church stays dry all year.',
	],
	nearMisses: [
		'The report says nine and the bridge is older than that.',
		'You never read it, the report says nine and not ten.',
		'What a pathetic report, nine is not ten and never was.',
		'Not here, sadly.',
	],
};
