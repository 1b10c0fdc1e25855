const shapes = {
	tick: 'M3.5 8.5l3 3 6-7',
	open: 'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6',
	cross: 'M4 4l8 8M12 4l-8 8',
	more: 'M4.5 6.5L8 10l3.5-3.5',
} as const;

/** A small line drawing that says nothing by itself: words stand beside it. */
export const Icon = ({name}: {name: keyof typeof shapes}) => (
	<svg class={`icon icon-${name}`} viewBox="0 0 16 16" fill="none" aria-hidden="true">
		<path d={shapes[name]} />
	</svg>
);
