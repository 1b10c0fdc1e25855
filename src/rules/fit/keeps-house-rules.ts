import {pitches} from '../../coach/agenda/promotion.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {norms, seeds} from '../../coach/sources.ts';

export default defineRule({
	principle: 'fit',
	kind: 'strength',
	praise: 'You keep to how this place does it: “{quote}”',
	why: 'Every table has its customs. Who knows them, and points others to them kindly, is at home.',
	sources: [seeds.rethinking, norms.reddit],
	weight: 0.9,
	detect: when(
		(context) => !pitches(context),
		phrases(
			[
				"(in|see|check|per|it's in|from|according to) the (sidebar|wiki|faq|pinned (post|thread|comment|message)|rules|group rules|guidelines|megathread|sticky|readme|contributing guide|about page|files section|announcement)",
				'(the|our|this) (sidebar|wiki|faq|pinned (post|thread|comment)|rules|mods|moderators|admins|guidelines) (say|says|put|puts|allow|allows|ask|asks|has|have|list|lists|explains|is|are) *',
				'(the|a|in the|our) (weekly|daily|monthly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|promo|showcase|question|questions|help|simple questions) (thread|threads|megathread|post|channel)',
				"(saturday's|friday's|sunday's|monday's|tuesday's|wednesday's|thursday's|tomorrow's|next week's) (thread|post|megathread)",
				'(flair|tag|mark|label) (it|this|your post|the post) (as|with)? *',
				"(i'll|i will|i'd|i would) (keep|save|leave|hold) (it|that|this|the link|mine) (for|until|till|out of|off) *",
				"(i won't|i will not|i'd rather not|not going to|i'll not) (link|post|drop|name|plug|paste) (it|to it|mine|ours|the link|my own|here|anything)",
				"(link|links|linking|self-promo|promo|names|naming) (isn't|is not|are not|aren't) (allowed|fine|welcome|ok|okay) (here)?",
				'not a (mod|moderator|admin)',
				'(cross-posted|crossposted|continue|carry on|take it|better asked|belongs|moved|more luck|better luck) (in|to|over at|with|at|on) (the|r/*|our|a|another|*)',
				'(opened|filed|open|file|started|start|made|raise|raised) (a|an|your own|a new|a separate|my own|another) (new|separate)? (issue|ticket|thread|topic|post|question|pr|pull request|discussion) (for|so|about|on|with|instead|there|to)?',
			],
			{strength: 0.7},
		),
	),
});

export const examples: Examples = {
	hits: [
		'Repairs go «in the Sunday thread», build logs any day.',
		'«Not a mod», but it is «in the sidebar»: no maps before noon.',
		'I have drawn one too; «I’ll save it for the» showcase.',
	],
	nearMisses: [
		'The wiki of my heart is empty today.',
		'We run a shop, see the FAQ at our new website, sign up now and get a free trial.',
		'My flair for drama comes from her.',
	],
};
