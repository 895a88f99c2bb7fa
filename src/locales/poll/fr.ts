import en from './en.js';
import type {PollTerms} from './en.js';

const fr: PollTerms = en;

export default fr;
