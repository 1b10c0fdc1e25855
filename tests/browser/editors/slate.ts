import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {createEditor} from 'slate';
import {withHistory} from 'slate-history';
import {Editable, Slate, withReact} from 'slate-react';

const empty = [{children: [{text: ''}]}];

/** Slate with the attributes that Discord's message box has. */
export const mount = (element: HTMLElement): void => {
	const editor = withHistory(withReact(createEditor()));
	const editable = createElement(Editable, {'aria-label': 'Message #general'});
	// biome-ignore lint/correctness/noChildrenProp: Slate's own types ask for it here.
	const slate = createElement(Slate, {editor, initialValue: empty, children: editable});
	createRoot(element).render(slate);
};
