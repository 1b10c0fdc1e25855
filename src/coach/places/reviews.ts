import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

const google = {
	title: 'Google: Read and reply to reviews',
	url: 'https://support.google.com/business/answer/3474050',
};

const trust = {
	title: 'Trustpilot: Guidelines for Businesses',
	url: 'https://legal.trustpilot.com/for-businesses/guidelines-for-businesses',
};

export default definePlace({
	name: 'a review page',
	aliases: [
		'google-maps',
		'google',
		'googlemaps',
		'google-business',
		'google-reviews',
		'gmb',
		'trustpilot',
		'yelp',
		'tripadvisor',
		'capterra',
		'g2',
		'app-store',
		'appstore',
		'play-store',
		'google-play',
		'amazon',
		'etsy',
		'booking',
	],
	register: {is: 'professional', source: google},
	length: {is: {usual: 70, most: 160}, source: google},
	hashtags: {is: 0, source: ideas.contextDecides},
	emoji: {is: 1, source: ideas.contextDecides},
	ownLinks: {is: 'fine', source: ideas.contextDecides},
	ownWork: {is: 'when-asked', source: trust},
	letterForm: {is: 'expected', source: google},
});
