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
			'we (*)? sorry you feel (that way)?',
			'mistakes were made',
			'sorry (if|that) (you|anyone) (feel|felt)',
			'any inconvenience this? may? have? caused',
			'for any inconvenience',

			'in no way meant',
			'we take this seriously',
			'your feedback is very? (important|valued)',
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
		'I am sorry that you were left standing in the rain for an hour.',
		'I made two mistakes in the first row and had to unravel all of it.',
		'Sorry if I read this too fast, do you mean the left valve?',
		'We charged you twice. The second payment goes back today.',
	],
};
