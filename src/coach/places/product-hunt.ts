import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

const ph = {
	title: 'Product Hunt: Community guidelines',
	url: 'https://help.producthunt.com/en/articles/3615694-community-guidelines',
};

export default definePlace({
	name: 'Product Hunt',
	aliases: ['producthunt', 'ph'],
	length: {is: {usual: 50, most: 150}, source: ideas.contextDecides},
	hashtags: {is: 1, source: ideas.contextDecides},
	ownLinks: {is: 'disclosed', source: ph},
	ownWork: {is: 'disclosed', source: ph},
});
