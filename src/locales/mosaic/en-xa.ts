import {pseudoOf} from '../pseudo.js';
import en from './en.js';
import type {MosaicTerms} from './en.js';

/** The pseudo-locale. */
export default pseudoOf<MosaicTerms>(en);
