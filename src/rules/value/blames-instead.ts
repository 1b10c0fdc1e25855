import {wantsHelp} from '../../coach/advice/worth.ts';
import {helpSteps} from '../../coach/agenda/help.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'It is done by now; say what helps from here, instead of “{quote}”',
	why: 'A lesson after the fact changes nothing about it. What to do next is what was asked for.',
	sources: [seeds.listenFirst, findings.constructive],
	weight: 1.2,
	starter: 'From where you are now I would …',
	detect: when(
		(context) => wantsHelp(context) && helpSteps(context).every(({strength}) => strength <= 0.5),
		phrases([
			'(you|u) (should|could|would|ought to) (have|of) (thought|known|read|checked|asked|listened|planned|done|learned|learnt|looked|bought|gone|saved|been|never|just|at least|realised|realized|considered|started|waited|kept|not|seen)',
			"(you|u) (shouldn't|should not|should never|never should) (have|of) *",
			'(next time|in future|in the future|for next time)(,)? (maybe|perhaps|just|try to|please)? (think|read|listen|plan|check|ask|be more|learn|do your|try|remember|use your|consider)',
			"(that's|thats|that is|this is|it's) (what you get|what happens|your (own)? (fault|problem|choice|mistake|responsibility)|on you|why you|how you|the price you pay)",
			'(you|u) (only|just)? (have|got|did) (only)? (yourself|it to yourself|this to yourself|yourself to)',
			'(you|u) (chose|decided|wanted|signed up|agreed|knew|made) (to|for|that|this|it|what|your bed|the choice) *',
			'(nobody|no one|no-one) (forced|made|told|asked) you',
			'(people|parents|kids|everyone|everybody|society|nobody|no one) (these days|nowadays|today|now) (*)',
			'(back in my day|in my day|when i was your age|kids these days|people nowadays|common sense)',
			'(what did|what do) you (expect|think would)',
			"(it's|it is|its) (called|your job|your responsibility|your duty) *",
			'(sounds|sound) like a (you|personal) problem',
		]),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'The bank closed my account with the rent in it. What can I do?',
			reply: '«You should have read» the letters they send, everybody gets them.',
		},
		{
			post: 'How do I get red wine out of a white sofa?',
			reply: '«Nobody forced you» to buy a white one.',
		},
	],
	nearMisses: [
		{
			post: 'The bank closed my account with the rent in it. What can I do?',
			reply:
				'You should have a letter with a number; call it, and ask the ombudsman for the form meanwhile.',
		},
		'You should have seen her face when the lights went on.',
		{
			post: 'How do I get red wine out of a white sofa?',
			reply:
				'Blot it with a cloth, then pour soda water on the salt. Next time, check that the cover comes off.',
		},
	],
};
