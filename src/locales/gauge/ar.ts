import en from './en.js';
import type {GaugeTerms} from './en.js';

const ar: GaugeTerms = en;

export default ar;
