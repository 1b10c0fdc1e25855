import {InlineEditor} from '@ckeditor/ckeditor5-editor-inline';
import {Essentials} from '@ckeditor/ckeditor5-essentials';
import {Paragraph} from '@ckeditor/ckeditor5-paragraph';

/** CKEditor 5 on an element with the attribute that Zendesk gives its reply box. */
export const mount = async (element: HTMLElement): Promise<void> => {
	const place = document.createElement('div');
	place.dataset.testId = 'omnicomposer-rich-text-ckeditor';
	element.append(place);
	await InlineEditor.create(place, {
		licenseKey: 'GPL',
		plugins: [Essentials, Paragraph],
		placeholder: 'Reply',
		// Else it takes back twenty letters at a time, and undoing a few drafts is a hundred presses.
		typing: {undoStep: 1000, transformations: {include: []}},
	});
};
