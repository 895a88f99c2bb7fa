import en from './en.js';
import type {GaugeTerms} from './en.js';

const he: GaugeTerms = en;

export default he;
