import en from './en.js';
import type {GaugeTerms} from './en.js';

const zh: GaugeTerms = en;

export default zh;
