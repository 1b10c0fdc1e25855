import {compile, find, has, seeking} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const sendsOn = compile(
	"(you|u|y'all|everyone|everybody|you guys) (really|all|definitely|totally)? (should|must|need to|have to|gotta|ought to) (really|all|definitely|totally|just|also)? (check out|try|read|watch|get|download|look up|look into|listen to|google|follow|visit|join) *",
	'(check out|look up|google|try|read|watch|get) (the|this) (book|app|podcast|channel|film|movie|course|site|video|series|program|programme|song|newsletter) *',
);

/** What is told of a thing that one is full of. */
const swearsBy = compile(
	'(completely|literally|totally|really|honestly)? (changed|saved|transformed|turned around) my (whole)? (life|marriage|career|health|business|mornings)',
	"(best (thing|decision|money|purchase)) (that)? (i|i've|we|we've) ever (did|made|done|spent|bought)",
	"(can't|couldn't|cannot) (live|do|imagine (life|my life)) without (it|them|this)",
);

/** So much of their matter shows what the thing has to do with it. */
const enoughShared = 0.5;

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Say what “{quote}” has to do with theirs, or keep it for when they ask.',
	why: 'A thing praised under words it has nothing to do with reads as an advert, even from a fan. The link to theirs is the help.',
	sources: [ideas.listenFirst, ideas.deliverValue],
	starter: 'You say {told}. What helped me there was … ',
	weight: 2,
	detect: seeking([sendsOn], (context) => {
		const {reply, heard} = context;
		if (heard === null || heard.shared >= enoughShared) return [];
		const {questions, invites} = heard;
		if (questions.length > 0 || invites.advice || invites.offers) return [];
		if (!has(reply, swearsBy)) return [];
		return find(reply, sendsOn)
			.slice(0, 1)
			.map(({start, end}) => ({spans: [{start, end: endOfName(reply.own, end)}], strength: 0.9}));
	}),
});

const nameGoesOn = /^(?: (?:of|the|and)? ?[A-Z][A-Za-z0-9]{1,30}){1,4}/;

/** Where a name ends that goes on behind what was found: “check out Mindful” Mornings. */
const endOfName = (own: string, end: number): number =>
	end + (nameGoesOn.exec(own.slice(end, end + 90))?.[0].length ?? 0);

export const examples: Examples = {
	hits: [
		{
			post: 'Lovely light on the harbour this morning.',
			reply: '«You should check out Mindful Mornings», it changed my life.',
		},
		{
			post: 'Our cat has been missing since Tuesday.',
			reply: 'Honestly, «everyone should read Atomic Habits». Best thing I ever did.',
		},
	],
	nearMisses: [
		{
			post: 'Our baker on the corner has closed.',
			reply: 'You should try the market on Saturday, there is a man from Leeds with rye loaves.',
		},
		{
			post: 'What should I read on the train?',
			reply: 'You should read Atomic Habits, it changed my life.',
		},
		{
			post: 'Lovely light on the harbour this morning.',
			reply: 'You should see the harbour in March. The light comes in under the fog then.',
		},
		{
			post: 'Our cat has been missing since Tuesday.',
			reply: 'I’m so sorry. You should check the garages, ours sat in one for two days.',
		},
	],
};
