import {compile, find, once} from '../detect.ts';
import type {Context} from '../rule.ts';
import type {Span} from '../text/span.ts';

/** Good cheer out of a tin: the chummy brand, the motivational poster. */
const cheer = compile(
	`hey legend`,
	'we hear you',
	"we're one big? family",
	'your (story|passion) inspires us',
	'(means|mean) everything to us',
	'the (squad|crew|whole gang)',

	'stay (awesome|tuned|hungry)',
	'keep (believing|up the (great|good))',
	'keep those (*)? coming',

	'level up',

	'(folks|people|users|customers|fans|members|players|readers|guests|fellow * ) like you (is|are|make|makes|inspire|inspires|who make) (why|the reason|what|our|it|us|this|everything)',
	'is why we (do|created)',

	'the passion (of|for)',
	'when people (come together|unite)',

	'shared (passion|goal)',
	'beacon of (hope|light|joy)',
	'(strength|courage) and (determination|perseverance)',

	'(this|a) next chapter',
	'(what|such) an inspiring (warrior|story)',
	'(so|truly) grateful (to|for)',
	'(embrace|celebrate) the (unexpected|unknown|little|small|beauty)',
	'never stop (dreaming|learning)',
	'builds character',
	'shape our',
	'(a|the) universal language',
	"(this|that) is what (it's|*) all about",
	'great learning opportunity',

	'sending good? vibes',
);

/** Where the reply cheers in words that are anybody's. Spans into the reply. */
export const borrowedCheer = once(({reply}: Context): Span[] => find(reply, cheer));
