import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Slack',
	aliases: ['teams', 'ms-teams'],
	length: {is: {usual: 50, most: 150}, source: ideas.contextDecides},
	hashtags: {is: 0, source: ideas.contextDecides},
	emoji: {is: 5, source: ideas.contextDecides},
});
