import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Leave out “{quote}”: it is the line readers know from spam.',
	why: 'Quick money, free gifts and traded clicks are what filters and people skip first. The rest is skipped with it.',
	sources: [
		ideas.deliverValue,
		{
			title: 'Alberto et al. 2015: TubeSpam: Comment Spam Filtering on YouTube',
			url: 'https://doi.org/10.1109/ICMLA.2015.37',
		},
	],
	weight: 2,
	detect: phrases(
		[
			'(show|teach|tell) you how (i|we|to) (make|earn|made|earned) ($#|€#|£#|money|cash|a living|an income)',
			'(make|earn|making|earning) ($#|€#|£#|#$) (a|per|every) (day|week|month) (from home|online|with|by|doing)',
			'(earn|earning|make|making|made|earned) (up to|over|about|some|extra|free|easy|real|good|huge|serious)? (money|cash|income|profit|profits|bitcoin|bitcoins|gift cards|paypal|dollars) (online|fast|easily|daily|at home|from home|by (clicking|watching|doing|typing|sharing|just)|every (day|week|hour)|a day|per (day|week|hour))',
			'(earn|make|making|earning) (up to|over) ($#|€#|£#|$ #|# dollars|#$|# usd) (a|per|every|daily|from|by|with|an)',
			'(work|jobs|income) (from|at) home (jobs|opportunity|easily|to (earn|make))',
			'(passive|residual|guaranteed) (income|payouts|earnings)',
			'(side hustle that|network marketing|forex|crypto trading|bitcoin investment|binary options|double your (money|bitcoin|investment))',
			'(free|cheap|get free) (followers|subscribers|likes|views|gift cards|gift card|giftcards|robux|v-bucks|vbucks|iphone|itunes|paypal money|bitcoins)',
			'hack (any|a|the) (facebook|instagram|whatsapp|account|password|game)',
			'(whatsapp|telegram) (me|him|her|us)? (on|at|via|now|@)? (+)? #',
			'(an expert|this expert|trader|dr *) (helped|help) me (recover my|invest|earn|win|cure) *',
			'(click|check) my (profile|picture|pic|name|avatar)',
			'(sub|like|follow|view|comment) 4 (sub|like|follow|view|comment)',
			'(sub4sub|f4f|l4l|s4s|like4like|follow4follow)',
			'(check out|visit|watch|see|on|to) my (youtube|new|gaming|music|yt)? (channel|vids|covers|remixes)',
			'(no scam|100% legit|legit and|fast cash|(get|claim|earn) free money)',
			'(weight loss|lose weight|enlargement|viagra|miracle cure) (fast|pills|gummies|secret|spell)',
		],
		{strength: 0.9},
	),
});

export const examples: Examples = {
	hits: [
		'DM me and I’ll «show you how I make $5,000» a month.',
		'My neighbour started to «earn over $90 an» hour with this, ask me how.',
		'nice clip, i do beats «visit my channel»',
		'«Get free gift cards», «no scam».',
	],
	nearMisses: [
		'I work from home and my cat thinks the desk is hers. Text me at 7.',
		'It’s not a scam, I’ve checked; click the profile picture, then Settings.',
		'I make about $90 on a good market day, most of it from the plum jam.',
		'Our neighbour works from home and hears every lorry.',
		'The channel between the two islands freezes once in ten years.',
		'They earn money for the school trip by selling bread on Fridays.',
	],
};
