import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'empathy',
	kind: 'strength',
	praise: 'You wish them well: “{quote}”',
	why: 'A wish that follows from what somebody told says that the answer is for them. It costs a line and is what people remember.',
	sources: [seeds.listenFirst, findings.empathy],
	weight: 0.9,
	detect: when(
		(context) => context.post !== null && !turnsAway(context),
		phrases(
			[
				'(i|we)? (really|do|just|truly|sincerely)? (hope|wish|hoping|wishing|praying) (you|u|your|she|he|they|things|it all|it gets|it goes|tomorrow|that you|that your|that it gets|to hear)',
				"(hang in there|hang on in there|stay strong|stay safe|take care of (yourself|you|each other)|be kind to yourself|be gentle with yourself|look after yourself|go easy on yourself|keep fighting|don't give up|dont give up|never give up)",
				"(i'm|im|i am|we're|we are) (here|around) (for you|if you|to (talk|listen|chat|help))",
				'(rooting|praying|fingers crossed) for (you|u|your|him|her|them)',
				'(fingers crossed|get well|speedy recovery|safe travels|sending (you|love|hugs|strength|good))',
				'(good luck|best of luck|all the best|best wishes) (with|to|on|for|and|in|tomorrow|out there|you|man|mate|my friend|friend)',
				"(you'll|you will|you can|you've|you) (get through|make it through|make it|do this|got this|do great|be fine|be okay|be ok|pull through|find)",
				'(it|things|this|that) (will|does|do|can|really does) (get|be) (better|easier|okay|ok|fine|alright)',
				'(feel free to|you can|you can always|please) (pm|dm|message|text|write|talk to|reach out to) me (if|anytime|any time|whenever)? *',
				'(if you|whenever you|anytime you) (ever)? (want|need|feel like) (to|someone to|somebody to|a) (talk|chat|vent|listen|ear|friend|hand)',
			],
			{
				strength: 0.75,
				unless: [
					'(hope|wish) (you|u) (would|could|had|learn|learned|realize|realise|understand|are happy|get what|never|fail|lose|die|stop|know what)',
					'(buy|order|subscribe|sign up|discount|demo)',
				],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Surgery tomorrow at eight, trying not to google anything.',
			reply: 'Put the phone in a drawer and watch something silly. «Fingers crossed for you».',
		},
		{
			post: 'We are moving the whole shop across the river on Saturday.',
			reply: '«I hope your» van is bigger than ours was, six trips and a parking ticket.',
		},
		{
			post: 'first week in the new school and she cries at the gate every day',
			reply: 'mine did till the half term. «it will get better», and ask who she sits with',
		},
	],
	nearMisses: [
		{
			post: 'Surgery tomorrow at eight, trying not to google anything.',
			reply: 'The car park at the hospital is full by seven most days.',
		},
		{
			post: 'The council says no again.',
			reply: 'I hope you realise that the council has no money for any of this.',
		},
		{
			post: 'We are moving the whole shop across the river on Saturday.',
			reply: 'There is hope that the bridge opens before then.',
		},
	],
};
