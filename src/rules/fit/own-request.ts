import {isTelling} from '../../coach/advice/telling.ts';
import {compile, find, seeking, sentenceOf} from '../../coach/detect.ts';
import {defineRule, type Evidence, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';
import {contentStem} from '../../coach/text/text.ts';

/** A request of the writer's own, put to all who read under somebody else's words. */
const requests = compile(
	'(also|and|but)(,)? (does|do|can|how do|what) (anyone|i|we) *',
	"while (people|you|you're|they're|i'm|we're) at it",
	'may i ask everyone here? to *',
	'(totally|a) (different|separate) (problem|question|issue|matter)',
	'nobody (answers|answered) my? *',
	'(everybody|friends|people) (vote|donate) *',
	'please donate',
	'* aside, (somebody|the) *',
);

/** A post that calls for everybody's own. */
const callsForAll =
	/\b(?:share (?:your|yours)|what(?:'s| is) yours|show (?:me|us) your|ask (?:me|us) anything|ama|introduce yourself|your turn|drop your|tell (?:me|us) (?:about )?your|megathread|questions thread|who else)\b/;

const turned = seeking([requests], ({reply, post}): Evidence[] => {
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
});

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Give “{quote}” a post of its own; here, stay with what {author} brought.',
	why: 'Under somebody’s words the floor is theirs. A request of one’s own gets better answers in a post of its own.',
	sources: [ideas.uninvitedGuest],
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
