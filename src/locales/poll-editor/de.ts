import en from './en.js';
import type {PollEditorTerms} from './en.js';

const de: PollEditorTerms = en;

export default de;
