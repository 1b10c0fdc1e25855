import browser from '../browser.ts';
import {answer, type PageReport, type PageSettings, send} from '../messages.ts';
import {composerFrom, siteOf} from '../sites/index.ts';
import type {Site} from '../sites/site.ts';
import {address} from './address.ts';
import {askUntilAnswered} from './ask.ts';
import {choices} from './choices.ts';
import {focusPath, watchFocus} from './focus.ts';
import {judge, toPosted} from './judge.ts';
import type {Draft} from './reader.ts';
import type {Session} from './session.ts';
import {type Memory, newMemory} from './shown.ts';
import {hostName} from './traces.ts';
import {world} from './world.ts';
import type {Writing} from './writing.iife.ts';

type Running = {session: Session; life: AbortController};

/** Where a browser has no Navigation API yet, the next key tells the same. */
const {navigation} = globalThis as {navigation?: EventTarget};

/** The extension this script belongs to was reloaded, updated or removed: nobody answers it now. */
const isOrphaned = (): boolean => browser.runtime?.id === undefined;

/** What the settings say for this page; the worker reads them. */
const loadSettings = (): Promise<PageSettings> =>
	askUntilAnswered(() => send('background:page', {}), isOrphaned);

/** Whatever is stored or ruled is a setting. */
const watchSettings = (callback: (settings: PageSettings) => void, signal: AbortSignal): void => {
	const changed = (): void => {
		loadSettings().then(
			(settings) => signal.aborted || callback(settings),
			() => {},
		);
	};
	browser.storage.onChanged.addListener(changed);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
};

/** An editor that is rebuilt comes back with the same words, or with those of one more key. */
const isSameDraft = (a: string, b: string): boolean =>
	a.trim() !== '' &&
	b.trim() !== '' &&
	Math.abs(a.length - b.length) <= 2 &&
	(a.startsWith(b) || b.startsWith(a));

/**
 * Waits for compose boxes to come into use and runs a session for each: one listener for the focus
 * and one for messages, and nothing else until then. Gives a function that looks where the focus is
 * now, and says whether this script still belongs to a living extension.
 */
export const watchPage = (): (() => boolean) => {
	const life = new AbortController();
	const {signal} = life;
	/** In the order of their last use: the last one is the draft in front. */
	let running: Running[] = [];
	/** When a box of this frame came in front; 0 while there is none. */
	let frontSince = 0;
	let starting: Promise<void> = Promise.resolve();
	/** For what is listened to only while a compose box is in use. */
	let use: AbortController | null = null;
	let pauseBelow: number | null = null;
	/** The draft whose session ended last. */
	let ended: {text: string; memory: Memory} | null = null;

	const isAlive = (): boolean => {
		if (isOrphaned() && !signal.aborted) {
			life.abort();
			endAll();
		}
		return !signal.aborted;
	};
	const front = (): Session | undefined => running.at(-1)?.session;
	const tellDraftGone = (): void => {
		if (isAlive()) void send('background:draftGone', {}).catch(isAlive);
	};

	const end = (leaving: readonly Running[]): void => {
		const before = front();
		running = running.filter((other) => !leaving.includes(other));
		for (const {session, life} of leaving) {
			ended = {text: session.text(), memory: session.memory};
			life.abort();
		}
		if (running.length === 0) {
			use?.abort();
			// Why a signal was aborted is kept with the stack of that moment, which holds all of a session.
			use = null;
		}
		if (front() === before) return;
		tellDraftGone();
		front()?.judgeAgain();
	};
	const endAll = (): void => end(running);

	const onSettings = (settings: PageSettings): void => {
		pauseBelow = settings.pauseBelow;
		if (!settings.isOn) endAll();
		else front()?.judgeAgain();
	};
	const onPageHide = ({persisted}: PageTransitionEvent): void => {
		endAll();
		// The page may come back as it was, with the focus where it was and no event to tell.
		if (persisted) addEventListener('pageshow', lookAtFocus, {once: true, signal});
	};
	/** A page may go elsewhere without loading and keep its box, for another post. */
	const onElsewhere = (): void => {
		if (!isAlive()) return;
		end(running.filter(({session}) => session.isLeft()));
		front()?.judgeAgain();
	};
	const startUse = (): void => {
		use = new AbortController();
		watchSettings(onSettings, use.signal);
		addEventListener('pagehide', onPageHide, {signal: use.signal});
		navigation?.addEventListener('navigatesuccess', onElsewhere, {signal: use.signal});
	};

	const start = async (element: HTMLElement, site: Site): Promise<void> => {
		const settings = await loadSettings();
		if (!settings.isOn || !isAlive()) return;
		pauseBelow = settings.pauseBelow;
		const {createComposer, startSession} = await loadWriting();
		if (!isAlive() || !element.isConnected || running.some(isOf(element))) return;
		if (running.length === 0) startUse();
		const life = new AbortController();
		const composer = createComposer(element, life.signal);
		const isBack = ended !== null && isSameDraft(ended.text, composer.read().text);
		const memory = isBack && ended ? ended.memory : newMemory();
		const port = async (draft: Draft) =>
			judge(draft, site.id, (ask) => send('background:assess', ask), isOrphaned).finally(isAlive);
		const session: Session = startSession(
			{
				composer,
				site,
				memory,
				choices,
				judge: port,
				pauseBelow: () => pauseBelow,
				onPosted: (posted) => {
					if (!isAlive()) return;
					const ask = toPosted(posted, site.id, memory);
					askUntilAnswered(() => send('background:posted', ask), isOrphaned).catch(isAlive);
				},
				isAlive,
				onUnjudged: () => {
					if (front() === session) tellDraftGone();
				},
				onLeft: () => end(running.filter(isOf(element))),
			},
			life.signal,
		);
		running.push({session, life});
		session.judgeAgain();
	};

	const look = (path: EventTarget[]): void => {
		if (!isAlive() || path.some(isOurs)) return;
		const site = siteOf(address(), document);
		const element = composerFrom(path, site);
		const known = running.find(({session}) => session.composer.element === element);
		end(
			running.filter(({session}) => session !== known?.session && isDone(session, path, element)),
		);
		if (element === null) return;
		frontSince = Date.now();
		if (known === undefined) {
			starting = start(element, site).catch(() => {
				if (!isAlive()) return;
				// The next focus tries again. The reason stays out: it may hold words of the page.
				// biome-ignore lint/suspicious/noConsole: there is nowhere else to say that the chip stays away.
				console.warn('Heed could not start at this compose box.');
			});
		} else if (known === running.at(-1)) {
			known.session.lookAgain();
		} else {
			running = [...running.filter((other) => other !== known), known];
			known.session.judgeAgain();
		}
	};
	const lookAtFocus = (): void => look(focusPath());

	const report = async (): Promise<PageReport> => {
		await starting;
		const session = front();
		if (session !== undefined) return session.report();
		return {state: (await loadSettings()).isOn ? 'no-draft' : 'site-off'};
	};
	const openCard = (): null => {
		front()?.openCard();
		return null;
	};
	answer({'content:report': report, 'content:openCard': openCard}, () => ({}));
	world.heedFrontSince = () => (front() === undefined ? 0 : frontSince);
	watchFocus(look, signal);
	onRewritten(() => {
		watchFocus(look, signal);
		lookAtFocus();
	}, signal);
	lookAtFocus();

	return () => {
		if (isAlive()) lookAtFocus();
		return !signal.aborted;
	};
};

/**
 * Calls back when a frame that began empty is written anew, until aborted: an editor that writes
 * its page into such a frame takes every listener in it away. Nothing is watched anywhere else.
 */
const onRewritten = (callback: () => void, signal: AbortSignal): void => {
	if (location.protocol !== 'about:') return;
	const observer = new MutationObserver(callback);
	observer.observe(document, {childList: true});
	signal.addEventListener('abort', () => observer.disconnect());
};

/** What a page needs where somebody writes; the worker brings it once. */
const loadWriting = async (): Promise<Writing> => {
	if (world.heedWriting === undefined) {
		await askUntilAnswered(() => send('background:bringWriting', {}), isOrphaned);
	}
	if (world.heedWriting === undefined) throw new Error('The second script did not come.');
	return world.heedWriting;
};

/** Left, or shown to be but one of the fields of an editor, for the focus went on to its like. */
const isDone = (
	session: Session,
	[focused]: readonly EventTarget[],
	composer: Element | null,
): boolean => {
	const {element} = session.composer;
	const isAlike = (other: unknown): boolean =>
		other instanceof HTMLElement &&
		other !== element &&
		other.isContentEditable &&
		other.className === element.className;
	// A draft of one paragraph becomes one of several, or the other way round.
	const isSame = composer !== null && (composer.contains(element) || element.contains(composer));
	if (isSame || session.isLeft()) return true;
	return composer === null && element.className !== '' && isAlike(focused);
};

const isOf =
	(element: HTMLElement) =>
	({session}: Running): boolean =>
		session.composer.element === element;

const isOurs = (target: EventTarget): boolean =>
	target instanceof Element && target.localName === hostName;
