import en from './en.js';
import type {PollTerms} from './en.js';

const pl: PollTerms = en;

export default pl;
