import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Lemmy',
	aliases: ['kbin', 'mbin'],
	hashtags: {is: 0, source: ideas.contextDecides},
	emoji: {is: 2, source: ideas.contextDecides},
	length: {is: {usual: 90, most: 250}, source: ideas.contextDecides},
	ownLinks: {is: 'unwelcome', source: ideas.contextDecides},
	ownWork: {is: 'now-and-then', source: ideas.contextDecides},
});
