import en from './en.js';
import type {GaugeTerms} from './en.js';

const it: GaugeTerms = en;

export default it;
