import type {Examples} from '../coach/rule.ts';
import {idOf} from './id-of.ts';

const files = import.meta.glob<Examples>('./*/*.ts', {eager: true, import: 'examples'});

/** The examples of every rule by its id. */
export const examples: ReadonlyMap<string, Examples> = new Map(
	Object.entries(files).map(([path, own]) => [idOf(path), own]),
);
