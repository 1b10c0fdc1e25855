import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find} from '../../coach/detect.ts';
import {loaded} from '../../coach/heard/asked-back.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

/** A statement with one of these is about them. */
const ofThem = compile("(you|you're|you've|you'd|your|yours|yourself|youre|ur)");

/** Advice, orders, thanks, blame and set phrases say “you” and speak of something else. */
const other = compile(
	"(you|you'd|u) (should|could|can|can't|cannot|need|might|may|must|have to|will|won't|ought|would|shouldn't|couldn't|better|want to (try|look|check|go|use|get))",
	"(you'll|you ll)",
	'(try|make sure|remember|use|do|keep|take|get|go|ask|tell|let|give|put|check) (to)? (your|yourself|you|it|that|this)',
	'(if|when|whenever|once|until|unless|before|as|than|what|whatever|where|see|let) you',
	'(thank|thanks|bless|love|miss|see|hear|wish|hope|let|help|give|gives|show|tell|ask|remind|for|with|to|at|of|near|around|by|about|from|on|like|behind|least) (you|your)',
	"(you|your) (never|always|clearly|obviously|just|don't|didn't|dont|fail|failed|people|lot|keep|again|seem|claim|claimed|say|said|know|see|guys|all|welcome)",
	"(you're|you are|youre) (wrong|welcome|just|not|a|an|the|lying|clearly|obviously|so)",
	'your (feedback|patience|business|attention|understanding|cooperation|support|interest|request|ticket|call|order)',
	'(do|did|are|have|were|would|could|can|will|how|why) you',
);

export default defineRule({
	principle: 'listening',
	kind: 'strength',
	praise: 'You speak of them, not of yourself: “{quote}”',
	why: 'To say what you understood of somebody’s matter, as a statement they can correct, is what listeners do.',
	sources: [
		seeds.listenFirst,
		findings.uptake,
		{
			title: 'Wu et al. 2022: AnnoMI, A Dataset of Expert-Annotated Counselling Dialogues',
			url: 'https://doi.org/10.1109/ICASSP43922.2022.9746035',
		},
	],
	weight: 0.8,
	detect: (context) => {
		const {reply, post} = context;
		if (post === null || turnsAway(context)) return [];
		const mentions = find(reply, ofThem);
		const off = [...find(reply, other), ...find(reply, loaded)];
		const statement = reply.sentences.find(
			(sentence) =>
				sentence.words.length >= 5 &&
				reply.plain[sentence.end - 1] !== '?' &&
				mentions.some((span) => overlaps(span, sentence)) &&
				!off.some((span) => overlaps(span, sentence)),
		);
		if (statement === undefined) return [];
		const {start, end} = statement;
		return [{spans: [{start, end}], strength: 0.75}];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'I quit the orchestra and I still wake up at six to practise.',
			reply: '«Your hands have not heard the news yet.»',
		},
		{
			post: 'third night shift and the baby has colic',
			reply: 'ouch. «you are running on nothing and still getting up for her.»',
		},
		{
			post: 'We repainted the sign after the storm took the old one.',
			reply: 'Good. «And you kept the old lettering, down to the crooked tail.»',
		},
	],
	nearMisses: [
		{
			post: 'I quit the orchestra and I still wake up at six to practise.',
			reply: 'You should sell the cello before the prices fall.',
		},
		{
			post: 'third night shift and the baby has colic',
			reply: 'thank you all for coming on sunday, it was lovely',
		},
		{
			post: 'We repainted the sign after the storm took the old one.',
			reply: 'You never ask the neighbours before you paint anything.',
		},
	],
};
