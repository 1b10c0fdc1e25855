import {seeds} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Instagram',
	aliases: ['ig', 'insta'],
	register: {is: 'loose', source: seeds.rethinking},
	length: {is: {usual: 25, most: 100}, source: seeds.rethinking},
	hashtags: {is: 3, source: seeds.rethinking},
	emoji: {is: 8, source: seeds.rethinking},
	company: {is: 'fine', source: seeds.rethinking},
});
