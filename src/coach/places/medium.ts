import {seeds} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Medium',
	aliases: ['substack'],
	length: {is: {usual: 90, most: 300}, source: seeds.rethinking},
	hashtags: {is: 0, source: seeds.rethinking},
	letterForm: {is: 'fine', source: seeds.rethinking},
});
