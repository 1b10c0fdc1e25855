import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

const wp = {
	title: 'WordPress: Comment moderation',
	url: 'https://wordpress.org/documentation/article/comment-moderation/',
};

export default definePlace({
	name: 'a WordPress blog',
	aliases: ['wp', 'blog', 'wordpress-comments'],
	length: {is: {usual: 90, most: 300}, source: ideas.contextDecides},
	hashtags: {is: 0, source: ideas.contextDecides},
	ownLinks: {is: 'unwelcome', source: wp},
	letterForm: {is: 'fine', source: ideas.contextDecides},
});
