import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Instagram',
	aliases: ['ig', 'insta'],
	register: {is: 'loose', source: ideas.contextDecides},
	length: {is: {usual: 25, most: 100}, source: ideas.contextDecides},
	hashtags: {is: 3, source: ideas.contextDecides},
	emoji: {is: 8, source: ideas.contextDecides},
	company: {is: 'fine', source: ideas.contextDecides},
});
