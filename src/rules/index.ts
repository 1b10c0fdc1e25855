import type {Rule, RuleDefinition} from '../coach/rule.ts';

const files = import.meta.glob<RuleDefinition>('./*/*.ts', {eager: true, import: 'default'});

/** Every rule of the folders beside this file; a rule's id is its file name. */
export const rules: Rule[] = Object.entries(files).map(([path, rule]) => ({
	...rule,
	id: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
}));
