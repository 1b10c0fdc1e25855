import {seeds} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Facebook',
	aliases: ['fb', 'facebook-groups', 'meta'],
	register: {is: 'loose', source: seeds.rethinking},
	length: {is: {usual: 60, most: 200}, source: seeds.rethinking},
	hashtags: {is: 2, source: seeds.rethinking},
	emoji: {is: 6, source: seeds.rethinking},
	ownWork: {is: 'when-asked', source: seeds.rethinking},
});
