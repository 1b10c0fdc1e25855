/** A rule's id is the name of its file. */
export const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
