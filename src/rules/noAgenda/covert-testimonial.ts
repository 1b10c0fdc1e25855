import {asked, ownThings} from '../../coach/agenda/own-thing.ts';
import {callsToAction} from '../../coach/agenda/promotion.ts';
import {compile, find} from '../../coach/detect.ts';
import {type Context, defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {norms, seeds} from '../../coach/sources.ts';
import type {Span} from '../../coach/text/span.ts';

/** How the thing came into the story. */
const found = compile(
	'(until|till|then|before|after|since|ever since|when|once|glad|lucky|happy) (i|we|my (*)|a friend) (finally|recently|luckily|accidentally|just)? (found|discovered|tried|came across|stumbled|switched to|met|started using|started with|signed up|joined|got|bought|heard about|booked|downloaded|hired|moved to|went with|read)',
	"(i|we|i've|we've) (recently|finally|just|accidentally|randomly|luckily)? (found|discovered|came across|stumbled on|stumbled upon|stumbled across|switched to|started using|been using|signed up (with|for|to)|joined|hired|started with|moved to|got onto|was introduced to) *",
	'(a|my) (good)? (friend|colleague|cousin|sister|brother|neighbour|neighbor|coworker|mate|doctor|buddy) (of mine)? (recommended|told me about|introduced me to|put me onto|suggested|showed me|swears by|used|uses|tried|got|turned me on to)',
	'(have|has|did) (you|anyone|anybody) (guys|ever|already|yet)? (tried|try|heard of|seen|checked out|looked at|come across|used)',
);

/** What no plain account says of a thing. */
const gushed = compile(
	'and never looked back',
	'(changed|transformed|turned around|saved|gave me back) (everything|my (*)? (life|sanity|marriage|business|career|bacon|skin|sleep|health|mornings|evenings|back)|our (*)? (life|lives|sanity|marriage|business)|the way (i|we) *|it all)',
	"(it's|it was|has been|been|is|was|absolutely|honestly|literally|total|a total|an absolute|a|such a|real) (a)? (total|absolute|real|complete|huge)? (game changer|game-changer|gamechanger|lifesaver|life saver|life-saver|godsend|revelation|miracle|no-brainer|life changing|life-changing|blessing|must-have|must have)",
	"(never|haven't|have not|not) (once)? (looked|look|looking) back since",
	"(best|smartest) (*)? (money|decision|purchase|thing|investment|choice|move|dollars|quid) (i|we|i've|we've) (have|ever|'ve)? (ever)? (spent|made|did|done|bought|took)",
	"(can't|cannot|couldn't|can not) (recommend|praise|rave about|thank) (it|them|him|her|this|these|the (*)|* ) (*)? (enough|highly enough)",
	'(i|we) (really|highly|totally|can highly|strongly|honestly|would|can only|can)? (swear by|rave about|highly recommend|live by|adore) (it|them|him|her|this|these|the|*)',
	"(couldn't|can't|could not) (be|live|imagine) (happier|without|my life|life|more (happy|pleased))",
	"(doubled|tripled|quadrupled|10x|10x'd|halved|skyrocketed) (my|our|in|within) *",
	"(worth every (penny|cent|dollar|minute)|thank me later|you can thank me|look no further|you won't regret|changed for the better|like night and day|night and day|blew my mind|blown away|obsessed with (it|them|this|the (*))|so glad i|wish i('d| had) (found|known|started|bought|tried))",
	'(gone|disappeared|vanished|cured|back) (in|within|after) (just|only|under|less than)? (#|a|two|three|one|weeks|days) *',
	'(went|goes|go|gone) from (*) (*)? (*)? (*)? to (*) (*)? (*)? (in|within) (just|only|under|less than|about)? (#|a|two|three|one|six|four|weeks|days|months)',
);

/** Where the story wants to be followed. */
const pointed = compile(
	'(check|look|search|google|give|try) (it|them|him|her|that|this|the name) (out|up|a (try|go|look|shot)|for yourself|and see|sometime|on)',
	'(just)? (google|search for|search|look up|look for|ask for|ask about) (it|them|the|*) (*)?',
	'(you|u|everyone|everybody|anyone) (should|have to|need to|must|has to|gotta|ought to|might want to|owe it) (really|definitely|totally|at least|all|seriously)? (try|check|get|see|use|buy|have a look|look into|give|yourself)',
	'(tell|say) (them|him|her) (i|that i|jo|we) sent you',
	'say (i|that i) sent you',
	'(link|name|details|number|code) (in|on|is|if|below|upon|available|for anyone)',
	"(the|its|it's|their|his|her) (name is|called|is called|website is|page is|site is)",
	"(it's|its|they're|thing|app|one|product|program|book|course|service|guy|place|company|stuff|site) called *",
);

/** A tale of a thing that changed everything, told to somebody who asked for no thing. */
const tale = (context: Context): Evidence[] => {
	const {reply, heard} = context;
	if (asked(context) || heard?.invites.offers) return [];
	const gush = find(reply, gushed);
	if (gush.length === 0 || ownThings(context).some(({named}) => !named)) return [];
	const way = find(reply, found).length > 0;
	const points =
		find(reply, pointed).length > 0 || callsToAction(context).length > 0 || reply.links.length > 0;
	if (!points && !(way && !heard?.invites.advice)) return [];
	return [{spans: firstOf(gush), strength: points && way ? 1 : 0.6}];
};

const firstOf = (spans: readonly Span[]): Span[] => spans.slice(0, 1);

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: '“{quote}” sounds like an advert: say what it did, and what it didn’t.',
	why: 'A tale of a thing that changed everything is how hidden ads are written. A plain account with a flaw in it is believed.',
	sources: [norms.ftc, seeds.listenFirst],
	weight: 1.6,
	detect: tale,
});

export const examples: Examples = {
	hits: [
		'I was so tired, until I found Sleeply. It «changed my life», you should try it.',
		'A friend told me about this clinic and honestly «best money I ever spent».',
		'My skin was awful too. One cream, «gone in just two weeks». Google it, it’s called Lumra.',
	],
	nearMisses: [
		'Moving to the night shift changed everything for us, my wife sleeps until nine.',
		{
			post: 'Can anyone recommend a pillow for a bad neck?',
			reply:
				'I switched to a flat one of wool, best money I ever spent, though it smells for a week.',
		},
		'I tried a wool pillow for a month; it helped the neck and did nothing for the snoring.',
		'We found the dog by the river, and I have never looked back at that day without laughing.',
	],
};
