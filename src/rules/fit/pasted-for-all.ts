import {anyOf, madeOf, pattern, phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {aSlotMark} from '../../coach/signs.ts';
import {ideas} from '../../coach/sources.ts';

const slot =
	/(?<![#\w$])(?:\{\{? ?(?:first_?name|last_?name|name|company|topic|city|product|title|role|link) ?\}?\}|\[(?:your |first |last |company |customer |user |recipient )?(?:name|firstname|lastname|company|city|topic|product|title|role)\](?!\()|[[<{]insert [a-z ]{1,20}[\]>}]|%(?:name|first_name|firstname)%)/g;

const crowd = phrases(
	['(hi|hello|hey|good morning|dear) to? (everyone|everybody|all|friends|guys)'],
	{strength: 0.5},
);

/** A crowd is greeted under the words of one person; where the post greets one too, it is a room. */
const greets = madeOf([crowd], (context) =>
	context.post &&
	/\b(?:everyone|everybody|all|guys|folks|anyone|friends)\b/.test(context.post.plain)
		? []
		: crowd(context).filter(({spans}) => spans[0]?.start === context.reply.words[0]?.start),
);

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Speak to {them} alone, in place of “{quote}”',
	why: 'A text made for everybody is felt as made for nobody. One word that only fits here shows that you are here.',
	sources: [ideas.notOneAudience, ideas.wholePeople],
	weight: 1.1,
	detect: anyOf(pattern([aSlotMark], slot), greets),
});

export const examples: Examples = {
	hits: [
		'«Hello everyone», I make wooden toys in Riga.',
		'Hi «[first name]», we loved your thoughts on «{{topic}}».',
		'«hey guys» i am new here and i do drum covers',
	],
	nearMisses: [
		{
			post: 'Good morning everyone, who else is up early?',
			reply: 'Good morning all, the baby is teething and so am I.',
		},
		'She says hello to everybody on the stairs, even to the cat.',
		'Use `{name}` in the template, the rest stays as it is.',
	],
};
