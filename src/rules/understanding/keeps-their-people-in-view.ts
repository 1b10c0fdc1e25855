import {turnsAway} from '../../coach/agenda/turns-away.ts';
import {coldness} from '../../coach/heard/cold-comfort.ts';
import {bookkeeping} from '../../coach/heard/values.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';
import {isOneOf, perWord} from '../../coach/text/lexicon.ts';
import {perText, type Word} from '../../coach/text/text.ts';

const kin = new Set(
	`mum mom mam mummy mommy mother dad daddy father parent parents husband wife partner brother brothers
	sister sisters son sons daughter daughters lad lass boy boys girl girls kid kids child children baby
	twins nan nana gran granny grandma grandpa grandad granddad grandmother grandfather grandson
	granddaughter grandchildren grandkids aunt auntie uncle cousin niece nephew friend friends neighbour
	neighbours neighbor neighbors regulars colleague colleagues team student students pupils patient
	patients family dog cat puppy fella stranger`.split(/\s+/),
);
const isPerson = isOneOf(
	"he she him her his hers himself herself he's she's he'd she'd he'll she'll".split(' '),
);

const bare = perWord(({lower}): string => (lower.endsWith("'s") ? lower.slice(0, -2) : lower));
const isSomebody = perWord(({lower}) => kin.has(lower.replace(/'s$/, '')));

const peopleOf = perText(({words}): Word[] =>
	words.filter((word) => isSomebody(word) || isPerson(word)),
);

/**
 * What people tell is mostly about somebody. A reply that sees who else is in the story sees a
 * whole person, not a problem.
 */
export default defineRule({
	principle: 'understanding',
	kind: 'strength',
	praise: 'You keep their people in view: “{quote}”',
	sources: [ideas.wholePeople],
	weight: 0.9,
	detect: (context) => {
		const {post, reply, heard} = context;
		if (post === null || heard === null) return [];
		const theirs = peopleOf(post);
		const [said] = theirs;
		if (said === undefined) return [];
		const known = new Set(theirs.map(bare));
		const ours = peopleOf(reply).filter((word) => isPerson(word) || known.has(bare(word)));
		const [first] = ours;
		if (first === undefined || turnsAway(context)) return [];
		const much = Math.min(0.8, 0.35 + 0.15 * ours.length);
		return [
			{
				spans: [{start: first.start, end: first.end}],
				said: [{start: said.start, end: said.end}],
				strength: much * (1 - 0.9 * bookkeeping(context)) * (1 - coldness(context)),
			},
		];
	},
});

export const examples: Examples = {
	hits: [
		{
			post: 'My «grandson» wants to leave school and work on the boats.',
			reply: 'What does «he» say when nobody asks? Mine only talked on the pier.',
		},
		{
			post: 'Sold the van today. «Dad» and I built the kitchen in it.',
			reply: 'I hope the new owner knows who «Dad» is, his joints will outlive the engine.',
		},
	],
	nearMisses: [
		{
			post: 'My grandson wants to leave school and work on the boats.',
			reply: 'The boats hire in April, the harbour office has the list.',
		},
		{
			post: 'Sold the van today and bought a bicycle.',
			reply: 'He who rides in the rain needs mudguards, she who does not needs a bus.',
		},
		{
			post: 'My cat died on Tuesday, and I still hear her on the stairs.',
			reply: 'It happens to everyone with pets. Just get over it, she was old.',
		},
	],
};
