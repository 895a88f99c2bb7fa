import en from './en.js';
import type {GaugeTerms} from './en.js';

const ja: GaugeTerms = en;

export default ja;
