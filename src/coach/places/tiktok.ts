import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'TikTok',
	aliases: ['tik-tok'],
	register: {is: 'loose', source: ideas.contextDecides},
	length: {is: {usual: 20, most: 60}, source: ideas.contextDecides},
	emoji: {is: 8, source: ideas.contextDecides},
});
