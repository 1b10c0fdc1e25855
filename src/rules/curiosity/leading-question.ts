import {find} from '../../coach/detect.ts';
import {loaded} from '../../coach/heard/asked-back.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'curiosity',
	kind: 'fault',
	tip: 'Ask what you want to know instead of “{quote}”.',
	why: 'A question that holds its own answer asks nothing and puts people on the spot. A real one lets you learn why they see it so.',
	sources: [seeds.principles, findings.goneAwry],
	starter: 'What made you … ?',
	weight: 1.3,
	detect: ({reply}) => {
		const questions = reply.sentences.filter(({end}) => reply.plain[end - 1] === '?');
		const spans = find(reply, loaded).filter((span) =>
			questions.some(({start, end}) => span.start >= start && span.end <= end),
		);
		return spans.map((span) => ({spans: [span], strength: 0.85}));
	},
});

export const examples: Examples = {
	hits: [
		'«Why would you even» post this in a group for beginners?',
		'«Don’t you think» that the band deserved a word as well?',
		'«Did you even read» the second page before you wrote this?',
		'and «who do you think you» are to tell us about cricket?',
	],
	nearMisses: [
		'Why would the pump run dry at night, is there a leak?',
		'Did you read the second page as well, the table is there?',
		'We leave at nine, right?',
		'I don’t think you need a second coat on that.',
	],
};
