import {phrases} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {ideas} from '../../coach/sources.ts';

export default defineRule({
	principle: 'transparency',
	kind: 'fault',
	tip: 'Say who did what: “{quote}” leaves that out.',
	why: 'An apology for a feeling, or for “any inconvenience”, moves the fault to the one who was hurt. Name it and what comes next.',
	sources: [
		ideas.fixDontHide,
		{
			title: 'Lewicki et al. 2016: An Exploration of the Structure of Effective Apologies',
			url: 'https://doi.org/10.1111/ncmr.12073',
		},
	],
	weight: 1.6,
	starter: 'We got … wrong. What we are doing about it: ',
	detect: phrases(
		[
			"(we|we're|we are) (*)? sorry (that)? you (feel|felt|see it|took it) (that way|this way|like that|like this|so)?",
			'(mistakes|errors) (were|have been|may have been) made',
			'(sorry|apologize|apologise|apologies|regret) (to anyone|to those)? (if|that|to anyone who|to those who|for how|for making) (any|any of)? (you|you all|you guys|anyone|anybody|some people|some of you|people|someone|our customers) (may|might)? (feel|felt|feels|were offended|was offended|got offended|took offense|took offence|took it|have felt|have been offended|misunderstood|were upset|was upset|found (it|this|that|our))',
			'(any|for the|the|this) inconvenience (this|it|that)? (may|might)? (have)? (caused|cause|causes)',
			'(for|regret) any (inconvenience|confusion|misunderstanding|trouble|offense|offence)',
			'(was|were) (never)? (my|our) intention to (offend|upset|mislead|hurt)',
			'in no way (reflects|reflect|intended|meant)',
			'(your|this) feedback is (very)? (important|valuable|valued)',
		],
		{strength: 0.9},
	),
});

export const examples: Examples = {
	hits: [
		'«Mistakes were made» and we move forward from here.',
		'We are «sorry if anyone felt» left out by the new rule.',
		'We apologise «for any inconvenience» and hope to see you again.',
		'Sir «we are sorry you feel that way», «your feedback is important» to our hotel.',
	],
	nearMisses: [
		'I take this very seriously: we have thrown out that batch and called the inspector.',
		'The paper took it out of context, I’d have been angry too.',
		'I am sorry that you were left standing in the rain for an hour.',
		'I made two mistakes in the first row and had to unravel all of it.',
		'Sorry if I read this too fast, do you mean the left valve?',
		'We charged you twice. The second payment goes back today.',
	],
};
