import {findings, norms, seeds} from '../sources.ts';
import type {Place} from './place.ts';

/** What holds where nothing else is known. */
export const general: Place = {
	name: 'here',
	aliases: [],
	register: {is: 'plain', source: seeds.rethinking},
	length: {is: {usual: 80, most: 150}, source: findings.constructive},
	hashtags: {is: 3, source: seeds.principles},
	emoji: {is: 5, source: seeds.rethinking},
	ownLinks: {is: 'disclosed', source: norms.ftc},
	ownWork: {is: 'disclosed', source: norms.ftc},
	letterForm: {is: 'odd', source: seeds.rethinking},
	company: {is: 'fine', source: seeds.principles},
	technical: {is: false, source: seeds.rethinking},
};
