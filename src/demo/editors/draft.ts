import {Editor, EditorState} from 'draft-js';
import {createElement, type FunctionComponent, useState} from 'react';
import {createRoot} from 'react-dom/client';

const ReplyBox: FunctionComponent = () => {
	const [editorState, setEditorState] = useState(() => EditorState.createEmpty());
	return createElement(Editor, {
		editorState,
		onChange: setEditorState,
		ariaLabel: 'Post text',
		placeholder: 'Post your reply',
		webDriverTestID: 'tweetTextarea_0',
	});
};

/** Draft.js with the attributes that X gives its editable element. */
export const mount = (element: HTMLElement): void => {
	createRoot(element).render(createElement(ReplyBox));
};
