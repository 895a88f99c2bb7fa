import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {announce} from '../../elements/announcer.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {PollCheck} from '../../polls/lint/codes.js';
import type {PollOpened} from '../../protocol/events/poll.js';
import type {PollAudience} from '../../protocol/views/poll-audience.js';
import {adviceWords} from './composer-words.js';
import {fieldOf} from './editor-problems.js';
import {openedOf} from './poll-editor.model.js';
import type {EditorDraft} from './poll-editor.model.js';

/** Asks the host whether enough people are asked. */
export type AskAudience = (groups: readonly string[], least: number, needed: number) => Promise<PollAudience>;

/** How long the typing rests before a draft is looked at, in milliseconds. */
const RESTS = 700;

/** What is advised of whom a question goes to. */
const OF_AUDIENCE: Readonly<Partial<Record<PollAudience, PollCheck>>> = {no: 'small-group', few: 'few-answers'};

/**
 * What is advised about a question while it is written. It is looked at on this device, when the typing rests, and nothing of its words leaves. Of whom it goes
 * to only the host knows whether they are enough: it is asked for these groups, and tells no number.
 */
export class AdviceController implements ReactiveController {
  readonly #form: ReactiveControllerHost;
  readonly #localize: LocalizeController;
  readonly #audience: () => AskAudience | undefined;
  #asked: {key: string; fits: Promise<PollAudience>} | undefined;
  #found: ReadonlyMap<string, readonly PollCheck[]> = new Map();
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** The draft that was looked at last, or is. */
  #looked: EditorDraft | undefined;

  constructor(form: ReactiveControllerHost, localize: LocalizeController, audience: () => AskAudience | undefined) {
    this.#form = form;
    this.#localize = localize;
    this.#audience = audience;
    form.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.#resting);
    this.#looked = undefined;
  }

  /** What is advised about a field. */
  readonly of = (field: string): readonly PollCheck[] => this.#found.get(field) ?? [];

  /** Looks at a draft as soon as the typing rests. @param at once: it was not typed just now. */
  look(draft: EditorDraft, atOnce = false): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#look(draft, !atOnce), atOnce ? 0 : RESTS);
  }

  async #look(draft: EditorDraft, tells: boolean): Promise<void> {
    this.#looked = draft;
    const {lang} = this.#localize;
    try {
      const {lintPoll} = await import('../../polls/lint/lint.js');
      const opened = openedOf(draft, lang);
      const [findings, fits] = await Promise.all([lintPoll(opened, {lang}), this.#fits(opened)]);
      // A late answer is about something that does not stand there any more.
      if (draft !== this.#looked) return;
      const found = new Map<string, PollCheck[]>();
      for (const {code, pointer, refused} of findings) {
        // What no host takes is said at its field when the question is opened: half a draft would be full of it.
        if (refused) continue;
        const field = fieldOf(pointer, draft);
        const before = found.get(field) ?? [];
        if (!before.includes(code)) found.set(field, [...before, code]);
      }
      const audience = OF_AUDIENCE[fits];
      if (audience) found.set('groups', [...(found.get('groups') ?? []), audience]);
      const fresh = [...found].flatMap(([field, codes]) => codes.filter((code) => !this.of(field).includes(code)));
      this.#found = found;
      if (tells && fresh[0]) announce(adviceWords(this.#localize, fresh[0]));
      this.#form.requestUpdate();
    } catch (error) {
      // Without its lists nothing is advised; the form works all the same.
      console.warn('Hearth: a question could not be looked at.', error);
    }
  }

  /** Whether enough people are asked, as far as the host tells. The same question is not put twice. */
  #fits({audience, form, minGroup = 0, minText = 0}: PollOpened): Promise<PollAudience> {
    const ask = this.#audience();
    if (!ask || !(minGroup > 0)) return Promise.resolve('unknown');
    const groups = audience?.groups ?? [];
    const needed = form.type === 'text' && minText > minGroup ? minText : minGroup;
    const key = JSON.stringify([groups, minGroup, needed]);
    // Where the host cannot be asked nothing is advised; it refuses what is too few in any case.
    if (this.#asked?.key !== key) this.#asked = {key, fits: ask(groups, minGroup, needed).catch(() => 'unknown')};
    return this.#asked.fits;
  }
}
