import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'listening',
	kind: 'strength',
	praise: 'You point to what they said: “{quote}”',
	why: 'Naming the thought you answer gives it back to its owner. It tells them that theirs was the reason you wrote.',
	sources: [seeds.listenFirst, findings.uptake],
	weight: 0.9,
	detect: when(
		(context) => context.post !== null && !turnsAway(context),
		phrases(
			[
				"(what|as|like|the way|how|where|the part where|the bit where) (you|you've|you just) (so|just|already)? (say|said|mention|mentioned|describe|described|wrote|write|put it|point out|pointed out|noted|explained)",
				'you (say|said|mention|mentioned|describe|described|wrote|point out|pointed out|capture|captured|list|listed|enumerate|raise|raised|brought up|bring up|put it|hit on|touched on|asked) *',
				'(to|on|about|with|by|from|of|like|love|loved|and|for) your (second|first|last|main)? (point|points|question|idea|ideas|example|analogy|comparison|argument|story|description|observation|theory|explanation|line|list|experience|post|article|articles|guide|approach)',
				'your (second|first|last|main)? (point|question|idea|example|analogy|comparison|argument|story|description|observation|theory|line|experience) (about|on|of|that|is|with|made|reminds|makes|captures)',
				'(building|adding|to add|following up|to build|expanding) (on|to) (that|this|your|what)',
				'(this|that|the) (analogy|comparison|observation|distinction|image|metaphor)',
				'(reminds|reminded) me of',
			],
			{strength: 0.7},
		),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'A choir is a bit like a rowing crew, the quiet ones keep the time.',
			reply: 'I sing alto and «the comparison» holds, nobody hears us until we stop.',
		},
		{
			post: 'We cut meetings to two a week and the team now writes things down.',
			reply: '«What you say» about writing fits us too, new people catch up in half the time.',
		},
		{
			post: 'My grandfather mended nets on the quay every winter.',
			reply: 'That «reminds me of» the women in Peniche who still do it by lamplight.',
		},
	],
	nearMisses: [
		{
			post: 'A choir is a bit like a rowing crew, the quiet ones keep the time.',
			reply: 'What can you say, some people simply have the voice for it.',
		},
		{
			post: 'We cut meetings to two a week and the team now writes things down.',
			reply: 'Please remind me of the date, I keep losing the invitation.',
		},
		{
			post: 'My grandfather mended nets on the quay every winter.',
			reply: 'There is a museum in our harbour with a whole room of them.',
		},
	],
};
