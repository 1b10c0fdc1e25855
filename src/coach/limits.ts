/** The longest draft and post that are read, in UTF-16 units. Longer ones are refused, in words. */
export const longestText = 100_000;
