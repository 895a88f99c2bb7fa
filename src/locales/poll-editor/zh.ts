import en from './en.js';
import type {PollEditorTerms} from './en.js';

const zh: PollEditorTerms = en;

export default zh;
