import type {Source} from './assessment.ts';

/** The five articles the principles come from: who they are cited as, and in full. */
export const seeds = {
	reachOut: {
		by: 'Fausto Mendez',
		article: 'Fausto Mendez: The secret psychology of effective social media relationships',
	},
	relationships: {
		by: 'Social Steve',
		article: 'Social Steve: Talking About Your Relationships with Your Social Media Psychologist',
	},
	principles: {
		by: 'Social Media Marketing Principles',
		article: 'Social Media Marketing Principles',
	},
	social: {
		by: 'Putting the social in social marketing',
		article: 'Putting the social in social marketing',
	},
	rethinking: {
		by: 'Rethinking Social Media for Your Brand',
		article: 'Rethinking Social Media for Your Brand',
	},
} as const;

type Idea = Source & {seed: keyof typeof seeds};

const idea = (seed: keyof typeof seeds, words: string): Idea => ({
	title: `“${words}” (${seeds[seed].by})`,
	url: null,
	seed,
});

/** What the articles say, one thought each; docs/ideas.md shows which rules carry it. */
export const ideas = {
	theyCameFirst: idea('reachOut', 'They reach out first, and so invite you in'),
	favourEarned: idea('reachOut', 'A favour asked, and earned, makes people care'),
	nurture: idea('reachOut', 'People keep the relationships they have nurtured'),
	notOneAudience: idea('reachOut', 'One audience is not every audience'),

	listenFirst: idea('relationships', 'Listen first, then have a conversation'),
	walkInTheirShoes: idea('relationships', 'Empathy: walk in their shoes'),
	deliverValue: idea('relationships', 'Deliver value without a hidden agenda'),
	openAndTrusted: idea('relationships', 'Without transparency there is no trust'),
	fixDontHide: idea('relationships', 'Do the right thing: fix it, don’t hide it'),
	giveWhatYouExpect: idea('relationships', 'Do not expect what you are unwilling to give'),
	simpleAndShareable: idea('relationships', 'Keep it simple and shareable'),
	peopleToPeople: idea('relationships', 'It is people to people: be natural'),

	interact: idea('principles', 'People want to interact, not to be talked to'),
	express: idea('principles', 'People want to express themselves and be recognised'),
	newThings: idea('principles', 'Sharing and learning is a two-way street'),
	notManipulate: idea('principles', 'Influence in a meaningful, not a manipulative way'),
	freedom: idea('principles', 'People want the freedom to decide'),
	giveMore: idea('principles', 'Give more than you receive'),
	credibility: idea('principles', 'Credibility comes before the message'),
	noHorn: idea('principles', 'Don’t toot your own horn'),
	equals: idea('principles', 'Meet people as equals'),
	humanFace: idea('principles', 'You are the human face of your business'),

	wholePeople: idea('social', 'Reframe: whole people, not mere numbers'),
	fourDrives: idea('social', 'All four drives: acquire, bond, learn, defend'),
	tenValues: idea('social', 'Understand the values people hold'),
	useWhatYouHear: idea('social', 'Listen: what counts is what you do with it'),
	authentic: idea('social', 'Engage: people crave authenticity'),
	communityBond: idea('social', 'Every touch point can strengthen the community bond'),
	slowThinking: idea('social', 'A wrong first impression needs facts, not slogans'),

	contextDecides: idea('rethinking', 'Each network carries its own kind of relationship'),
	uninvitedGuest: idea('rethinking', 'The stranger who invited himself to the party'),
	talkNotAd: idea('rethinking', 'A conversation, not an ad that begs for likes'),
} as const satisfies Record<string, Idea>;

/** Published findings that more than one rule stands on. */
export const findings = {
	uptake: {
		title: 'Demszky et al. 2021: Measuring Conversational Uptake',
		url: 'https://aclanthology.org/2021.acl-long.130/',
	},
	followUpQuestions: {
		title: 'Huang et al. 2017: It Doesn’t Hurt to Ask: Question-Asking Increases Liking',
		url: 'https://doi.org/10.1037/pspi0000097',
	},
	receptiveness: {
		title: 'Yeomans et al. 2020: Conversational Receptiveness',
		url: 'https://doi.org/10.1016/j.obhdp.2020.03.011',
	},
	empathy: {
		title: 'Sharma et al. 2020: Understanding Empathy Expressed in Text-Based Peer Support',
		url: 'https://aclanthology.org/2020.emnlp-main.425/',
	},
	politeness: {
		title: 'Danescu-Niculescu-Mizil et al. 2013: A Computational Approach to Politeness',
		url: 'https://aclanthology.org/P13-1025/',
	},
	goneAwry: {
		title: 'Zhang et al. 2018: Conversations Gone Awry',
		url: 'https://aclanthology.org/P18-1125/',
	},
	freeToChoose: {
		title: 'Carpenter 2013: The “But You Are Free” Compliance-Gaining Technique',
		url: 'https://doi.org/10.1080/10510974.2012.727941',
	},
	reactance: {
		title: 'Miller et al. 2007: Psychological Reactance and Promotional Health Messages',
		url: 'https://doi.org/10.1111/j.1468-2958.2007.00297.x',
	},
	humblebrag: {
		title: 'Sezer et al. 2018: Humblebragging: A Distinct and Ineffective Strategy',
		url: 'https://doi.org/10.1037/pspi0000108',
	},
	constructive: {
		title: 'Kolhatkar and Taboada 2017: Constructive Language in News Comments',
		url: 'https://aclanthology.org/W17-3002/',
	},
	unhealthy: {
		title: 'Price et al. 2020: Six Attributes of Unhealthy Conversations',
		url: 'https://aclanthology.org/2020.alw-1.15/',
	},
	concreteWords: {
		title: 'Packard and Berger 2021: How Concrete Language Shapes Customer Satisfaction',
		url: 'https://doi.org/10.1093/jcr/ucaa038',
	},
	darkPatterns: {
		title: 'Mathur et al. 2019: Dark Patterns at Scale',
		url: 'https://doi.org/10.1145/3359183',
	},
} as const satisfies Record<string, Source>;

/** What the law and the sites ask of those who speak for something. */
export const norms = {
	ftc: {
		title: 'US Federal Trade Commission: Disclosures 101',
		url: 'https://www.ftc.gov/business-guidance/resources/disclosures-101-social-media-influencers',
	},
	asa: {
		title: 'UK Advertising Standards Authority: Recognising ads on social media',
		url: 'https://www.asa.org.uk/advice-online/recognising-ads-social-media.html',
	},
	x: {
		title: 'X: Paid partnerships policy',
		url: 'https://help.x.com/en/rules-and-policies/paid-partnerships-policy',
	},
	reddit: {
		title: 'Reddit: Guidelines for self-promotion',
		url: 'https://www.reddit.com/wiki/selfpromotion',
	},
	stackExchange: {
		title: 'Stack Exchange: How to not be a spammer',
		url: 'https://stackoverflow.com/help/promotion',
	},
	hackerNews: {
		title: 'Hacker News: Guidelines',
		url: 'https://news.ycombinator.com/newsguidelines.html',
	},
} as const satisfies Record<string, Source>;
