import {norms, seeds} from '../sources.ts';
import {definePlace} from './place.ts';

const reddiquette = {
	title: 'Reddit: Reddiquette',
	url: 'https://support.reddithelp.com/hc/en-us/articles/205926439-Reddiquette',
};

export default definePlace({
	name: 'Reddit',
	aliases: ['old-reddit', 'redd.it', 'subreddit'],
	register: {is: 'loose', source: seeds.rethinking},
	length: {is: {usual: 90, most: 250}, source: seeds.rethinking},
	hashtags: {is: 0, source: seeds.rethinking},
	emoji: {is: 2, source: seeds.rethinking},
	ownLinks: {is: 'unwelcome', source: norms.reddit},
	ownWork: {is: 'now-and-then', source: norms.reddit},
	letterForm: {is: 'odd', source: seeds.rethinking},
	company: {is: 'noise', source: reddiquette},
});
