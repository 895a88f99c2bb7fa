import {define} from '../elements/define.js';
import type {ElementClass} from '../elements/define.js';
import type {Book} from '../locales/book.js';
import {cardWords} from '../locales/card/book.js';
import {gaugeWords} from '../locales/gauge/book.js';
import {mosaicWords} from '../locales/mosaic/book.js';
import {pollEditorWords} from '../locales/poll-editor/book.js';
import {pollWords} from '../locales/poll/book.js';

/** What has to be there before a widget is rendered in the page for the first time, so that nothing of it comes later. */
export interface Plan {
  /** The words beside those that all widgets share. */
  books?: readonly Book[];
  /** Whether it may go on with nodes of the server that are its own. */
  goesOn?(widget: object): boolean;
  /** Loads all that it shows, where it takes the place of what the server rendered. */
  load(): Promise<unknown>;
}

type Parts = Promise<Record<string, ElementClass>>;

/** Loads parts and registers them. */
async function register(...loading: Parts[]): Promise<void> {
  for (const parts of await Promise.all([notice(), ...loading])) for (const [tag, element] of Object.entries(parts)) define(tag, element);
}

const notice = (): Parts => import('../parts/notice/notice.js').then(({Notice}) => ({'hearth-notice': Notice}));

const wall = (): Promise<unknown> => Promise.all([import('../widgets/kudos-wall/wall-actions.js'), register()]);

const poll = (...more: Parts[]): Promise<unknown> =>
  Promise.all([
    import('../widgets/pulse-poll/pulse-poll-actions.js'),
    register(
      import('../widgets/pulse-poll/composing.js').then(({composing}): Record<string, ElementClass> => composing),
      import('../widgets/pulse-poll/showing.js').then(({showing}): Record<string, ElementClass> => showing),
      ...more,
    ),
  ]);

/** That of each widget, by its tag. */
export const PLANS: Readonly<Record<string, Plan>> = {
  'hearth-kudos-wall': {load: wall},
  'hearth-group-card': {load: wall},
  'hearth-get-to-know': {
    books: [cardWords],
    // What nobody is to read over the shoulder is known in the browser alone.
    goesOn: (widget) => !(widget as {hides?: boolean}).hides,
    load: () => Promise.all([import('../widgets/get-to-know/get-to-know-actions.js'), register()]),
  },
  'hearth-pulse-poll': {books: [pollWords], load: () => poll()},
  'hearth-gauge': {
    books: [gaugeWords, pollWords],
    load: () =>
      Promise.all([
        import('../widgets/gauge/gauge-actions.js'),
        poll(import('../widgets/gauge/showing.js').then(({showing}): Record<string, ElementClass> => showing)),
      ]),
  },
  'hearth-mosaic': {books: [mosaicWords], load: () => Promise.all([import('../widgets/mosaic/mosaic-actions.js'), register()])},
  'hearth-poll-editor': {
    books: [pollEditorWords],
    load: () =>
      Promise.all([
        import('../widgets/poll-editor/poll-editor-actions.js'),
        register(import('../widgets/poll-editor/showing.js').then(({showing}): Record<string, ElementClass> => showing)),
      ]),
  },
};
