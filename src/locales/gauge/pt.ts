import en from './en.js';
import type {GaugeTerms} from './en.js';

const pt: GaugeTerms = en;

export default pt;
