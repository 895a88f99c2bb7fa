import en from './en.js';
import type {GaugeTerms} from './en.js';

const hi: GaugeTerms = en;

export default hi;
