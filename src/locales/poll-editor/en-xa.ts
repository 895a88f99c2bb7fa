import {pseudoOf} from '../pseudo.js';
import en from './en.js';
import type {PollEditorTerms} from './en.js';

/** The pseudo-locale. */
export default pseudoOf<PollEditorTerms>(en);
