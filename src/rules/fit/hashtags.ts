import {find, seeking} from '../../coach/detect.ts';
import {placeOf} from '../../coach/places/index.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {aHash} from '../../coach/signs.ts';
import {ideas} from '../../coach/sources.ts';

const hashtag = /(?<![\w&/#])#[\p{L}_][\p{L}\p{N}_]{1,60}/gu;

const tags = seeking([aHash], ({reply, site}) => {
	const found = find(reply, hashtag);
	const most = placeOf(site).hashtags.is;
	const lost = most === 0;
	if (found.length <= most) return [];
	const strength = lost ? Math.min(1, 0.5 + 0.2 * found.length) : Math.min(1, found.length / 8);
	return [{spans: found, strength}];
});

export default defineRule({
	principle: 'fit',
	kind: 'fault',
	tip: 'Take out the tags from “{quote}” on; the words carry it.',
	why: 'Tags in a reply talk to a search engine over the head of the person. In many places they do nothing at all.',
	sources: [ideas.notOneAudience, ideas.contextDecides],
	weight: 1.2,
	detect: tags,
});

export const examples: Examples = {
	hits: [
		{reply: 'I had the same leak last year «#plumbing» «#diy»', site: 'reddit'},
		'Such a view «#travel» «#love» «#mountains» «#photooftheday»',
		{reply: 'Rebasing fixed it for me. «#git»', site: 'github'},
	],
	nearMisses: [
		'That light on the lake #bodensee',
		{reply: 'This is a duplicate of #4512, see there for the fix.', site: 'github'},
		{reply: 'Mine is 12th on the list, C# and F# are further down.', site: 'hacker-news'},
	],
};
