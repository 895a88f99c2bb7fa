import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import {announce} from '../../elements/announcer.js';
import {languageWritten} from '../../elements/language-of.js';
import type {FieldError} from '../../protocol/receipt.js';
import type {CardDeck, Asked} from './card-deck.js';
import type {AnswerKeepEvent, AnswerSaveEvent, AnswerWishEvent, ComposerWish} from './card-composer.events.js';
import type {CardTools} from './card-tools.js';
import {draftKey, draftOf, readDuration} from './get-to-know.model.js';
import type {AnswerDraft, ShownCard} from './get-to-know.model.js';
import {whole} from '../../elements/whole.js';
import {exported} from '../../parts/exported.js';

/** How one comes to write an answer, and leaves it again: the form, the questions drawn for it, the invitation to begin. */
export class CardWriting {
  readonly #tools: CardTools;
  readonly #deck: () => CardDeck | undefined;
  readonly #answered: () => ReadonlySet<string>;
  readonly #takesImages: () => boolean;
  readonly #own: () => ShownCard | undefined;
  readonly #isGone: (answerId: string) => boolean;
  /** Whether the person has put the invitation off. That is kept nowhere. */
  #later = false;

  constructor(
    tools: CardTools,
    deck: () => CardDeck | undefined,
    answered: () => ReadonlySet<string>,
    takesImages: () => boolean,
    own: () => ShownCard | undefined,
    isGone: (answerId: string) => boolean,
  ) {
    this.#tools = tools;
    this.#deck = deck;
    this.#answered = answered;
    this.#takesImages = takesImages;
    this.#own = own;
    this.#isGone = isGone;
  }

  /** A draft as it can go on: what was a change of an answer that is gone is a new one. */
  #asItIs(draft: AnswerDraft): AnswerDraft {
    const {answerId, version: _version, image, ...said} = draft;
    if (answerId === undefined || !this.#isGone(answerId)) return draft;
    // A picture of the host goes with its answer.
    return {...said, key: draftKey(draft), ...(image && !image.id && {image})};
  }

  /** Takes an answer that waits, or was refused, back into the form. */
  async recompose(entry: PendingEvent): Promise<void> {
    const {answering} = this.#tools;
    const draft = await answering.takeOut(entry);
    if (draft) await this.#goOn(draft, entry.receipt?.errors);
  }

  /** Opens the form for a draft of this device. */
  async #goOn(draft: AnswerDraft, errors?: readonly FieldError[], from?: HTMLElement): Promise<void> {
    const {answering, compose, device} = this.#tools;
    const open = this.#asItIs(draft);
    if (open !== draft) device().keepDraft(draftKey(open), open);
    answering.open(open, errors);
    await compose(from);
  }

  /** An answer in which nothing is said yet. */
  blank(prompt: Pick<Asked, 'id' | 'text' | 'lang'> | undefined): AnswerDraft {
    const {widget, defaultAudience} = this.#tools;
    const {defaultExpiry} = widget;
    const expiry = defaultExpiry === 'none' ? '' : readDuration(defaultExpiry ?? '') ? defaultExpiry : 'P12M';
    return {prompt: prompt ? {id: prompt.id, text: prompt.text, lang: prompt.lang} : {text: ''}, text: '', audience: defaultAudience(), expiry};
  }

  /** What an answer says that is not written anew: as it stands on the card; of a new one, nothing. */
  #original({answerId, prompt}: AnswerDraft): AnswerDraft {
    const answer = this.#own()?.data.answers.find(({id}) => id === answerId);
    if (answer) return draftOf(answer);
    return {...this.blank(undefined), prompt: prompt.id === undefined ? {text: ''} : prompt};
  }

  /** The form of an answer. */
  form(): TemplateResult {
    const {answering, widget, searchPeople} = this.#tools;
    const {draft, picture, errors, failure} = answering;
    return html`<hearth-card-composer
      exportparts=${exported('card-composer')}
      .draft=${draft}
      .original=${draft && this.#original(draft)}
      .picture=${picture}
      .errors=${errors}
      .failure=${failure}
      .maxLength=${whole(widget.maxLength, 20, 1000, 280)}
      .allowImage=${this.#takesImages()}
      .drawable=${widget.show !== 'prompt' && this.#deck() !== undefined}
      .searchGroups=${searchPeople('group')}
      @hearth-answer-keep=${({draft: kept, picture: chosen}: AnswerKeepEvent) => answering.keep(kept, chosen ?? null)}
      @hearth-answer-save=${(event: AnswerSaveEvent) => void this.#save(event)}
      @hearth-answer-wish=${({wish}: AnswerWishEvent) => void this.#wish(wish)}
    ></hearth-card-composer>`;
  }

  /** Some light questions to begin with; that there is no hurry weighs as much as each of them. */
  invitation(): TemplateResult {
    const {localize} = this.#tools;
    const deck = this.#deck();
    if (this.#later) return html`<div class="row offer"><button data-do="answer">${localize.term('cardAnswerOne')}</button></div>`;
    return html`<div class="invitation">
      <p class="lead">${localize.term('cardInvite')}</p>
      <p class="meta">${localize.term('cardInviteHint')}</p>
      <div class="starters">
        ${deck?.light(3, this.#answered()).map(({id, text, lang}) => html`<button data-do="start" data-prompt=${id} dir="auto" lang=${lang}>${text}</button>`)}
        <button data-do="later">${localize.term('cardMaybeLater')}</button>
      </div>
      <p class="foot"><button class="quiet" data-do="own">${localize.term('cardWish_own')}</button></p>
    </div>`;
  }

  /** Does what a button says. Resolves to whether it was one that leads to writing. */
  async do(action: string, button: HTMLElement): Promise<boolean> {
    const {answering, widget, localize, device, compose, focus} = this.#tools;
    switch (action) {
      case 'answer':
        await this.#tools.whenDeck();
        this.#draw(false);
        if (answering.draft) await compose(button);
        return true;
      case 'start':
        answering.open(this.blank(this.#deck()?.take(button.dataset.prompt)));
        await compose(button);
        return true;
      case 'answer-this':
        answering.open(this.blank(widget.question));
        await compose(button);
        return true;
      case 'own':
        answering.open(this.blank(undefined));
        await compose(button);
        return true;
      case 'later':
        this.#later = true;
        widget.requestUpdate();
        await focus('[data-do=answer]', button);
        return true;
      case 'draft':
      case 'drop': {
        const key = button.closest<HTMLElement>('[data-draft]')?.dataset.draft ?? '';
        const draft = device().kept.drafts[key];
        if (action === 'drop') {
          answering.forgetDraft(key);
          announce(localize.term('cardDraftGone'));
          widget.requestUpdate();
          await focus('[data-do=answer], [data-do=start]', button);
        } else if (draft) await this.#goOn(draft, undefined, button);
        return true;
      }
    }
    return false;
  }

  /** Draws a question, and opens the form for it. */
  #draw(closer: boolean): void {
    const {answering, localize} = this.#tools;
    const drawn = this.#deck()?.draw(this.#answered(), closer, answering.draft?.prompt.id);
    if (!drawn) {
      if (answering.draft) announce(localize.term('cardNoMore'));
      else answering.open(this.blank(undefined));
      return;
    }
    const isTurn = answering.draft !== undefined;
    answering.open(this.blank(drawn.prompt));
    // The focus stays on the button; the new question is said.
    if (isTurn) announce(drawn.again ? `${localize.term('cardAgain')} ${drawn.prompt.text}` : drawn.prompt.text);
  }

  async #save({draft, picture}: AnswerSaveEvent): Promise<void> {
    const {answering, focus} = this.#tools;
    if (draft.groupName && typeof draft.audience === 'object') this.#remember(draft.audience.group, draft.groupName);
    // Its answer may have gone while it was written.
    const said = this.#inLanguage(this.#asItIs(draft));
    if (await answering.save(said, picture)) await focus(this.#back(said));
  }

  /** A draft with the language of its words, and of a question of one's own. */
  #inLanguage(draft: AnswerDraft): AnswerDraft {
    const {widget} = this.#tools;
    const {prompt, text} = draft;
    const before = this.#original(draft);
    const own = prompt.id === undefined && {lang: languageWritten(widget, prompt.text, before.prompt)};
    return {...draft, lang: languageWritten(widget, text, before), prompt: {...prompt, ...own}};
  }

  #remember(id: string, name: string): void {
    const {device} = this.#tools;
    device().change({groups: {...device().kept.groups, [id]: name}});
  }

  async #wish(wish: ComposerWish): Promise<void> {
    const {answering, localize, focus} = this.#tools;
    const {draft} = answering;
    if (!draft) return;
    switch (wish) {
      case 'another':
      case 'closer':
        return this.#draw(wish === 'closer');
      case 'never':
        if (draft.prompt.id !== undefined) this.#deck()?.never(draft.prompt.id);
        return this.#draw(false);
      case 'own':
        answering.open(this.blank(undefined));
        return this.#tools.compose();
      case 'aside':
        announce(localize.term(answering.picture ? 'cardDraftKeptPicture' : 'cardDraftKept'));
        answering.close();
        break;
      case 'skip':
        answering.drop();
    }
    await focus(this.#back(draft));
  }

  /** Where one came from. */
  #back({answerId}: AnswerDraft): string {
    return answerId === undefined ? '[data-do=answer], [data-do=start], [data-do=answer-this], #asked' : `[data-answer="${CSS.escape(answerId)}"]`;
  }
}
