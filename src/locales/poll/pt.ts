import en from './en.js';
import type {PollTerms} from './en.js';

const pt: PollTerms = en;

export default pt;
