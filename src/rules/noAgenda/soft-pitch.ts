import {softPitches} from '../../coach/agenda/approaches.ts';
import {asked} from '../../coach/agenda/own-thing.ts';
import {each} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Give the help itself here, without “{quote}”',
	why: 'An offer to talk business is a pitch, however gently it is put. What would be said in that talk can be said now.',
	sources: [ideas.deliverValue],
	weight: 1.8,
	detect: (context) => each(softPitches(context), asked(context) ? 0.3 : 0.8),
});

export const examples: Examples = {
	hits: [
		'Chairs like that can be saved. «Happy to show you how we» do them.',
		'Payroll on a Friday is rough. «That’s exactly what we do», so «drop me a line and I» will explain.',
		'Poor hens. «We help people like you» every day.',
		'lovely dog, «we have a few slots left» on thursday',
	],
	nearMisses: [
		'I’m happy to show you how to fold it, it takes a minute and no tools.',
		'We help the neighbours with their hay, and they bring the cider.',
		'Let’s talk about the roof when the rain has stopped.',
		'That’s what we do on Sundays, we walk to the mill and back.',
	],
};
