import en from './en.js';
import type {PollTerms} from './en.js';

const hi: PollTerms = en;

export default hi;
