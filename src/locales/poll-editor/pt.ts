import en from './en.js';
import type {PollEditorTerms} from './en.js';

const pt: PollEditorTerms = en;

export default pt;
