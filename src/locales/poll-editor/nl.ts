import en from './en.js';
import type {PollEditorTerms} from './en.js';

const nl: PollEditorTerms = en;

export default nl;
