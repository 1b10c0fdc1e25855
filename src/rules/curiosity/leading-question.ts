import {each} from '../../coach/detect.ts';
import {loadedQuestions} from '../../coach/heard/asked-back.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'curiosity',
	kind: 'fault',
	tip: 'Ask it openly: “{quote}” already holds your answer.',
	why: 'A question that holds its own answer asks nothing and puts people on the spot. A real one lets you learn why they see it so.',
	sources: [ideas.notManipulate, ideas.newThings, findings.goneAwry],
	starter: 'What made you … ?',
	weight: 1.3,
	detect: (context) =>
		each(
			// “Are you serious about selling?” asks, “What is wrong with people?” takes their side.
			loadedQuestions(context).filter(
				({start, end}) =>
					!/^are you serious\s+about\b|\bwrong with (?!you)/i.test(
						context.reply.raw.slice(start, end + 8),
					),
			),
			0.85,
		),
});

export const examples: Examples = {
	hits: [
		'«Why would you even» post this in a group for beginners?',
		'«Don’t you think» that the band deserved a word as well?',
		'«Did you even read» the second page before you wrote this?',
		'and «who do you think you» are to tell us about cricket?',
		'Nice shed. «Wouldn’t it be better» to paint it before the frost, like everybody else does?',
		'«Did nobody on the committee actually check» the depth of that pond?',
		'Lovely. «Who needs a boat that size anyway»?',
	],
	nearMisses: [
		'Why don’t you think you deserve the prize?',
		'He might come round once it rains, don’t you think?',
		'Why would the pump run dry at night, is there a leak?',
		'Did you read the second page as well, the table is there?',
		'We leave at nine, right?',
		'I don’t think you need a second coat on that.',
		'Why do you think the bees moved out before the cold came?',
		'What do you want to plant once the wall is down?',
		'Did you really sleep in the van all winter, or was there a stove at your sister’s?',
		'Are you still working on the loom, or is it done?',
	],
};
