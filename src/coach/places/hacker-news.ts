import {ideas, norms} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Hacker News',
	aliases: ['hackernews', 'hn', 'ycombinator', 'news.ycombinator'],
	register: {is: 'plain', source: ideas.contextDecides},
	length: {is: {usual: 110, most: 350}, source: ideas.contextDecides},
	hashtags: {is: 0, source: ideas.contextDecides},
	emoji: {is: 0, source: ideas.contextDecides},
	ownLinks: {is: 'unwelcome', source: norms.hackerNews},
	ownWork: {is: 'now-and-then', source: norms.hackerNews},
	tie: {is: 'disclosure', source: norms.hackerNews},
	letterForm: {is: 'odd', source: norms.hackerNews},
	company: {is: 'noise', source: norms.hackerNews},
	technical: {is: true, source: ideas.contextDecides},
});
