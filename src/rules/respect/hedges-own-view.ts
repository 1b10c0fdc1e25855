import {compile, find} from '../../coach/detect.ts';
import {canned} from '../../coach/heard/canned.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {unscornful} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';
import {overlapsAny} from '../../coach/text/span.ts';

const hedges = compile(
	"(i|we) (think|believe|suspect|guess|reckon|suppose|feel|would say|'d say|tend to|imagine|find|wonder|assume)",
	"i'd (say|guess|think|suggest)",
	'(maybe|perhaps|possibly|probably|presumably|apparently|arguably|somewhat|roughly)',
	'(might|may) have',
	'(might|may|could) (be|help|want|also|work|not|well|make|depend|just|mean|need|try|still|get|take)',
	'(it|this|that) (seems|appears|looks|sounds|tends|depends)',
	'(seems|appears) to (be|have|me)',
	'(in|from) my (opinion|view|experience)',
	'(imo|imho|afaik|iirc|(for|to) me (it|that|personally|at least)|at least for me|(seems|sounds|looks) to me|personally)',
	"(i'm|im|i am) (not sure|no expert|not certain|not an expert|unsure|guessing)",
	'i (may|might|could) be (wrong|missing)',
	'(as far as i|if i remember|if i recall|if i understand|correct me if|unless i)',
	'(not sure|no idea) (if|whether|that|but|how)',
	'(sometimes|often|usually|mostly|in many cases|at times|it depends|sort of|kind of|a bit|a little (bit|too|more|less|over|under))',
);

/**
 * A view that is offered as a view can be answered. Hedges are what receptive and polite replies
 * have in common.
 */
export default defineRule({
	principle: 'respect',
	kind: 'strength',
	praise: 'You leave room for another view: “{quote}”',
	sources: [ideas.equals, findings.receptiveness, findings.politeness],
	weight: 0.8,
	detect: unscornful(({reply}) =>
		find(reply, hedges)
			// “Any inconvenience this may have caused” leaves no room.
			.filter((span) => !overlapsAny(find(reply, canned), span))
			.slice(0, 3)
			.map((span) => ({spans: [span], strength: 0.45})),
	),
});

export const examples: Examples = {
	hits: [
		'«I think» the older bridge holds more than they say.',
		'«Maybe» start with the small window, «it depends» on the frame.',
		'«In my experience» the cats sort it out by themselves.',
	],
	nearMisses: [
		'The older bridge holds four tons, the sign says so.',
		'Start with the small window, then take the frame.',
		'Think of a number and double it.',
		'We met in May and married in June.',
	],
};
