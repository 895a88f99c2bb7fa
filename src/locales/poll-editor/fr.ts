import en from './en.js';
import type {PollEditorTerms} from './en.js';

const fr: PollEditorTerms = en;

export default fr;
