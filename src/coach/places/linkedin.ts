import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

const li = {
	title: 'LinkedIn: Professional Community Policies',
	url: 'https://www.linkedin.com/legal/professional-community-policies',
};

export default definePlace({
	name: 'LinkedIn',
	aliases: ['li', 'linked-in'],
	register: {is: 'professional', source: li},
	length: {is: {usual: 70, most: 180}, source: ideas.contextDecides},
	hashtags: {is: 3, source: ideas.contextDecides},
	emoji: {is: 3, source: ideas.contextDecides},
	ownWork: {is: 'when-asked', source: li},
	letterForm: {is: 'odd', source: ideas.contextDecides},
});
