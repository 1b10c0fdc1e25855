import {defineRule, type Examples} from '../../coach/rule.ts';
import {scornOf} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Say it straight: “{quote}” lands as a sneer.',
	why: 'Scorn makes a point that only its own side hears. Said plainly, the same point can be answered.',
	sources: [ideas.equals, findings.unhealthy],
	weight: 2,
	detect: scornOf('sneers'),
});

export const examples: Examples = {
	hits: [
		'OK, but «good luck finding a job with that».',
		'«Must be nice to have savings» to just quit.',
		'«You seriously don’t know» that? It was in the letter.',
		'«Just read the manual», this was on page one.',
		'This has been «asked a thousand times» in here.',
		'«What planet do you live» on? The pool closed in May.',
		'«Another ridiculous comment» about the buses.',
		'Try the timetable. «Learn to read the sign» first.',
		'nobody can follow «your endless drivel» about goats',
		'«Thanks for the lecture», I had no idea that water is wet.',
		'«Congratulations, you discovered that» trains can be late.',
		'«How convenient that you» left out the second year.',
	],
	nearMisses: [
		'Must be nice to have the garden back.',
		'Wipe it like you mad you ever put any oil on.',
		'I look in the mirror and see my father tired.',
		'You really don’t need a second oven for six loaves.',
		'I read the manual twice and the fuse still sits somewhere else.',
		'We asked three times and the fourth clerk knew the form.',
		'Sorry for the rant, the goats ate this week’s washing.',
		'I was so blind to it, the sign hung there all year.',
		'My son will learn to read with the old comics.',
		'The planet you saw was Venus, low in the west.',
		'Congratulations on the new shop, the window looks lovely.',
		'Wow, you really did build that by hand, it is beautiful.',
		'Good luck with that interview on Friday, wear the blue one.',
		'Thanks for the history of the mill, I walk past it every day.',
	],
};
