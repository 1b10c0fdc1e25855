import {seeds} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Threads',
	aliases: ['threads-net'],
	register: {is: 'loose', source: seeds.rethinking},
	length: {is: {usual: 40, most: 90}, source: seeds.rethinking},
	hashtags: {is: 1, source: seeds.rethinking},
});
