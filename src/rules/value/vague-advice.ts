import {contentBeside, phrases} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

const vague = phrases([
	'(just)? (be|stay|keep|remain) (yourself|positive|strong|calm|consistent|patient|authentic|motivated|focused|confident|hungry|humble|real)',
	'(work|try|study|think) (harder|smarter|hard)',
	'(believe|have faith|trust) in (yourself|god|the process|him|it)',
	'trust the process',
	'(think|thinking) (outside (the|of the)? box|positive|big)',
	'(content|consistency|cash|customer|communication|timing|location|knowledge|quality|practice) is (king|key|everything|the key|queen)',
	"(never|don't|dont|do not) (give|ever give) up",
	'follow your (heart|dreams|dream|passion|gut|instincts)',
	'(everything|it) (happens for a reason|will (work out|be fine|be ok|be okay|get better|all work out))',
	'(do|try|use) your (own)? (best|due diligence|common sense|brain)',
	'(add|adding|provide|providing|deliver|create) (more|real|great)? value',
	'(go|move) with the flow',
	'(give it|needs) (some|more)? time',
	'(hard work|patience|persistence) (pays off|is key|and dedication)',
	'just (go for it|do it|deal with it|relax|move on|get over it)',
	'know your (audience|worth|customer|why)',
]);

/** Advice one could give to anybody, and hardly anything beside it. */
const onlyVague = (context: Context) => {
	const found = vague(context);
	const spans = found.flatMap((evidence) => evidence.spans);
	return contentBeside(context.reply, spans) > 2 ? [] : found;
};

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Make “{quote}” concrete: one step they could take this week.',
	why: 'Advice that fits everybody helps nobody in particular. A small step, or what you did yourself, can be used.',
	sources: [seeds.listenFirst, findings.constructive],
	weight: 1,
	starter: 'One small thing that helped me was …',
	detect: onlyVague,
});

export const examples: Examples = {
	hits: [
		'You got this. «Just be yourself» and «trust the process».',
		'For any shop «content is king», so «add value».',
		'«Never give up» my brother, «everything happens for a reason».',
	],
	nearMisses: [
		'Never give up on the first sowing: sow the tray again in two weeks, thinner this time.',
		'My grandfather used to say that you should follow your heart, and he ended up a baker.',
		'Practice is on Tuesdays at six, behind the school.',
		'I believe in you, and I hope the second interview goes the way the first one did.',
	],
};
