import {promotion} from '../../coach/agenda/promotion.ts';
import {anyOf, phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'mutuality',
	kind: 'strength',
	praise: 'You give something back for what they gave: “{quote}”',
	why: 'Telling somebody what their effort did for you is a gift of its own. It is what one-sided threads lack.',
	sources: [seeds.listenFirst, findings.politeness],
	weight: 0.9,
	detect: when(
		(context) => promotion(context).length === 0,
		anyOf(
			phrases(
				[
					"(i|we|i've|we've) (also|just|already|finally)? (tried|used|followed|took|applied|borrowed|saved|bookmarked|printed|learned from|learnt from) (out)? (your|the one you|what you (said|wrote|suggested|posted)) (*)?",
					'(because|thanks) (of|to) (your|you) (*)? (*), (i|we|my|our|it)',
					'your (last|old|earlier|other|second|first|detailed)? (advice|tip|tips|guide|post|answer|recipe|suggestion|list|article|explanation|story|comment|reply|photos|map|notes|work) (really|just|has|have|also|already)? (helped|saved|got|made|gave|taught|showed|worked|changed|is the reason|brought|inspired)',
					'(returning the favour|returning the favor|my turn to (help|give|return|pay)|i owe you (one|for)|we owe you (one|for)|owed you|paying it (back|forward)|to pay you back|least (i|we) can do)',
					'(you|your (*)|somebody here|someone here|this (group|sub|forum|community|place)|people here) (*)? (helped|saved|answered|got|talked|walked|taught|showed|told) (me|us|mine) (out|through|when|last|with|in|a|of|how|years|once|back|the)',
					"(i|we|i've|we've) (*)? (read|listened to|watched|finished|looked at|went through|opened|played|tested) (it|your (*)|the whole|all of|both|every|this|that) (*)? (on|twice|last|this|and|in|again|over|before|with|to the)",
					'(i|we) (stole|nicked|pinched|copied|tried out|took home|made|cooked|baked|built|planted|knitted|printed) (your|the (*) you|it the way you|what you) (*)?',
					"(you've|you have|you) (just)? (taught|saved|helped|showed|shown|inspired|given) (me|us|my) *",
				],
				{strength: 0.9},
			),
			phrases(
				[
					'(thank you|thanks|thx|ty|tysm|cheers|many thanks|grateful|thankful) (so much|a lot|again|very much|a million|a ton|also|man|mate|all)? (for|to you for) (the|your|this|that|taking|writing|putting|explaining|telling|helping|answering|making|checking|being|all|doing|coming|asking|listening|letting|replying|responding|pointing|giving) *',
					'(i|we) (really|truly|so|also|do|very much)? appreciate (you|your|the|that|this|it|all|how)',
					'(much|greatly) appreciated',
				],
				{strength: 0.5},
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		'«I tried your recipe» on Sunday with rye instead, and the crumb held.',
		'«Thank you for the drawing», I finally see which side goes up.',
		'«Your map saved» us an hour in the rain, the gap in the hedge is still there.',
	],
	nearMisses: [
		'Thanks for your attention, visit our website and book a free demo.',
		'Thanks, but the gap in the hedge was closed in spring.',
		'I used the stairs because your lift was full of chairs.',
		'No thanks are needed, it was only a chair.',
	],
};
