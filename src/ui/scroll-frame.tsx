import type {ComponentChildren} from 'preact';

type ScrollFrameProps = {
	/** What can be scrolled, for a screen reader. */
	name: string;
	children: ComponentChildren;
};

/** A frame around a wide table, which scrolls within it by pointer and by keyboard. */
export const ScrollFrame = ({name, children}: ScrollFrameProps) => (
	// biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls what is wide.
	<section class="table-frame" aria-label={name} tabIndex={0}>
		{children}
	</section>
);
