import {norms, seeds} from '../sources.ts';
import {definePlace} from './place.ts';

export default definePlace({
	name: 'Hacker News',
	aliases: ['hackernews', 'hn', 'ycombinator', 'news.ycombinator'],
	register: {is: 'plain', source: seeds.rethinking},
	length: {is: {usual: 110, most: 350}, source: seeds.rethinking},
	hashtags: {is: 0, source: seeds.rethinking},
	emoji: {is: 0, source: seeds.rethinking},
	ownLinks: {is: 'unwelcome', source: norms.hackerNews},
	ownWork: {is: 'now-and-then', source: norms.hackerNews},
	letterForm: {is: 'odd', source: norms.hackerNews},
	company: {is: 'noise', source: norms.hackerNews},
	technical: {is: true, source: seeds.rethinking},
});
