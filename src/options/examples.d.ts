/** Made by the build: see vite.config.ts. */
declare module 'virtual:rule-examples' {
	type Example = import('./rule-book.ts').Example;

	/** Of each rule, by its id, a reply that it finds and one that comes close and that it lets pass. */
	const examples: Readonly<Record<string, readonly [found: Example, passed: Example]>>;
	export default examples;
}
