import {sells} from '../../coach/agenda/promotion.ts';
import {seeking} from '../../coach/detect.ts';
import {placeOf} from '../../coach/places/index.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {aMachineMark} from '../../coach/signs.ts';
import {ideas} from '../../coach/sources.ts';

/** How machines are spoken of: code, commands, versions, files, settings, numbers of issues. */
const technical =
	/`[^`\n]{2,300}`|(?<![\w.])v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?(?:\.x)?(?![\w%])|\b\w{2,40}\((?:[\w'", ]{0,40}|\s{0,3})\)|(?<!\w)--[a-z][\w-]{1,30}|\b[\w-]{1,40}\.(?:json|ya?ml|toml|js|ts|tsx|py|rs|go|md|sh|conf|ini|lock|log|css|html|sql|db|env)\b|\b(?:npm|git|pip|docker|sudo|cargo|curl|kubectl|ffmpeg|yarn|pnpm|brew|ssh) [a-z-]{2,20}\b|=>|\b[A-Z]{2,20}_[A-Z_]{2,30}\b|\b[a-z]{2,20}[A-Z]\w{2,30}\b|(?<!\w)#\d{2,6}\b|\b\d{1,5} ?(?:GB|TB|MB|KB|ms|MHz|GHz|rps|qps)\b/g;

/** A quick look that tells most talk from the talk of machines. */
const maybe = /[`_(#]|=>|--|\w\.\w|\d ?[GTMK]B|[a-z][A-Z]|\b(?:npm|git|pip|docker) /;

const inForm = seeking([aMachineMark], (context: Context) => {
	const {reply, post, site} = context;
	if (!post || !maybe.test(reply.raw) || sells(context)) return [];
	technical.lastIndex = 0;
	if (!placeOf(site).technical.is && !(maybe.test(post.raw) && technical.test(post.raw))) return [];
	return Array.from(reply.raw.matchAll(technical), ({0: words, index}) => ({
		spans: [{start: index, end: index + words.length}],
		strength: 0.5,
	})).slice(0, 4);
});

/**
 * Each place has a form in which it can use an answer. Where people speak of code, code is the
 * kind word.
 */
export default defineRule({
	principle: 'fit',
	kind: 'strength',
	praise: 'You answer in the form that is used here: {quote}',
	sources: [
		ideas.contextDecides,
		{
			title: 'Stack Overflow: How do I write a good answer?',
			url: 'https://stackoverflow.com/help/how-to-answer',
		},
	],
	weight: 0.9,
	detect: inForm,
});

export const examples: Examples = {
	hits: [
		{
			post: 'The build hangs on the second run, the first is fine.',
			reply: 'A stale lock. Delete «build.lock» before each run, or pass «--no-lock».',
			site: 'github',
		},
		{
			post: 'Since `keep` was renamed the tests fail on 3.2.',
			reply: 'They kept an alias until «3.4»; «keepAll()» is the new name.',
		},
	],
	nearMisses: [
		{
			post: 'The lock on the shed is stuck again.',
			reply: 'Graphite powder, 2.50 at the market, and never oil.',
		},
		{
			post: 'The build hangs on the second run, the first is fine.',
			reply: 'Same here since the weekend, it drives me mad.',
			site: 'github',
		},
	],
};
