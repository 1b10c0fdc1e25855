import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find, has, sentenceOf} from '../../coach/detect.ts';
import {coldness} from '../../coach/heard/cold-comfort.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

/** What people have heard, and what keeps them away. */
const hearsay = compile(
	'(my|a) (mate|friend|brother|dad|neighbour|neighbor|colleague|cousin|uncle|boss|sister|mum|mom|father in law) (says|said|reckons|told me|swears|thinks|keeps saying|tells me)',
	"(i|i've|we) (always)? (heard|read|was told|were told|been told|saw) (that|it|they|about|you|somewhere|online|these|from|this)",
	'(they|people|everyone|everybody|a forum|the internet|some) (say|says|all say|told me|reckon|claim|keep saying)',
	"(isn't|aren't|doesn't|don't|won't) (it|they|that|those|these|the *|all) (just|only|really)? (a scam|dangerous|bad|expensive|break|cause|use|more|toxic|a con|a waste|unsafe|harmful)",
	"(not|never|won't be|no way am i|no way i'm|i'm not) (having|getting|buying|trusting|using|doing|touching|eating|flying|giving|paying|taking) (one|it|any|them|that|those|another|again|solar|a)?",
	'(conned|scammed|ripped off|burned|burnt|fooled) (again|before|once|twice|by)',
	"(don't|do not|never|hard to) (really)? trust (it|them|the|those|these|any|anyone|anybody)",
	'(is|am) (it|that|this|i) (safe|dangerous|a scam|true|too good|at risk|harmful|toxic|poisonous|killing)',
);

/** Meets a belief with what is so, and without contempt. */
const facts = compile(
	'(was|is|were|used to be) (about|quite|partly|half|mostly|absolutely|actually|perfectly)? (right|true|correct|fair|so) (in|until|for|back|about|of|when|then|up to|at)',
	'(that|it|this|which) (was|used to be) (true|so|right|the case|a problem|real) (in|until|with|for|once|back|of|then)?',
	'(these days|nowadays|today|since #|since then|by now|newer ones|the new ones|modern ones|the older ones|the ones from)',
	'(the (study|studies|test|tests|report|trial|trials|records|law|rule|label|evidence|review) (found|show|shows|says|say|from|that|looked|is|was|in))',
	'(about|around|roughly|less than|more than|under|over|only|between|one in|within|after) # (%|percent|per cent|years|months|days|hours|people|cases|kwh|grams|mg|miles|times|weeks|in|to|of)',
	'(you can|you could|easy to|worth) (check|checking|see|test|look up|ask for|measure|read) (it|this|that|the|for|yourself|them|by|on)',
	'(it|they|that) (earns|earn|pays|lasts|last|uses|takes|contains|has|have|runs|holds|breaks) (back|about|for|less|more|roughly|no|up|around)? (its|their|#|one|two|ten|less|more|no)',
);

export default defineRule({
	principle: 'understanding',
	kind: 'strength',
	praise: 'You take their worry seriously and meet it with facts: “{quote}”',
	why: 'A first impression gives way to facts, not to slogans or scorn. Say what was right about it, then what is so today.',
	sources: [seeds.social],
	weight: 1.2,
	detect: (context) => {
		const {post, reply} = context;
		if (post === null || turnsAway(context) || !has(post, hearsay)) return [];
		const [first] = find(reply, facts);
		if (first === undefined || sentenceOf(reply, first) === undefined) return [];
		return [{spans: [first], strength: 0.7 * (1 - 0.8 * coldness(context))}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'My dad says the new boilers all die after three winters, so no thanks.',
			reply: 'He «was right about» the first batch, mine died too. The valve was changed in 2019.',
		},
		{
			post: 'I’ve heard that the vaccine gives cats tumours and now I am scared.',
			reply:
				'It can, in «about 1 in» ten thousand cats, and the leg is used for that reason. Ask your vet which one they give.',
		},
	],
	nearMisses: [
		{
			post: 'My dad says the new boilers all die after three winters, so no thanks.',
			reply: 'Trust the technology, the future is warm and clean.',
		},
		{
			post: 'We fitted a new boiler in May and it hums.',
			reply: 'The older ones hum as well, bleed the radiator on the top floor.',
		},
	],
};
