import en from './en.js';
import type {PollEditorTerms} from './en.js';

const hi: PollEditorTerms = en;

export default hi;
