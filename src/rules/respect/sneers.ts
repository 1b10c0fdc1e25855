import {anyOf, orders, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Say it straight: “{quote}” lands as a sneer.',
	why: 'Scorn makes a point that only its own side hears. Said plainly, the same point can be answered.',
	sources: [seeds.principles, findings.unhealthy],
	weight: 2,
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
				'(get educated|google is your friend|rtfm|lmgtfy|let me google that)',
				'(asked|answered|discussed|explained|posted|covered) (here)? (literally|about|like|only)? (a million|a thousand|a hundred|a zillion|hundreds of|thousands of|ten thousand) times',
				'(did|do) you (even|not|ever)? (bother|try|think) (to (read|search|look|google)|reading|searching|looking|googling)',
				"(not|isn't|is not) (that hard|rocket science|brain surgery)(,| is it| you know| people)",
				'(some of us|those of us|people who|normal people) (actually|have to|bother to|can|know how) (read|work|think|know|do|use|bother)',
				"(maybe|perhaps) (if you|you should) (spent|had|stopped|learned|learnt|weren't|were|read|learn|paid|worked|try|tried) (less|more|some|a bit|any|actually|so|thinking|whining|complaining|moaning|the|to|attention|harder|reading)",
				'(what|who) did you (think|imagine) (was|would)',
				"(no|not a) (wonder|surprise) (you|your|it|nobody|no one) (failed|fail|lost|keep|got|are|can't|came|flopped)",
				"(you|u) (seriously|really|honestly) (don't|didn't|can't|couldn't|never) (know|knew|see|get|figure|heard|learn|learned) (that|this|it|how|of|out|about)",
				'(try|use|ask|open|heard of|ever heard of) google (next time|first|sometime|for once|before|maybe)',
				"(wasting|waste) (people's|everyone's|everybody's|our|other people's) time",
				'(cool story|slow clap|good luck with that|thanks captain|congratulations on (discovering|finding out|noticing)|welcome to (the)? (real world|adulthood|#))',
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
					'(speak for yourself|be gone|learn (how)? to (use|code|cook|drive|write|spell|park|parent|count) (a|an|your|the)? *|(just|go|try) (and)? (read|reading|check) the (docs|documentation|manual|faq|rules|sidebar|fine print|instructions|label)|put your glasses on|look it up|google it|read a book|try reading|learn to read|do (us|everyone) (all)? a (favour|favor))',
				],
				{strength: 0.75},
			),
		),
	),
});

export const examples: Examples = {
	hits: [
		'«You seriously don’t know that»? It was in the letter.',
		'«Just read the manual», this was on page one.',
		'This has been «asked a thousand times» in here.',
		'«What planet do you live» on? The pool closed in May.',
		'«Another ridiculous comment» about the buses.',
		'Try the timetable. «Learn to read» first.',
		'nobody can follow «your endless drivel» about goats',
	],
	nearMisses: [
		'You really don’t need a second oven for six loaves.',
		'I read the manual twice and the fuse still sits somewhere else.',
		'We asked three times and the fourth clerk knew the form.',
		'Sorry for the rant, the goats ate this week’s washing.',
		'I was so blind to it, the sign hung there all year.',
		'My son will learn to read with the old comics.',
		'The planet you saw was Venus, low in the west.',
	],
};
