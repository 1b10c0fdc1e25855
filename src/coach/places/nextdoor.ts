import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

const nextdoor = {
	title: 'Nextdoor: Community Guidelines',
	url: 'https://help.nextdoor.com/s/article/community-guidelines',
};

export default definePlace({
	name: 'Nextdoor',
	aliases: ['neighbours', 'neighbors'],
	length: {is: {usual: 60, most: 180}, source: ideas.contextDecides},
	hashtags: {is: 0, source: ideas.contextDecides},
	ownWork: {is: 'when-asked', source: nextdoor},
	ownLinks: {is: 'unwelcome', source: nextdoor},
});
