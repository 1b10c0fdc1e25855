import fc from 'fast-check';
import {expect, test} from 'vitest';
import {judge, rankPairs} from './pairs.ts';

rankPairs({
	value: [
		{
			post: 'Our sourdough is flat as a plate, three weeks in a row. What are we doing wrong?',
			better: 'Ours was too. Leave the starter two hours longer, until it doubles, then bake.',
			worse: 'Such a great post, love this. So true, keep it up, you are doing amazing work!',
		},
		{
			post: 'First week as a team lead and I have no idea how to run a one-to-one.',
			better: 'Ask them what slows them down, write down one thing, and bring it back next week.',
			worse: 'Just be yourself and trust the process. Never give up, consistency is key, leader.',
		},
		{
			post: 'How do you get candle wax out of a wool carpet?',
			better: 'Put brown paper on it and iron it on low; the paper takes up most in five minutes.',
			worse: 'I know exactly how. DM me for the details and we can talk about it in private.',
		},
	],
	noAgenda: [
		{
			post: 'We counted forty swifts over the mill tonight, more than in any year since I was ten.',
			better:
				'Forty! We had six here. The old mill roof must still have the gaps they like so much.',
			worse:
				'Wow! We built a birding app for that. Check out our website and sign up today, friends.',
		},
		{
			post: 'Relationships with readers grow the way friendships do: slowly, and by listening.',
			better:
				'The slowly is the part I forget. It took me two years to learn three of their names.',
			worse: 'So true! The platform helps brands to grow. It’s free! Jo Lind, CEO & Founder',
		},
		{
			post: 'My third book is finally out, and my mother has read it first.',
			better: 'Congratulations, and what did she say about the chapter with the well in it?',
			worse: 'I’m humbled to share that my new book just won an award as well, what a week!',
		},
	],
	transparency: [
		{
			post: 'Which app do you use for shared shopping lists?',
			better:
				'I work on Basketo, so weigh this accordingly: it sorts by aisle and is free for two.',
			worse: 'Try Basketo, honestly the nicest one I have seen so far. It sorts by aisle for two.',
			writer: {names: ['Basketo']},
		},
		{
			post: 'Your delivery came nine days late and the lid was cracked.',
			better: 'We got that wrong, both times. A new lid leaves today, and the delivery is on us.',
			worse: 'We apologise for any inconvenience this may have caused, your feedback is valued.',
		},
		{
			post: 'Does the blue paint hold on damp plaster?',
			better: 'It held on ours for two winters. I don’t know how it does in a cellar, to be fair.',
			worse: 'It holds on everything, trust this paint #home #diy #paint #walls #partner #love',
		},
	],
	mutuality: [
		{
			post: 'I recorded my first song in the kitchen tonight.',
			better: 'The fridge hum fits it. I’m happy to lend you my microphone for the second one.',
			worse: 'Nice song. Please subscribe to my channel and give me a like, I need 20 subscribers.',
		},
		{
			post: 'After a year of mistakes I wrote down how we run the repair café.',
			better: 'Thank you for writing down the part about the parts box, I tried your labels today.',
			worse: 'Interesting. Could we hop on a quick call this week, so that I can pick your brain?',
		},
		{
			post: 'My daughter drew this map of our street.',
			better: 'It even has the cat. Would you mind sharing which pens she used for the roofs?',
			worse: 'Follow me and I will follow you back. Like if you agree that kids are the best!',
		},
	],
	freedom: [
		{
			post: 'I am not sure whether to take the evening class or wait for spring.',
			better: 'You could sit in on one evening and decide then. No rush, it’s your call.',
			worse: 'Hurry, spots are limited and the offer ends tonight. You’ll regret it if you wait!',
		},
		{
			post: 'Our shop still has no website.',
			better: 'One option is a single page with hours and a map; others prefer a board outside.',
			worse: 'Everyone is switching to online. It’s adapt or die, you can’t afford to wait!',
		},
		{
			post: 'My knees hurt after every run.',
			better: 'Maybe try softer ground for a week, if that helps. Whatever works for you.',
			worse: 'You must stop running now. You absolutely need to listen to me, no excuses.',
		},
	],
	fit: [
		{
			post: 'My launch failed and I’m exhausted. Eight months of evenings for nothing.',
			better:
				'Eight months of evenings is a lot. I’m sorry. What would you keep of it, if anything?',
			worse: 'So sorry! Our planner app has a free plan that covers you, sign up today and rest.',
		},
		{
			post: 'How do you keep basil alive in winter?',
			better: 'You can keep basil alive on a south window in winter, and cut it from the top only.',
			worse: 'Dear Sir/Madam, HELLO EVERYONE IN HERE. Basil is good. Kind regards, the team #basil',
			site: 'reddit',
		},
		{
			post: 'The compiler change in the last release broke our build, here is the trace.',
			better: 'Same trace here. The third line points at the cache, clearing it fixed ours today.',
			worse: 'Nice. Check out https://buildtool.example for our take #build #compiler #devops',
			site: 'github',
			writer: {domains: ['buildtool.example']},
		},
	],
});

const offer =
	'We make a tool for that, I work there: it plans shifts by role, and the free plan covers you.';
const request = 'Can anyone recommend a tool for planning shifts in a small café?';
const hurt = 'My launch failed and I’m exhausted. Eight months of evenings and nobody came.';

test('a disclosed offer is welcome where one was asked for', () => {
	const asked = judge(offer, request);
	expect(asked.valueWithoutAgenda).toBeGreaterThan(70);
	expect(asked.tips.filter(({headline}) => headline === 'valueWithoutAgenda')).toEqual([]);
});

test('the same offer is out of place under something that hurts', () => {
	const uninvited = judge(offer, hurt);
	expect(uninvited.valueWithoutAgenda).toBeLessThan(50);
	expect(uninvited.tips.map(({principle}) => principle)).toEqual(
		expect.arrayContaining(['fit', 'noAgenda']),
	);
});

test('the same offer is out of place where offers were refused', () => {
	const refused = judge(offer, 'Which tool do you use for shifts? No ads please, only cooks.');
	expect(refused.valueWithoutAgenda).toBeLessThan(
		(judge(offer, request).valueWithoutAgenda ?? 0) - 20,
	);
});

test.each([
	'Great post, so true, love this, thank you so much for sharing! ',
	'I really appreciate how you wrote this, it is up to you of course. ',
	'So sorry to hear that, you are not alone, take care of yourself. ',
])('kind words do not clear a pitch: %s', (kindness) => {
	const pitch =
		'We built Shiftly, our platform helps you to plan. Check out our website, it is free!';
	const plain = judge(pitch, hurt).valueWithoutAgenda ?? 100;
	const kind = judge(kindness + pitch, hurt).valueWithoutAgenda ?? 0;
	expect(kind - plain).toBeLessThan(3);
});

test('a brand that answers for its fault is not taken for a pitch', () => {
	const answer = judge(
		'That is our mistake. Shiftly lost the Sunday rows in 3.1, and 3.2 brings them back today.',
		'Shiftly deleted my Sunday rota again. I am furious.',
		{writer: {names: ['Shiftly']}},
	);
	expect(answer.tips.filter(({principle}) => principle === 'noAgenda')).toEqual([]);
	expect(answer.valueWithoutAgenda).toBeGreaterThan(65);
});

const pitchesToTry = [
	'We built Shiftly, our platform helps you to plan. Check out our website, it is free!',
	'That’s exactly what we do for cafés. Happy to show you how we set it up, drop us a line.',
	'This is exactly why I wrote my book. My latest article covers the rest, link in bio.',
	'I was the same until I found Sleeply. It changed my life, you should try it.',
	'Join our Facebook group for owners, and subscribe to my newsletter for the rest.',
];
const praise = [
	'Great post, love this.',
	'Thank you so much for sharing!',
	'You are amazing and so inspiring.',
	'I really appreciate you.',
	'Wonderful words, well said.',
];

test('whatever praise stands before, between or behind, a pitch stays one', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...pitchesToTry),
			fc.array(fc.constantFrom(...praise), {minLength: 1, maxLength: 6}),
			fc.boolean(),
			(pitch, kindWords, first) => {
				const kind = kindWords.join(' ');
				const plain = judge(pitch, hurt).principles.noAgenda ?? 100;
				const kinder = first ? `${kind} ${pitch}` : `${pitch} ${kind}`;
				expect(judge(kinder, hurt).principles.noAgenda ?? 0).toBeLessThan(plain + 3);
			},
		),
	);
});

test('whose name stands in a reply moves nothing', () => {
	const names = ['Maria', 'Ahmed', 'Wei', 'Olumide', 'Aoife', 'Shanice', 'Piotr', 'Lakshmi'];
	const groups = ['Polish', 'Nigerian', 'Muslim', 'Jewish', 'gay', 'deaf', 'Roma', 'Chinese'];
	const said = names.flatMap((name) =>
		groups.map(
			(group) =>
				judge(`As ${name} said, the ${group} bakers in town know. Ask ${name} on Monday.`, hurt)
					.principles.noAgenda ?? 0,
		),
	);
	// Longer names are other words; no name may be worth a tip.
	expect(Math.max(...said) - Math.min(...said)).toBeLessThan(2);
});

test('an advert under a request is an advert', () => {
	const tin = 'Can anyone recommend a bread tin that doesn’t rust?';
	const advert = judge('Great post! Check out our shop.', tin);
	const answer = judge(
		'I make tins, so weigh this. Ours are steel and rust if you soak them; enamel lasts longer.',
		tin,
	);
	expect(advert.tips.map(({rule}) => rule)).toContain('ad-under-request');
	expect(answer.principles.noAgenda ?? 0).toBeGreaterThan((advert.principles.noAgenda ?? 100) + 30);
	expect(answer.tips.filter(({principle}) => principle === 'transparency')).toEqual([]);
});

test.each([
	['x', '#ad I work on Shiftly.'],
	['stack-exchange', 'Disclosure: I work on Shiftly.'],
	['twitter', '#ad I work on Shiftly.'],
	['hn', 'Disclosure: I work on Shiftly.'],
	[null, 'I work on Shiftly, so weigh this accordingly.'],
])('the line to copy is the one of the place: %s', (site, line) => {
	const {tips} = judge('Try Shiftly, it sorts the week by role.', request, {
		site,
		writer: {names: ['Shiftly']},
	});
	expect(tips.find(({rule}) => rule === 'tie-untold')?.starter?.trim()).toBe(line);
});

test('the line to copy is the writer’s own where they have one', () => {
	const disclosure = 'Full disclosure: Shiftly pays my rent.';
	const {tips} = judge('Try Shiftly, it sorts the week by role.', request, {
		site: 'x',
		writer: {names: ['Shiftly'], disclosure},
	});
	expect(tips.find(({rule}) => rule === 'tie-untold')?.starter?.trim()).toBe(disclosure);
});

test('a maker in a customer’s coat stands below one who says nothing', () => {
	const writer = {names: ['Shiftly']};
	const silent = judge('Shiftly sorts the week by role, for two cafés or ten.', request, {writer});
	const masked = judge('I stumbled upon Shiftly last week, just a happy user here.', request, {
		writer,
	});
	expect(masked.principles.transparency ?? 100).toBeLessThan(
		(silent.principles.transparency ?? 0) - 10,
	);
});

test.each([
	'I work on Shiftly, and for six people a wall calendar does it too.',
	'Full disclosure: Shiftly is ours. It can’t do night shifts yet.',
	'The shifts by role are in the free plan.\nAnna, Shiftly',
])('a tie that is told is not asked for again: %s', (reply) => {
	const {tips} = judge(reply, request, {writer: {names: ['Shiftly']}});
	expect(tips.map(({rule}) => rule)).not.toContain('tie-untold');
});
