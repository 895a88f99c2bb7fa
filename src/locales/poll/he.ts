import en from './en.js';
import type {PollTerms} from './en.js';

const he: PollTerms = en;

export default he;
