import {lessWhereTold} from '../../coach/agenda/pressure.ts';
import {callsToAction, promotion} from '../../coach/agenda/promotion.ts';
import {anyOf, compile, phrases, seeking, when} from '../../coach/detect.ts';
import {type Detector, defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** "Anna in Bergen, Norway just bought …" */
const sale =
	/(?:(?<![\p{L}\p{N}])(?:in|from)\s\p{Lu}[\p{L}.'-]{1,30}(?:\s[\p{L}.'-]{1,30}){0,3}(?:,\s?(?:\p{Lu}[\p{L}.()'-]{1,30}\s?){1,4}){0,2}|(?:[Ss]omeone|[Ss]omebody|[Ss]hopper|[Cc]ustomer|[Gg]uest)[\p{L}\s,]{0,40})\s?(?:[Jj]ust\s|[Rr]ecently\s)?(?:[Pp]urchased|[Bb]ought|[Vv]iewed|[Oo]rdered|[Bb]ooked)(?![\p{L}\p{N}])/gu;

const sold = compile('(purchased|bought|viewed|ordered|booked)');

const tickerWords = 25;

/** The line a shop shows of other people's purchases; a story about a purchase is longer. */
const ticker = seeking([sold], ({reply}): Evidence[] =>
	reply.words.length > tickerWords || reply.sentences.length > 2
		? []
		: Array.from(reply.own.matchAll(sale), ({0: found, index}) => ({
				spans: [{start: index, end: index + found.length}],
				strength: 0.8,
			})),
);

/** What all do presses where something is to be had; elsewhere it is how people keep company. */
const whatAllDo = when(
	(context) => promotion(context).length > 0 || callsToAction(context).length > 0,
	phrases(
		[
			'(everybody|everyone|nobody|no one|everyone else|the others) (knows|agrees|else (knows|agrees|does|has)|still|does it|does this|wants (one|it|this)|has one)',
		],
		{strength: 0.8, unless: ['(knows|know) (how|what|why|if|where)']},
	),
);

/** In an answer to somebody a count of others may be told to help. */
const inAnswers = (detect: Detector): Detector =>
	anyOf(
		when(({post}) => post === null, detect),
		when(({post}) => post !== null, lessWhereTold(detect)),
	);

export default defineRule({
	principle: 'freedom',
	kind: 'fault',
	tip: 'Say why it would suit {them}, rather than “{quote}”',
	why: 'What the crowd does is no argument for this one person. It presses where a reason should stand.',
	sources: [ideas.notManipulate, findings.darkPatterns],
	weight: 1.7,
	detect: anyOf(
		ticker,
		whatAllDo,
		inAnswers(
			phrases(
				[
					"(everyone|everybody|every one|the whole world|all your friends|all your competitors|your competitors|smart people|successful people) (is|are|else is|'s|has|have|already) (already)? (switching|using|doing it|moving to|moving|buying|talking about|joining|switched|moved|joined|signed up|loving)",
					"everyone's (switching|using|doing it|moving|buying|talking about|joining|loving)",
					'(join|joining) (over|more than|the|our)? (#|#k|#m|#+|thousands|millions|hundreds|tens of thousands) (of)? (+)? (other|others|happy|satisfied|people|users|customers|subscribers|members|businesses|companies|readers|teams|creators|students|entrepreneurs|fans) (*)?',
					'(trusted|loved|used|chosen|recommended|preferred|followed|rated) by (over|more than|the)? (#|#k|thousands|millions|hundreds|top|leading|experts|professionals) (*)? (*)?',
					'(#|#k|#+|over #|more than #|thousands of|millions of|hundreds of) (+)? (happy|satisfied|other)? (people|customers|users|shoppers|visitors|visitor|others|companies|teams|clients|subscribers|members|buyers|students|fans|businesses|brands) (and counting|have (already|recently|this|added|bought|purchased|viewed|looked|signed|joined|switched|ordered|trusted|chosen)|are (currently|also|now|already|looking|viewing|watching|shopping|using|active|interested)|already|bought|purchased|viewed|looked at|love|trust|use|rely on|signed up|joined|recently|ordered|added|like this|right now|looking at|viewing|watching|choose|booked|recommend)',
					'# (others|people|customers|users|shoppers|visitors|person|buyers) (is|are|have|has)? (currently|also|just|recently)? (looked|looking|viewing|viewed|bought|seeing|considering|adding|watching|watched|checked|added|purchased)',
					'# (added|bought|sold|viewed|purchased|claimed) (to (bag|cart|basket))? (in the (past|last)|today|recently|this week|times)',
					'(#|#+) (people|customers|shoppers|others)? (have|has) (this|it) in (their|the) (cart|carts|bag|bags|basket|baskets|wishlist)',
					"in # (people's|other people's|other)? (shopping)? (cart|carts|bag|bags|basket|baskets)",
					'# (items|pieces|units)? (sold|bought|claimed) (in|this|within|today) (the)? (last|past|hour|day|week|#)',
					'(#|#+) (sold|bought|viewed|claimed) (per|in|this)? (hour|day|last *)?',
					'(someone|somebody) (just)? added (*)',
					'(just|recently|last) (bought|purchased|ordered|booked|signed up|viewed|added)',
					'(bought|purchased|viewed|ordered|booked|sold|added to cart) (#|over #|by #|in the last|# times)',
					'(recently|just) (made|placed) (a|an) (purchase|order)',
					'just saved ($#|€#|£#|#|#%) (on|with|off)',
					"(don't|do not|dont) be the (only|last) (one|person|company|business)",
					'# (people|customers|others) (want|have) (this|it) (in)? (*)?',
					'(best seller|best-seller|top seller|hot seller|hot sellers|fan favorite|fan favourite|trending now|popular choice)',
				],
				{
					strength: 0.8,
					unless: [
						"(i|we|i've|we've|i'd|my|our) (*)? (*)?(,)? (have|had)? (just|recently|last)? (sold|bought|purchased|ordered|booked|signed up|viewed|added)",
						'(knows|know) (how|what|why|if|where)',
					],
				},
			),
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
		'Nobody does this lightly, and everyone who left early got back up.',
		'Nobody admits it but everyone does it. Mine get the news in the morning.',
		'I just booked the same ferry, the cabins are small.',
		'No one knows how it is until the first winter.',
		'Everyone is tired after such a move, and the boxes can wait.',
		'Two thousand people live on that island in winter.',
		'My neighbours joined the choir and now they hum in the lift.',
		'Somebody from the street left a bag of plums on our step.',
	],
};
