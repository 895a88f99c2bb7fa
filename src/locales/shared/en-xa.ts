import {pseudoOf} from '../pseudo.js';
import en from './en.js';
import type {SharedTerms} from './en.js';

/** The pseudo-locale. */
export default pseudoOf<SharedTerms>(en);
