import {sells} from '../../coach/agenda/promotion.ts';
import {compile, find, seeking} from '../../coach/detect.ts';
import {type Context, defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {aMachineMark, aQuote} from '../../coach/signs.ts';
import {ideas} from '../../coach/sources.ts';

/** Code as it is written with and without marks around it: flags, calls, assignments, paths. */
const code =
	/`[^`\n]{3,300}`|(?<![\w-])--?[a-z][\w-]{1,30}=[\w./-]{1,60}|\b\w{2,40}\([\w'", ]{0,60}\)(?:\.\w{2,30}\([^()\n]{0,60}\))?|(?<=\s)=>(?=\s)|\b(?:npm|git|pip|docker|sudo|apt|brew|cargo|curl|ssh|systemctl|kubectl|ffmpeg|yarn|pnpm) [a-z][\w:-]{1,30}(?: (?:--?[\w=-]{1,40}|[\w@-]{0,30}[./:@][\w./:@-]{0,40}|main|master|origin)){0,4}/g;

/** Words to say or write, given with what they are for. */
const wording = compile(
	'(say|says|write|ask|tell (them|him|her|it)|reply|answer|text|put|send|type|phrase it|start with|open with|something like|along the lines of|wording|template|the line|i wrote|i said|what i (said|wrote)|script) (something like|this|back|just)?',
);

const readyMade = seeking([aMachineMark, aQuote], (context: Context): Evidence[] => {
	const {reply} = context;
	if (sells(context)) return [];
	const found = Array.from(reply.raw.matchAll(code), ({0: words, index}) => ({
		spans: [{start: index, end: index + words.length}],
		strength: 0.6,
	}));
	const quoted = find(reply, wording).flatMap((span) => {
		const quote = reply.quotes.find(({start}) => start >= span.end && start <= span.end + 4);
		// “I should say "an app"” gives a word, no wording.
		const long = quote && reply.raw.slice(quote.start, quote.end).trim().split(/\s+/).length > 2;
		return quote && long ? [{spans: [{start: quote.start, end: quote.end}], strength: 0.7}] : [];
	});
	return [...found, ...quoted].slice(0, 4);
});

/** A line to paste or to say saves the reader the hardest part. They can change it as they like. */
export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You give it ready to use: {quote}',
	sources: [
		ideas.simpleAndShareable,
		ideas.deliverValue,
		{
			title: 'Stack Overflow: How do I write a good answer?',
			url: 'https://stackoverflow.com/help/how-to-answer',
		},
	],
	weight: 1.2,
	detect: readyMade,
});

export const examples: Examples = {
	hits: [
		'It is a flag since 3.1: «--keep-empty=false», and it works for tags as well.',
		'Run «git fetch --prune», and the ghost branches are gone.',
		'I would send one line and no more. Write: «"Please confirm the date in writing by Friday."»',
	],
	nearMisses: [
		'We make one, so I should say "an app", but a board will do.',
		'She said (and I agree) that the second take was better.',
		'He calls it "the long way home" and he means it.',
		'We count on you, as ever (and on the weather).',
	],
};
