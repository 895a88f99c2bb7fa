import en from './en.js';
import type {GaugeTerms} from './en.js';

const de: GaugeTerms = en;

export default de;
