import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

const bsky = {
	title: 'Bluesky: Community Guidelines',
	url: 'https://bsky.social/about/support/community-guidelines',
};

export default definePlace({
	name: 'Bluesky',
	aliases: ['bsky', 'bsky.app'],
	register: {is: 'loose', source: ideas.contextDecides},
	length: {is: {usual: 35, most: 60}, source: bsky},
	hashtags: {is: 3, source: ideas.contextDecides},
	ownWork: {is: 'disclosed', source: ideas.contextDecides},
});
