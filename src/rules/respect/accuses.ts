import {defineRule, type Examples} from '../../coach/rule.ts';
import {scornOf} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Say what happened this time; “{quote}” accuses the person.',
	why: 'Always, never and stop turn one deed into a character. About one deed people can talk.',
	sources: [ideas.equals, findings.goneAwry],
	starter: 'What I saw was … ',
	weight: 1.4,
	detect: scornOf('accuses'),
});

export const examples: Examples = {
	hits: [
		'«You never listen», the meeting was moved on Tuesday already.',
		'«Stop pretending» that the bins were full before noon.',
		'«You keep ignoring» the table that I posted twice.',
		'«You’re just twisting» the words of the caretaker.',
		'«You just want attention», the dog was never lost.',
		'«Your hidden agenda» is a second car park.',
		'Take it down «or else».',
	],
	nearMisses: [
		'What do you know about the pump already, was there a label?',
		'You always make the best bread in the street.',
		'You never know with goats, keep the gate shut.',
		'You keep bees as well? Then you know the sound.',
		'Stop at the second bridge, the view is worth it.',
		'If you just want a quiet corner, try the chapel garden.',
	],
};
