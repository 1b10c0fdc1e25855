import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import type {Span} from '../text/span.ts';
import {ownThings, products} from './own-thing.ts';

const role =
	'(founder|co-founder|cofounder|ceo|cto|owner|co-owner|maker|creator|author|developer|dev|devs|maintainer|employee|investor|shareholder|affiliate|ambassador|engineer|designer|community manager|product manager|marketing person|support person|seller|organiser|organizer|publisher|host|one)';

const plainTies = compile(
	'(full|quick|honest|small|obligatory|financial|fair)? (disclosure|disclosures|disclosing|disclaimer)',
	'in the interest of (transparency|full transparency|honesty)',
	'to be (transparent|upfront|up front) (about it|here|with you)?',
	'(i|we) (currently|actually|also|do|used to)? (work|worked|volunteer|consult|freelance|intern|am employed) (at|for|there|on it|on this|on that|with them|with the (team|company))',
	"(i'm|im|i am|we're|we are) employed (at|by)",
	`(i'm|im|i am|we're|we are|i'm actually|i am actually|i was) (also)? (the|a|an|one of the|its|their|lead)? ${role} (of|at|for|behind|there|on|here|with|who (made|built|wrote|runs))`,
	"(i'm|im|i am|we're|we are) (one of the people behind|behind (it|this)|part of the team|on the team|with the team|paid (by|to)|sponsored by|affiliated with|associated with|connected to|partnered with)",
	'(i|we) (built|made|make|wrote|run|created|own|maintain|founded|develop|publish|sell) (it|this|that|one|them|the thing|the tool|the app|the plugin|the library|the course|the book|this one|that one)',
	"(i'm|im|i am|we're|we are|so|obviously|clearly|a bit|slightly|very|totally|admittedly) biased",
	'(weigh|take|read) (this|that|it|my|what i say) (answer|comment|advice|recommendation|opinion|word)? (accordingly|with a grain of salt|with a pinch of salt|with that in mind|as you will)',
	`(this|it|that|which) (is|was|'s) (my|our) (own)? (*)? (${products}|company|business|product|shop|book|employer|client)`,
	`(it's|that's) (my|our) (own)? (*)? (${products}|company|business|product|shop|book|employer|client)`,
	'my (employer|company|team|startup|start-up|agency|client|boss|wife|husband|partner|brother|sister|friend|day job) (makes|made|builds|built|sells|sold|runs|ran|offers|owns|wrote)',
	'(i|we) (get|earn|receive|make) (a|an|some|paid)? (commission|referral|cut|kickback|fee|money if)',
	'(they|it was|was|were) (sent|gave|gifted|lent|paid|sponsored) (me|us|to me|to us|by)',
	'(affiliate|referral|sponsored|paid) (link|links|post|partnership|by|:)',
	'(shameless|small|self) (self-promotion|self promotion|plug|promo|promotion)',
	'(not|no) (affiliated|affiliation|connection|stake|financial interest|relation) (with|to|in)? (them|it|any|either|the)?',
	"(i|we) (don't|do not|have never) (work for|work with|get paid by|have any ties)",
	'just a (happy|satisfied|long-time|longtime|paying|regular)? (user|customer|fan|client|reader)',
);

/** Tags that the law's guides take for plain when they come first. */
const plainTag =
	/(?<![\w#&])(?:#(?:ad|advert|advertisement|sponsored|paidpartnership|paidad)|\[ad\]|ad:|advert:|sponsored:)(?![\w-])/g;

/** Words for the tie that the same guides find too vague or too late. */
const vagueTag =
	/(?<![\w#&])#(?:sp|spon|collab|collaboration|partner|partners|partnership|ambassador|brandambassador|gifted|ee|client|affiliate|thanks\w{1,30}|ad|sponsored|team[a-z]{2,30})(?![\w-])/g;

/** Where the reply says in plain words what ties its writer to a thing. */
export const ties = once(({reply}: Context): Span[] =>
	[...find(reply, plainTies), ...find(reply, plainTag)].sort((a, b) => a.start - b.start),
);

/** Hashtags that stand for a tie. */
export const tieTags = ({reply}: Context): Span[] => find(reply, vagueTag);

/** "Our app" and "we make" tell the tie by themselves. */
const firstPerson = compile(
	"(we|we're|we've|we'll|our|ours|us)",
	"(i|i've|i'm|we) (just|recently|also)? (built|made|created|launched|founded|developed|designed|released|wrote|building|working on|run)",
);

/** Whether a reader can tell from the words that the writer speaks for something. */
export const tellsTie = once(
	(context: Context): boolean =>
		ties(context).length > 0 ||
		ownThings(context).some(({named}) => !named) ||
		find(context.reply, firstPerson).length > 0,
);
