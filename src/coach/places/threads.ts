import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Threads',
	aliases: ['threads-net'],
	register: {is: 'loose', source: ideas.contextDecides},
	length: {is: {usual: 40, most: 90}, source: ideas.contextDecides},
	hashtags: {is: 1, source: ideas.contextDecides},
});
