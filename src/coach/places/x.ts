import {ideas, norms} from '../sources.ts';
import {definePlace} from './place.ts';

const xcount = {
	title: 'X: Counting characters',
	url: 'https://docs.x.com/resources/fundamentals/counting-characters',
};

export default definePlace({
	name: 'X',
	aliases: ['twitter', 'tweetdeck', 'x-twitter'],
	register: {is: 'loose', source: ideas.contextDecides},
	length: {is: {usual: 30, most: 60}, source: xcount},
	hashtags: {is: 2, source: ideas.contextDecides},
	ownLinks: {is: 'disclosed', source: norms.x},
	ownWork: {is: 'disclosed', source: norms.x},
	tie: {is: 'ad', source: norms.x},
	company: {is: 'fine', source: ideas.contextDecides},
});
