import type {PartsLoader} from '../../elements/lazy-parts-controller.js';

/** The form for a question about a card. */
export const questionPart: PartsLoader = () => import('../../parts/question/question.js').then(({Question}) => ({'hearth-question': Question}));

/** The form of an answer, and what takes it back for a moment. */
export const composerParts: PartsLoader = () =>
  Promise.all([import('./card-composer.js'), import('../../parts/undo-bar/undo-bar.js')]).then(([{CardComposer}, {UndoBar}]) => ({
    'hearth-card-composer': CardComposer,
    'hearth-undo-bar': UndoBar,
  }));
