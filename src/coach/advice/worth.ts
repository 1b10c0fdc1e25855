import {helpSteps} from '../agenda/help.ts';
import {isHeavy} from '../agenda/promotion.ts';
import {once} from '../detect.ts';
import type {Answerable} from '../heard/questions.ts';
import type {Context} from '../rule.ts';
import {density} from './telling.ts';

/** Questions that a fact, a name or a step answers; company or a view meets the others. */
const usable: ReadonlySet<Answerable> = new Set([
	'recommendation',
	'how',
	'amount',
	'when',
	'where',
]);

/** Whether the post waits for something to use. Where it hurts, company comes first. */
export const wantsHelp = once((context: Context): boolean => {
	const {heard} = context;
	if (!heard) return false;
	const {invites, questions} = heard;
	const open = questions.filter(({wants}) => usable.has(wants));
	const asked = open.length > 0 || (questions.length > 0 && (invites.advice || invites.offers));
	return asked && !isHeavy(context);
});

/** From this share of telling words on a reply says something, whatever else it lacks. */
const enough = 0.2;

/** Whether the reply leaves nothing to use: no step that names anything, no link, few telling words. */
export const leavesNothing = once((context: Context): boolean => {
	const {reply} = context;
	if (reply.links.length > 0 || reply.quotes.length > 0 || reply.raw.includes('`')) return false;
	return density(context) < enough && helpSteps(context).every(({strength}) => strength <= 0.5);
});
