import {ideas} from '../sources.ts';
import {definePlace} from './place.ts';

const ghPolicy = {
	title: 'GitHub: Acceptable Use Policies',
	url: 'https://docs.github.com/en/site-policy/acceptable-use-policies/github-acceptable-use-policies',
};

const ghReact = {
	title: 'GitHub: Add Reactions to pull requests, issues and comments',
	url: 'https://github.blog/2016-03-10-add-reactions-to-pull-requests-issues-and-comments/',
};

export default definePlace({
	name: 'GitHub',
	aliases: ['gh', 'gitlab', 'codeberg', 'github-issues', 'github-discussions'],
	register: {is: 'plain', source: ideas.contextDecides},
	length: {is: {usual: 130, most: 500}, source: ideas.contextDecides},
	hashtags: {is: 0, source: ideas.contextDecides},
	emoji: {is: 3, source: ideas.contextDecides},
	ownLinks: {is: 'unwelcome', source: ghPolicy},
	ownWork: {is: 'disclosed', source: ghPolicy},
	tie: {is: 'disclosure', source: ghPolicy},
	company: {is: 'noise', source: ghReact},
	technical: {is: true, source: ideas.contextDecides},
});
