import {ownThings} from '../../coach/agenda/own-thing.ts';
import {pitches} from '../../coach/agenda/promotion.ts';
import {phrases, sentenceOf, when} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {ideas, norms} from '../../coach/sources.ts';
import {overlaps} from '../../coach/text/span.ts';

const elsewhere = phrases(
	[
		'* (does|has) * (better|well|best)',
		'the others (that|who) *',
		'(there are|have|two) (a few|some|plenty of)? (alternatives|alternative|other options|good ones|others who)',
		'(also|instead|or) (look at|look into|try|consider|ask) the? *',
		'(might|may|could|would) (be|suit|fit|work) a? (better|well|fine|you better)',
		'(is|are) (just as|equally|also|probably|even) (good|better)',
		"(you|they) (don't|do not) need (a|any)",
		'a spreadsheet will',
	],
	{strength: 0.7},
);

/** Words that lead away from the writer's own thing, not towards it. */
const away = (context: Context) => {
	const own = ownThings(context);
	return elsewhere(context).filter(({spans}) =>
		spans.every((span) => {
			const sentence = sentenceOf(context.reply, span) ?? span;
			return !own.some((mention) => overlaps(mention, sentence));
		}),
	);
};

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
