import {ownThings} from '../../coach/agenda/own-thing.ts';
import {pitches} from '../../coach/agenda/promotion.ts';
import {madeOf, phrases, sentenceOf, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas, norms} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const elsewhere = phrases(
	[
		'(*) (does|has|handles|covers) (*) (better|well|best)',
		'(two|three|a few|some|the) others (i|we|you|worth|that|who) *',
		'(there are|there is|has|have|also|plenty of|many|several|a few|some|two|three) (also|a few|some|many|several|other|good|free|great|plenty of)? (alternatives|alternative|other options|other tools|good ones|competitors|others that|others who)',
		'(also|instead|first|or) (look at|look into|try|consider|have a look at|take a look at|compare it with|ask) (the)? *',
		'(might|may|could|would) (be|suit|serve|fit|work) (a)? (better|well|fine|you better|you just as well|better for)',
		'(is|are|was|were) (just as|equally|every bit as|also|probably|likely|even) (good|fine|better|solid|strong)',
		"(you|they) (don't|do not|might not|may not|won't) (even|really|actually)? need (a|an|any|our|us|this|it|to buy|to pay|software|special)",
		'(a|the|any|plain|simple) (spreadsheet|notebook|sheet of paper|pen and paper|piece of paper|google sheet|text file|library card|free version|free one|built-in one) (will|would|can|could|works|does|is enough|is fine|might)',
		"(if|when) (you|you're|you are) (only|just)? (need|want|have|looking for|after) (*) (*)? (*)? (*), (*) (is|will be|might be|would be)",
		'(our|their|the) (competitor|competitors|competition) (*)? (is|are|does|do|has|have|handles)',
	],
	{strength: 0.7},
);

/** Words that lead away from the writer's own thing, not towards it. */
const away = madeOf([elsewhere], (context) => {
	const own = ownThings(context);
	return elsewhere(context).filter(({spans}) =>
		spans.every((span) => {
			const sentence = sentenceOf(context.reply, span) ?? span;
			return !own.some((mention) => overlaps(mention, sentence));
		}),
	);
});

/** Who names the other choices, even a rival, shows that it is about the one who asked. */
export default defineRule({
	principle: 'noAgenda',
	kind: 'strength',
	praise: 'You point beyond yourself: “{quote}”',
	sources: [ideas.credibility, norms.stackExchange],
	weight: 0.9,
	detect: when((context) => !pitches(context), away),
});

export const examples: Examples = {
	hits: [
		'We make one of these. For two people «a spreadsheet will» do, honestly.',
		'«There are a few good ones»; I used Larkplan for years before I joined this team.',
		'I sell looms myself. For a first scarf «you don’t need a» loom, four nails and a board are enough.',
	],
	nearMisses: [
		'You need a spreadsheet for that many guests, and patience.',
		'Our planner is just as good, check out our website today and get a free trial.',
		'There are other people in this house who like quiet mornings.',
		'He tried to look at the sun through a bottle.',
	],
};
