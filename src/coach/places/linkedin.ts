import {seeds} from '../sources.ts';
import {definePlace} from './place.ts';

const li = {
	title: 'LinkedIn: Professional Community Policies',
	url: 'https://www.linkedin.com/legal/professional-community-policies',
};

export default definePlace({
	name: 'LinkedIn',
	aliases: ['li', 'linked-in'],
	register: {is: 'professional', source: li},
	length: {is: {usual: 70, most: 180}, source: seeds.rethinking},
	hashtags: {is: 3, source: seeds.rethinking},
	emoji: {is: 3, source: seeds.rethinking},
	ownWork: {is: 'when-asked', source: li},
	letterForm: {is: 'odd', source: seeds.rethinking},
});
