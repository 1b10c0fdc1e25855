import {ties} from '../../coach/agenda/disclosure.ts';
import {ownThings} from '../../coach/agenda/own-thing.ts';
import {madeOf} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas, norms} from '../../coach/sources.ts';

/** Told early and in plain words, a tie costs no trust. Readers can weigh the rest by it. */
export default defineRule({
	principle: 'transparency',
	kind: 'strength',
	praise: 'You say where you stand: “{quote}”',
	sources: [ideas.openAndTrusted, norms.ftc, norms.asa],
	weight: 1.4,
	detect: madeOf([ties], (context) => {
		const {sentences} = context.reply;
		const mention = ownThings(context).find(({named}) => named)?.start ?? Number.POSITIVE_INFINITY;
		// Early: among the first two sentences, or no later than the sentence after the first mention.
		const early = sentences.findIndex(({end}) => end > mention) + 1;
		const latest = sentences[Math.max(1, early)]?.end ?? Number.POSITIVE_INFINITY;
		return ties(context).map((span) => ({spans: [span], strength: span.start < latest ? 1 : 0.4}));
	}),
});

export const examples: Examples = {
	hits: [
		'«I work at» the mill, so take the part about our flour with some salt.',
		'«Full disclosure»: «I’m the founder of» Larkplan. For two people a wall calendar does it too.',
		'«my brother makes» these, thats why i know how long the glue needs',
		'«#ad» The soap is good. The box it comes in is bigger than my sink.',
	],
	nearMisses: [
		{
			post: 'I’m going to be a dad. Terrified.',
			reply: 'Being a parent is the best thing that ever happened to us.',
		},
		'I work a lot in the evenings and the light there is terrible.',
		'The founder of the village is buried under the lime tree.',
		'They work for three hours and then they swim.',
		'We should disclose less about the surprise before Saturday.',
	],
};
