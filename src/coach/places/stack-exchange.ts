import {ideas, norms} from '../sources.ts';
import {definePlace} from './place.ts';

const seBehavior = {
	title: 'Stack Overflow: Expected behavior',
	url: 'https://stackoverflow.com/help/behavior',
};

const seComment = {
	title: 'Stack Overflow: When should I comment',
	url: 'https://stackoverflow.com/help/privileges/comment',
};

export default definePlace({
	name: 'Stack Exchange',
	aliases: [
		'stackexchange',
		'stack-overflow',
		'stackoverflow',
		'so',
		'superuser',
		'serverfault',
		'askubuntu',
	],
	register: {is: 'plain', source: ideas.contextDecides},
	length: {is: {usual: 180, most: 500}, source: ideas.contextDecides},
	hashtags: {is: 0, source: ideas.contextDecides},
	emoji: {is: 0, source: ideas.contextDecides},
	ownLinks: {is: 'disclosed', source: norms.stackExchange},
	ownWork: {is: 'disclosed', source: norms.stackExchange},
	tie: {is: 'disclosure', source: norms.stackExchange},
	letterForm: {is: 'odd', source: seBehavior},
	company: {is: 'noise', source: seComment},
	technical: {is: true, source: ideas.contextDecides},
});
