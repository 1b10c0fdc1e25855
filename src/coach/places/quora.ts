import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

const quora = {
	title: 'Quora: Spam policy',
	url: 'https://help.quora.com/hc/en-us/articles/360000470706',
};

export default definePlace({
	name: 'Quora',
	aliases: [],
	length: {is: {usual: 150, most: 500}, source: ideas.contextDecides},
	hashtags: {is: 0, source: ideas.contextDecides},
	ownLinks: {is: 'disclosed', source: quora},
	ownWork: {is: 'disclosed', source: quora},
});
