import {seeds} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Discord',
	aliases: [],
	register: {is: 'loose', source: seeds.rethinking},
	length: {is: {usual: 30, most: 120}, source: seeds.rethinking},
	hashtags: {is: 0, source: seeds.rethinking},
	emoji: {is: 8, source: seeds.rethinking},
	ownWork: {is: 'when-asked', source: seeds.rethinking},
});
