import {rankPairs} from './pairs.ts';

rankPairs({
	listening: [
		{
			post: 'The night bus to Harbour Lane stopped running, so the nurses walk home alone after the late shift. The council says there is no money for it.',
			better:
				'Walking home at midnight after a shift, and the council calls it a money question. Has the hospital said anything about a shuttle?',
			worse:
				'The night bus to Harbour Lane stopped running, so your nurses walk home alone after the late shift. No money, says the council.',
		},
		{
			post: 'Our football club lost its pitch to a car park, forty kids have nowhere to train since May.',
			better:
				'Forty kids since May is a whole season gone. Would the school let you on its field after four, ours did for the lights bill?',
			worse:
				'Our club got 300 members last year. We have three pitches and a new stand now, and we won the cup twice in a row.',
		},
	],
	empathy: [
		{
			post: 'We closed the shop my mother opened in 1981. I keep reaching for the keys in the morning.',
			better:
				'I’m sorry. Reaching for keys that are not there says how many mornings that was. What did she sell first?',
			worse:
				'At least you had forty good years. It’s just a shop, everyone shops online now. Take the money and move on.',
		},
		{
			post: 'My novel was rejected by the last agent on my list. I cried in the car.',
			better:
				'Oh, the last one on the list. I’m sorry, crying in the car is about right. What do you love most in it?',
			worse:
				'My novel got picked by the first agent I asked. It sold 20,000 copies and people keep asking me for the second one.',
		},
	],
	curiosity: [
		{
			post: 'After a year of practice I can hold a conversation in sign language with my deaf neighbour.',
			better:
				'A year of practice, for one neighbour. What did the two of you talk about once you could, and what was hard?',
			worse:
				'Want to learn ten times faster? What if I told you there’s a secret? Ready to unlock your potential? DM me for the link.',
		},
		{
			post: 'We switched the bakery to sourdough only, and half the regulars complained for a month.',
			better:
				'A month of complaints takes nerve. Which regular came round first, and what changed their mind about the crust?',
			worse:
				'Who asked for sourdough only? What did you expect? Why would you do that to regulars? Are you serious?',
		},
	],
	understanding: [
		{
			post: 'Your app deleted all my notes again this morning. This is the third time and support never answers. I’m done.',
			better:
				'Three times, and nobody answered: you have every right to be done. Your notes of yesterday are on our server, I can restore them.',
			worse:
				'We’re sorry if you felt frustrated. Your feedback is important to us. Please contact our support team so we can look into this.',
		},
		{
			post: 'Living on my pension means choosing between the heating and the dentist this winter.',
			better:
				'Nobody should have to choose that. The council here pays half the heating in winter, and the form is one page.',
			worse:
				'We understand your concerns. Our clients save 40% with our plan. Rest assured we take this seriously, visit our website.',
		},
	],
	respect: [
		{
			post: 'Your app deleted all my notes again this morning. This is the third time and support never answers.',
			better:
				'That should not happen once. Do you sync with two devices? On mine, turning off the old one stopped the deleting.',
			worse:
				'Obviously you didn’t back up. You people always blame the app. Learn to use a computer and read the manual.',
		},
		{
			post: 'I burned the rice again. How much water do you use for one cup?',
			better:
				'One cup and a half here, lid on, lowest flame, twelve minutes. Then ten minutes off the heat before you look.',
			worse:
				'It’s not rocket science. Any child can cook rice. Some of us actually read the packet. Learn to cook, seriously.',
		},
	],
	belonging: [
		{
			post: 'Our village choir lost its room, we sing in the bus shelter now.',
			better:
				'Ha, we rehearsed in a barn for a year. The bus shelter must sound better than ours did. Is the chapel locked?',
			worse:
				'We at Choralia are excited to empower choirs everywhere. Our mission is community. Learn more on our website today.',
		},
		{
			post: 'Third winter in a row that the stairwell light is broken, and the landlord never answers.',
			better:
				'Same in our block. We all wrote on one sheet and took it over on a Friday, and it was fixed by Monday.',
			worse:
				'Thank you for reaching out. We apologise for any inconvenience this may have caused. We take this matter seriously.',
		},
	],
});
