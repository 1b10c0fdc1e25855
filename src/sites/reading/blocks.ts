import {editable} from './page-text.ts';

/**
 * The whole draft that a field is part of: mostly the field itself. Some editors (Editor.js) make a
 * field of each paragraph; then it is what holds all of them, and no other words.
 */
export const draftAround = (field: Element): Element => {
	if (!field.matches(editable)) return field;
	let own: Element = field;
	for (let level = 0; level < 4; level++) {
		const around: Element | null = own.parentElement;
		if (around === null) return field;
		const rows = Array.from(around.children);
		if (rows.some((row) => row !== own && fieldsIn(row).length > 0)) {
			return rows.every((row) => isRow(row, own, field)) ? around : field;
		}
		own = around;
	}
	return field;
};

const fieldsIn = (row: Element): Element[] => [
	...(row.matches(editable) ? [row] : []),
	...row.querySelectorAll(editable),
];

/** Whether a row is made as another and holds nothing but fields for more of the same text. */
const isRow = (row: Element, own: Element, field: Element): boolean => {
	const fields = fieldsIn(row);
	const written = fields.map(({textContent}) => textContent).join('');
	return (
		row !== field &&
		row.classList[0] !== undefined &&
		row.classList[0] === own.classList[0] &&
		row.querySelector('input, textarea, button') === null &&
		fields.length > 0 &&
		fields.every((other) => names.every((name) => nameOf(other, name) === nameOf(field, name))) &&
		row.textContent.trim() === written.trim()
	);
};

/** Fields that are called something are asked for one by one. */
const names = ['aria-label', 'id', 'name', 'placeholder'];
const nameOf = (field: Element, name: string): string => field.getAttribute(name) ?? '';
