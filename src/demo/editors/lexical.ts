import {createEmptyHistoryState, registerHistory} from '@lexical/history';
import {registerRichText} from '@lexical/rich-text';
import {createEditor} from 'lexical';

/** Lexical on an element with the attributes that Reddit gives it, slotted into its parent. */
export const mount = (element: HTMLElement): void => {
	const editable = document.createElement('div');
	editable.slot = 'rte';
	editable.contentEditable = 'true';
	editable.setAttribute('role', 'textbox');
	editable.setAttribute('name', 'body');
	editable.setAttribute('aria-label', 'Your reply');
	element.prepend(editable);
	const editor = createEditor({
		onError: (error) => {
			throw error;
		},
	});
	editor.setRootElement(editable);
	registerRichText(editor);
	registerHistory(editor, createEmptyHistoryState(), 300);
};
