import {density} from '../../coach/advice/telling.ts';
import {compile, find, has, seeking} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const wantsTruth = compile(
	"(be (brutal|brutally honest|harsh|honest|blunt|mean|merciless|ruthless|frank)|brutal honesty|(brutally )? honest (opinions|opinion|feedback|thoughts|critique)|roast (my|me|this|it|our|us)|tear (it|this|me|my *) (apart|to shreds|down)|don't (hold back|sugarcoat|sugar coat|be nice|spare (me|us|my feelings))|no (niceties|sugarcoating|sugar coating|mercy|politeness|hugs)|rip (it|this) (apart|to shreds)|give it to me straight|i can take it|destroy my *|(harsh|tough|constructive) (criticism|feedback|critique) (welcome|wanted|please|only|appreciated)?)",
);

const niceties = compile(
	'(thank you|thanks) (so much|very much|for)? *',
	'(bravely|brave|beautiful|amazing|wonderful|lovely|awesome|great job|good job|well done|nice work|proud|inspiring|perfect|love it|love this|gorgeous)',
	'your journey *',
	"(how are you (feeling|doing)|hope you|keep (going|it up)|you got this|you've got this)",
	'(looks|look|sounds|seems|is) (really|so|very)? (great|good|nice|fine|amazing|perfect)',
);

const critique = compile(
	"(but|wrong|too|kill|cut|drop|remove|lose|missing|lacks|unclear|confusing|hidden|hard to|can't|doesn't|don't|isn't|not|no|never|why|instead|weak|slow|generic|fix|swap|move|shorter|longer|bigger|smaller)",
);

/** Only kind words for somebody who asked for the other kind. */
const onlyKind = seeking([niceties], (context) => {
	const {reply, post} = context;
	if (!post || !has(post, wantsTruth)) return [];
	const kind = find(reply, niceties);
	const said = find(post, wantsTruth).slice(0, 1);
	const blunt = find(reply, critique).length;
	if (kind.length < 2 || blunt > 1 || density(context) > 0.25) return [];
	return [{spans: kind.slice(0, 2), said, strength: 1}];
});

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'They asked for it straight: name the weakest part, and what you would do.',
	why: 'Kind words that were declined leave them where they were. Frankness is the courtesy that was asked for.',
	sources: [ideas.theyCameFirst, ideas.contextDecides],
	weight: 1.4,
	starter: 'The weakest part for me is …',
	detect: onlyKind,
});

export const examples: Examples = {
	hits: [
		{
			post: '«Roast my» first poem, please.',
			reply: '«Thank you for being» so «brave». Every line is as it should be.',
		},
		{
			post: 'First draft of the poster, «be brutal».',
			reply: 'It is «lovely», and you can be «proud» of it.',
		},
	],
	nearMisses: [
		{
			post: 'Roast my first poem, please.',
			reply: 'Brave, and lovely in places, but the third verse says the second one again. Cut it.',
		},
		{
			post: 'My first poem is on the wall of the library.',
			reply: 'It is lovely, and you can be proud of it.',
		},
	],
};
