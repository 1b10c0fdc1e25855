import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, each, find} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

const reflects = compile(
	"(it)? (really|kind of)? (sounds|sound|seems|looks|feels) (to me)? (like|as if|as though|that) (you|you're|you've|youre|your|he|she|they|there|this|that|it|the|things|both|maybe)",
	"(so|and so|then|okay so|ok so) (you|you're|youre|you've|you'd) (are|have|were|had|feel|felt|want|wanted|think|thought|see|know|like|really|kind of|kinda|just|also|still|not|got|get|don't|didn't|can't|would|might|could|need|tried|made|decided|noticed|found|being|been|feeling|thinking|saying|looking|worried|trying|getting|doing|more|pretty|a|in|at|on|already|actually)",
	'(so|and) (your|for you|that makes you|on the one hand|part of you|one part of you|what you) *',
	"(i|we) (hear|am hearing|i'm hearing|gather|take it|sense) (you|that|from|how|a)",
	"(what i'm|what i am|i'm|im|i am) (hearing|picking up|gathering) *",
	'if i (understand|understood|heard|hear|read|got|get) (you|it|that|this)? (right|correctly|well|properly)?',
	"(you're|you are|you were|you're kind of) (saying|telling|describing|talking about|thinking about|wondering|looking at|looking for|feeling|worried|concerned|torn|hoping|not sure|afraid|tired of|caught|struggling|dealing|trying)",
	'(in other words|to put it another way|let me see if i|let me make sure i|correct me if i)',
	"(you)? (feel|felt) (like|that|as if|as though|so|really|very|pretty) (you|you're|it|they|nobody|no one|there|the|your|this|that)",
	'(on the one hand|part of you) *',
);

/** A question to their face is not saying back: "are you saying that I lie?". */
const accuses = compile(
	'(are|were) you (saying|telling|feeling|thinking|suggesting)',
	"(sounds|seems|looks|sound) like (you)? (you're|you are|you|your)? (just|too|lazy|wrong|jealous|bitter|confused|clueless|mad|have no|don't know|don't understand|need to|should|didn't bother|a you problem|an excuse)",
);

export default defineRule({
	principle: 'listening',
	kind: 'strength',
	praise: 'You say it back in your own words: “{quote}”',
	why: 'Saying back what was meant, in fresh words, lets people check that they were understood. It is worth more than agreeing.',
	sources: [seeds.listenFirst, findings.uptake],
	weight: 1.4,
	detect: (context) => {
		if (context.post === null || turnsAway(context)) return [];
		const {reply} = context;
		const blocked = find(reply, accuses);
		return each(
			find(reply, reflects).filter(
				(span) => !blocked.some((other) => other.start <= span.end && span.start <= other.end),
			),
			0.75,
		);
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'They moved my desk again and nobody even asked me first.',
			reply: '«Sounds like the» desk is the least of it, and not being asked is what stings.',
		},
		{
			post: 'I like the new job, I only wish the evenings were still mine.',
			reply:
				'«So you want» the work without paying for it in evenings. That is a fair thing to want.',
		},
		{
			post: 'The parts arrived, but half the screws are metric and half are not.',
			reply: '«If I understand you right», the frame fits and only the screws are mixed up.',
		},
	],
	nearMisses: [
		{
			post: 'They moved my desk again and nobody even asked me first.',
			reply: 'Sounds like a plan, see you there on Monday then.',
		},
		{
			post: 'I like the new job, I only wish the evenings were still mine.',
			reply: 'Are you saying that the rest of us do not work evenings as well?',
		},
		{
			post: 'The parts arrived, but half the screws are metric and half are not.',
			reply: 'It looks good on the bench, and so does the paint on the frame.',
		},
	],
};
