import en from './en.js';
import type {Terms} from './en.js';
import {pseudoOf} from './pseudo.js';

/** The pseudo-locale. */
export default pseudoOf<Terms>(en);
