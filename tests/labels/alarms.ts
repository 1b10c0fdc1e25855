import type {Judged} from './figures.ts';
import type {LabelSet} from './sets.ts';

/** The points a tip must win to count as an alarm. */
const loud = 5;

/** How often good replies of a set get a loud tip, and from which rules. */
export type Alarms = {set: string; judged: number; alarmed: number; rules: [string, number][]};

/**
 * Counts loud tips on the replies that a set's makers call good. Those the coach abstains from get
 * no tips and are left out. `null` for a set that calls none good.
 */
export const countAlarms = (set: LabelSet, judged: readonly Judged[]): Alarms | null => {
	if (!set.good) return null;
	const good = judged.filter(
		({row, assessment}) => set.good?.(row.labels) && assessment.abstained === null,
	);
	const loudTips = good.map(({assessment}) => assessment.tips.filter(({gain}) => gain >= loud));
	const byRule = new Map<string, number>();
	for (const {rule} of loudTips.flat()) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
	return {
		set: set.name,
		judged: good.length,
		alarmed: loudTips.filter(({length}) => length > 0).length,
		rules: [...byRule].sort(([, a], [, b]) => b - a),
	};
};
