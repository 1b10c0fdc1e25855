import {defineRule, type Examples} from '../../coach/rule.ts';
import {scornOf} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Take out “{quote}” and say what you disagree with.',
	why: 'A name called ends the talk, and everybody who reads along remembers only that. The disagreement itself may well be worth saying.',
	sources: [ideas.equals, findings.unhealthy],
	weight: 2.6,
	detect: scornOf('insults'),
});

export const examples: Examples = {
	hits: [
		'«You’re an idiot» if you think the river stays in its bed.',
		'«What a moron», parks in front of the ambulance and goes for coffee.',
		'«oh shut up», the band was fine',
		'«You are such a hypocrite», you drove here yourself.',
		'«Your stupid spreadsheet» has the rent in it twice.',
		'People who park there have «half a brain».',
		'That is «sheer arrogance», and the whole street saw it.',
	],
	nearMisses: [
		'Tell that voice to shut up and eat the cake, you are lovely.',
		'I’m such an idiot, I salted the coffee again.',
		'You’re not stupid, the form really is that bad.',
		'Shut the valve before you take the cover off.',
		'The clown at the fair let my son hold the goose.',
		'He told me “you are an idiot” in front of the class, and it stayed with me.',
		'This stupid printer ate my form as well, pull the tray out twice.',
		'Damn, that is a fine shed. Who built it?',
	],
};
