import {describe, expect, test} from 'vitest';
import {assess, read} from '../../src/coach/assess.ts';
import {scorn} from '../../src/coach/scorn/scorn.ts';
import {rules} from '../../src/rules/index.ts';

/** What people say who mean well or speak of the matter, in words that others sneer with. */
const meantWell = [
	'No wonder you still smell the bread after twenty-two years.',
	'Here’s a tip: wet the peel first, then the pizza slides.',
	'Here is an idea, and here’s a suggestion from last year’s thread.',
	'Thanks for showing us how the hinge sits.',
	'Thanks for the insight, I had the wrong setting all along.',
	'Congratulations, you finally did it!',
	'You deserve a medal for getting through that winter.',
	'I love how you always explain the reason as well.',
	'Must be nice to have the garden back.',
	'As always, I love how you catch the light on the leaves.',
	'So good that someone has kept it all these years.',
	'Don’t worry, we can just move the dinner to Sunday.',
	'Some of us will be there from ten, so come any time.',
	'In my day we had one in the kitchen, it ran slow by the end of each song.',
	'Surprisingly good crumb for a first loaf, mine was a brick.',
	'Everyone starts somewhere, and that crumb looks lovely.',
	'We were all like that at the start, mine hid under the bed.',
	'Once you have the jar somewhere warm you’ll see how it doubles in four hours.',
	'You will look back on this and smile, he will be fine.',
	'That is best left to an electrician, mine took ten minutes.',
	'It is so sweet of you to ask after her.',
	'It must be lovely having your sister so close again.',
	'Somebody should have told you before you drove all that way.',
	'Is there anyone decent near Leeds who mends zips?',
	'Anyone with an older phone will see the same, it is the update.',
	'Congratulations on finishing the loft.',
	'Give it to somebody who can use it, they will be glad.',
	'Some of us meet on Tuesdays, come along.',
	'Other people had no luck with it either.',
	'Next time soak them first and they come up fine.',
	'You’ve got to be careful with the second screw.',
	'In case you missed it, the deadline moved to Friday.',
	'Whatever helps you get through the night is fine.',
	'Drink the water first, then keep drinking every hour.',
	'Cover it with tin foil and put it beside the kettle.',
	'By all means take the later train, we will wait.',
	'What are you smoking this weekend, brisket or ribs?',
	'This is a safe space for beginners, ask away.',
	'You have no idea how much this helped me, thank you.',
	'You clearly know your bread.',
	'You forgot the semicolon in line four.',
	'You just need to read the second page, the rest is optional.',
	'You might want to look up the part number before you order.',
	'You should take a break and drink something warm.',
	'Next time try a longer proof, it made the difference for me.',
	'Before you post the listing, check the photos in daylight.',
	'Please leave a review if the shop was helpful.',
	'Go to the settings, then please go back to the first tab.',
	'Give it a rest for a week and the tendon will settle.',
	'Stick to your plan, the first month is the worst.',
	'Good try, the second layer is already much neater.',
	'I missed the entire season because of the move.',
	'Your point is well made, and I would add one thing.',
	'You’re making it easy for the rest of us.',
	'You’re spreading joy with these.',
	'You’re playing the harmony a third too low in bar nine.',
	'You have nothing to lose by asking them once more.',
	'You dodged a bullet there.',
	'You are scared of the scan, and who would not be.',
	'Your games are what my kids play on the train.',
	'Your failure rate drops when the retries back off.',
	'What a shame, the garage corrupted the file again.',
	'How often do I need to water the olive?',
	'Where did you get that lamp?',
	'What are you afraid of most about the move?',
	'How on earth did you get the glaze so even?',
	'Since when is it leaking, and only when it rains?',
	'Are you serious about selling? Then get two valuations.',
	'Some of us are meeting at the mill on Friday.',
	'You were just a child, none of it was yours to fix.',
	'Your tiny kitchen is better laid out than mine.',
	'My dog chases your silly cat, I am sorry about the fence.',
	'Let me explain it for you with a drawing.',
	'In simple words: the seal dries out and lets the damp in.',
	'I saw him for the last time at the station.',
];

test.each(meantWell)('is no scorn: %s', (reply) => {
	const writer = {names: [], domains: [], handles: []};
	const context = read({reply, post: null, author: null, site: null, writer});
	expect(scorn(context).map(({start, end}) => reply.slice(start, end))).toEqual([]);
});

const nobody = {names: [], domains: [], handles: []};

/** Good replies under their posts, by what they tempt a rule to take them for. */
const good: Record<string, readonly (readonly [post: string, reply: string])[]> = {
	'a short answer': [
		[
			'How long should I let the bread cool?',
			'An hour at least. The crumb is still setting; cut it hot and it goes gummy.',
		],
		[
			'What’s a good first board game for kids of five?',
			'Outfoxed. They work together, nobody loses alone, and it takes twenty minutes.',
		],
		[
			'Any tips for a first-time speaker?',
			'Learn your first two sentences by heart. After those your hands stop shaking.',
		],
		[
			'How did your sourdough group start?',
			'Six of us on a stairwell in the lockdown, swapping starter in jam jars.',
		],
		[
			'How’s everyone holding up in the heat?',
			'Feet in a bucket, blinds down, talking to nobody before seven in the evening.',
		],
		[
			'I need help moving a sofa on Saturday.',
			'I’ve got a van and one good shoulder. Ten o’clock?',
		],
	],
	'one’s own, where it belongs': [
		[
			'How do you keep customers coming back?',
			'In our shop it was learning names. We bought a notebook for the counter.',
		],
		[
			'Our startup closed its doors today.',
			'Our own shop closed too, in 2020. The first Monday was the worst. I’m sorry.',
		],
		[
			'How did you get your stall at the market?',
			'I wrote to the council in October, that’s when they give out the pitches.',
		],
		[
			'Is there a discount for students?',
			'Yes: 20 percent with your student card, at the till or with the code STUDENT20 online.',
		],
		[
			'How do I learn to draw hands?',
			'Loomis’s book is free on archive.org, and Proko’s videos are about ten minutes each.',
		],
		[
			'My kid wants to be a YouTuber.',
			'Mine has 14 subscribers and three of them are me. It taught him to edit.',
		],
	],
	'asking and giving': [
		[
			'My portfolio gets no visits.',
			'Send me the link and I’ll tell you honestly what I see in the first ten seconds.',
		],
		[
			'We are vegetarian and the in-laws serve us turkey.',
			'Could you bring the main dish yourselves? Mine took it as a gift.',
		],
		[
			'Would you review my paper?',
			'Yes, gladly. Send it over by Friday and you’ll have it back in a week.',
		],
		[
			'Where can I donate old blankets?',
			'You can donate them to the shelter on Canal Street, they take them washed.',
		],
		[
			'I have a question about my bill.',
			'Of course. Could you send me your account number in a private message? Then I’ll look.',
		],
	],
	'a clock that is not the writer’s': [
		[
			'How do I deal with mice?',
			'Steel wool in every hole, then traps along the wall. Act fast, two become twenty.',
		],
		[
			'I smell gas in my kitchen.',
			'Open the windows, touch no switch, go outside and call the emergency line right now.',
		],
		[
			'Is the course still open?',
			'Yes, there are four places left. If it fills up there’s another round in May.',
		],
		[
			'I stopped using social media for a month.',
			'Did anything come back that you’d forgotten? For me it was boredom.',
		],
	],
	'words of scorn, meant well': [
		[
			'My mother-in-law reads my mail.',
			'What is wrong with people? That’s not okay, and you’re right to say so.',
		],
		[
			'Is this mushroom safe to eat?',
			'No, please don’t. Nobody sensible eats one from a photo, take it to the museum desk.',
		],
		['My neighbour’s cat sleeps in our shed.', 'Typical cat, they always find the one warm place.'],
		[
			'Our baby is here! 3.2 kg, all well.',
			'Welcome, little one! So happy for the three of you. Let people bring soup.',
		],
		[
			'What’s the rule for offside?',
			'Stay behind the last two defenders. Any referee would tell you the rest is judgement.',
		],
	],
	'a fault told and mended': [
		[
			'The food made me ill.',
			'I’m so sorry, and I take this very seriously. We’ve thrown out that batch and called the inspector ourselves.',
		],
		[
			'My delivery is late for the second time.',
			'I’m sorry, twice is not okay. The driver has it on board and you’re stop 14.',
		],
		[
			'I want to complain about my delivery.',
			'I’m sorry it went wrong. I’ll send a new one today, before you have to return anything.',
		],
	],
	comfort: [
		[
			'I finally told my parents I’m gay.',
			'That took courage. How are you feeling now that it’s said?',
		],
		[
			'Just found out I’m pregnant and I’m terrified.',
			'Congratulations, and also: terrified is what I was. Both are allowed on the same day.',
		],
		[
			'Our dog is scared of fireworks.',
			'Ours used to hide in the bath. We play the radio loud before it starts.',
		],
		[
			'I left my church and lost everyone.',
			'It’s not only the faith that goes, it’s the Wednesday suppers. I found mine again in a garden.',
		],
	],
};

describe.each(Object.entries(good))('lets be %s', (_, replies) => {
	test.each(replies)('%s → %s', (post, reply) => {
		const {tips} = assess({reply, post, author: null, site: null, writer: nobody}, rules);
		expect(tips.filter(({gain}) => gain >= 1).map(({text}) => text)).toEqual([]);
	});
});
