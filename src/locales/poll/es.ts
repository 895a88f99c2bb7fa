import en from './en.js';
import type {PollTerms} from './en.js';

const es: PollTerms = en;

export default es;
