import en from './en.js';
import type {GaugeTerms} from './en.js';

const pl: GaugeTerms = en;

export default pl;
