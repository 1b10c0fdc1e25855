/** A plain textarea, as on Hacker News, in WordPress and on most of the web. */
export const mount = (element: HTMLElement): void => {
	const textarea = document.createElement('textarea');
	textarea.name = 'text';
	textarea.rows = 6;
	textarea.setAttribute('aria-label', 'Your reply');
	element.append(textarea);
};
