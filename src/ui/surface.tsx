import type {ComponentChildren} from 'preact';
import {useWords} from './words.ts';

/**
 * The ground all components stand on: carries the tokens of theme.css, the language and its
 * direction, and lets no style of a page in.
 */
export const Surface = ({children}: {children: ComponentChildren}) => {
	const words = useWords();
	return (
		<div class="heed" lang={words('language')} dir={words('direction') === 'rtl' ? 'rtl' : 'ltr'}>
			{children}
		</div>
	);
};
