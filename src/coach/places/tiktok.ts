import {seeds} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'TikTok',
	aliases: ['tik-tok'],
	register: {is: 'loose', source: seeds.rethinking},
	length: {is: {usual: 20, most: 60}, source: seeds.rethinking},
	emoji: {is: 8, source: seeds.rethinking},
});
