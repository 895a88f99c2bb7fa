import en from './en.js';
import type {PollEditorTerms} from './en.js';

const es: PollEditorTerms = en;

export default es;
