import {density} from '../../coach/advice/telling.ts';
import {compile, contentBeside, find, has} from '../../coach/detect.ts';
import {placeOf} from '../../coach/places/index.ts';
import {type Context, defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

/** A vote, a nudge or a bookmark in words; there are buttons for each. */
const votes = compile(
	'(+1|plus one|plus 1|this|so much this|same|same here|same problem|same issue|me too|me three|mee too|ditto|seconded|agreed|bump|up|following|followed|follow|subscribed|subscribing|commenting (to|for) (follow|later|visibility|the algorithm|reach|updates)|saving (this)? for later|interested|lol|lmao|nice|cool|first|upvoted|take my upvote|have my upvote|underrated)',
	'(any|is there|are there any|got any|still no|no) (any)? (news|update|updates|progress|eta|luck|word|fix|solution|timeline) (yet)? (on|about|for|here|with)? (this|that|it|here)?',
	'(when|how soon) (will|is|can) (this|it|that) (be)? (fixed|merged|released|done|out|ready|land|ship|going to be fixed)',
	"(we're|we are|i'm|i am|still) (all)? (waiting|watching|subscribed|following)",
	'(following|commenting|subscribing|here) (this|for|to) (for)? (updates|update|the answer|answers|an answer|a fix|a solution|see|know|follow)?',
	'(same|having the same|have the same|got the same|facing the same|experiencing the same) (problem|issue|bug|error|question|thing)? (here|for me|as well|too|as (you|op|above))?',
	'(thank you|thanks|thx|ty|many thanks|thank you so much|thanks a lot|thanks so much|thanks in advance|cheers)',
	'(please|pls|plz) (fix|fix this|help|update|add this|merge|hurry|reply|respond)',
);

/** Courtesy that a place of questions and answers goes without. */
const courtesies = compile(
	'(great|good|nice|excellent|interesting) question',
	"(hope|i hope) (you're|you are|your|this|that|everyone|all) *",
	'(welcome|hello|hi|greetings|dear|good (morning|day|evening|afternoon))',
	'(take care|take good care|have a (great|good|nice|lovely|wonderful) (day|one|week|weekend)|best wishes|all the best|good luck|kind regards|best regards|happy (coding|hacking))',
	'(thank you|thanks|many thanks|cheers)',
);

/** A detail makes it a report: a version, a system, a way to see it happen. */
const details =
	/\d{1,9}\.\d|\b(?:version|on (?:mac|linux|windows|ubuntu|android|ios|firefox|chrome|node)|since|after|only when|workaround|reproduce|logs?|stack ?trace|because|until)\b/;

const countOnly = (context: Context): Evidence[] => {
	const {reply, site} = context;
	const {company, technical} = placeOf(site);
	if (company.is !== 'noise' || reply.links.length > 0 || reply.quotes.length > 0) return [];
	const found = find(reply, votes);
	const first = found[0];
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
	return opening && kind.length > 1 && density(context) < 0.14 && !has(reply, numbers)
		? [{spans: [opening], strength: 0.7}]
		: [];
};

const numbers = compile('#');

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Use the button for “{quote}”, or add what is new: your version, your case.',
	why: 'Here everybody who follows gets a notice for each reply. A vote has a button; a detail helps to solve it.',
	sources: [
		seeds.rethinking,
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
		{reply: '+1, same here on 4.2 with Firefox only, since the cache went in.', site: 'github'},
		{reply: 'Same here, thank you so much!', site: 'instagram'},
		'Any update on this? We are all waiting for it.',
		{reply: 'This is the one my aunt grew against the north wall in Leith.', site: 'reddit'},
	],
};
