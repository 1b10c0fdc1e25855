import {helpSteps} from '../../coach/agenda/help.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

/** Where they asked for nothing, a step that touches nothing of theirs helps half as much. */
const isBeside = ({heard}: Context): boolean =>
	heard !== null &&
	heard.questions.length === 0 &&
	!heard.invites.advice &&
	!heard.invites.offers &&
	heard.uptake < faintest;
const faintest = 0.1;

/**
 * A step that can be taken today is worth more than an opinion. It helps without asking for
 * anything.
 */
export default defineRule({
	principle: 'value',
	kind: 'strength',
	praise: 'You say what to do next: “{quote}”',
	sources: [ideas.deliverValue, findings.constructive],
	weight: 2.8,
	detect: (context) =>
		helpSteps(context).map(({start, end, strength}) => ({
			spans: [{start, end}],
			strength: (isBeside(context) ? 0.25 : 0.5) * strength,
		})),
});

export const examples: Examples = {
	hits: [
		'Mine squeaked too. «Put a drop of oil on the hinge and move it a few times».',
		'For the visa «you can apply at the counter on the second floor», they open at seven.',
		'Honestly? «I’d ask the landlord in writing», and «keep a copy of the letter».',
		{
			post: 'My seedlings all fell over within a week. What did I do wrong?',
			reply: 'Too little light usually. «Move the tray to a south window and they will stand up».',
		},
	],
	nearMisses: [
		'You can imagine how surprised I was when the bus never came that morning.',
		'I put a lot of thought into that garden and it still looks like a car park.',
		'Check out our new planner, you can find it at planner.example today.',
		'She keeps her bread in the freezer, which I had never seen before.',
	],
};
