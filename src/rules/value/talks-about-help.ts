import {leavesNothing, wantsHelp} from '../../coach/advice/worth.ts';
import {phrases, when} from '../../coach/detect.ts';
import {defineRule, type Examples} from '../../coach/rule.ts';
import {findings, seeds} from '../../coach/sources.ts';

const good =
	'(helpful|useful|great|good|valuable|amazing|excellent|practical|effective|proven|powerful|simple|easy|actionable|free|wonderful|fantastic|affordable|reliable|many|several|some|various|plenty of|lots of|so many|different|a few|a lot of|number of)';
const help =
	'(tool|tools|resource|resources|tips|tip|ways|options|solutions|strategies|techniques|methods|approaches|steps|tricks|apps|products|services|insights|insight|framework|frameworks|practices|principles|factors|things|guides|courses|systems|choices|possibilities|remedies|treatments|programs|providers|methods)';

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Name the one you mean, in place of “{quote}”',
	why: 'To say that there is help is not yet to help. One name, with why you would pick it, can be used at once.',
	sources: [seeds.principles, findings.constructive],
	weight: 1.1,
	starter: 'The one I would start with is …',
	advice: 'answer',
	detect: when(
		(context) => wantsHelp(context) && leavesNothing(context),
		phrases([
			`(there|here) (are|is) (so|really|truly|actually|also)? ${good}? (really|very|so)? ${good}?(,)? ${good} ${help}`,
			`${good} ${help} (available|out there|for (this|that)|exist|online|on it|that (can|could|will|may|might) help)`,
			'(do|use|follow|take|find|have|get|need|requires|choose|pick|stick to) (*)? (the|a|an|your) (right|proper|correct|good|solid|best|suitable|clear|holistic|structured|strategic|step-by-step) (tool|tools|order|process|approach|steps|mindset|plan|strategy|solution|system|method|way|technique|techniques|balance|foundation|framework|guidance|support|help|people|partner|professional|professionals)',
			"(comes down to|is about|boils down to|starts with|begins with|it's all about|is all about|a matter of) (a few|some|having|the|finding|understanding|knowing|getting|being|balance|consistency|patience|practice|communication|planning|preparation|people|mindset|trust|listening|your) (*)?",
			'(look into|explore|research|consider|weigh|compare|evaluate|assess) (all|your|the|different|various|other|some|every|carefully|what|a few) (options|possibilities|alternatives|features|factors|choices|solutions|pros and cons|available|different|the)?',
			'(this|it|that) is (an|a|such a|such an|such|very|really|quite)? (important|crucial|common|complex|interesting|big|great|deep|broad|hot|relevant|fascinating|key|vital) (topic|question|issue|subject|area|point|matter|field|problem|aspect)',
			'(do your|doing your|some) (research|due diligence)',
			'(think about|ask yourself|figure out|decide|focus on|listen to|know) what (really|truly)? (matters|works|is important|you|your|they|their)',
			'(the small things|the little things|the basics|the fundamentals|the details|getting (it|things|those|this) right|in line|on track|a proper process)',
		]),
	),
});

export const examples: Examples = {
	hits: [
		{
			post: 'Which app do you use to split a bill between five people?',
			reply: 'Thanks for asking. «There are really great apps» for that.',
		},
		{
			post: 'How do I get my son to practise the violin?',
			reply: 'It «comes down to finding the» right balance, and then it will come.',
		},
	],
	nearMisses: [
		{
			post: 'Which app do you use to split a bill between five people?',
			reply:
				'There are several great apps for that; Kittyman splits by shares, Evenly by receipt photo.',
		},
		{
			post: 'We split the bill and nobody was cross.',
			reply: 'There are many ways to do that, it is all about finding the right people.',
		},
	],
};
