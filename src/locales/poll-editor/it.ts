import en from './en.js';
import type {PollEditorTerms} from './en.js';

const it: PollEditorTerms = en;

export default it;
