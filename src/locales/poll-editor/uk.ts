import en from './en.js';
import type {PollEditorTerms} from './en.js';

const uk: PollEditorTerms = en;

export default uk;
