import {density} from '../../coach/advice/telling.ts';
import {compile, contentBeside, find, has, seeking} from '../../coach/detect.ts';
import {placeOf} from '../../coach/places/index.ts';
import {defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

/** A vote, a nudge or a bookmark in words; there are buttons for each. */
const votes = compile(
	'(+1|plus one|this|same|me too|ditto|agreed|bump|up|following|followed|follow|subscribed|interested|lol|lmao|nice|cool|first)',
	'(any|no) (news|update|progress|luck|word) on? this?',
	"(we are|i'm|still) all? (waiting|watching|following)",
	'(following|here) (this|for|to) (an answer|see)?',
	'(same|having the same|have the same|got the same) (problem|issue|question|thing)? (here|for me|too|as you)?',
	'(thank you|thanks|thx|many thanks|cheers)',
	'(please|pls|plz) (fix|help|update|reply)',
);

/** Courtesy that a place of questions and answers goes without. */
const courtesies = compile(
	'(great|good|interesting) question',
	"(hope|i hope) (you're|you are|your|this|that|everyone|all) *",
	'(welcome|hello|hi|greetings|dear|good (morning|day|evening|afternoon))',
	'(take care|take good care|have a (great|good|nice|wonderful) (day|one|weekend)|best wishes|all the best|good luck|kind regards|best regards)',
	'(thank you|thanks|many thanks|cheers)',
);

/** A detail makes it a report: a version, a system, a way to see it happen. */
const details =
	/\d{1,9}\.\d|\b(?:version|on (?:mac|linux|windows|ubuntu|android|ios|firefox|chrome|node)|since|after|only when|workaround|reproduce|logs?|stack ?trace|because|until)\b/;

/** What may stand before a vote. */
const before = /(?:^|[.!,;:]|\b(?:i|i'm|we|having|have|got|also|and|thanks|yes|just|oh))\s{0,3}$/;

/** In more words than this courtesy stands around something. */
const fewWords = 20;

const countOnly = seeking([votes, courtesies], (context): Evidence[] => {
	const {reply, site} = context;
	const {company, technical} = placeOf(site);
	if (company.is !== 'noise' || reply.links.length > 0 || reply.quotes.length > 0) return [];
	const found = find(reply, votes);
	// A vote opens the reply and stands by itself: “Why would anyone use this” and “must be nice” don't.
	const latest = reply.words[2]?.start ?? Infinity;
	const first = found.find(
		({start, end}) =>
			start <= latest &&
			before.test(reply.plain.slice(0, start)) &&
			!/^(?:-| (?:is|was|are|just|isn't|would|will|should)\b)/.test(reply.plain.slice(end)),
	);
	if (first && contentBeside(reply, found) <= 3 && !details.test(reply.plain)) {
		return [{spans: [first], strength: 1}];
	}
	const nudges = found.filter(({start, end}) =>
		/\+1|any |bump|following|waiting/.test(reply.plain.slice(start, end)),
	);
	const nudge = nudges[0];
	if (nudge && nudges.length > 1 && !details.test(reply.plain)) {
		return [{spans: [nudge], strength: 0.7}];
	}
	const kind = technical.is ? find(reply, courtesies) : [];
	const opening = kind[0];
	return opening &&
		kind.length > 1 &&
		reply.words.length <= fewWords &&
		density(context) < 0.14 &&
		!has(reply, numbers)
		? [{spans: [opening], strength: 0.7}]
		: [];
});

const numbers = compile('#');

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Use the button for “{quote}”, or add what is new: your version, your case.',
	why: 'Here everybody who follows gets a notice for each reply. A vote has a button; a detail helps to solve it.',
	sources: [
		ideas.contextDecides,
		{
			title: 'GitHub: Add Reactions to pull requests, issues and comments',
			url: 'https://github.blog/2016-03-10-add-reactions-to-pull-requests-issues-and-comments/',
		},
		{
			title: 'Stack Overflow: When should I comment',
			url: 'https://stackoverflow.com/help/privileges/comment',
		},
	],
	weight: 1.4,
	detect: countOnly,
});

export const examples: Examples = {
	hits: [
		{reply: '«+1», same here, please fix.', site: 'github'},
		{reply: '«Any update on this»? We are all waiting for it.', site: 'discourse'},
		{reply: '«Same problem», following for an answer.', site: 'stackoverflow'},
		{
			post: 'Why does the loop end one round early?',
			reply: '«Great question», and welcome. Do take good care of yourself.',
			site: 'stack-exchange',
		},
	],
	nearMisses: [
		{post: 'I quit after nine years.', site: 'hacker-news', reply: 'This is just a plug.'},
		{post: 'I quit after nine years.', site: 'hacker-news', reply: 'Must be nice. Few can.'},
		{reply: '+1, same here on 4.2 with Firefox only, since the cache went in.', site: 'github'},
		{reply: 'Same here, thank you so much!', site: 'instagram'},
		'Any update on this? We are all waiting for it.',
		{reply: 'This is the one my aunt grew against the north wall in Leith.', site: 'reddit'},
	],
};
