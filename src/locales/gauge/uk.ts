import en from './en.js';
import type {GaugeTerms} from './en.js';

const uk: GaugeTerms = en;

export default uk;
