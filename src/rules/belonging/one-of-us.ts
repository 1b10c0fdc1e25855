import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {phrases, when} from '../../coach/detect.ts';
import {borrowedCheer} from '../../coach/heard/borrowed.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'belonging',
	kind: 'strength',
	praise: 'Your “{quote}” includes them.',
	why: 'A “we” with the reader in it strengthens the bond that brought people here. Communities live from that bond.',
	sources: [seeds.social, seeds.principles],
	weight: 0.8,
	detect: when(
		(context) => !turnsAway(context) && borrowedCheer(context).length === 0,
		phrases(
			[
				"(we|we've) (all|both) *",
				'(all|some|many|most|both|half|a lot|the rest|none|each|every one) of us',
				'(around|round) here',
				'(in|on|to|for|of|from) (this|our) (sub|subreddit|forum|group|thread|community|channel|server|list|neighbourhood|neighborhood|street|town|village|corner|little corner|part of the (country|world))',
				'(us|we) (runners|bakers|gardeners|parents|nurses|teachers|cyclists|knitters|beekeepers|makers|birders|night owls|old-timers|old timers|newcomers|beginners|locals|northerners|southerners|expats|musicians|writers|readers|students|developers|devs|walkers|anglers|late starters|single parents|shift workers|introverts)',
				"(welcome|good to (have|see) you|glad (you're|you are|to have you)) (to the|aboard|here|among us|in|back|with us|to our|to (this|our))",
				"(let's|lets|let us) (see|try|find|hope|work|keep|meet|look|start|do|make|go|not|talk|compare|get)",
				"(you're|you are) (not the only one|one of us|in good company|among friends|in the right place)",
				'(count|sign) me in',
				'(join|joining) (us|me) (on|at|for|in|next|if|this|any)',
				'(same|me too|here too) (here|as well|from|in)',
				'(see you|meet you|find me|find us) (there|at|on|next|in|by|tomorrow)',
				'(solidarity|in the same boat)',
				'(some|somebody|someone|everybody|everyone|nobody|half|plenty|most|none|one) (of us)? (here|in here|on here|round here|around here|on this (street|sub|forum|list|thread))',
				'(at|in|on) (our|the) (club|hall|choir|allotment|allotments|ward|staffroom|staff room|pub|co-op|corner shop|market|school gate|parkrun|meetup|meet-up|library|depot|yard|shed|clinic|group|track|pool|chapel|mosque|temple|synagogue|gurdwara|church)',
				'(welcome|come|pop|drop) (to the (club|waiting room|gang|party|madhouse)|along|by|round|over|in) *',
				'(save|keep|bring|buy|owe) (me|us|you) (a|one|some|the) *',
				'(as|like) (you|we) (all)? (know|said|say|remember) (here|round here|last (week|time|year|month))',
			],
			{
				strength: 0.6,
				unless: [
					'(us|we) both know (you|that you)',
					"(let us|lets|let's) know",
					'(put|get|work|bring|come|act|goes|go|stick|held|hold) (it|them|things)? together',
				],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«We all forgot» the sugar once, it becomes a story by Christmas.',
		'That bend catches «half of us», the council knows it.',
		'«Welcome to the» slow lane, there are about forty people in it.',
	],
	nearMisses: [
		'We ship on Mondays and the parcel takes two days.',
		'Put it together with the long screws first.',
		'Please let us know your order number.',
	],
};
