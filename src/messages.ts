import * as v from 'valibot';
import type {Runtime} from 'webextension-polyfill';
import browser from './browser.ts';
import type {Assessment, Source} from './coach/assessment.ts';
import {longestText} from './coach/limits.ts';
import type {Principle} from './coach/principles.ts';

export {longestText};

const text = v.pipe(v.string(), v.maxLength(longestText));

const draft = {
	reply: text,
	post: v.nullable(text),
	author: v.nullable(v.pipe(v.string(), v.maxLength(500))),
	site: v.nullable(v.pipe(v.string(), v.maxLength(100))),
};
const ruleIds = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(1000));

/**
 * Every message between contexts: its name says who asks whom, its schema is what the receiver
 * checks before it answers.
 */
const asks = {
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
	/** popup → content: what is in front of the person now? */
	'content:report': v.object({}),
	/** background → content: the shortcut was pressed; open the card of the compose box in use. */
	'content:openCard': v.object({}),
};

/** What the settings say for one page. */
export type PageSettings = {
	isOn: boolean;
	/** The headline (0 to 100) below which a first press pauses; `null` where none ever does. */
	pauseBelow: number | null;
};

/** A rule as the options show it. */
export type RuleFacts = {
	id: string;
	principle: Principle;
	/** A fault comes with a tip, a strength with praise. */
	kind: 'fault' | 'strength';
	/** The tip or the praise, with the slots of `Rule` in it. */
	text: string;
	/** Why it matters; `null` for praise. */
	why: string | null;
	sources: readonly Source[];
};

/** What the popup learns of the page in front. Only ever in memory. */
export type PageReport =
	| {state: 'no-draft'}
	| {state: 'site-off'}
	| {state: 'too-long'}
	/** The worker could not be reached; the next key tries again. */
	| {state: 'failed'}
	| {state: 'reading'}
	| {
			state: 'assessed';
			draft: string;
			/** `null` when this is a post of its own or the post was not found. */
			post: string | null;
			postKind: 'reply' | 'new' | 'unknown';
			author: string | null;
			/** How many characters most people may write there, and how many the draft has beyond that. */
			tooLong?: {limit: number; over: number} | undefined;
			assessment: Assessment;
	  };

type Answers = {
	'background:assess': Assessment;
	'background:posted': null;
	'background:page': PageSettings;
	'background:useRule': null;
	'background:turnOff': null;
	'background:draftGone': null;
	'background:bringWriting': null;
	'background:rules': RuleFacts[];
	'content:report': PageReport;
	'content:openCard': null;
};

export type Kind = keyof typeof asks;
export type Ask<K extends Kind> = v.InferOutput<(typeof asks)[K]>;
export type Answer<K extends Kind> = Answers[K];

type Sender = Runtime.MessageSender;
export type Handlers = {
	[K in Kind]?: (ask: Ask<K>, sender: Sender) => Answer<K> | Promise<Answer<K>>;
};

const envelope = v.object({kind: v.string(), ask: v.optional(v.unknown())});

/** What crosses instead of an answer when the answerer failed: an error itself would not. */
const failure = v.object({failed: v.string()});

const opened = <A>(answer: unknown): A => {
	if (v.is(failure, answer)) throw new Error(answer.failed);
	return answer as A;
};

/** Asks the worker, or an extension page. Rejects when nobody answers or the answerer failed. */
export const send = async <K extends Kind>(kind: K, ask: Ask<K>): Promise<Answer<K>> =>
	opened(await browser.runtime.sendMessage({kind, ask}));

/** Runs in a frame beside the content script, which keeps this. */
const frontSinceHere = (): number =>
	(globalThis as {heedFrontSince?: () => number}).heedFrontSince?.() ?? 0;

/** The frame whose draft came in front last; the top frame where no frame has one. */
const frontFrame = async (tabId: number): Promise<number> => {
	const target = {tabId, allFrames: true};
	const frames = await browser.scripting.executeScript({target, func: frontSinceHere});
	const since = ({result}: {result?: unknown}): number => (typeof result === 'number' ? result : 0);
	const [front] = frames.filter(since).toSorted((a, b) => since(b) - since(a));
	return front?.frameId ?? 0;
};

/**
 * Asks the content script in the frame of a tab that holds the draft in front, or else in the top
 * frame. Rejects when there is none.
 */
export const sendToTab = async <K extends Kind>(
	tab: number,
	kind: K,
	ask: Ask<K>,
): Promise<Answer<K>> => {
	const frameId = await frontFrame(tab).catch(() => 0);
	return opened(await browser.tabs.sendMessage(tab, {kind, ask}, {frameId}));
};

/**
 * Answers the messages named by `handlers` and leaves all others to other contexts. A message that
 * does not fit its schema, or that another extension sent, rejects at the sender with the reason.
 */
export const answer = (handlers: Handlers): void => {
	const listener = (
		message: unknown,
		sender: Sender,
		sendResponse: (answer: unknown) => void,
	): true | undefined => {
		const opened = v.safeParse(envelope, message);
		if (!opened.success || sender.id !== browser.runtime.id) return undefined;
		const {kind} = opened.output;
		if (!Object.hasOwn(handlers, kind)) return undefined;
		respond(kind as Kind, opened.output.ask, sender, handlers).then(
			sendResponse,
			(error: unknown) => sendResponse({failed: String(error)}),
		);
		// Chromium takes a promise for no answer; both browsers take this for one that comes later.
		return true;
	};
	browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
};

const respond = async <K extends Kind>(
	kind: K,
	ask: unknown,
	sender: Sender,
	handlers: Handlers,
): Promise<Answer<K> | undefined> => {
	const checked = v.safeParse(asks[kind] as v.GenericSchema<unknown, Ask<K>>, ask);
	if (!checked.success) throw new Error(`${kind}: ${checked.issues[0].message}`);
	return handlers[kind]?.(checked.output, sender);
};
