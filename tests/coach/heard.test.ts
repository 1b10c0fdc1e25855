import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {loadedQuestions, openQuestions} from '../../src/coach/heard/asked-back.ts';
import {hear} from '../../src/coach/heard/hear.ts';
import {meet} from '../../src/coach/heard/meet.ts';
import {reflections} from '../../src/coach/heard/reflections.ts';
import type {Context} from '../../src/coach/rule.ts';
import {readText} from '../../src/coach/text/text.ts';

const heardIn = (post: string) => {
	const text = readText(post);
	const {questions, feelings, points, constraints, tone, invites} = hear(text);
	const words = (items: readonly {start: number; end: number}[]) =>
		items.map(({start, end}) => text.raw.slice(start, end));
	return {
		questions: words(questions),
		feelings: feelings.map(({family}) => family),
		points: words(points),
		constraints: constraints.map(({kind, stems}) => [kind, ...stems]),
		tone,
		invites,
	};
};

const met = (post: string, reply: string) => {
	const text = readText(post);
	return meet(hear(text), text, readText(reply));
};

const contextOf = (post: string, reply: string): Context => ({
	reply: readText(reply),
	post: readText(post),
	heard: met(post, reply),
	author: null,
	site: null,
	writer: {names: [], domains: [], handles: []},
});

describe('what a reply asks', () => {
	const post = 'I rebuilt the loom of my grandmother over the winter.';
	const interest = (reply: string): number =>
		Math.max(0, ...openQuestions(contextOf(post, reply)).map((question) => question.interest));

	test.each([
		'What did you find out that no book had told you?',
		'did you keep the old reeds or make new ones',
		'Lovely work, how did you warp it on your own',
		'Which part of the loom fought back the most?',
		'Two winters? In what order did it come apart?',
	])('wants to know: %s', (reply) => {
		expect(interest(reply)).toBeGreaterThan(0.6);
	});

	test.each([
		['a taunt', 'Who even has the time for a loom these days?'],
		['a nod', 'Romantic idea, isn’t it, the old loom?'],
		['a trap', 'Don’t you think it was better off in a museum?'],
		['a quiz', 'Do you know what the part behind the beater is called?'],
		['bait', 'Want to know the three mistakes most weavers make?'],
		['the writer’s own', 'Would you like to try our app for weavers?'],
		['stock', 'Thoughts?'],
		['self-answered', 'Who made the best looms? The answer is of course Glimåkra.'],
		['an order', 'Do the warp first, it is the harder half.'],
		['told in passing', 'Ours broke twice, so why would anyone buy a new one.'],
	])('does not want to know: %s', (_, reply) => {
		expect(interest(reply)).toBeLessThan(0.3);
	});

	test('a question asked to hurt is no sincere one, and a sincere one is not taken for it', () => {
		const traps = (reply: string) => loadedQuestions(contextOf(post, reply)).length;
		expect(traps('Did you even look at the plans?')).toBe(1);
		expect(traps('Did you look at the plans, or go by ear?')).toBe(0);
		expect(traps('Why do you think the reed bent?')).toBe(0);
	});
});

describe('what a reply says back', () => {
	const post = 'They moved my desk to the corridor while I was on leave. I just sat there.';
	const best = (reply: string): number => reflections(contextOf(post, reply))[0]?.strength ?? 0;

	test.each([
		'Sounds like the desk is the least of it.',
		'So you came back and nobody had kept you a place.',
		'You must feel like a guest in there.',
		'And you sat down anyway, with everybody walking past.',
		'Part of you would rather have turned round at the door.',
	])('%s', (reply) => {
		expect(best(reply)).toBeGreaterThan(0.5);
	});

	test.each([
		['advice', 'You should ask for your desk back in writing.'],
		['an order', 'Take the desk back before they come in.'],
		['a question', 'Did you ask them why?'],
		['a story', 'I had a corner office and then a cupboard.'],
		['news', 'Studies show that open offices cost people an hour.'],
		['an attack', 'Sounds like you just need to grow up.'],
		['stock', 'I hear you, your feelings are completely valid.'],
	])('not %s', (_, reply) => {
		expect(best(reply)).toBeLessThan(0.35);
	});
});

describe('what a post says', () => {
	test.each([
		['What do you say when the child asks how long they can stay?', 'how'],
		['For those who rent out a room: do you eat together?', 'yes-no'],
		['What time does the last ferry leave?', 'when'],
	])('asks by its first question word: %s', (post, wants) => {
		expect(hear(readText(post)).questions.map((question) => question.wants)).toEqual([wants]);
	});

	test('a talk that is handed back asks nothing', () => {
		expect(heardIn('Doing well. How are you?').questions).toEqual([]);
		expect(heardIn('We changed nothing and sales doubled. Theories?').questions).toEqual([
			'Theories?',
		]);
	});

	test('more worried than happy is worried', () => {
		expect(heardIn('I am more worried than happy about it.').feelings).toEqual(['fear']);
	});

	test('a complaint: its feeling and what went wrong', () => {
		const heard = heardIn(
			'Third week without internet. Support hung up on me twice and I lost a client. This is unacceptable.',
		);
		expect(heard.feelings).toEqual(['anger']);
		expect(heard.questions).toEqual([]);
		expect(heard.points).toContain('Support hung up on me twice and I lost a client.');
	});

	test('grief, in plain words and between the lines', () => {
		expect(heardIn('My mother died on Sunday. I keep setting two cups.').feelings).toEqual([
			'grief',
		]);
		expect(
			heardIn('We closed the bakery. I keep smelling bread that isn’t there.').feelings,
		).toEqual(['sadness', 'grief']);
	});

	test('a launch: pride, and no question', () => {
		const heard = heardIn(
			'After 14 months of evenings we finally launched. First paying customer!',
		);
		expect(heard.feelings).toContain('pride');
		expect(heard.questions).toEqual([]);
	});

	test('a question without a mark', () => {
		expect(
			heardIn('just moved to ghent. anyone know a good bike repair near the station').questions,
		).toEqual(['anyone know a good bike repair near the station']);
		expect(heardIn('how do i get wax out of a wool rug').questions).toHaveLength(1);
	});

	test.each([
		'curious how others keep moss off a slate roof',
		'not sure whether to sell the boat or give it to the club',
		'I have no idea what to cook for eight people on Sunday',
		'wondering if the ford is open again',
		'My mother-in-law stays for three weeks. How do people do this',
		'Tips for a first kayak trip welcome.',
		'torn between the flat by the canal and the one near work',
		'Hoping someone here can read an old deed.',
	])('a question that only sounds like a statement: %s', (post) => {
		expect(heardIn(post).questions).toHaveLength(1);
	});

	test.each([
		'I can’t tell you how proud the whole crew is tonight.',
		'You would be surprised how many people never walked that path.',
		'Not looking for advice, just venting. They moved my desk again.',
	])('no question: %s', (post) => {
		expect(heardIn(post).questions).toEqual([]);
	});

	test.each([
		['I’ve already tried yoga and swimming, nothing helps. Any ideas?', ['tried', 'yoga', 'swim']],
		['Melatonin didn’t help. What else is there?', ['tried', 'melatonin']],
		['We need a planner, but can’t use anything in the cloud.', ['cannot', 'cloud']],
		['Just need to vent. They gave my desk away.', ['no-advice']],
		['Please no ads or sales pitches under this one.', ['no-offers']],
		['Selling the oars. Please don’t DM me.', ['no-messages']],
		['Explain it in your own words, no links please.', ['no-links']],
		['First flat, and we are on a very tight budget.', ['budget']],
	])('what replies should keep to: %s', (post, constraint) => {
		expect(heardIn(post).constraints).toEqual([constraint]);
	});

	test('whoever only wants to vent invites no advice', () => {
		const post = 'Not looking for advice, just venting. What should I even say to him?';
		expect(heardIn(post).invites.advice).toBe(false);
	});

	test.each([
		['We tried two new cafés this week and both were lovely.', []],
		['I can’t use the word enough: lovely.', []],
	])('what is no term for replies: %s', (post, none) => {
		expect(heardIn(post).constraints).toEqual(none);
	});

	test.each([
		['My toddler just locked me out in pyjamas 😂', 'joking'],
		['Our old dog passed away in March.', 'grieving'],
		['I am furious, they lost the parcel again.', 'angry'],
		['We finally did it, first marathon, so proud.', 'celebrating'],
		['The bus now stops at the mill.', null],
	])('its tone: %s', (post, tone) => {
		expect(heardIn(post).tone).toBe(tone);
	});

	test('a support request, asked twice, is one question', () => {
		expect(
			heardIn(
				'Export to PDF fails? When I press export nothing happens. Does anyone know why export to PDF fails? Thanks in advance.',
			).questions,
		).toEqual(['Export to PDF fails?']);
	});

	test('a question of small words alone is one beside others', () => {
		const {questions} = heardIn('Does anyone get theirs on time? What did you do about it?');
		expect(questions).toEqual(['Does anyone get theirs on time?', 'What did you do about it?']);
		expect(heardIn('How do I fix the sink? What do you think?').questions).toHaveLength(1);
	});

	test('a call to sign up never answers how', () => {
		const pitch = 'Sign up at shedshare.example today and use code NEIGHBOUR for 20% off.';
		const metBy = (post: string): boolean[] => met(post, pitch).questions.map((asked) => asked.met);
		expect(metBy('How do you handle late returns of the tools?')).toEqual([false]);
	});

	test('“any ideas” is a question only where nothing else is asked', () => {
		expect(heardIn('My sourdough stays flat. Any ideas?').questions).toEqual(['Any ideas?']);
		expect(heardIn('Why does my sourdough stay flat? Any ideas?').questions).toEqual([
			'Why does my sourdough stay flat?',
		]);
	});

	test.each([
		'Why did the scarecrow win a prize? Because he was outstanding in his field.',
		'Lovely light on the harbour tonight, isn’t it?',
		'They moved the bus stop again. Who does that? Guess what?',
		'And I thought: so what?',
	])('waits for no answer: %s', (post) => {
		expect(heardIn(post).questions.filter((question) => !question.startsWith('Who'))).toEqual([]);
	});

	test('an article asks its readers in passing, and may ask them at its end', () => {
		const paragraph =
			'Trust grows slowly between a shop and its street. Have you walked in their shoes? The owner who knows the names of the dogs sells more bread than the one who knows the price of flour. ';
		const heard = heardIn(`${paragraph.repeat(6)}What keeps you going back to a shop?`);
		expect(heard.questions).toEqual(['What keeps you going back to a shop?']);
	});

	test('courtesies are no points', () => {
		expect(
			heardIn('Hi everyone. The stove smokes when the wind turns. Thanks in advance for your help.')
				.points,
		).toEqual(['The stove smokes when the wind turns.']);
	});

	test.each([
		['somebody else’s', 'She seems so fed up with the new timetable.'],
		['an opinion', 'Nurses and bus drivers will only get more stress from a rule like that one.'],
		['denied', 'I am not angry, I only want the receipt.'],
		['asked about', 'Are you happy with the new stove?'],
		['a move, not being moved', 'I moved to Leeds last month.'],
	])('a feeling that is %s is not the writer’s', (_, post) => {
		expect(heardIn(post).feelings).toEqual([]);
	});

	test('where a sentence holds two feelings the last prevails', () => {
		expect(heardIn('I am exhausted and so happy, the twins are here.').feelings).toEqual(['joy']);
	});
});

describe('what a reply meets', () => {
	test('a remark that the topic gave rise to answers no “why”', () => {
		const post = 'Why does my bike chain skip when I stand up? The chain is new.';
		const met = (reply: string) => contextOf(post, reply).heard?.questions[0]?.met;
		expect(met('A new chain is such a joy. I put one on mine in the spring.')).toBe(false);
		expect(met('Because the cassette is old: worn teeth let a new chain go.')).toBe(true);
	});

	test('an answer that leans on the question is about it', () => {
		const post = 'Does anyone else hum the same four bars to get a toddler to sleep?';
		const uptake = (reply: string) => contextOf(post, reply).heard?.uptake ?? 0;
		expect(uptake('Ours was the washing machine, eleven months of it.')).toBeGreaterThan(
			uptake('The washing machine ran for eleven months.'),
		);
	});

	test('one of two that are asked between is an answer, in quotes too', () => {
		const [question] =
			contextOf('Is it ‘may’ or ‘can’ in a contract?', '‘May’, since it is about leave.').heard
				?.questions ?? [];
		expect(question?.met).toBe(true);
	});

	test('a complaint without a word for its feeling is met by whoever owns the fault', () => {
		const post = 'The train was cancelled again. Fourth time this week. I’m done with this line.';
		const metBy = (reply: string) => met(post, reply).feelings.map(({met}) => met);
		expect(heardIn(post).feelings).toEqual(['anger']);
		expect(metBy('You’re right, that’s on us: two drivers were ill and nobody told you.')).toEqual([
			true,
		]);
		expect(metBy('We are sorry if you felt frustrated by the service.')).toEqual([false]);
	});

	test('words given back with nothing added meet nothing', () => {
		const post =
			'Our school has one counsellor for nine hundred kids. Who do they talk to in June?';
		const echo = met(post, 'One counsellor for nine hundred kids at your school, talk in June.');
		expect(echo.echoes).toBe(true);
		expect([...echo.questions, ...echo.points].map(({met}) => met)).toEqual([false, false]);
	});

	test.each([
		['How do I get wax out of a wool rug?', 'Throw it in the freezer and scrape, worked for mine.'],
		['Where do you buy good bread here?', 'There is a stall on Kirkgate every Saturday.'],
		['Which of you can recommend a vet who sees rabbits?', 'Dr Okafor at Park Lane.'],
		['Is the 43 running on Sunday?', 'yes, every half hour'],
		['Does anyone else panic before meetings?', 'Nine years in and I still do.'],
		['how many eggs for twelve pancakes', 'two if they are big'],
		['What do you use on a vegan pizza?', 'Soaked cashews with miso, it browns well on a pizza.'],
		['Why does my bread stay flat?', 'Because the starter is too young, give it ten days.'],
	])('answers: %s', (post, reply) => {
		expect(met(post, reply).questions.map((question) => question.met)).toEqual([true]);
	});

	test.each([
		['praise', 'Great question, thanks for asking.'],
		['good wishes', 'Welcome, it is such a lively city and you will love the parks.'],
		['a pitch', 'We help people like you every day. Sign up today.'],
		['filler', 'In today’s fast-paced world, community is a true game-changer.'],
		['a saying', 'Life is a journey, trust the process.'],
		['an echo', 'Where do you buy good bread here?'],
	])('is no answer: %s', (_, reply) => {
		const [question] = met(
			'I moved here in May. Where do you buy good bread here?',
			reply,
		).questions;
		expect(question?.met).toBe(false);
		expect(question?.taken).toBeLessThan(0.4);
	});

	test('a point is taken up in fresh words, not by an echo and not by its topic', () => {
		const post =
			'We pulled the carpet up and found oak floorboards under forty years of glue. Neighbours came to look.';
		const [taken] = met(
			post,
			'Oak that old takes a warm iron, the glue lifts in one sheet.',
		).points;
		expect(taken?.met).toBe(true);
		const echoed = met(
			post,
			'We pulled the carpet up and found oak floorboards under forty years of glue.',
		);
		expect(echoed.points.map((point) => point.met)).not.toContain(true);
		expect(echoed.copied).toHaveLength(1);
		expect(met(post, 'Our house is from 1911 and cold.').points.some((point) => point.met)).toBe(
			false,
		);
	});

	test.each([
		['I’m so sorry. Fourteen years is most of a childhood.', true],
		['I miss mine every day too.', true],
		['Sorry, but this belongs in the pets group.', false],
		['I hope this helps, the form is on page two.', false],
		['Such a journey! Check out our urns.', false],
	])('grief is met or not: %s', (reply, expected) => {
		const {feelings} = met('Our cat Biscuit passed away on Tuesday.', reply);
		expect(feelings.map((feeling) => feeling.met)).toEqual([expected]);
	});

	test.each([
		['Congrats, and from Ghana of all places!', true],
		['Sorry for your loss.', false],
	])('joy is met or not: %s', (reply, expected) => {
		const {feelings} = met('We finally launched and I am so happy.', reply);
		expect(feelings.map((feeling) => feeling.met)).toEqual([expected]);
	});

	test('a word of the same family takes up some of what the word itself would', () => {
		const post = 'The landlord has put up a notice about the pipes in the stairwell.';
		const uptake = (reply: string) => met(post, reply).uptake;
		const same = uptake('Which pipes did he mean, the ones behind the panel or the tall ones?');
		const near = uptake('Which tap did he mean, the one behind the panel or the tall one?');
		const other = uptake('Which comet did he mean, the one behind the haze or the tall one?');
		expect(near).toBeGreaterThan(other);
		expect(same).toBeGreaterThan(near);
	});

	test('a remark on the topic is less than a word on the matter', () => {
		const post = 'Our orchids dropped every flower when we moved the rack to the north window.';
		const remark = met(post, 'Orchids are such gorgeous plants.');
		const matter = met(post, 'That rack gets no sun now, so orchids give up.');
		expect(remark.uptake).toBeLessThan(matter.uptake);
	});

	test.each([
		['Which site has the tide tables?', 'https://tides.example/tables', true],
		['Does the 12 go to the harbour late at night?', 'Yes, bus 12 goes there until 23:40.', true],
		['How long do you proof a rye loaf?', 'Rye loaves are so rewarding to bake.', false],
		['When does the pool close in winter?', 'Swimming is brilliant for the mood.', false],
	])('%s — %s', (post, reply, answered) => {
		expect(met(post, reply).questions.map((question) => question.met)).toEqual([answered]);
	});

	test('says what is not asked', () => {
		expect(heardIn('Not asking how to fix the clock. It stopped in May.').questions).toEqual([]);
	});

	test('a reply that is all quotation is no echo', () => {
		expect(met('Where is the key?', '"under the third pot"').echoes).toBe(false);
	});

	test('a quotation is not an echo', () => {
		const post = 'The merge dialog hides the older version though.';
		expect(met(post, `> ${post}\nIt is behind the clock icon now.`).copied).toEqual([]);
	});

	test('any reply meets any post within bounds', () => {
		const text = fc.string({
			unit: fc.constantFrom(
				'a',
				'you ',
				'sorry ',
				'why',
				'? ',
				'. ',
				'\n',
				'"',
				'🙂',
				' the oven ',
			),
		});
		fc.assert(
			fc.property(text, text, (post, reply) => {
				const heard = met(post, reply);
				for (const item of [...heard.questions, ...heard.feelings, ...heard.points]) {
					expect(item.taken).toBeGreaterThanOrEqual(0);
					expect(item.taken).toBeLessThanOrEqual(1);
					expect(item.start).toBeLessThan(item.end);
					expect(item.end).toBeLessThanOrEqual(post.length);
				}
				for (const {start, end} of heard.copied) {
					expect(start).toBeLessThan(end);
					expect(end).toBeLessThanOrEqual(reply.length);
				}
			}),
		);
	});
});
