import type {RuleFacts} from '../messages.ts';
import {rules} from '../rules/index.ts';

/** Every rule, for a page that lists them. */
export const ruleFacts = (): RuleFacts[] =>
	rules.map((rule) => ({
		id: rule.id,
		principle: rule.principle,
		kind: rule.kind,
		text: rule.kind === 'fault' ? rule.tip : rule.praise,
		why: rule.kind === 'fault' ? rule.why : null,
		sources: rule.sources,
	}));
