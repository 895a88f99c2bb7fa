import en from './en.js';
import type {GaugeTerms} from './en.js';

const tr: GaugeTerms = en;

export default tr;
