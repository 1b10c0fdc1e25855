/** A post and two replies to it, to try Heed on. In English, which is what Heed judges. */
export type Scene = {
	id: string;
	author: string;
	text: readonly string[];
	/** Turns the talk to the writer's own offer. */
	promoting: string;
	/** Takes up what the post says and gives something. */
	listening: string;
};

/** Made-up people and offers; as many as fit beside one another. */
export const scenes: readonly Scene[] = [
	{
		id: 'bakery',
		author: 'Lena Hofmann',
		text: [
			'We closed the bakery on Saturday, after 22 years. My dad built that oven with his own hands. I can’t bring myself to sell it, and I can’t stand to look at it. I keep smelling bread that isn’t there.',
			'Has anyone here closed a place they loved? What did you do with the things nobody wants?',
		],
		promoting:
			'Such a journey! At Plannd we help small businesses bounce back after tough times. Check out plannd.example, the first month is free, but the offer ends Friday! Send me a message and let’s get you started.',
		listening:
			'I’m so sorry, Lena. Twenty-two years, and an oven your dad built himself: no wonder you still smell the bread. When we closed our print shop I gave the press to the trade school in town, and watching apprentices use it helped me more than a sale would have. A baking school or a community kitchen might take the oven, if that feels right. What would your dad have wanted for it?',
	},
	{
		id: 'launch',
		author: 'Tomás Okafor',
		text: [
			'Eight months of evenings went into my app. It launched on Tuesday. Eleven people signed up, and six of them are family. I’m exhausted and, honestly, a bit ashamed.',
			'How did you decide whether to keep going or to stop?',
		],
		promoting:
			'Launches are all about distribution! I run GrowthLoop and 4,000 founders trust us with their first 1,000 users. Book a free call at growthloop.example before the spots are gone. You don’t want to miss this!',
		listening:
			'Eight months of evenings for eleven sign-ups hurts, and there is nothing in it to be ashamed of. I decided by calling everyone who had signed up and asking what they would do if the app were gone tomorrow. Two of nine were upset, so I kept going for those two; otherwise I would have stopped. Five of yours aren’t family. What did they say after they tried it?',
	},
	{
		id: 'tools',
		author: 'Priya Raman',
		text: [
			'Our neighbourhood lends out tools: ladders, drills, a very popular cider press. With 300 members the spreadsheet has turned into a fight every Friday, and I’m the one who has to sort it out.',
			'Can anyone recommend something simple for bookings? How do you handle late returns?',
		],
		promoting:
			'ShedShare is the best booking platform on the market, everybody is switching to it! Sign up at shedshare.example today and use code NEIGHBOUR for 20% off. Follow us for more tips!',
		listening:
			'I work on ShedShare, so weigh this with that in mind. It handles bookings and sends a reminder the evening before; up to 500 members it costs nothing. If you only lend at weekends, a shared calendar with one entry per tool is enough, and that is what our own street uses. For late returns, a small deposit ended the Friday fights for us. How many tools go out in a usual week?',
	},
];
