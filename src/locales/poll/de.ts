import en from './en.js';
import type {PollTerms} from './en.js';

const de: PollTerms = en;

export default de;
