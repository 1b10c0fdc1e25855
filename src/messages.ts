import type {Runtime} from 'webextension-polyfill';
import type {WorkerAsks} from './asks.ts';
import browser from './browser.ts';
import type {Assessment, Source} from './coach/assessment.ts';
import {longestText} from './coach/limits.ts';
import type {Principle} from './coach/principles.ts';

export {longestText};

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

/**
 * Every message between contexts: its name says who asks whom. A page is asked nothing but to answer.
 */
type Asks = WorkerAsks & {
	/** popup → content: what is in front of the person now? */
	'content:report': Record<never, never>;
	/** background → content: the shortcut was pressed; open the card of the compose box in use. */
	'content:openCard': Record<never, never>;
};

export type Kind = keyof Asks;
export type Ask<K extends Kind> = Asks[K];
export type Answer<K extends Kind> = Answers[K];

type Sender = Runtime.MessageSender;
export type Handlers<K extends Kind = Kind> = {
	[Each in K]: (ask: Ask<Each>, sender: Sender) => Answer<Each> | Promise<Answer<Each>>;
};

/** Not by a schema: every page would carry the library for it. */
const holdsText = <N extends string>(value: unknown, name: N): value is Record<N, string> =>
	typeof value === 'object' &&
	value !== null &&
	typeof (value as Record<N, unknown>)[name] === 'string';

const opened = <A>(answer: unknown): A => {
	// What crosses when the answerer failed: an error itself would not.
	if (holdsText(answer, 'failed')) throw new Error(answer.failed);
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
 * Answers the messages named by `handlers` and leaves all others to other contexts. What `check`
 * throws for a message that does not fit rejects at the sender, as does one that a handler fails at.
 * Another extension is not answered.
 */
export const answer = <K extends Kind>(
	handlers: Handlers<K>,
	check: (kind: K, ask: unknown) => Ask<K>,
): void => {
	const respond = async (kind: K, ask: unknown, sender: Sender): Promise<Answer<K>> =>
		handlers[kind](check(kind, ask), sender);
	const listener = (
		message: unknown,
		sender: Sender,
		sendResponse: (answer: unknown) => void,
	): true | undefined => {
		if (!holdsText(message, 'kind') || sender.id !== browser.runtime.id) return undefined;
		const {kind, ask} = message as {kind: string; ask?: unknown};
		if (!Object.hasOwn(handlers, kind)) return undefined;
		respond(kind as K, ask, sender).then(sendResponse, (error: unknown) =>
			sendResponse({failed: String(error)}),
		);
		// Chromium takes a promise for no answer; both browsers take this for one that comes later.
		return true;
	};
	browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
};
