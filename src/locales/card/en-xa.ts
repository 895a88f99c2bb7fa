import {pseudoOf} from '../pseudo.js';
import en from './en.js';
import type {CardTerms} from './en.js';

/** The pseudo-locale. */
export default pseudoOf<CardTerms>(en);
