import {isOneOf, perWord} from '../text/lexicon.ts';
import {perText, type Sentence, type Text, type Word} from '../text/text.ts';

/** Whom or what a clause is about, by its first words. */
type Subject = 'them' | 'it' | 'others' | 'writer' | 'none';

/** How a clause is made: it asks (with or without a mark), orders, or tells. */
type Mood = 'asks' | 'orders' | 'tells';

/** One clause of a text: the words of its sentence from `from` up to `to`, openers left out. */
export type Clause = {
	sentence: Sentence;
	from: number;
	to: number;
	mood: Mood;
	subject: Subject;
	/** Begins its sentence, but for openers such as "yeah, so". */
	first: boolean;
	/** One of the openers says that something follows from what was said: "so", "and", "but". */
	led: boolean;
	/** Its sentence ends with a question mark. */
	marked: boolean;
};

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const oneOf = (words: string): ((word: Word) => boolean) => isOneOf(words.split(/\s+/));

/** They take the turn and say nothing yet. */
const isOpener = oneOf(
	`mm mmm mhm hmm hm mm-hmm uh um uh-huh yeah yes yep yup yea ya ok okay right oh ah aw aww ouch wow
	well sure alright good great no nope gosh damn dang man mate dude haha lol nice cool true exactly
	definitely absolutely totally agreed so and but then now or also plus because cause cos basically
	actually honestly maybe perhaps like just only really still again anyway hey hi hello please guys
	all folks sorry thanks`,
);
const leadsOn = oneOf('so and but then or because');

const wh = wordSet(
	"what how why where when who which whose whats hows whys wheres whos what's how's why's where's who's when's what'd how'd what're how're",
);
const auxiliary = wordSet(
	`do does did don't doesn't didn't dont didnt have has had haven't hasn't hadn't havent is isn't are
	aren't arent was wasn't were weren't am can can't cant could couldn't would wouldn't will won't
	should shouldn't may might must d'you`,
);
/** What an auxiliary stands before when it asks. */
const askedOf = wordSet(
	`you u ya y'all i we he she it they that this these those there your my our his her their the a an
	any anyone anybody anything some someone somebody something everyone everybody people no nobody
	none either all both one`,
);
const pronouns = wordSet(
	"you u ya y'all i we he she it they that this these those there your my our his her their the a an any anyone anybody people everyone",
);

const them = wordSet("you you're you've you'd youre youve u ur your yours y'all you'll yourself");
const writer = wordSet(
	"i i'm i've i'd i'll im ive we we're we've we'd we'll my our mine us me let's",
);
const it = wordSet(
	"it it's its that that's thats this there there's which it'd that'd it'll that'll what",
);
const others = wordSet("he she they he's she's they're they've he'd she'd they'd his her their");

/** Verbs that begin an order or a step. */
const isOrder = oneOf(
	`try go take use make keep get put give let look check see ask tell call talk write read think
	remember consider start stop begin do don't dont be never avoid add set turn open find learn follow
	visit join come click download sign buy order book grab watch listen wait work focus imagine enjoy
	send drop leave move change run walk hold pull push cut clean wash cook bake boil soak mix heat
	freeze dry install update restart reset reboot remove replace delete search google contact email
	message dm pm save spend pay eat drink sleep rest breathe trust believe accept help show share say
	speak calm relax chill stay hang cheer forget ignore quit block report return pick choose plan
	practice practise`,
);

/**
 * Whether words ask from here on, whether marked or not: a question word before its verb, or a verb
 * before its subject.
 */
const asksFrom = (words: readonly Word[], at: number, marked: boolean): boolean => {
	const word = words[at]?.lower ?? '';
	const next = words[at + 1]?.lower ?? '';
	if (wh.has(word)) {
		// "what a day", "how lovely", "when you cook", "what helped me was".
		if (word === 'what' && (next === 'a' || next === 'an')) return false;
		if (marked) return true;
		if (word === 'when' || word === 'where' || word === 'who' || word === 'which') {
			return auxiliary.has(next) && pronouns.has(words[at + 2]?.lower ?? '');
		}
		// "What's left over is your list."
		if (word.includes("'"))
			return (
				word !== "that's" &&
				!pronouns.has(next) &&
				!words.slice(at + 2, at + 8).some((later) => /^(?:is|are|was|were|will)$/.test(later.lower))
			);
		for (let ahead = 1; ahead <= 3; ahead++) {
			const verb = words[at + ahead]?.lower ?? '';
			if (pronouns.has(verb)) return false;
			if (auxiliary.has(verb)) return pronouns.has(words[at + ahead + 1]?.lower ?? '');
		}
		return false;
	}
	if (marked && prepositions.has(word) && wh.has(next)) return true;
	if (!auxiliary.has(word)) return false;
	if (word === 'may' || word === 'might' || word === 'must') return marked && askedOf.has(next);
	if (marked) return askedOf.has(next) || (next !== '' && !/^(?:not|be|to)$/.test(next));
	// "Do the best you can", "have a look" and "so do I" ask nothing.
	return /^(?:do|did|have|had|don't|dont|didn't)$/.test(word)
		? askedPerson.has(next)
		: askedPerson.has(next) || /^(?:it|that|this|your|there)$/.test(next);
};

const prepositions = wordSet('in at on from to for with by since until about under of');

/** ", how did you find out": behind other words and without a mark only a question to them asks. */
const asksThem = (words: readonly Word[], at: number): boolean =>
	wh.has(words[at]?.lower ?? '') &&
	auxiliary.has(words[at + 1]?.lower ?? '') &&
	/^(?:you|u|he|she|they)$/.test(words[at + 2]?.lower ?? '');

const askedPerson = wordSet("you u ya y'all he she they anyone anybody somebody someone");

const subjectOf = perWord(({lower}): Subject => {
	if (them.has(lower)) return 'them';
	if (writer.has(lower)) return 'writer';
	if (it.has(lower)) return 'it';
	if (others.has(lower)) return 'others';
	return 'none';
});

const clauseEnd = /[,;:—–(-]\s{0,9}$/;

/** The clauses of a sentence: its beginning, and what follows a comma or "and", "but", "so". */
const clausesOf = (text: Text, sentence: Sentence): Clause[] => {
	const {words} = sentence;
	const marked = /\?["')\s!.]{0,6}$/.test(text.plain.slice(sentence.start, sentence.end).slice(-8));
	const clauses: Clause[] = [];
	let at = 0;
	while (at < words.length) {
		const from = at;
		let led = false;
		let head = words[at] as Word;
		while (at < words.length - 1 && isOpener(head)) {
			led ||= leadsOn(head);
			at++;
			head = words[at] as Word;
		}
		// Without a mark only what begins its sentence asks: "so why would anyone buy" tells.
		const asks = marked || from === 0 ? asksFrom(words, at, marked) : asksThem(words, at);
		const start = at;
		// On to the next clause.
		at++;
		while (at < words.length && !begins(text, words, at)) at++;
		const ordered = isOrder(head) && !marked && at - start > 1;
		clauses.push({
			sentence,
			from: start,
			to: at,
			mood: asks ? 'asks' : ordered ? 'orders' : 'tells',
			subject: subjectOf(head),
			first: from === 0,
			led,
			marked,
		});
	}
	return clauses;
};

const begins = (text: Text, words: readonly Word[], at: number): boolean => {
	const before = words[at - 1];
	const word = words[at];
	if (before === undefined || word === undefined) return false;
	if (leadsOn(word)) return true;
	// Mostly a single space stands between two words.
	if (word.start === before.end + 1 && text.plain.charCodeAt(before.end) === space) return false;
	return clauseEnd.test(text.plain.slice(before.end, word.start));
};

const space = 0x20;

/** The clauses of a text, in order. Read once for each text; linear in its length. */
export const clauses = perText((text): readonly Clause[] =>
	text.sentences.flatMap((sentence) => clausesOf(text, sentence)),
);
