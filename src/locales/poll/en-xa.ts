import {pseudoOf} from '../pseudo.js';
import en from './en.js';
import type {PollTerms} from './en.js';

/** The pseudo-locale. */
export default pseudoOf<PollTerms>(en);
