import {compile} from '../detect.ts';

/** Smooth filler that any model or mill turns out, and hardly anybody says. */
export const filler = compile(
	'great insights',
	'truly resonates',
	'resonates with me',
	"in today's fast-paced world",

	'(true game-changer|a testament to)',
);

/** Sayings that fit every trouble and every success. */
export const platitudes = compile(
	'trust the process',
	'(believe in yourself|follow your heart|dream big|stay positive)',
	'the? (sky is the limit|winners never quit|consistency is key|everything happens for a reason)',
	'(life|business) is a journey',
);

/**
 * What is said to anybody who opens up, asks or tells: it sounds like listening, and would stand
 * under any post.
 */
export const validations = compile(
	'(i|we) (hear|feel) you and?',
	'your feelings are completely? valid',
	'(takes|took) (courage|guts)',
	'(thank you|thanks) for (raising|reaching out|your (honesty|vulnerability|courage|feedback|question)|being so? brave)',
	'really? appreciate (you|your) (sharing|taking the time)',

	'your (story|passion|feelings|feedback|opinion) (is|are|inspires)',

	'you care (much|a lot) about',
	'(so many|many|most) of us (go|have been|feel)',

	'life is a journey',
	'(everyone|everybody) (goes|finds) *',
	'depends on (your needs|the (person|context)|what you want)',
	'(great|good|interesting|important) question',
	'(such|what) (a|an) (great|lovely) (post|story|thing|hobby)',
	'wishing you a *',
	'congrats on the new? role',
	'keep (pushing|fighting)',

	'next chapter',
	'(exciting|amazing|wonderful|beautiful) (time|place|times|community)',

	'(love|enjoy) every (minute|moment)',
	'hope (this|that|it) helps you?',
	'(hope|sure|know) that? (you|things|it) will? (find|get|all|do|be)',

	'glad you (enjoyed|loved|found|like)',

	'(so|very) inspiring',
	'on (your|this|the) journey',
	'(at|in) (your|their|its) own (pace|time)',
);
