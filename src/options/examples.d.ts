/** Made by the build: see vite.config.ts. */
declare module 'virtual:rule-examples' {
	type Example = import('./rule-book.ts').Example;

	/** Of each rule, in the order of the rules, a reply that it finds and one that it lets pass. */
	const examples: readonly (readonly [found: Example, passed: Example])[];
	export default examples;
}
