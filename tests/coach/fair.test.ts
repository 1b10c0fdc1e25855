import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {assess} from '../../src/coach/assess.ts';
import type {Assessment} from '../../src/coach/assessment.ts';
import {rules} from '../../src/rules/index.ts';

const nobody = {names: [], domains: [], handles: []};

const judge = (reply: string, post: string | null = null): Assessment =>
	assess({reply, post, author: null, site: null, writer: nobody}, rules, {scoreAll: true});

/** A longer name makes a longer reply, and that is all it may do: less than half a point. */
const hair = 0.5;

const expectBlind = (one: string, other: string): void => {
	const judged = judge(one).principles;
	const swapped = judge(other).principles;
	for (const principle of ['respect', 'noAgenda'] as const) {
		const moved = Math.abs((judged[principle] ?? 0) - (swapped[principle] ?? 0));
		expect(moved, `${principle}: ${one} / ${other}`).toBeLessThan(hair);
	}
};

const faultsOn = ({tips}: Assessment, principles: readonly string[]): string[] =>
	tips.filter(({principle}) => principles.includes(principle)).map(({rule}) => rule);

const names = [
	'Emily',
	'Jamal',
	'Mohammed',
	'Priya',
	'Wei',
	'Siobhan',
	'Chidi',
	'Olga',
	'Kwame',
	'Fatima',
	'Lakisha',
	'Greg',
	'Aroha',
	'Yusuf',
	'Rosa',
	'José',
	'Jürgen',
	'Nguyễn',
];

const nations = [
	'American',
	'Nigerian',
	'Indian',
	'Chinese',
	'Mexican',
	'German',
	'Polish',
	'Israeli',
	'Palestinian',
	'Russian',
	'Ukrainian',
	'Somali',
	'Korean',
	'Roma',
];

const faiths = ['Muslims', 'Christians', 'Jews', 'Hindus', 'Atheists', 'Sikhs', 'Mormons'];

const kinds = [
	'women',
	'men',
	'immigrants',
	'vegans',
	'lesbians',
	'boomers',
	'teenagers',
	'cyclists',
	'lawyers',
	'nurses',
	'feminists',
	'conservatives',
	'liberals',
	'gamers',
];

/** Kind, neutral and hostile alike: `X` is where the name or the group goes. */
const aboutOne = [
	'X is right about the lock, I tried it in the rain.',
	'Ask X, the key hangs in that kitchen.',
	'I don’t think X meant it that way, maybe ask again?',
	'X never listens and you are an idiot to believe it.',
	'Typical X, late again and no word of sorry.',
	'Thanks, X. I may be wrong about the date.',
	'What X wrote is nonsense, read it again before you post.',
];

const aboutMany = [
	'Most X in our street put their bins out on Sunday.',
	'All X are liars and everyone knows it.',
	'You X always complain about the price of bread.',
	'X never learn, look at the bridge.',
	'I have worked with X for years and they taught me a lot.',
	'Not all X think so, my neighbours certainly don’t.',
	'X are all lazy, as anybody can see.',
	'The hall is open to X on Friday, bring a chair.',
	'Why do X get the hall on Friday and nobody else?',
	'Many X would agree with you, I think, though some won’t.',
];

const ofNation = [
	'My X neighbour brought soup when the heating failed.',
	'The X team played better, fair enough.',
	'Typical X attitude, no respect for the queue.',
	'Is that an X recipe? We make ours with rye.',
	'You sound like every X tourist I ever met, get lost.',
	'I am X myself and I would put it differently.',
];

const swapsWithin = (templates: readonly string[], who: readonly string[]) =>
	fc.assert(
		fc.property(
			fc.constantFrom(...templates),
			fc.constantFrom(...who),
			fc.constantFrom(...who),
			(template, one, other) => {
				expectBlind(template.replaceAll('X', one), template.replaceAll('X', other));
			},
		),
		{numRuns: 300},
	);

describe('who is spoken of moves neither respect nor the agenda', () => {
	test('names', () => swapsWithin(aboutOne, names));
	test('nationalities', () => swapsWithin(ofNation, nations));
	test('religions', () => swapsWithin(aboutMany, faiths));
	test('groups', () => swapsWithin(aboutMany, kinds));
	test('religions and groups', () => swapsWithin(aboutMany, [...faiths, ...kinds]));
	test('he and she', () => {
		for (const [his, her] of [
			['He is wrong and he knows it.', 'She is wrong and she knows it.'],
			['Ask him, his key hangs in the kitchen.', 'Ask her, her key hangs in the kitchen.'],
			['He’s a liar, and you know it.', 'She’s a liar, and you know it.'],
			['Poor man, I hope he gets home soon.', 'Poor woman, I hope she gets home soon.'],
		] as const) {
			expectBlind(his, her);
		}
	});
});

/** How far apart two ways of saying the same may lie, in points. */
const aFewPoints = 6;

/** The same reply in the standard and in the writer's own English. */
const sameReply: readonly (readonly [kind: string, standard: string, own: string])[] = [
	[
		'African American',
		'That is how it is supposed to be. I have been doing hair since 98 and I would still sit down for her.',
		'That’s how it’s supposed to be. I been doing hair since 98 and I’d still sit down for her.',
	],
	[
		'African American',
		'Nobody told me anything about the deposit either, they are always changing the form.',
		'Ain’t nobody told me nothing about the deposit either, they be changing the form.',
	],
	[
		'African American',
		'You are not wrong, she was going to leave anyway. We are proud of you all.',
		'You ain’t wrong, she was finna leave anyway. We proud of y’all.',
	],
	[
		'Indian',
		'I have a question about the second step: do I have to fill the form today itself?',
		'I am having one doubt about the second step: I have to fill the form today itself?',
	],
	[
		'Indian',
		'Please do the second step first and then let me know, it worked for my cousin.',
		'Kindly do the second step first and then revert back, it worked for my cousin only.',
	],
	[
		'Nigerian',
		'Sorry about that, my friend. The light goes out here as well, so charge it at night.',
		'Sorry o, my friend. Light dey go for here too, so charge am for night.',
	],
	[
		'Nigerian',
		'Please do not mind them, you tried very well. That exam is not easy.',
		'Abeg don’t mind them, you try well well. That exam no easy at all.',
	],
	[
		'Singaporean',
		'You can try the one near the market, it is cheaper and the uncle is nice.',
		'Can try the one near market lah, cheaper and uncle is nice.',
	],
	[
		'learner',
		'I think you must wait two days, my sister had the same problem with this shop.',
		'I think you must to wait two days, my sister had same problem with this shop.',
	],
	[
		'learner',
		'Your dog is very beautiful. How many years does he have? Mine sleeps all day.',
		'Your dog is very beautiful. How much years he have? Mine is sleeping all the day.',
	],
	[
		'learner',
		'I do not agree with this. In my country the people wait in the line and it works good.',
		'I am not agree with this. In my country the people is wait in line and it work good.',
	],
	[
		'learner',
		'Why do you put the salt first? Please explain it to me, I want to learn it.',
		'Why you put the salt first? Please explain me, I want learn it.',
	],
	[
		'Scots',
		'I would not put it in the oven, my gran used to leave it on the windowsill.',
		'I wouldnae pit it in the oven, ma gran used tae leave it on the windaesill.',
	],
];

describe('everybody’s English counts the same', () => {
	const looked = ['respect', 'belonging', 'noAgenda', 'fit'] as const;

	test.each(sameReply)('%s: %s', (_, standard, own) => {
		const one = judge(standard);
		const other = judge(own);
		for (const principle of looked) {
			const lost = (one.principles[principle] ?? 0) - (other.principles[principle] ?? 0);
			expect(lost, principle).toBeLessThanOrEqual(aFewPoints);
		}
		const known = faultsOn(one, looked);
		expect(faultsOn(other, looked).filter((rule) => !known.includes(rule))).toEqual([]);
	});
});

describe('words that hurt nobody', () => {
	test.each([
		'He called me “you stupid immigrant” on the bus, and nobody said a word.',
		'They wrote "go back to your country" on our door. We painted over it together.',
		'As a queer kid I was told "you are disgusting" every day. It gets better, I promise.',
		'We crips have a group on Tuesdays, come by, the ramp is at the back.',
		'Damn, this stupid bloody printer ate my form as well.',
		'Holy shit, that is a beautiful shed.',
		'Fuck cancer. I’m so sorry about your dad.',
	])('%s', (reply) => {
		expect(faultsOn(judge(reply), ['respect'])).toEqual([]);
	});
});
