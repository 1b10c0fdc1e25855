import {ideas, norms} from '../sources.ts';
import {definePlace} from './place.ts';

const reddiquette = {
	title: 'Reddit: Reddiquette',
	url: 'https://support.reddithelp.com/hc/en-us/articles/205926439-Reddiquette',
};

export default definePlace({
	name: 'Reddit',
	aliases: ['old-reddit', 'redd.it', 'subreddit'],
	register: {is: 'loose', source: ideas.contextDecides},
	length: {is: {usual: 90, most: 250}, source: ideas.contextDecides},
	hashtags: {is: 0, source: ideas.contextDecides},
	emoji: {is: 2, source: ideas.contextDecides},
	ownLinks: {is: 'unwelcome', source: norms.reddit},
	ownWork: {is: 'now-and-then', source: norms.reddit},
	letterForm: {is: 'odd', source: ideas.contextDecides},
	company: {is: 'noise', source: reddiquette},
});
