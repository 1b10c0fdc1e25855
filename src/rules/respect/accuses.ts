import {anyOf, orders, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Say what happened this time; “{quote}” accuses the person.',
	why: 'Always, never and stop turn one deed into a character. About one deed people can talk.',
	sources: [seeds.principles, findings.goneAwry],
	starter: 'What I saw was … ',
	weight: 1.2,
	detect: anyOf(
		phrases(
			[
				'(you|u) never (listen|listened|answer|answered|read|learn|learned|reply|replied|respond|responded|care|cared|help|helped|pay|paid|admit|think|stop|do (anything|what)|explain|explained|provide|provided|even|apologise|apologize|apologised|apologized|take (responsibility|part)|give|gave (a|us|me) (reason|chance))',
				'(you|u) always (complain|blame|lie|twist|whine|have to|make (everything|it all|excuses)|do this|do that|ignore|avoid|attack|change the subject|find (a|some) (way|excuse)|assume|exaggerate|interrupt|want (more|something for nothing)|play the victim|say (that|no|the same)|need the last word|think you)',
				'(you|u) (keep|kept|are constantly|constantly|continually|repeatedly|are still|insist on) (lying|whining|complaining|ignoring|twisting|attacking|blaming|avoiding|repeating (the same|yourself|this)|changing the subject|making (things|stuff|excuses|false)|reverting|removing|deleting|insulting|accusing|misrepresenting|pushing|refusing|dodging|deflecting|insisting|trolling|spamming|pretending|claiming)',
				"(you're|you are|ur|you were) (just|simply|clearly|obviously|deliberately|purposely|only|now|again|still|blatantly|intentionally)? (lying|twisting|dodging|deflecting|attacking|accusing|misrepresenting|distorting|abusing|harassing|bullying|in denial|part of the problem|the problem|hiding|cherry-picking|cherry picking|spreading|pushing (your|an)|ignoring (the|what|my|all|everything)|avoiding (the|my)|refusing to|biased|wrong (on|about) (everything|all|every))",
				'(your) (agenda|bias|pov pushing|personal attacks|personal attack|vendetta|bad faith|lies|excuses|tantrum|rant|whining|behaviour is|behavior is|attitude is|double standards|hidden agenda|tirade|nonsense|disruptive|ego|hatred)',
				"(i will|i'll|we will|going to|or i'll) (report|have you (blocked|banned|removed)|get you (blocked|banned|fired)|block you|ban you|sue you|make sure you (never|are))",
				"(don't|dont|do not) you (dare|ever)",
			],
			{
				strength: 0.75,
				unless: [
					'(never|not|stop) (stop)? (being (so)? (kind|you|generous|curious)|baking|writing|posting)',
					'(if|when|unless|think|feel|worry|because) you (always|never|keep)',
					'(stop) (being|your) (so)? (hard on|worrying|medication|car|watch)',
					"(you're|you are) not *",
				],
			},
		),
		orders(
			phrases(
				[
					'stop (lying|pretending|making (things|stuff|excuses|false|this|personal)|acting|twisting|trolling|attacking|insulting|accusing|playing (the victim|games)|spreading|wasting|harassing|bullying|vandali[sz]ing|vandalizing|vandalising|pushing your|putting words|blaming|talking (nonsense|rubbish|down)|being (so|a|an|such|stupid|ridiculous|childish|lazy|rude)|your)',
				],
				{
					strength: 0.75,
					unless: [
						'stop being (so)? hard on',
						'stop your (car|watch|medication|engine|subscription)',
					],
				},
			),
		),
		phrases(
			[
				"(you|you're|youre|u|you've|you are|you have) (*)? (*)? (ignoring|refusing|refuse|attacking|insulting|biased|lying|lied|disrupting|disruptive|accusing|trolling|vandalizing|vandalising|pretending|misrepresenting|misrepresented|twisting|twisted|dismissing|distorting|distorted|cherry-picking|contradicting yourself|filibustering|stonewalling|dishonest|deceptive|evading|dodging|smearing|slandering|belittling|patronizing|patronising|condescending|hypocritical)",
				"(you|you're|you are) (just|only|simply|clearly|obviously|really|still|again|now|constantly)? (trying|attempting|seeking|determined|out|desperate) to (push|force|impose|hide|silence|suppress|censor|discredit|smear|win|bully|intimidate|provoke|deceive|mislead|whitewash|justify|hijack|derail|twist|insert|promote|own)",
				'(you|you) (keep|continue to|insist on|persist in) (ignore|ignoring|delete|deleting|remove|removing|revert|reverting|insert|inserting|push|pushing|attack|attacking|refuse|refusing|accuse|accusing|claim|claiming|repeat|repeating|lie|lying|dodge|insult|misread|misreading|say|saying the same)',
				'your (own)? (pov|propaganda|personal (opinion|opinions|attacks|bias|agenda|feelings)|insults|accusations|false (claims|accusations|statements)|disruptive *|attacks|ramblings|ravings|fantasies|paranoia|conspiracy|obsession|refusal|failure|inability|behaviour|behavior|attitude)',
				"(who|what) do you think you('re|are)?",
				"(you|you're) (have|know|understand|offer|bring|provide|contribute|add|prove|proved|said|done|did) (absolutely|literally|precisely|exactly)? (nothing|no idea|no clue|zero)",
				"(you|you're) (don't|dont|do not) (have a clue|know what you|own (this|the)|get to|have any idea|even|seem to)",
			],
			{
				strength: 0.55,
				unless: [
					"(you|u) (can|can't|could|should|shouldn't|may|might|will|would|need|needn't|have to|don't have to) (*)? (ignore|refuse|ignoring|pretend|pretending)",
					"(if|when|while|because|afraid|think|feel|feels|felt|like) (that)? (you|you're|you are|your)",
					"(isn't|is not|not|wasn't|never) your (fault|failure)",
				],
			},
		),
	),
});

export const examples: Examples = {
	hits: [
		'«You never listen», the meeting was moved on Tuesday already.',
		'«Stop pretending» that the bins were full before noon.',
		'«You keep ignoring» the table that I posted twice.',
		'«You’re just twisting» the words of the caretaker.',
	],
	nearMisses: [
		'You always make the best bread in the street.',
		'You never know with goats, keep the gate shut.',
		'You keep bees as well? Then you know the sound.',
		'Stop at the second bridge, the view is worth it.',
	],
};
