import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Tumblr',
	aliases: [],
	register: {is: 'loose', source: ideas.contextDecides},
	hashtags: {is: 6, source: ideas.contextDecides},
	emoji: {is: 6, source: ideas.contextDecides},
});
