import {type ComponentProps, options, render} from 'preact';
import {useReducer} from 'preact/hooks';
import browser from '../browser.ts';
import {Card} from '../ui/card.tsx';
import {Chip} from '../ui/chip.tsx';
import theme from '../ui/theme.css?inline';
import type {ReportView} from '../ui/view.ts';
import {WordsContext, wordsFrom} from '../ui/words.ts';
import {type Composer, isRangeless} from './composer.ts';
import {follow} from './follow.ts';
import hostStyle from './host.css?inline';
import type {Mark} from './marks.ts';
import {createMirror} from './mirror.ts';
import type {Box, Point} from './place.ts';
import {hostName} from './traces.ts';

/** What a person can do in the card. */
export type CardActions = Omit<
	ComponentProps<typeof Card>,
	'view' | 'version' | 'takeFocus' | 'isPaused' | 'onClose'
>;

type ChipOptions = {
	composer: Composer;
	actions: CardActions;
	/** What posts the draft, if it is there already. */
	control(): HTMLElement | null;
	/** Whether the extension that has the words is still there. */
	isAlive(): boolean;
	/** Called whenever the compose box may have moved. Says whether the chip still has a place. */
	onMove(): boolean;
	/** The card is in sight. */
	onOpened(): void;
	/** The page took the chip away again and again. */
	onRefused(): void;
};

export type MountedChip = {
	show(view: ReportView): void;
	/** Underlines words of the draft where the browser can't do it by a range. */
	underline(text: string, marks: readonly Mark[]): void;
	/** Opens the card with the focus in it; closes it when the focus is there already. */
	openByKey(): void;
	/** Opens the card, which says that nothing was posted yet; the focus stays where it is. */
	openPaused(): void;
	/** Puts the chip where the compose box is now, should that have become part of a dialog. */
	settle(): void;
	isOpen(): boolean;
	contains(target: EventTarget | null): boolean;
};

/** How often a chip that the page removed comes back. */
const returns = 3;

/** What is typed or pressed in the card is no business of the page. */
const privateEvents = [
	...['keydown', 'keyup', 'keypress', 'click', 'auxclick', 'dblclick', 'contextmenu'],
	...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'],
	...['beforeinput', 'input', 'change', 'paste', 'cut', 'copy', 'drop'],
	...['compositionstart', 'compositionupdate', 'compositionend'],
	...['focusin', 'focusout'],
];

/** A page can reach into an open shadow root; only the person may press what is in the card. */
const pressed = ['click', 'keydown', 'keyup'];

/** Where the chip and the card may stand depends on how large they are now. */
options.debounceRendering = (draw) => draw();

const words = wordsFrom((name, given) => browser.i18n.getMessage(name, given));

/** Puts a chip beside a compose box, with the card behind it, until aborted. */
export const mountChip = (
	{composer, actions, control, isAlive, onMove, onOpened, onRefused}: ChipOptions,
	signal: AbortSignal,
): MountedChip => {
	const [host, root] = createHost();
	const style = document.createElement('style');
	style.textContent = hostStyle + theme;
	const stage = document.createElement('div');
	root.append(style, stage);
	const mirror = isRangeless(composer.element) ? createMirror(composer.element) : null;
	if (mirror) root.append(mirror.element);
	for (const type of privateEvents) {
		host.addEventListener(type, (event) => event.stopPropagation(), {passive: true});
	}
	for (const type of pressed) root.addEventListener(type, refuseUntrusted, {capture: true});
	// The editor keeps its focus and its caret while the card is used with a pointer, but where it is
	// written in.
	root.addEventListener('mousedown', (event) => {
		if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
	});

	const {version} = browser.runtime.getManifest();
	let view: ReportView = {state: 'reading', last: null};
	let open: {byKey: boolean; isPaused: boolean} | null = null;
	/** Looked for as often as the card opens: it takes a walk over the page. */
	let posting: HTMLElement | null = null;
	let placed: [seen: Box, origin: Point] | null = null;
	let place = (): void => {};

	let redraw = (): void => {};
	/** One tree for the life of the chip: with each new one the ids in it would begin anew. */
	const Stage = () => {
		const [, count] = useReducer((drawn: number) => drawn + 1, 0);
		redraw = () => count(undefined);
		return (
			<WordsContext.Provider value={words}>
				<Chip view={view} open={open !== null} onToggle={toggle} />
				{open && (
					<div class="card-place">
						<Card
							{...actions}
							view={view}
							version={version}
							takeFocus={open.byKey}
							isPaused={open.isPaused}
							onClose={close}
						/>
					</div>
				)}
			</WordsContext.Provider>
		);
	};
	const draw = (): void => {
		if (isAlive() && !signal.aborted) redraw();
	};
	const close = (): void => {
		const hadFocus = root.activeElement !== null;
		open = null;
		draw();
		if (hadFocus) composer.takeFocusBack();
	};
	const openCard = (byKey: boolean, isPaused = false): void => {
		open = {byKey, isPaused};
		posting = control();
		draw();
		place();
		onOpened();
	};
	const toggle = (byKey: boolean): void => {
		if (open === null) openCard(byKey);
		else close();
	};
	/** Keys in the card are ours alone: a page may hear its shortcuts before they reach the chip. */
	const keepKey = (event: KeyboardEvent): void => {
		const path = event.composedPath();
		const isOurs = path.includes(host);
		if (isOurs) event.stopImmediatePropagation();
		if (event.type !== 'keydown' || event.key !== 'Escape' || !event.isTrusted) return;
		if (open === null || (!isOurs && !path.includes(composer.element))) return;
		// The page may close its own dialog on Escape, with the draft in it.
		event.preventDefault();
		event.stopImmediatePropagation();
		close();
	};
	for (const type of ['keydown', 'keyup', 'keypress'] as const) {
		addEventListener(type, keepKey, {capture: true, signal});
	}

	let removals = 0;
	const putBack = (): void => {
		if (host.isConnected || !isAlive() || !onMove()) return;
		removals++;
		if (removals > returns) onRefused();
		else settle();
	};
	const observer = new MutationObserver(putBack);
	const settle = (): void => {
		const layer = layerOf(composer.element);
		if (host.parentNode === layer) return;
		layer.append(host);
		host.popover = 'manual';
		host.showPopover();
		observer.disconnect();
		observer.observe(layer, {childList: true});
	};
	settle();
	render(<Stage />, stage);
	place = follow(
		{
			composer: composer.element,
			host,
			card: () => root.querySelector<HTMLElement>('.card-place'),
			control: () => posting,
			onMove,
			onPlaced: (...where) => {
				placed = where;
				mirror?.place(...where);
			},
		},
		signal,
	);

	signal.addEventListener('abort', () => {
		observer.disconnect();
		render(null, stage);
		host.remove();
	});
	return {
		show: (next) => {
			view = next;
			draw();
		},
		underline: (text, marks) => {
			mirror?.show(text, marks);
			if (placed !== null) mirror?.place(...placed);
		},
		openByKey: () => {
			if (open !== null && root.activeElement !== null) close();
			else openCard(true);
		},
		openPaused: () => openCard(false, true),
		settle,
		isOpen: () => open !== null,
		contains: (target) => target === host,
	};
};

/** A page that has an element of our name has made its shadow tree before we can: then one without a name. */
const createHost = (): [HTMLElement, ShadowRoot] => {
	const named = document.createElement(hostName);
	try {
		return [named, named.attachShadow({mode: 'open'})];
	} catch {
		const plain = document.createElement('div');
		return [plain, plain.attachShadow({mode: 'open'})];
	}
};

const layers = ':modal, :popover-open, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

const refuseUntrusted = (event: Event): void => {
	const isInCard = event.target instanceof Element && event.target.closest('.card-place') !== null;
	if (!event.isTrusted && isInCard) event.stopImmediatePropagation();
};

/**
 * Whatever is outside a modal dialog can't be pressed, a press outside a popover closes it, and a
 * dialog that a page made by itself takes the focus back from whatever is outside.
 */
const layerOf = (composer: HTMLElement): HTMLElement => {
	let node: Node | null = composer;
	while (node !== null) {
		if (node instanceof HTMLElement && node.matches(layers)) return node;
		node = node instanceof ShadowRoot ? node.host : (node.parentNode as Node | null);
	}
	// Where the body is the editor, what is put into it would be posted.
	return composer === document.body ? document.documentElement : document.body;
};
