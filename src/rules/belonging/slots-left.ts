import {anyOf, pattern, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {aSlotMark} from '../../coach/signs.ts';
import {ideas} from '../../coach/sources.ts';

/** A bracket, and what is to stand there in its place. */
const slot =
	/[[{<]{1,2}\s?(?:your |their |the |insert |customer |first |last |full |company |product |recipient |user |brand |order |city |my )?(?:name|firstname|first_name|last_name|username|customer|company|company_name|brand|product|product_name|order|order number|number|date|link|city|topic|issue|title|recipient|email|phone|insert|placeholder|location|team|agent|signature|your title|role)(?:\s?(?:here|name|number))?\s?[\]}>]{1,2}/g;

export default defineRule({
	principle: 'belonging',
	kind: 'fault',
	tip: 'Fill in or take out “{quote}”, it shows the form behind the words.',
	why: 'A slot left open says that the words were meant for whoever comes. Their name and their case say the opposite.',
	sources: [ideas.authentic, ideas.notOneAudience],
	weight: 2.2,
	detect: anyOf(
		pattern([aSlotMark], slot, 0.9),
		phrases(['dear valued customer', 'to whom it may concern'], {strength: 0.8}),
	),
});

export const examples: Examples = {
	hits: [
		'Hi «[Name]», the mixer leaves Leeds today.',
		'«Dear valued customer», the mixer leaves Leeds today.',
		'The mixer leaves Leeds on «{{date}}».',
	],
	nearMisses: [
		'Hi Jo, the mixer leaves Leeds today.',
		'The sign [in red] says no parking after six.',
		'Dear me, the mixer is still in Leeds.',
		'Put the `<title>` first, then the link.',
	],
};
