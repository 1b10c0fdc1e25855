import type {ComponentChildren} from 'preact';
import {Mark} from './mark.tsx';
import {Named} from './named.tsx';
import type {ReportView} from './view.ts';

const authorOf = (view: ReportView): string | null => {
	const judged = view.state === 'reading' ? view.last : view;
	return judged?.state === 'judged' ? judged.author : null;
};

type HeadProps = {
	view: ReportView;
	/** The heading with the name. */
	title: ComponentChildren;
	/** What can be pressed at the end of the line. */
	children?: ComponentChildren;
};

/** The first line of the card and of the popup: whose report this is, and about what. */
export const Head = ({view, title, children}: HeadProps) => {
	const author = authorOf(view);
	return (
		<header class="head">
			<Mark listen={100} value={100} />
			{title}
			{author !== null && (
				<p class="head-to">
					<Named message="replyingTo" name={author} />
				</p>
			)}
			{children}
		</header>
	);
};
