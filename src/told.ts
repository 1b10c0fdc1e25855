/** The words of a list as it was typed, each at most as long as the settings take. */
export const listOf = (text: string): string[] =>
	text
		.split(/[,;\n]/)
		.map((word) => word.trim().slice(0, 200).trim())
		.filter((word, index, all) => word !== '' && all.indexOf(word) === index)
		.slice(0, 500);

/** The domain of an address somebody pasted. */
export const domainOf = (text: string): string =>
	text
		.replace(/^https?:\/\//i, '')
		.replace(/^www\./i, '')
		.replace(/[/?#].*$/, '')
		.toLowerCase();
