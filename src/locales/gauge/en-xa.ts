import {pseudoOf} from '../pseudo.js';
import en from './en.js';
import type {GaugeTerms} from './en.js';

/** The pseudo-locale. */
export default pseudoOf<GaugeTerms>(en);
