import en from './en.js';
import type {PollTerms} from './en.js';

const it: PollTerms = en;

export default it;
