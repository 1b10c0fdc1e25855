import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

const kinds =
	'(liberals|conservatives|democrats|republicans|leftists|lefties|right wingers|tories|socialists|christians|muslims|jews|atheists|catholics|immigrants|foreigners|expats|americans|brits|europeans|indians|chinese|boomers|millennials|women|men|feminists|vegans|cyclists|drivers|teachers|students|politicians|journalists|admins|mods|developers|landlords|doctors|cops|white people|black people|gen z)';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Answer this one person: “{quote}” speaks to a crowd.',
	why: 'Somebody who is made one of “you people” has nothing left to say for themselves. Keep to what this person wrote.',
	sources: [seeds.principles, findings.unhealthy],
	weight: 2,
	detect: phrases(
		[
			"(kids|children|women|men|people|young people|parents|teenagers|students|workers|drivers|customers) (today|these days|nowadays) (are|have no|don't|dont|can't|cant|just|only|want|never|always)",
			"(you|u) (people|lot|folks|types|guys all) (are|always|never|have|don't|dont|can't|cant|all|just|will|keep|make|made|need|should|think|thought|want|believe|seem|really|love|hate|say|ruin|ruined)",
			'(all|of|for|with|about|from|to|by|what|why|how|typical of|sick of|tired of|fed up with) you (people|lot)',
			`(you|u) (${kinds}) (are|always|never|have|don't|dont|can't|cant|all|just|will|keep|need|should|think|want|believe|love|hate|say)`,
			`(all|typical|most) (${kinds}) (are|is|do|think|want|always|never|care|lie|hate|know|response|behaviour|behavior|nonsense|hypocrisy|logic|attitude|thinking)`,
			`(${kinds}) (are all|all (want|think|hate|lie|are)|always (lie|want|do|think|hate|complain|blame|play)|never (learn|listen|care|think|understand|change|work|pay))`,
			'(typical|just like a|just like all) (expat|troll|karen|boomer|american|liberal|conservative|tourist|tourists|newbie|admin|mod)',
			"(people|folks|men|women|guys|parents|users|customers|editors|types) like you (are|always|never|make|made|ruin|who|that|should|need|just|don't|cannot|can't|will|keep|think|give|only|on|in|have no|with no|and your)",
			"(your|ur) (kind|type|sort|ilk) (of people)? (are|is|always|never|don't|make|makes|will|should|of)",
			"(you're|you are|ur) all (the same|alike|liars|idiots|corrupt|hypocrites|lazy|fools|sheep|bad|racist|racists|crooks|thieves|just|trolls)",
		],
		{
			strength: 0.85,
			unless: [
				'(love|loved|lovely|thank|thanks|bless|best|great|kind|nice|amazing|glad|grateful|lucky|proud|wonderful|support|heroes|more|need)',
				'(not all|not every|some)',
			],
		},
	),
});

export const examples: Examples = {
	hits: [
		'«You people are» the reason that the pitch is full of dogs.',
		'«Typical expat», three weeks here and knows the law.',
		'I have had it «with you lot», move the vans.',
		'«cyclists never learn», one fall and still no lights',
	],
	nearMisses: [
		'You people are the best, six cakes for one raffle.',
		'We need more people like you in the council.',
		'People who cycle here know the hole by the bridge.',
		'Not all drivers are the same, the 9 waits for everyone.',
	],
};
