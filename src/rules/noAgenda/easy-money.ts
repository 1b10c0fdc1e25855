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
			'(earn|earning|make|making|made|get|win|earned) (up to|over|about|some|extra|free|easy|real|good|huge|serious)? (money|cash|income|profit|profits|bitcoin|bitcoins|gift cards|paypal|dollars) (online|fast|easily|daily|at home|from home|by (clicking|watching|doing|typing|sharing|just)|every (day|week|hour)|a day|per (day|week|hour)|now|today|here|just)',
			'(earn|make|making|earning|win) (up to|over|about)? ($#|€#|£#|$ #|# dollars|#$|# usd) (a|per|every|in|daily|from|by|each|with|an)',
			'(work|working|job|jobs|income) (from|at) home (and|with|jobs|opportunity|job|today|easily|to (earn|make))',
			'(passive|extra|residual|guaranteed|weekly|daily) (income|payouts|profit|earnings)',
			'(financial freedom|get rich|be your own boss|quit your job|side hustle that|network marketing|forex|crypto trading|bitcoin investment|binary options|double your (money|bitcoin|investment))',
			'(free|cheap|buy|real|gain|get free|get more) (followers|subscribers|likes|views|gift cards|gift card|giftcards|robux|v-bucks|vbucks|iphone|itunes|paypal money|bitcoins)',
			'(hack|hacked|hacking|crack|cracked) (any|your|a|the)? (facebook|instagram|whatsapp|account|password|game)',
			'(whatsapp|telegram) (me|him|her|us)? (on|at|via|now|@)? (+)? #',
			'(text|inbox|contact|message) (me|him|her|us) (on|at|via) (whatsapp|telegram|+|#)',
			'(he|she|expert|trader|doctor|dr *) (helped|help|made) me (recover|invest|earn|win|cure|get (back|my))',
			'(click|check) (my|the) (profile|picture|pic|name|avatar)',
			'(sub|like|follow|view|comment) 4 (sub|like|follow|view|comment)',
			'(sub4sub|f4f|l4l|s4s|like4like|follow4follow)',
			'(check out|visit|watch|see|on|to) my (youtube|new|gaming|music|yt)? (channel|vids|covers|remixes)',
			'(no scam|not a scam|100% legit|legit and|easy money|fast cash|quick cash|(get|claim|want|earn|some) free money)',
			'(weight loss|lose weight|enlargement|viagra|cbd|miracle cure|herbal) (fast|pills|gummies|supplement|supplements|secret|spell|in #)',
		],
		{strength: 0.9},
	),
});

export const examples: Examples = {
	hits: [
		'My neighbour started to «earn $90 an» hour with this, ask me how.',
		'nice clip, i do beats «visit my channel»',
		'«Get free gift cards here», «no scam».',
	],
	nearMisses: [
		'I make about $90 on a good market day, most of it from the plum jam.',
		'Our neighbour works from home and hears every lorry.',
		'The channel between the two islands freezes once in ten years.',
		'They earn money for the school trip by selling bread on Fridays.',
	],
};
