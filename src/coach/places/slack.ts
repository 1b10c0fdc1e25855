import {seeds} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Slack',
	aliases: ['teams', 'ms-teams'],
	length: {is: {usual: 50, most: 150}, source: seeds.rethinking},
	hashtags: {is: 0, source: seeds.rethinking},
	emoji: {is: 5, source: seeds.rethinking},
});
