import en from './en.js';
import type {PollEditorTerms} from './en.js';

const he: PollEditorTerms = en;

export default he;
