/** All that reads a page, for a bundle that asks it in the page itself. */
export {postingControl, siteOf, sites} from '../../src/sites/index.ts';
export {isComposer} from '../../src/sites/reading/composer.ts';
