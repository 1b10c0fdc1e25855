// @ts-check
// What each peer does with a reply.

/** @typedef {(reply: string, post: string) => unknown} Judge */

/** A package by a name that is only installed here, and so unknown to the compiler. */
export const load = (/** @type {string} */ name) => import(name);

/** What each subject does with a reply; the peers know nothing of posts. */
/** @type {Record<string, () => Promise<Judge>>} */
export const peers = {
	'write-good': async () => {
		const {default: writeGood} = await load('write-good');
		return (reply) => writeGood(reply);
	},
	alex: async () => {
		const {text} = await load('alex');
		return (reply) => text(reply).messages;
	},
	'retext-equality': async () => {
		const {unified} = await load('unified');
		const {default: english} = await load('retext-english');
		const {default: equality} = await load('retext-equality');
		const {VFile} = await load('vfile');
		const processor = unified().use(english).use(equality).freeze();
		return (reply) => {
			const file = new VFile(reply);
			processor.runSync(processor.parse(file), file);
			return file.messages;
		};
	},
	compromise: async () => {
		const {default: nlp} = await load('compromise');
		return (reply) => nlp(reply).match('#Pronoun #Verb').length;
	},
	'wink-nlp': async () => {
		const {default: wink} = await load('wink-nlp');
		const {default: model} = await load('wink-eng-lite-web-model');
		const nlp = wink(model);
		return (reply) => nlp.readDoc(reply).out(nlp.its.sentiment);
	},
	'harper.js': async () => {
		const {LocalLinter} = await load('harper.js');
		const {binaryInlined} = await load('harper.js/binaryInlined');
		const linter = new LocalLinter({binary: binaryInlined});
		return async (reply) => (await linter.lint(reply)).length;
	},
};
