import en from './en.js';
import type {PollTerms} from './en.js';

const ja: PollTerms = en;

export default ja;
