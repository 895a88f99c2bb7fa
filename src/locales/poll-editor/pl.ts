import en from './en.js';
import type {PollEditorTerms} from './en.js';

const pl: PollEditorTerms = en;

export default pl;
