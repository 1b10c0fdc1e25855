import * as composer from '../sites/reading/composer.ts';
import * as labels from '../sites/reading/labels.ts';
import * as pageText from '../sites/reading/page-text.ts';

/**
 * How a page is read, which the first script lends to the second: vite.config.ts takes these files
 * out of it and puts this in their place.
 */
export const lent = {...composer, ...labels, ...pageText};
