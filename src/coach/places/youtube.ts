import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

const ytspam = {
	title: 'YouTube: Spam, deceptive practices and scams',
	url: 'https://support.google.com/youtube/answer/2801973',
};

export default definePlace({
	name: 'YouTube',
	aliases: ['yt', 'youtube-studio', 'youtu.be'],
	register: {is: 'loose', source: ideas.contextDecides},
	length: {is: {usual: 50, most: 200}, source: ideas.contextDecides},
	hashtags: {is: 1, source: ideas.contextDecides},
	emoji: {is: 6, source: ideas.contextDecides},
	ownLinks: {is: 'unwelcome', source: ytspam},
	ownWork: {is: 'when-asked', source: ytspam},
});
