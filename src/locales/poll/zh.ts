import en from './en.js';
import type {PollTerms} from './en.js';

const zh: PollTerms = en;

export default zh;
