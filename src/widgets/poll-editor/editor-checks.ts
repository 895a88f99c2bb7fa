import {warn} from '../../elements/warn.js';
import {readPollData} from '../../protocol/views/poll.js';
import {parseView} from '../../protocol/views/view.js';
import type {PollEditor} from './poll-editor.js';

/** Tells the page what is wrong with what it, or the host, gave. */
export class EditorChecks {
  readonly #editor: PollEditor;
  /** Whether it was said that a space is missing. */
  #told = false;

  constructor(editor: PollEditor) {
    this.#editor = editor;
  }

  check(connected: boolean, space: string | undefined): void {
    const editor = this.#editor;
    const {view} = editor;
    if (view.skipped) warn(editor, 'malformed-item', `The host sent ${view.skipped} things that make no sense; they are left out.`);
    view.skipped = 0;
    // What the host or the network did wrong is no mystery; anything else is told.
    const failure = view.failure as Partial<Error & {state: string}> | undefined;
    view.failure = undefined;
    if (failure?.name === 'MalformedViewError') warn(editor, 'malformed-view', 'The host answered something that is not a view.');
    else if (failure && !failure.state) console.error(failure);
    if (this.#told || !connected || space) return;
    this.#told = true;
    warn(editor, 'no-space', 'This editor has no space, so that no question can be asked: give one to it or to <hearth-host>.');
  }

  /** Reads the polls that a page brings along in a JSON child, unless it gave some as a property. */
  readChild(): void {
    const editor = this.#editor;
    const child = editor.querySelector(':scope > script[type="application/json"]');
    if (!child || editor.items) return;
    try {
      const body: unknown = JSON.parse(child.textContent ?? '');
      const {view, skipped} = parseView(Array.isArray(body) ? {items: body} : body, readPollData);
      editor.items = view.items;
      editor.view.skipped += skipped;
    } catch (error) {
      warn(editor, 'malformed-child', `The JSON in the page is not a view: ${(error as Error).message}`);
    }
  }
}
