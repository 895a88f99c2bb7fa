import en from './en.js';
import type {PollTerms} from './en.js';

const ar: PollTerms = en;

export default ar;
