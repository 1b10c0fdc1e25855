import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {compile, find} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';

const lived = compile(
	'(i|we) (just|once|still|always|usually|also|never|only|finally|even|actually|really)? (grew|baked|cooked|made|fixed|drove|walk|walked|moved|tried|bought|used|use|read|saw|heard|went|go|lost|found|started|learned|learnt|spent|live|lived|kept|remember|watched|stayed|planted|swim|run|ran|cycle|cried|laughed|slept|got|had|have|did|do|was|were|love|like|prefer|wish|miss|feel|felt|know)',
	"(i|we) (can't|cannot|don't|didn't|wouldn't|won't|couldn't|wasn't) *",
	"(i've|ive|we've|i'd|we'd|i'll|i'm|im)",
	'(my|our|mine) (own|old|first|little|eldest|youngest|late|dear|poor|new|whole)? (mum|mom|mam|dad|mother|father|brother|sister|wife|husband|partner|son|daughter|kids|gran|nan|grandmother|grandfather|uncle|aunt|neighbour|neighbor|friend|boss|cat|dog|hens|garden|street|town|village|kitchen|bike|car|place|house|flat|class|team|choir|club|hands|knees|back|guess|bet|bad|favourite|favorite|advice|experience|head|heart|life|job|doctor|phone)',
	'(me|mine) (too|as well|either|neither)',
	'(haha|hahaha|lol|oops|phew|ugh|yikes|ouch|oof|aww|argh|gosh|wow|yay|hmm)',
);

/** So many signs make a voice. */
const full = 3;

export default defineRule({
	principle: 'belonging',
	kind: 'strength',
	praise: 'You speak as yourself: “{quote}”',
	why: 'People to people: a first-person detail says that somebody is there. It is what a press release can’t have.',
	sources: [seeds.social, seeds.listenFirst],
	weight: 1,
	detect: (context) => {
		if (turnsAway(context)) return [];
		const spans = find(context.reply, lived);
		const [first] = spans;
		if (first === undefined) return [];
		return [{spans: [first], strength: 0.4 + (0.6 * Math.min(full, spans.length)) / full}];
	},
});

export const examples: Examples = {
	hits: [
		'«My neighbour» leaves hers out all winter and they come back every time.',
		'«I baked» it in a flowerpot once, and the pot survived.',
		'that hill finished me. «i always walk» it with the bike in one hand',
	],
	nearMisses: [
		'The bulbs can stay outside all winter in most places.',
		'Our new platform helps you grow your garden, sign up today. I love it.',
		'A flowerpot of unglazed clay survives the oven.',
	],
};
