import type {ReactiveController} from 'lit';
import {announce} from '../../elements/announcer.js';
import {discardSoon} from '../../elements/discard-soon.js';
import {FocusKeeper} from '../../elements/focus-keeper.js';
import type {HostController} from '../../elements/host-controller.js';
import {isTyping} from '../../elements/is-typing.js';
import type {LazyPartsController, PartsLoader} from '../../elements/lazy-parts-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {AskingController} from '../../parts/question/asking-controller.js';
import {BLANK} from '../../parts/question/question.model.js';
import type {Answer} from '../../parts/question/question.model.js';
import {fileOf} from './editor-export.js';
import type {FileKind} from './editor-export.js';
import {isRunKind, told} from './editor-facts.js';
import type {RunKind, Topic} from './editor-facts.js';
import type {RunPoll} from './editor-overlay.js';
import type {OpeningController} from './opening-controller.js';
import type {PollEditor} from './poll-editor.js';
import {againOf} from './poll-editor.model.js';
import type {EditorDraft} from './poll-editor.model.js';

export const composingParts: PartsLoader = () => import('./composing.js').then(({composing}) => composing);
export const showingParts: PartsLoader = () => import('./showing.js').then(({showing}) => showing);

/** What a screen works with. */
export interface EditorScreenParts {
  host: HostController;
  localize: LocalizeController;
  parts: LazyPartsController;
  opening: OpeningController;
  asking: AskingController<Topic>;
}

/** What happens on the screen of whoever asks: clicks, keys, and where the focus goes on. */
export class EditorScreen implements ReactiveController {
  /** The polls of which results are open. */
  readonly shown = new Set<string>();
  readonly #editor: PollEditor;
  readonly #with: EditorScreenParts;

  constructor(editor: PollEditor, parts: EditorScreenParts) {
    this.#editor = editor;
    this.#with = parts;
    new FocusKeeper(editor, '#heading');
    editor.addController(this);
  }

  hostConnected(): void {
    this.#editor.addEventListener('keydown', this.#onKeyDown);
  }

  hostDisconnected(): void {
    this.#editor.removeEventListener('keydown', this.#onKeyDown);
  }

  onClick(target: Element): void {
    const button = target.closest<HTMLElement>('[data-do]');
    if (button && button.getAttribute('aria-disabled') !== 'true') void this.#do(button.dataset.do!, button);
  }

  /** Opens the question, and goes to it in the list. */
  async submit(draft: EditorDraft): Promise<void> {
    const {opening, localize} = this.#with;
    if (!(await opening.submit(draft))) return this.focus('hearth-poll-composer');
    // The bar that says so is announced by itself.
    if (!opening.held) announce(localize.term('editorOpened'));
    await this.focus('.polls .question', '[data-do=compose]');
  }

  /** Leaves the form for another time. */
  async leave(): Promise<void> {
    this.#with.opening.close();
    await this.focus('[data-do=compose]');
  }

  /** Takes back what has not left yet, and goes on with what was written. */
  async undo(): Promise<void> {
    if (await this.#with.opening.undo()) await this.#showForm();
    else if (this.#with.opening.late) await this.focus('.late');
  }

  /** Gives the answer to the question that is open, and goes on from there. */
  async answer(answer: Answer): Promise<void> {
    const {asking} = this.#with;
    const topic = asking.asked?.topic;
    if (!topic || !(await asking.answer(answer))) return;
    const event = told(topic);
    if (event) this.#editor.dispatchEvent(event);
    await this.focus(`[data-id="${CSS.escape(topic.item.id)}"] .question`);
  }

  /** Leaves a question unanswered, and goes back to where it was asked. */
  async cancelQuestion(): Promise<void> {
    const {asking} = this.#with;
    const {kind, item} = asking.asked?.topic ?? {};
    asking.cancel();
    await this.focus(`[data-id="${CSS.escape(item?.id ?? '')}"] [data-do="${kind}"]`);
  }

  /** Focuses the first of these that is there, once it is rendered. */
  async focus(...selectors: string[]): Promise<void> {
    await this.#editor.updateComplete;
    const places = selectors.map((selector) => this.#editor.shadowRoot?.querySelector<HTMLElement>(selector));
    places.find(Boolean)?.focus();
  }

  async #do(action: string, button: HTMLElement): Promise<void> {
    const {opening, host, localize} = this.#with;
    const {view} = this.#editor;
    const entry = host.connection?.pending.find(({event}) => event.id === button.dataset.event);
    const item = this.#itemOf(button);
    switch (action) {
      case 'retry':
        return (view.keeper ?? view).load();
      case 'cancel':
        return void view.cancel();
      case 'more':
        return this.#more();
      case 'compose':
        return this.#compose();
      case 'again':
        return item && this.#compose(againOf(item.data.definition, item.data.audience, Date.now()));
      case 'recompose':
        if (entry && (await opening.recompose(entry))) await this.#showForm();
        return;
      case 'discard':
        return void (await discardSoon(host.connection, entry?.event.id ?? ''));
      case 'results':
        return item && this.#toggle(item);
      case 'json':
      case 'csv':
        if (item) save(fileOf(localize, item, action), action);
        return announce(localize.term('editorSaved'));
      default:
        if (item && isRunKind(action)) await this.#ask({kind: action, item});
    }
  }

  async #compose(draft?: EditorDraft): Promise<void> {
    const {opening, parts} = this.#with;
    if (!(await parts.load(composingParts))) return;
    await opening.compose(draft);
    await this.#showForm();
  }

  async #showForm(): Promise<void> {
    await this.focus('hearth-poll-composer');
  }

  async #ask(topic: {kind: RunKind; item: RunPoll}): Promise<void> {
    const {asking, parts} = this.#with;
    if (!(await parts.load(showingParts))) return;
    await asking.ask(topic);
    const {asked} = asking;
    const before = topic.item.data.outcome?.text;
    // Whoever writes an outcome anew goes on from the one that is there.
    if (topic.kind === 'record-outcome' && before && asked?.topic === topic && asked.answer.text === '')
      asking.asked = {...asked, answer: {...BLANK, text: before}};
    this.#editor.requestUpdate();
    await this.focus('hearth-question');
  }

  async #toggle({id}: RunPoll): Promise<void> {
    if (this.shown.has(id)) this.shown.delete(id);
    else if (await this.#with.parts.load(showingParts)) this.shown.add(id);
    this.#editor.requestUpdate();
  }

  async #more(): Promise<void> {
    const newest = await this.#editor.view.keeper?.more();
    if (newest !== undefined) await this.focus(`[data-id="${CSS.escape(newest)}"] .question`);
  }

  #itemOf(element: Element): RunPoll | undefined {
    const id = element.closest<HTMLElement>('[data-id]')?.dataset.id;
    return (this.#editor.view.items as RunPoll[]).find((item) => item.id === id);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const {key, ctrlKey, metaKey, shiftKey} = event;
    if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || !this.#with.opening.held || isTyping(event)) return;
    event.preventDefault();
    void this.undo();
  };
}

/** Has the browser save a file. */
function save(file: Blob, kind: FileKind): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `hearth-poll-results.${kind}`;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
