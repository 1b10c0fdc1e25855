import {Editor} from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** TipTap on ProseMirror with the attributes that LinkedIn gives its comment box. */
export const mount = (element: HTMLElement): void => {
	new Editor({
		element,
		extensions: [StarterKit],
		editorProps: {
			attributes: {role: 'textbox', 'aria-label': 'Text editor for creating comment'},
		},
	});
};
