import {defineRule, type Examples} from '../../coach/rule.ts';
import {scornOf} from '../../coach/scorn/scorn.ts';
import {findings, ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'respect',
	kind: 'fault',
	tip: 'Say it as one equal to another, without “{quote}”.',
	why: 'A lecture puts the writer above the reader. The same fact as an offer between equals gets heard.',
	sources: [ideas.equals, findings.unhealthy],
	starter: 'For what it’s worth, … ',
	weight: 1.8,
	detect: scornOf('talksDown'),
});

export const examples: Examples = {
	hits: [
		'«No tradesman would ever use that», it comes off in a year.',
		'«You should have known that» the ferry stops in October.',
		'«You should have sold» it years ago, the price was better.',
		'«Let me educate everyone» here about sourdough.',
		'The rule is on page two. «You clearly didn’t read» it.',
		'«as i already said», the key is under the pot',
		'I will say it «in simple words for you»: the shop is shut.',
		'«A quick google would have» told you the hours.',
	],
	nearMisses: [
		'Any referee would tell you the rest is judgement, and any decent hardware shop has one.',
		'There’s a good reason people love it, you’ll see it one day.',
		'The first thing they teach you is to keep your knees soft.',
		'You should have asked me, I’d have driven you.',
		'Nobody ever told us either, the form is on the second page.',
		'Please read my comment under the drawing, the hinge is in it.',
		'You should’ve had a letter from us by May.',
		'I gave my kiddo a budget for the fair and he kept half of it.',
		'I should have known that the ferry stops in October.',
		'You should have a look at the market on Kirkgate, it is lovely.',
		'Clearly the rain did it, the wall was dry in June.',
		'As I said at the meeting, I am happy to bring the tent.',
		'You need to learn to trust your own ear, and you will.',
		'A quick look under the sink showed me the leak.',
		'Let me explain how ours works, in case it helps.',
	],
};
