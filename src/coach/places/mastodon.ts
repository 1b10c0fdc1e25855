import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

const masto = {
	title: 'Mastodon: Posting to your profile',
	url: 'https://docs.joinmastodon.org/user/posting/',
};

export default definePlace({
	name: 'Mastodon',
	aliases: ['fediverse', 'mastodon-social', 'fosstodon', 'misskey'],
	length: {is: {usual: 45, most: 90}, source: masto},
	hashtags: {is: 4, source: masto},
	ownLinks: {is: 'unwelcome', source: ideas.contextDecides},
	company: {is: 'fine', source: ideas.contextDecides},
});
