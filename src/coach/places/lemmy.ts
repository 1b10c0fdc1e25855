import {seeds} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Lemmy',
	aliases: ['kbin', 'mbin'],
	hashtags: {is: 0, source: seeds.rethinking},
	emoji: {is: 2, source: seeds.rethinking},
	length: {is: {usual: 90, most: 250}, source: seeds.rethinking},
	ownLinks: {is: 'unwelcome', source: seeds.rethinking},
	ownWork: {is: 'now-and-then', source: seeds.rethinking},
});
