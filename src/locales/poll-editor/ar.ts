import en from './en.js';
import type {PollEditorTerms} from './en.js';

const ar: PollEditorTerms = en;

export default ar;
