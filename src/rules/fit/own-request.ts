import {isTelling} from '../../coach/advice/telling.ts';
import {compile, find, sentenceOf} from '../../coach/detect.ts';
import {type Context, defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {seeds} from '../../coach/sources.ts';
import {contentStem} from '../../coach/text/text.ts';

/** A request of the writer's own, put to all who read under somebody else's words. */
const requests = compile(
	'(also|and|but|btw|by the way|anyway|anyways|quick question|one question|another question)(,|:)? (does|do|can|could|has|is|would|did|will|how do|where do|what) (anyone|anybody|someone|somebody|any of you|you guys|i|we|any one) *',
	"while (people|you|we|everyone|everybody|folks|you're|they're|i'm|we're|i am|we are|you are|they are|i have you|the mods are) (all|are|is)? (here|reading|about|around|at it|on it|on the subject|looking|listening|awake|watching)",
	"since (we're|you're|everyone's|everyone is|we are|you are|so many of you are) (all)? (here|on the (topic|subject)|at it|talking|reading)",
	'(may|can|could|might) (i|we) (just|also|please)? (ask|beg|remind|request|invite|urge) (everyone|everybody|all of you|you all|all|anyone|people|everyone here|the group) (here|reading|please)? (to|for|if|about) *',
	'(totally|completely|slightly|very|quite|an entirely|entirely|a) (different|unrelated|separate) (problem|question|issue|topic|matter|note|thing)',
	'(nobody|no one|no-one) (has)? (answers|answered|replied|replies|responded|responds|reads|helps) (to|in|on|me)? (my|in my|on my|me)? *',
	"(posting|asking|trying|writing|putting (this|it)|thought i'd ask) (it|this)? (in)? here (instead|because|since|as|too|anyway)",
	'(urgent|please|pls|plz)(,|!)? (please)? (somebody|someone|anybody|anyone) (help|reply|answer|respond)?',
	'(everyone|everybody|friends|people|guys|all of you|folks)(,)? (please)? (pray|vote|sign|repost|donate|keep (*) in your (prayers|thoughts)) *',
	'(please|kindly) (pray|vote|sign|donate|keep (my|our) *) (for|my|our|this|to)?',
	"(i have|i've got|got) (a|another|my own) (question|problem|issue) (too|as well|also|about my|with my|of my own)",
	"(here's|here is|let me tell you about|can i tell you about) (how|what|mine|my own) (that|it|happened|*)? (all)? (started|happened|went|began)",
	"(not|n't) (a mod|sure|an expert|really related)(,)? but (while|since|mine|my|can someone|does anyone) *",
	'(help|advise) me (with|on|too|as well) (my|a|mine)',
	"(i'll|i will|i'd like to|let me|thought i'd) (just)? (do|tell|share|post|give) (mine|my own|ours) (here|too|as well|instead)?",
	'(you should|you can|go on|so|just)? ask me about *',
	'(look|looking) at my (own)? (issue|ticket|topic|thread|post|question|pr|problem|request) *',
	'(* aside), (somebody|someone|anybody|anyone|has|have|does|can|what|who|i|my|the) *',
	'(personally)? i think (hiring|education|the system|society|this country|the industry|the world) is (broken|finished|lost|doomed|dying)',
	'(pray|prayers) for my *',
	'(any|anyone) (tips|advice|ideas|recommendations|recs) (for|on|with) (my|mine|ours|our) *',
);

/** A post that calls for everybody's own. */
const callsForAll =
	/\b(?:share (?:your|yours)|what(?:'s| is) yours|show (?:me|us) your|ask (?:me|us) anything|ama|introduce yourself|your turn|drop your|tell (?:me|us) (?:about )?your|megathread|questions thread|who else)\b/;

const turned = ({reply, post}: Context): Evidence[] => {
	if (!post || callsForAll.test(post.plain)) return [];
	return find(reply, requests)
		.slice(0, 5)
		.flatMap((span) => {
			const sentence = sentenceOf(reply, span);
			// "Also, does anyone know whether the kiln …" under talk of kilns asks on.
			const onMatter = sentence?.words.some((word) => {
				const stem = contentStem(word);
				return word.start >= span.start && stem !== null && isTelling(word) && post.stems.has(stem);
			});
			return onMatter ? [] : [{spans: [span], strength: 0.7}];
		});
};

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Give “{quote}” a post of its own; here, stay with what {author} brought.',
	why: 'Under somebody’s words the floor is theirs. A request of one’s own gets better answers in a post of its own.',
	sources: [seeds.rethinking, seeds.listenFirst],
	weight: 1.5,
	detect: turned,
});

export const examples: Examples = {
	hits: [
		{
			post: 'The mill wheel turns again, after eleven months of repairs.',
			reply: 'Lovely. «Also, does anyone know» a plumber who comes on Sundays?',
		},
		{
			post: 'Which glaze holds on a foot ring?',
			reply:
				'I have a «totally different problem»: the printer eats paper. «Nobody answers my posts».',
		},
		{
			post: 'We passed the inspection.',
			reply: 'Well done. «May I ask everyone here to sign» for the bus to the hospital?',
		},
	],
	nearMisses: [
		{
			post: 'Which glaze holds on a foot ring?',
			reply: 'Tin white held on mine. Also, does anyone know if a glaze ages in the bucket?',
		},
		{
			post: 'Questions thread: ask anything, tell us about your week, share your kiln.',
			reply: 'Also, does anyone know a plumber who comes on Sundays?',
		},
		'Also, does anyone know a plumber who comes on Sundays?',
	],
};
