import en from './en.js';
import type {PollEditorTerms} from './en.js';

const ja: PollEditorTerms = en;

export default ja;
