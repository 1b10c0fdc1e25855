import {expect, test} from 'vitest';
import {read} from '../../src/coach/assess.ts';
import {scorn} from '../../src/coach/scorn/scorn.ts';

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
