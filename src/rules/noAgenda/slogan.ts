import {promotion} from '../../coach/agenda/promotion.ts';
import {madeOf, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

const slogans = phrases(
	[
		'(take|takes|taking|bring|elevate) (your|their|our) (*)? (*)? to the next level',
		'(to|at) the next level',
		'(game changer|game-changer|game changing|gamechanger|game-changing|one-stop shop|one stop shop|next big thing|paradigm shift)',
		'(is|are) here to stay',
		'(unlock|unleash|supercharge|skyrocket|boost|maximize|maximise|elevate|accelerate|transform|revolutionize|revolutionise|level up|turbocharge|streamline|10x) (your|their|the full|the power|its full|our)',
		'(unlock|unleash) (growth|success|potential)',
		'(the future|the power) of (*)? (is here|work is|marketing|business|commerce|everything)',
		'say goodbye to',
		'look no further',
		'(changed|changing|changes) the (game|way you|way we|way people)',
		'change the way (you|we|people)',
		'(best|leading|number one) * (in|on) the (world|market|industry|business|internet|planet)',
		'(proven|guaranteed) (results|success|to work|system|strategy|method|income)',
		'(results|satisfaction|success) guaranteed',
		'(like never before|second to none|unlike any other|of a lifetime|at your fingertips|without breaking the bank|has never been easier|made easy|made simple|that actually converts)',
		'(passionate|dedicated|committed) (about|to) (helping|delivering|providing|empowering|making)',
		'(synergy|synergies|thought leader|thought leadership|value proposition|scalable solution|seamless experience|seamlessly integrates|best practices and|move the needle|low-hanging fruit|growth hacking|growth hack)',
		"(don't|never) settle for (less|second)",
		"you won't (believe|regret it|be disappointed)",
		'(intelligent|smarter) (decision|decisions|way to)',
	],
	{strength: 0.6},
);

/** By itself such a phrase is how people talk; beside another, or in a pitch, it is a slogan. */
const sloganed = madeOf([slogans], (context) => {
	const found = slogans(context);
	return found.length > 1 || context.reply.links.length > 0 || promotion(context).length > 0
		? found
		: [];
});

export default defineRule({
	principle: 'noAgenda',
	kind: 'fault',
	tip: 'Say “{quote}” the way you would to a friend, or leave it out.',
	why: 'Slogans talk to a market. Facts in plain words can change a mind; a slogan confirms the first impression.',
	sources: [ideas.slowThinking, ideas.authentic],
	weight: 1.2,
	detect: sloganed,
});

export const examples: Examples = {
	hits: [
		'Our tool could «take your bakery to the next level», honestly.',
		'Remote work «is here to stay», and it «changes the way we» meet.',
		'«Say goodbye to» dull knives, «look no further».',
	],
	nearMisses: [
		'A second oven was a game changer for me, best twenty pounds I spent.',
		'Say hello to your mum from us, and say goodbye to the host before you go.',
		'There’s no silver bullet, but a second screen is a no-brainer.',
		'The next level of the car park is usually empty before nine.',
		'We stayed here to see the harbour in the morning.',
		'My brother plays in the second league and will not change the game for anyone.',
		'She unlocked your bike and put it under the roof because of the rain.',
	],
};
