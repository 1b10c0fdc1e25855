import {seeds} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Tumblr',
	aliases: [],
	register: {is: 'loose', source: seeds.rethinking},
	hashtags: {is: 6, source: seeds.rethinking},
	emoji: {is: 6, source: seeds.rethinking},
});
