import {anyOf, orders, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Say it straight: “{quote}” lands as a sneer.',
	why: 'Scorn makes a point that only its own side hears. Said plainly, the same point can be answered.',
	sources: [seeds.principles, findings.unhealthy],
	weight: 1.5,
	detect: anyOf(
		phrases(
			[
				'(what|which) planet (do|are|is) (you|u|he|she|they) *',
				'what (are|have|were) (you|u) (guys)? (smoking|smokin|been smoking|drinking)',
				'(in what (universe|world) (is|are|do|does|would)|said no one ever|captain obvious|ok boomer|okay boomer|keep telling yourself|you must be new here|color me shocked|colour me shocked|surprise surprise|oh the irony|nice straw man|must be nice to)',
				'(another|such a|what a|yet another|more) (utterly|completely|truly)? (stupid|dumb|silly|ridiculous|useless|clueless|ignorant|idiotic|moronic) (comment|post|idea|question|article|remark|rant|reply|argument|take|thing to say)',
				'(your|this|that|such|more|another|same old|his|her) (silly|endless|little|usual|own|crazy|insane)? (rant|rants|ranting|gibberish|drivel|inanities|ramblings|babbling|babble|screed|blather|whining|sob story|mumbo jumbo)',
				'(the|a) (very|perfect)? (definition|epitome|poster child) (of|for) (stupid|stupidity|insanity|ignorance|arrogance|hypocrisy|a fool)',
				'(are|is) (you|he|she|u) (really|actually|seriously)? (this|that) (stupid|dumb|naive|dense|blind|thick|gullible|ignorant)',
				'(too|so) (stupid|dumb|thick|dense|blind) (for words|to (see|understand|know|realise|realize|even|be|get))',
				'(nut jobs|nut job|nutjob|nutjobs|whackjob|crackpot|crackpots|whiners|cucks|cockroach|scum|vermin|lunatics|mouth breathers|keyboard warrior|keyboard warriors|armchair experts)',
				'(you|your) (poor|little|sad|pathetic) (little)? (soul|mind|life|world|brain|head|feelings|man|boy|girl|thing|ego|bubble)',
				"(i'm|im|i am) (so)? (sorry|glad|happy) (that)? (you|you're) (don't understand|can't read|cannot read|can't handle|are so|so (blind|naive|stupid)|feel the need to)",
				'(get educated|google is your friend|rtfm|let me google that)',
				'(laughing|laughed) (at|my ass off at) (you|your|this|how)',
				'(playing|play) the (victim|race|woman|gender) (card)? (again|once|yet|now)?',
			],
			{
				strength: 0.8,
				unless: [
					"(i|we) (was|am|were|felt|feel|i'm|i've) (so|too) (stupid|dumb|blind)",
					'(my|our) (own)? (rant|rants|ramblings|whining|little rant)',
					'sorry (for|about) (the|this|my) (rant|ramblings|rambling)',
				],
			},
		),
		orders(
			phrases(
				[
					'(speak for yourself|be gone|put your glasses on|look it up|google it|read a book|try reading|learn to read|do (us|everyone) (all)? a (favour|favor))',
				],
				{strength: 0.75},
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		'«What planet do you live» on? The pool closed in May.',
		'«Another ridiculous comment» about the buses.',
		'Try the timetable. «Learn to read» first.',
		'nobody can follow «your endless drivel» about goats',
	],
	nearMisses: [
		'Sorry for the rant, the goats ate this week’s washing.',
		'I was so blind to it, the sign hung there all year.',
		'My son will learn to read with the old comics.',
		'The planet you saw was Venus, low in the west.',
	],
};
