import en from './en.js';
import type {PollEditorTerms} from './en.js';

const tr: PollEditorTerms = en;

export default tr;
