import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Discord',
	aliases: [],
	register: {is: 'loose', source: ideas.contextDecides},
	length: {is: {usual: 30, most: 120}, source: ideas.contextDecides},
	hashtags: {is: 0, source: ideas.contextDecides},
	emoji: {is: 8, source: ideas.contextDecides},
	ownWork: {is: 'when-asked', source: ideas.contextDecides},
});
