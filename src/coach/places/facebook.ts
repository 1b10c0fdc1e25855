import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Facebook',
	aliases: ['fb', 'facebook-groups', 'meta'],
	register: {is: 'loose', source: ideas.contextDecides},
	length: {is: {usual: 60, most: 200}, source: ideas.contextDecides},
	hashtags: {is: 2, source: ideas.contextDecides},
	emoji: {is: 6, source: ideas.contextDecides},
	ownWork: {is: 'when-asked', source: ideas.contextDecides},
});
