import * as v from 'valibot';
import {longestText} from './coach/limits.ts';

const text = v.pipe(v.string(), v.maxLength(longestText));

const draft = {
	reply: text,
	post: v.nullable(text),
	author: v.nullable(v.pipe(v.string(), v.maxLength(500))),
	site: v.nullable(v.pipe(v.string(), v.maxLength(100))),
};
const ruleIds = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(1000));

/** What the worker is asked, and what it checks before it answers. */
const workerAsks = {
	/** content or popup → background: judge this draft. A draft of a tab also sets its badge. */
	'background:assess': v.object({
		...draft,
		/** The id of whom a page of our own speaks for with what is pasted there. */
		writer: v.optional(v.pipe(v.string(), v.maxLength(100))),
	}),
	/** content → background: this draft was posted; its numbers belong in the ledger. */
	'background:posted': v.object({
		...draft,
		/** The same for the same reply, should the answer be lost and the question come again. */
		id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
		/** The part of the site it went to, where the page names it. */
		community: v.nullable(v.pipe(v.string(), v.maxLength(200))),
		/** Rules whose tips stood in an open card, and those whose tips were sent away. */
		seen: ruleIds,
		dismissed: ruleIds,
	}),
	/** content → background: what do the settings say for this page? */
	'background:page': v.object({}),
	/** content → background: use a rule again, or never. */
	'background:useRule': v.object({
		rule: v.pipe(v.string(), v.maxLength(100)),
		use: v.boolean(),
	}),
	/** content → background: switch Heed off. */
	'background:turnOff': v.object({where: v.picklist(['here', 'everywhere'])}),
	/** content → background: the tab in front has no judged draft any more; empty the badge. */
	'background:draftGone': v.object({}),
	/** content → background: somebody writes in this frame; bring what is needed there. */
	'background:bringWriting': v.object({}),
	/** options → background: which rules are there, and what do they say? */
	'background:rules': v.object({}),
};

/** What is asked with each message to the worker. */
export type WorkerAsks = {
	[K in keyof typeof workerAsks]: v.InferOutput<(typeof workerAsks)[K]>;
};

/**
 * Checks what the worker is asked.
 * @throws Error that names the message and what is wrong with it.
 */
export const checkAsk = <K extends keyof WorkerAsks>(kind: K, ask: unknown): WorkerAsks[K] => {
	const checked = v.safeParse(workerAsks[kind], ask);
	if (!checked.success) throw new Error(`${kind}: ${checked.issues[0].message}`);
	return checked.output as WorkerAsks[K];
};
