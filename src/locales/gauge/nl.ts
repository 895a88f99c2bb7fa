import en from './en.js';
import type {GaugeTerms} from './en.js';

const nl: GaugeTerms = en;

export default nl;
