/** Where this frame is. One that a page fills by itself has no address, but the page's own origin. */
export const address = (): URL =>
	new URL(location.protocol === 'about:' && origin !== 'null' ? origin : location.href);
