import {advisingActs} from '../advice/acts.ts';
import {orders} from '../advice/orders.ts';
import {tellingWords} from '../advice/telling.ts';
import {once, sentenceOf} from '../detect.ts';
import type {Context} from '../rule.ts';
import {overlaps, type Span} from '../text/span.ts';
import {asked, ownThings} from './own-thing.ts';
import {callsToAction, sells, touts} from './promotion.ts';

/** One thing the reader could do. `strength`: how plainly it is told, and whether it names anything. */
export type Step = Span & {strength: number};

/** What a step is worth that names nothing: "keep at it", "find your way". */
const unnamed = 0.5;

/**
 * What the reader could do next, as the reply tells it, clause by clause: orders, advice, what is
 * worth a try. Not where the reply sends people to the writer's own thing. Apart and in order.
 */
export const helpSteps = once((context: Context): Step[] => {
	const {reply} = context;
	const selling = [...(asked(context) ? [] : ownThings(context)), ...callsToAction(context)];
	const off = selling.map((span) => sentenceOf(reply, span) ?? span);
	// In a pitch orders are slogans: "save time and grow".
	const ordered = sells(context)
		? []
		: orders(context).map(({verb}) => ({start: verb.start, end: verb.end, strength: 1}));
	const advised = touts(context) ? [] : advisingActs(context);
	const telling = tellingWords(context);
	let next = 0;
	let last = 0;
	return [...ordered, ...advised]
		.filter((step) => !off.some((other) => overlaps(step, other)))
		.sort((a, b) => a.start - b.start)
		.flatMap(({start, end, strength}) => {
			if (start < last) return [];
			last = clauseEnd(context, end);
			while ((telling[next]?.start ?? end) < end) next++;
			const names = (telling[next]?.end ?? last + 1) <= last;
			return [{start, end: last, strength: names ? strength : strength * unnamed}];
		});
});

/** The spans of `helpSteps`. */
export const concreteHelp = (context: Context): Span[] => helpSteps(context);

const clauseMark = /[.,;:!?)](?=\s|$)|\n|\s[-–—(]\s?/g;

/** Where the clause that a step begins comes to its end. */
const clauseEnd = ({reply}: Context, from: number): number => {
	clauseMark.lastIndex = from;
	return clauseMark.exec(reply.plain)?.index ?? reply.plain.trimEnd().length;
};
