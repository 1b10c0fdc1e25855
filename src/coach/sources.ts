import type {Source} from './assessment.ts';

/** The five articles the principles come from. */
export const seeds = {
	reachOut: {
		title: 'Mendez: The secret psychology of effective social media relationships',
		url: null,
	},
	listenFirst: {
		title: 'Social Steve: Talking About Your Relationships with Your Social Media Psychologist',
		url: null,
	},
	principles: {title: 'Social Media Marketing Principles', url: null},
	social: {title: 'Putting the social in social marketing', url: null},
	rethinking: {title: 'Rethinking Social Media for Your Brand', url: null},
} as const satisfies Record<string, Source>;

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
