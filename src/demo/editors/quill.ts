import Quill from 'quill';

/** Quill with the attributes that LinkedIn's earlier comment box has. */
export const mount = (element: HTMLElement): void => {
	const {root} = new Quill(element, {formats: [], placeholder: 'Add a comment…'});
	root.setAttribute('role', 'textbox');
	root.setAttribute('aria-label', 'Text editor for creating content');
};
