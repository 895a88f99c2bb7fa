import en from './en.js';
import type {GaugeTerms} from './en.js';

const es: GaugeTerms = en;

export default es;
