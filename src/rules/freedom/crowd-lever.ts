import {anyOf, phrases} from '../../coach/detect.ts';
import {type Context, defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** "Anna in Bergen, Norway just bought …" */
const sale =
	/(?:(?<![\p{L}\p{N}])(?:in|from)\s\p{Lu}[\p{L}.'-]{1,30}(?:\s[\p{L}.'-]{1,30}){0,3}(?:,\s?(?:\p{Lu}[\p{L}.()'-]{1,30}\s?){1,4}){0,2}|(?:[Ss]omeone|[Ss]omebody|[Ss]hopper|[Cc]ustomer|[Gg]uest)[\p{L}\s,]{0,40})\s?(?:[Jj]ust\s|[Rr]ecently\s)?(?:[Pp]urchased|[Bb]ought|[Vv]iewed|[Oo]rdered|[Bb]ooked)(?![\p{L}\p{N}])/gu;

const tickerWords = 25;

/** The line a shop shows of other people's purchases; a story about a purchase is longer. */
const ticker = ({reply}: Context): Evidence[] =>
	reply.words.length > tickerWords || reply.sentences.length > 2
		? []
		: Array.from(reply.own.matchAll(sale), ({0: found, index}) => ({
				spans: [{start: index, end: index + found.length}],
				strength: 0.8,
			}));

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Say why it would suit {them}, rather than “{quote}”',
	why: 'What the crowd does is no argument for this one person. It presses where a reason should stand.',
	sources: [ideas.notManipulate, findings.darkPatterns],
	weight: 1.7,
	detect: anyOf(
		ticker,
		phrases(
			[
				'(everyone|everybody) (is|has) (switching|doing it|talking about|moved)',

				'join over? # happy (*)?',
				'(trusted|loved) by thousands (*)? (*)?',
				'(#|over #) other? (people|customers|users|visitor|others|teams) (have (already|it|this|added|bought|purchased|viewed|looked|chosen)|are (currently|looking|viewing)|already|bought|viewed|looked at|recently|added|like this|right now|looking at|viewing)',
				'# (others|people|customers|users|person) (is|are|have)? recently? (looked|looking|viewing|viewed|bought|seeing|considering|adding|watched|checked|added|purchased)',
				'# (added|bought|sold) (to bag)? (in the (past|last)|today)',
				'# (people|customers)? have (this|it) in their (cart|bag|basket)',
				"in # (people's)? shopping? bag",
				'# items? (sold|bought) (in|this) the? (last|hour)',
				'(#|#+) (sold|bought|viewed|claimed) (per|in)? (hour|last *)?',
				'someone added *',
				'(just|recently|last) (bought|purchased|ordered|booked|viewed|added)',
				'(bought|purchased|viewed|ordered|sold) (#|by #|in the last)',
				'recently made a purchase',
				'just saved ($#) on',

				'(everybody|everyone|nobody|no one) (knows|agrees|else (does|has)|does it)',
				'# (people|customers) have (this|it) in? (*)?',
				'(best seller|hot seller|hot sellers)',
			],
			{strength: 0.8},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«Everyone is switching» to this pan now.',
		'«Join over 10,000 happy readers» and cook like them.',
		'This is «loved by thousands of families» here.',
		'you must try, «2000 people already» have it in my city',
	],
	nearMisses: [
		'Everyone is tired after such a move, and the boxes can wait.',
		'Two thousand people live on that island in winter.',
		'My neighbours joined the choir and now they hum in the lift.',
		'Somebody from the street left a bag of plums on our step.',
	],
};
