import en from './en.js';
import type {PollTerms} from './en.js';

const nl: PollTerms = en;

export default nl;
