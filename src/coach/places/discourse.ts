import {seeds} from '../sources.ts';
import {definePlace} from './place.ts';

const discourse = {
	title: 'Discourse: Community guidelines',
	url: 'https://meta.discourse.org/guidelines',
};

export default definePlace({
	name: 'Discourse',
	aliases: ['forum', 'forums', 'nodebb', 'xenforo', 'phpbb', 'flarum'],
	length: {is: {usual: 110, most: 350}, source: seeds.rethinking},
	hashtags: {is: 0, source: seeds.rethinking},
	ownLinks: {is: 'unwelcome', source: seeds.rethinking},
	ownWork: {is: 'now-and-then', source: seeds.rethinking},
	letterForm: {is: 'odd', source: discourse},
	company: {is: 'noise', source: discourse},
});
