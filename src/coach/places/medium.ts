import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Medium',
	aliases: ['substack'],
	length: {is: {usual: 90, most: 300}, source: ideas.contextDecides},
	hashtags: {is: 0, source: ideas.contextDecides},
	letterForm: {is: 'fine', source: ideas.contextDecides},
});
