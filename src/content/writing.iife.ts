import {createComposer} from './composer.ts';
import {startSession} from './session.ts';
import {world} from './world.ts';

/**
 * All that only a page needs where somebody writes. The worker brings it on the first use of a
 * compose box, so that every other page carries the first script alone.
 */
const writing = {createComposer, startSession};

export type Writing = typeof writing;

world.heedWriting = writing;
