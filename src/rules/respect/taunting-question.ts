import {defineRule, type Examples} from '../../coach/rule.ts';
import {scornOf} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Ask what you would like to know: “{quote}” holds the verdict already.',
	why: 'A question that can only be answered by owning up is a blow. One that you want the answer to starts a talk.',
	sources: [ideas.interact, ideas.equals, findings.goneAwry, findings.unhealthy],
	weight: 1.8,
	detect: scornOf('taunts'),
});

export const examples: Examples = {
	hits: [
		'«Are you even capable of» reading a timetable?',
		'«What is wrong with you»? It was one late train.',
		'«How stupid can you» be to leave a gate open.',
		'«Who asked you», the vote was on Monday.',
		'«Since when do cyclists» own the bridge?',
	],
	nearMisses: [
		'Are you at the early market or the late one?',
		'How hard is the ground by the fence, can you get a spade in?',
		'What is wrong with the pump, does it hum at all?',
		'Why do you use rye, is it the taste?',
		'Can you read the small number on the plate under the lid?',
		'Who made your gate? I love the hinge.',
	],
};
