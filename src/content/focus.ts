/** Where the focus is, also within shadow trees: the path an event there would take. */
export const focusPath = (): EventTarget[] => {
	let focused = document.activeElement;
	// A body is said to have the focus while nothing else has it, even in a frame that has none.
	if (focused === document.body && !document.hasFocus()) return [];
	while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
	const path: EventTarget[] = [];
	let node: Node | null = focused;
	while (node !== null) {
		path.push(node);
		node = node instanceof ShadowRoot ? node.host : node.parentNode;
	}
	return path;
};

/**
 * Calls back with the path of every focus event, until aborted. One that stays within a shadow
 * tree never reaches the document: its open roots are listened to as long as the focus is there.
 * Where a whole document is the editor (`designMode`), it is the document that gets the focus.
 */
export const watchFocus = (callback: (path: EventTarget[]) => void, signal: AbortSignal): void => {
	let seen: Event | null = null;
	let within = new AbortController();
	const listen = (target: EventTarget, onFocus: (event: Event) => void): void => {
		const life = AbortSignal.any([signal, within.signal]);
		target.addEventListener('focus', onFocus, {capture: true, signal: life});
	};
	const onFocus = (event: Event): void => {
		if (event === seen) return;
		seen = event;
		const path = event.target === document ? focusPath() : event.composedPath();
		for (const target of path) if (target instanceof ShadowRoot) listen(target, onFocus);
		callback(path);
	};
	const onPageFocus = (event: Event): void => {
		within.abort();
		within = new AbortController();
		onFocus(event);
	};
	document.addEventListener('focus', onPageFocus, {capture: true, signal});
	for (const target of focusPath()) if (target instanceof ShadowRoot) listen(target, onFocus);
};
