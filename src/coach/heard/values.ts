import {compile, find} from '../detect.ts';
import type {Span} from '../text/span.ts';
import type {Text} from '../text/text.ts';

/**
 * What people care about, by the words that show it: Schwartz's broad values as they turn up in
 * everyday talk.
 */
const words = {
	family:
		'family|families|kid|kids|child|children|son|sons|daughter|daughters|wife|husband|partner|mother|father|mum|mom|mam|dad|parents|parent|baby|brother|sister|grandma|grandpa|nan|gran|grandmother|grandfather|grandson|granddaughter|grandchildren|aunt|uncle|cousin|toddler|twins|home',
	craft:
		'craft|handmade|hand made|by hand|skill|skilled|workmanship|apprentice|apprenticeship|mastery|well made|the making|made it myself|built it myself|detail|details|patience|careful work|the trade|my trade|quality',
	safety:
		'safe|safely|safety|secure|security|risk|risky|risks|danger|dangerous|protect|protects|protected|accident|accidents|hurt|injury|injured|health|healthy|ill|sick|illness|hospital|doctor',
	fairness:
		'fair|fairly|fairness|unfair|unfairly|justice|injustice|equal|equality|rights|honest|honestly paid|cheated|deserve|deserves|respect|respected|discrimination|treated',
	freedom:
		'freedom|independent|independence|my own way|your own way|own pace|own terms|choice|choose|choices|control|privacy|private|autonomy|on my own|on your own|flexible|flexibility',
	tradition:
		'tradition|traditions|traditional|heritage|generations|generation|ancestors|customs|faith|church|mosque|temple|synagogue|prayer|ritual|festival|roots|old ways|handed down|passed down|mother tongue',
	community:
		'community|communities|neighbour|neighbours|neighbor|neighbors|neighbourhood|neighborhood|village|together|volunteer|volunteers|volunteering|belong|belonging|friends|friend|friendship|club|team|local|locals',
	nature:
		'nature|forest|forests|woods|river|rivers|sea|garden|gardens|bees|birds|soil|trees|tree|climate|wildlife|planet|environment|pollution|harvest|meadow|mountain|mountains',
	learning:
		'learn|learning|learned|learnt|curious|curiosity|discover|discovery|explore|exploring|adventure|new things|study|studying|teach|teaching|teacher|school|university|language|languages',
	achievement:
		'goal|goals|hard work|hard-won|proud|pride|earned|achieve|achieved|achievement|finish line|career|promotion|degree|ambition|dream|dreams|effort',
	enjoyment:
		'enjoy|enjoyed|enjoying|fun|joy|delicious|tasty|cosy|cozy|relax|relaxing|beautiful|laugh|laughing|laughter|music|dance|dancing|sunshine|holiday',
	livelihood:
		'afford|rent|savings|bills|broke|wage|wages|pension|debt|debts|salary|paycheck|payday|mortgage|living costs|food bank|lost my job|job|jobs|unemployed',
	care: 'care|caring|carer|look after|looking after|looked after|support|supporting|kind|kindness|gentle|help them|helping|listen|listening|nurse|nurses|comfort',
} as const;

/** One thing people care about. */
export type Value = keyof typeof words;

const patterns = Object.entries(words).map(
	([value, list]) => [value as Value, compile(`(${list})`)] as const,
);

/** Which values a text speaks of, each with the first word that shows it. Spans into the text. */
export const findValues = (text: Text): Map<Value, Span> => {
	const found = new Map<Value, Span>();
	for (const [value, phrases] of patterns) {
		const [first] = find(text, phrases);
		if (first) found.set(value, first);
	}
	return found;
};
