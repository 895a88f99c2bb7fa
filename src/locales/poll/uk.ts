import en from './en.js';
import type {PollTerms} from './en.js';

const uk: PollTerms = en;

export default uk;
