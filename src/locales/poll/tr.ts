import en from './en.js';
import type {PollTerms} from './en.js';

const tr: PollTerms = en;

export default tr;
