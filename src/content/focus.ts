/** Where the focus is, also within shadow trees: the path an event there would take. */
export const focusPath = (): EventTarget[] => {
	let focused = document.activeElement;
	while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
	const path: EventTarget[] = [];
	let node: Node | null = focused;
	while (node !== null) {
		path.push(node);
		node = node instanceof ShadowRoot ? node.host : node.parentNode;
	}
	return path;
};
