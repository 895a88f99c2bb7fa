import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {announce} from '../../elements/announcer.js';
import {CardAbout} from './card-about.js';
import type {AboutKeepEvent, AboutSaveEvent} from './card-about.events.js';
import {draftList, ownAnswers} from './card-edit-answers.js';
import {block, makePrivate, renew, restore, saveAbout, settle, share, state, withdraw} from './card-edit-facts.js';
import {blockedPart, notes, part, restorePart, spotlightPart, waitingFacts, withheldParts} from './card-edit-parts.js';
import {preview} from './card-preview.js';
import type {CardTools} from './card-tools.js';
import {ownLine} from './card-words.js';
import type {CardField} from '../../protocol/events/card.js';
import {draftKey, draftOf, isBlank, moved} from './get-to-know.model.js';
import type {Face, ShownAnswer, ShownCard} from './get-to-know.model.js';
import {PeoplePicker} from '../../parts/people-picker/people-picker.js';

/** What the page of one's own card needs. */
export const editing = {'hearth-card-about': CardAbout, 'hearth-people-picker': PeoplePicker};

/** One's own card, as its owner writes and looks after it. */
export class CardEdit {
  /** Whether it is asked whether to take the card back. */
  #confirming = false;
  /** As whom the card is looked at. */
  #face: Face = 'me';
  /** As which circle, by its place. */
  #circle = 0;
  readonly #tools: CardTools;

  constructor(tools: CardTools) {
    this.#tools = tools;
  }

  /** The page of one's own card. */
  render(item: ShownCard): TemplateResult {
    const {localize, widget, device, talk, answering} = this.#tools;
    const {data} = item;
    const own = data.own ?? {published: false, audiences: {}, notes: [], blocked: []};
    const {groups, drafts, withdrawn} = device().kept;
    const level = widget.level + 1;
    const blank = isBlank(data);
    const open = answering.draft && draftKey(answering.draft);
    // What is about to be saved is kept as a draft until it is.
    const leaving = answering.held?.draft && draftKey(answering.held.draft);
    const waiting = Object.entries(drafts).filter(([key]) => key !== open && key !== leaving);
    const hidden = widget.hides;
    const about = (answer: ShownAnswer) => (answering.draft?.answerId === answer.id ? this.#tools.composer() : undefined);
    return html`${this.#status(own.published, blank)} ${withdrawn ? restorePart(localize, withdrawn.at) : nothing}
    ${own.notes[0] === undefined ? nothing : part('came', localize.term('cardCame'), level, notes(this.#tools, item, own))}
    ${part(
      'answers',
      localize.term('cardAnswers'),
      level,
      html`${
        data.answers[0] === undefined
          ? nothing
          : ownAnswers(data.answers, {
              localize,
              level,
              hidden,
              groups,
              instead: about,
              below: (answer) =>
                talk.isAbout(item, {answer}) ? talk.form(() => void this.#tools.focus(`[data-answer="${CSS.escape(answer.id)}"]`)) : nothing,
              lost: widget.cardContext().lost,
            })
      }
      ${draftList(localize, waiting, hidden)}
      ${
        answering.draft && !data.answers.some(({id}) => id === answering.draft?.answerId)
          ? this.#tools.composer()
          : data.answers.length >= widget.cardContext().max
            ? html`<p class="meta">${localize.term('cardFull')}</p>`
            : this.#offer(blank && waiting.length === 0)
      }`,
    )}
    ${part(
      'about-me',
      localize.term('cardAboutMe'),
      level,
      // What somebody has typed there does not stay for somebody else.
      keyed(
        this,
        html`${withheldParts(this.#tools, item, own)}<hearth-card-about
            .card=${data}
            .groups=${groups}
            .defaultAudience=${this.#tools.defaultAudience()}
            .draft=${device().kept.about}
            @hearth-about-keep=${({draft}: AboutKeepEvent) => device().change({about: draft && {...draft, at: Date.now()}})}
            @hearth-about-save=${({changes, target}: AboutSaveEvent) => void saveAbout(this.#tools, changes, target as CardAbout)}
          ></hearth-card-about>`,
      ),
    )}
    ${part(
      'preview',
      localize.term('cardPreview'),
      level,
      preview(item, {
        localize,
        face: this.#face,
        space: widget.view.space ?? '',
        circle: this.#circle,
        groups,
        chooseCircle: (place) => {
          this.#circle = place;
          widget.requestUpdate();
        },
        context: {...widget.cardContext(level + 1), about: this.#face === 'me' ? (answer) => ownLine(localize, answer, groups) : undefined},
        choose: (face) => {
          this.#face = face;
          widget.requestUpdate();
          void widget.updateComplete.then(() => this.#tools.focus(`#tab-${face}`));
        },
      }),
    )}
    ${part('spotlight', localize.term('cardHeading_spotlight'), level, spotlightPart(this.#tools, own))}
    ${part(
      'common',
      localize.term('cardCommon'),
      level,
      html`<label class="choice"
          ><input type="checkbox" .checked=${own.overlap === true} @change=${this.#onCommon} />${localize.term('cardCommonAsk')}</label
        >
        <p class="meta">${localize.term('cardCommonHint')}</p>`,
    )}
    ${part(
      'blocked',
      localize.term('cardBlocked'),
      level,
      blockedPart(this.#tools, own, (person) => void block(this.#tools, person)),
    )}`;
  }

  /** Whether others see it, and what can be done about that. */
  #status(published: boolean, blank: boolean): TemplateResult {
    const {localize} = this.#tools;
    if (this.#confirming) {
      return html`<div class="panel" role="group" aria-labelledby="withdraw-ask">
        <p id="withdraw-ask">${localize.term('cardWithdrawAsk')}</p>
        <div class="row">
          <button data-do="withdraw">${localize.term('cardWithdraw')}</button> <button data-do="stay">${localize.term('kudosKeep')}</button>
        </div>
      </div>`;
    }
    return html`<div class="status">
      ${
        // Until the host has it, neither is so.
        waitingFacts(this.#tools, {withdrawn: 'cardWithdraw', made_private: 'cardMakePrivate', published: 'cardShare'}) ??
        html`<p>${localize.term(published ? 'cardIsShared' : 'cardIsNotShared')}</p>`
      }
      <div class="row">
        ${published || blank ? nothing : html`<button class="primary" data-do="share">${localize.term('cardShare')}</button>`}
        ${blank ? nothing : html`<button data-do="private">${localize.term('cardMakePrivate')}</button>`}
        ${blank && !published ? nothing : html`<button data-do="withdraw-ask">${localize.term('cardWithdraw')}</button>`}
      </div>
    </div>`;
  }

  /** The ways to one more answer; to the first one some questions, and that there is no hurry. */
  #offer(first: boolean): TemplateResult | typeof nothing {
    const {localize} = this.#tools;
    if (first) return this.#tools.invitation();
    return html`<div class="row offer">
      <button data-do="answer">${localize.term('cardAnswerOne')}</button> <button data-do="own">${localize.term('cardWish_own')}</button>
    </div>`;
  }

  /** Does what a button says. Resolves to whether it was one of this page's. */
  async do(action: string, item: ShownCard, button: HTMLElement): Promise<boolean> {
    const {sending, localize, widget, device, answering, talk, focus} = this.#tools;
    const {data} = item;
    const id = button.closest<HTMLElement>('[data-answer]')?.dataset.answer;
    const answer = data.answers.find((one) => one.id === id);
    const after = answer && neighbour(data.answers, answer);
    switch (action) {
      case 'share':
        await share(this.#tools);
        await focus('[data-do=withdraw-ask]', button);
        return true;
      case 'private':
        await makePrivate(this.#tools);
        return true;
      case 'withdraw-ask':
      case 'stay':
        this.#confirming = action === 'withdraw-ask';
        widget.requestUpdate();
        await focus(this.#confirming ? '[data-do=withdraw]' : '[data-do=withdraw-ask]');
        return true;
      case 'withdraw':
        this.#confirming = false;
        await withdraw(this.#tools, item);
        await focus('.title');
        return true;
      case 'restore':
        await restore(this.#tools);
        await focus('.title');
        return true;
      case 'forget':
        device().change({withdrawn: undefined});
        widget.requestUpdate();
        await focus('.title');
        return true;
      case 'dismiss': {
        const noteId = button.closest<HTMLElement>('[data-note]')?.dataset.note;
        const others = data.own?.notes.filter((note) => note.id !== noteId) ?? [];
        if (await sending.send('hearth.card.note_removed.v1', {noteId}, item.id)) announce(localize.term('cardDismissed'));
        await focus(others[0] ? '[data-do=dismiss]' : '#part-answers', button);
        return true;
      }
      case 'report':
      case 'appeal': {
        const {note: noteId, field} = button.closest<HTMLElement>('[data-note], [data-field]')?.dataset ?? {};
        const note = data.own?.notes.find((one) => one.id === noteId);
        if (note || field) await this.#tools.ask({kind: action, item, note, field: field as CardField | undefined}, button);
        else if (answer) await this.#tools.ask({kind: action, item, answer}, button);
        return true;
      }
      case 'volunteer': {
        const day = widget.shadowRoot?.querySelector<HTMLInputElement>('#day')?.value;
        await state(this.#tools, 'hearth.card.spotlight_volunteered.v1', day ? {notBefore: day} : {});
        await focus('[data-do=step-back]', button);
        return true;
      }
      case 'step-back':
        await state(this.#tools, 'hearth.card.spotlight_withdrawn.v1', {});
        await focus('[data-do=volunteer]', button);
        return true;
      case 'unblock': {
        const personId = button.closest<HTMLElement>('[data-person]')?.dataset.person;
        await state(this.#tools, 'hearth.card.unblocked.v1', {personId});
        await focus('#part-blocked', button);
        return true;
      }
    }
    if (!answer) return false;
    switch (action) {
      case 'change':
        answering.open(draftOf(answer));
        await this.#tools.compose(button);
        return true;
      case 'up':
      case 'down': {
        if (button.getAttribute('aria-disabled')) return true;
        const order = moved(
          data.answers.map((one) => one.id),
          answer.id,
          action === 'up' ? -1 : 1,
        );
        if (await state(this.#tools, 'hearth.card.answers_ordered.v1', {order})) announce(localize.term('cardMoved'));
        await focus(`[data-answer="${CSS.escape(answer.id)}"] [data-do=${action}]`);
        return true;
      }
      case 'remove':
        await answering.letGo(answer.id);
        await focus(after ? `[data-answer="${CSS.escape(after)}"]` : '#part-answers', button);
        return true;
      case 'renew':
        await renew(this.#tools, answer);
        await focus(`[data-answer="${CSS.escape(answer.id)}"]`, button);
        return true;
      case 'mine':
      case 'theirs':
      case 'merge':
        await settle(this.#tools, action, answer);
        if (action === 'merge') await this.#tools.compose();
        else await focus(`[data-answer="${CSS.escape(answer.id)}"]`, button);
        return true;
    }
    return talk.isAbout(item, {answer});
  }

  readonly #onCommon = ({target}: Event): void => {
    void state(this.#tools, (target as HTMLInputElement).checked ? 'hearth.card.overlap_allowed.v1' : 'hearth.card.overlap_disallowed.v1', {});
  };
}

/** The answer that takes the place of one that goes. */
function neighbour(answers: readonly ShownAnswer[], answer: ShownAnswer): string | undefined {
  const place = answers.indexOf(answer);
  return (answers[place + 1] ?? answers[place - 1])?.id;
}
