import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find, sentenceOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';
import type {Span} from '../../coach/text/span.ts';
import {contentStem} from '../../coach/text/text.ts';

/** Names a term of theirs as one: "since you've tried", "without the cloud", "no advice from me". */
const minding = compile(
	"(since|as|given|if|seeing|now that|because|where) that? (you|you've|you're|your|it|the|that) *",
	"(without|instead of|rather than|other than|beyond|besides|apart from|no need for|no need to|skip|skipping|leave out|doesn't (need|require)|don't (need|use)|not|never|no) (any|the|a|an|using|going|another)? *",
	"(didn't|doesn't|never|don't|won't) (do|help|work|fix|count) *",
);

const answersTo = {
	'no-advice': compile(
		'(no|without) (advice|tips)',
		'(vent away|moan away|let it out|go on|get it out)',
	),
	budget: compile(
		'(free|cheap|cheaper|costs nothing|under #|second hand|used|charity shop|library|borrow|borrowed|your budget|# (euros|pounds|dollars|cents)|($#|£#))',
	),
	'no-messages': compile('(here|in the thread|in public|in the comments)'),
} as const;

/**
 * Who says what was tried and what is out saves everybody time. To work within it shows that it
 * was read.
 */
export default defineRule({
	principle: 'listening',
	kind: 'strength',
	praise: 'You keep to what they asked of replies: “{said}”',
	sources: [ideas.useWhatYouHear, ideas.theyCameFirst],
	weight: 1,
	detect: (context) => {
		const {reply, heard} = context;
		if (heard === null || turnsAway(context)) return [];
		for (const {kind, stems, start, end} of heard.constraints) {
			const said = [{start, end}];
			if (kind === 'tried' || kind === 'cannot') {
				const span = find(reply, minding).find((found) => holds(found, stems));
				if (span) return [{spans: [span], said, strength: 0.8}];
			} else if (kind in answersTo) {
				const [span] = find(reply, answersTo[kind as keyof typeof answersTo]);
				if (span) return [{spans: [span], said, strength: kind === 'no-messages' ? 0.3 : 0.7}];
			}
		}
		return [];

		function holds(span: Span, stems: ReadonlySet<string>): boolean {
			const words = sentenceOf(reply, span)?.words ?? [];
			const near = words.filter((word) => word.end > span.start).slice(0, 7);
			return near.some((word) => {
				const stem = contentStem(word);
				return stem !== null && stems.has(stem);
			});
		}
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'Can’t sleep. «I’ve already tried melatonin and warm milk, nothing works.» Ideas?',
			reply: '«Since you’ve tried» melatonin, look at the light: an amber bulb did it for me.',
		},
		{
			post: 'Need a planner for the club. «We can’t use anything in the cloud.»',
			reply: 'A shared folder and one spreadsheet, «no cloud» involved, is what ours runs on.',
		},
		{
			post: '«Just need to vent.» They gave my desk to the intern.',
			reply: '«Vent away», that is a silly way to find out where you sit.',
		},
	],
	nearMisses: [
		{
			post: 'Can’t sleep. I’ve already tried melatonin and warm milk, nothing works. Ideas?',
			reply: 'Try melatonin an hour before bed.',
		},
		{
			post: 'Need a planner for the club. We can’t use anything in the cloud.',
			reply: 'There are plenty of planners for a club, ours is on paper since the start.',
		},
		{
			post: 'They gave my desk to the intern.',
			reply: 'Vent away, that is a silly way to find out where you sit.',
		},
	],
};
