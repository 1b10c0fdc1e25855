import {seeds} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'a support thread',
	aliases: [
		'zendesk',
		'intercom',
		'freshdesk',
		'helpscout',
		'help-scout',
		'hootsuite',
		'sprout',
		'buffer',
		'agorapulse',
		'business-suite',
		'inbox',
	],
	register: {is: 'professional', source: seeds.listenFirst},
	length: {is: {usual: 90, most: 220}, source: seeds.listenFirst},
	hashtags: {is: 0, source: seeds.listenFirst},
	emoji: {is: 2, source: seeds.listenFirst},
	ownLinks: {is: 'fine', source: seeds.listenFirst},
	letterForm: {is: 'fine', source: seeds.listenFirst},
});
