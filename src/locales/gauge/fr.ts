import en from './en.js';
import type {GaugeTerms} from './en.js';

const fr: GaugeTerms = en;

export default fr;
