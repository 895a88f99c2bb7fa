import type {AttributeRules} from '../../elements/page-checks.js';

/** What a page may say of the editor. */
export const editorRules: AttributeRules = {limits: [['headingLevel', 2, 6]], words: [['mode', ['live', 'readonly', 'preview']]]};
