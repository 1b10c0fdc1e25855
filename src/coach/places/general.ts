import {findings, ideas, norms} from '../sources.ts';
import type {Place} from './place.ts';

/** What holds where nothing else is known. */
export const general: Place = {
	name: 'here',
	aliases: [],
	register: {is: 'plain', source: ideas.contextDecides},
	length: {is: {usual: 80, most: 150}, source: findings.constructive},
	hashtags: {is: 3, source: ideas.equals},
	emoji: {is: 5, source: ideas.contextDecides},
	ownLinks: {is: 'disclosed', source: norms.ftc},
	ownWork: {is: 'disclosed', source: norms.ftc},
	tie: {is: 'plain', source: norms.ftc},
	letterForm: {is: 'odd', source: ideas.contextDecides},
	company: {is: 'fine', source: ideas.equals},
	technical: {is: false, source: ideas.contextDecides},
};
