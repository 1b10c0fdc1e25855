import {ideas} from '../sources.ts';
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
	register: {is: 'professional', source: ideas.listenFirst},
	length: {is: {usual: 90, most: 220}, source: ideas.listenFirst},
	hashtags: {is: 0, source: ideas.listenFirst},
	emoji: {is: 2, source: ideas.listenFirst},
	ownLinks: {is: 'fine', source: ideas.listenFirst},
	letterForm: {is: 'fine', source: ideas.listenFirst},
});
