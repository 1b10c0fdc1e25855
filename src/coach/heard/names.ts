/** A name inside of a sentence: a word with a capital where none begins. */
export const namesSomething = /(?<=[a-z,;:] )[A-Z][A-Za-z0-9'-]{2,40}/;
