import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

const disqus = {
	title: 'Disqus: Basic Rules',
	url: 'https://help.disqus.com/en/articles/1717104-basic-rules-for-disqus-powered-profiles-and-discussions',
};

export default definePlace({
	name: 'Disqus',
	aliases: ['news-comments'],
	length: {is: {usual: 80, most: 250}, source: ideas.contextDecides},
	hashtags: {is: 0, source: ideas.contextDecides},
	ownLinks: {is: 'unwelcome', source: disqus},
});
