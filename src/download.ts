/** Hands a file to the browser's downloads. Works in pages of the extension alone. */
export const download = (blob: Blob, name: string): void => {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has taken hold of the file once the press was handled.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
