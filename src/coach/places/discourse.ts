import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

const discourse = {
	title: 'Discourse: Community guidelines',
	url: 'https://meta.discourse.org/guidelines',
};

export default definePlace({
	name: 'Discourse',
	aliases: ['forum', 'forums', 'nodebb', 'xenforo', 'phpbb', 'flarum'],
	length: {is: {usual: 110, most: 350}, source: ideas.contextDecides},
	hashtags: {is: 0, source: ideas.contextDecides},
	ownLinks: {is: 'unwelcome', source: ideas.contextDecides},
	ownWork: {is: 'now-and-then', source: ideas.contextDecides},
	letterForm: {is: 'odd', source: discourse},
	company: {is: 'noise', source: discourse},
});
