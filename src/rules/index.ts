import type {Rule, RuleDefinition} from '../coach/rule.ts';
import {idOf} from './id-of.ts';

const files = import.meta.glob<RuleDefinition>('./*/*.ts', {eager: true, import: 'default'});

/** Every rule of the folders beside this file. */
export const rules: Rule[] = Object.entries(files).map(([path, rule]) => ({
	...rule,
	id: idOf(path),
}));
