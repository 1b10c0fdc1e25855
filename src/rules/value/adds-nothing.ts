import {leavesNothing} from '../../coach/advice/worth.ts';
import {compile, contentBeside, find, has} from '../../coach/detect.ts';
import {type Context, defineRule, type Examples} from '../../coach/rule.ts';
import {findings, ideas} from '../../coach/sources.ts';

const chatter = compile(
	'(lol|lmao|lmfao|haha|hahaha|hahahaha|hehe|hehehe|xd|omg|wow|oh|ohh|hmm|hmmm|ok|okay)',
	'(best of luck|good luck|goodluck|all the best|gl|take care|welcome|cheers|thanks|thank you)',
	'(me too|same here|same|following|bump|ditto|subscribed|interested|+1|any (update|news|luck))',
	"(no idea|no clue|not sure|idk|dunno|i (don't|dont|do not) know|i have no (idea|clue)|who knows|i want to know too)",
	'(i agree|agreed|agree|true|so true|exactly|nice|cool|interesting|funny|great question|good question)',
	'(with you|to you|u|for you|in your *|with that|with it|for this|too|also|my friend|bro|dear|mate|buddy|man|dude)',
);

const laughter = compile('(lol|lmao|lmfao|haha|hahaha|hahahaha|hehe|hehehe|xd|just kidding)');
const joke = /[:;]-?[pP](?![\w])|[😂🤣😹😜🤪]/u;

/** In so many words a laugh is the whole of it. */
const fewWords = 25;

/** Laughter, luck and company, and nothing that could be used. */
const empty = (context: Context) => {
	const {reply, post, heard} = context;
	const asks = heard !== null && (heard.invites.advice || heard.invites.offers);
	if (!asks || !post?.plain.includes('?') || heard.tone === 'joking') return [];
	if (reply.links.length > 0 || reply.quotes.length > 0 || reply.plain.includes('?')) return [];
	const spans = find(reply, chatter);
	const question = heard.questions.find(({met}) => !met) ?? heard.questions[0];
	if (!question) return [];
	const said = [{start: question.start, end: question.end}];
	const nothingElse = spans.length > 0 && !heard.questions.some(({met}) => met);
	if (nothingElse && contentBeside(reply, spans) <= 1) return [{spans: [], said, strength: 1}];
	const laughs = has(reply, laughter) || joke.test(reply.own);
	return laughs && reply.words.length <= fewWords && leavesNothing(context)
		? [{spans: [], said, strength: 0.5}]
		: [];
};

export default defineRule({
	principle: 'value',
	kind: 'fault',
	tip: 'Add one thing they can use. They asked: “{said}”',
	why: 'Under a request, company is kind and help is kinder. One pointer is enough to make it worth the reading.',
	sources: [ideas.deliverValue, findings.constructive],
	weight: 0.9,
	starter: [
		'On “{question}”: I would start with …',
		'I don’t know it for sure, but I would start with …',
	],
	advice: 'answer',
	detect: empty,
});

export const examples: Examples = {
	hits: [
		{
			post: 'Our cat eats wool. «Does anyone know what helps?»',
			reply: 'Same here lol, good luck with that!',
		},
		{
			post: '«How can I get the wax out of the carpet?»',
			reply: 'Haha, no idea my friend, all the best.',
		},
		{
			post: '«What should I cook for nine people on Sunday?»',
			reply: 'Interesting, I want to know too!',
		},
		{
			post: '«Where do I get a jar opened in this street?» Any ideas?',
			reply: 'Lol, marry somebody with hands like shovels, that is what they are for.',
		},
	],
	nearMisses: [
		{
			post: 'Our cat eats wool. Does anyone know what helps?',
			reply: 'Same here lol. A box with hay to chew on has spared our socks.',
		},
		{
			post: 'Our cat is gone since Sunday and the house is so quiet.',
			reply: 'Oh no. Same here last year.',
		},
		{
			post: 'How can I get the wax out of the carpet?',
			reply: 'Haha, is it wool or something else?',
		},
	],
};
