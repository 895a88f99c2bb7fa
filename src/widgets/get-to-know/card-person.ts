import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {announce} from '../../elements/announcer.js';
import {safeUrl} from '../../elements/safe-url.js';
import {rulingNote} from '../../parts/moderation/ruling.template.js';
import {ThankRequestedEvent} from '../../elements/thank-event.js';
import type {CardContext} from './card-view.js';
import {localWords} from './card-edit-answers.js';
import {overlapOf} from './get-to-know.model.js';
import type {Overlap, ShownAnswer, ShownCard, ShownData} from './get-to-know.model.js';
import type {CardField} from '../../protocol/events/card.js';
import type {CardTools} from './card-tools.js';
import {ownLine, partWords} from './card-words.js';
import {CardAppreciatedEvent} from './get-to-know.events.js';

/** What one can do with the card of somebody: thank for an answer, ask, report; and what one has in common with them. */
export class CardPerson {
  readonly #tools: CardTools;
  /** One's own card, where one wants to see what one has in common with others. */
  mine: ShownData | undefined;
  /** On whose card one chooses what to report. */
  #choosing: string | undefined;

  constructor(tools: CardTools) {
    this.#tools = tools;
  }

  /** What stands on a card beside what its owner says. */
  around(item: ShownCard): Partial<CardContext> {
    const {localize, talk, device, focus} = this.#tools;
    const {groups} = device().kept;
    const asked = talk.asked?.topic;
    const tag = asked?.item.id === item.id ? asked.tag : undefined;
    const back = (selector: string) => () => void focus(selector);
    const overlap = this.mine && overlapOf(this.mine, item.data);
    return {
      about: (answer: ShownAnswer) =>
        html`${ownLine(localize, answer, groups)} ${answer.local ? localWords(localize, answer.local) : nothing}
        ${talk.isAbout(item, {answer}) ? talk.form(back(`[data-answer="${CSS.escape(answer.id)}"] button`)) : nothing}`,
      middle: html`${
        tag === undefined || !talk.isAbout(item, {tag})
          ? nothing
          : html`<div class="sheet">
              ${talk.form(back(`[data-tag="${CSS.escape(tag)}"]`))}
              <button class="quiet" data-do="say-thanks" data-about=${tag}>
                ${localize.term('cardThankFor', item.data.name ?? item.by?.name ?? '')}
              </button>
            </div>`
      }
      ${overlap ? this.#common(overlap) : nothing}`,
      tail: html`${this.#asked(item)} ${this.#reporting(item)}`,
    };
  }

  /** What both say of themselves. Only whoever looks is told, and nothing of it leaves the device. */
  #common({tags, questions}: Overlap): TemplateResult | typeof nothing {
    const {localize} = this.#tools;
    const lines = [
      ...tags.map((tag) => localize.parts('cardBothTag', {tag: html`<bdi>${tag}</bdi>`})),
      ...questions.map((question) => localize.parts('cardBothAnswered', {question: html`<bdi>${question}</bdi>`})),
    ];
    if (lines.length === 0) return nothing;
    return html`<div class="panel both" role="note">
      ${lines.map((line) => html`<p>${line}</p>`)}
      <p class="meta">${localize.term('cardBothHint')}</p>
    </div>`;
  }

  /** Questions of the viewer that wait for an answer. */
  #asked(item: ShownCard): TemplateResult | typeof nothing {
    const {localize, widget, talk, focus} = this.#tools;
    const {data, by} = item;
    if (data.asked[0] === undefined) return nothing;
    const name = data.name ?? by?.name ?? '';
    return html`<div class="panel waiting" role="group" aria-label=${localize.term('cardYourQuestions')}>
      <p class="label">${localize.term('cardYourQuestionsTo', name)}</p>
      <ul role="list">
        ${data.asked.map((note) => {
          const {id, message, topic} = note;
          return html`<li data-note=${id}>
            ${topic ? html`<p class="meta" dir="auto">${topic}</p>` : nothing}
            <p class="words small" dir="auto" id="asked-${id}">${widget.hides ? localize.term('cardHiddenHere') : message}</p>
            <div class="foot">
              <button class="quiet" data-do="take-back" aria-describedby="asked-${id}">${localize.term('kudosWithdraw')}</button>
              <button class="quiet" data-do="say-thanks" data-about=${topic ?? message ?? ''} aria-describedby="asked-${id}">
                ${localize.term('cardSayThanks')}
              </button>
            </div>
            ${talk.isAbout(item, {note}) ? talk.form(() => void focus(`[data-note="${CSS.escape(id)}"] button`)) : rulingNote(localize, note, note.can)}
          </li>`;
        })}
      </ul>
    </div>`;
  }

  /** The way to report what is no answer: each part by itself. */
  #reporting(item: ShownCard): TemplateResult | typeof nothing {
    const {localize, widget, talk, focus} = this.#tools;
    const {data} = item;
    const parts = data.reportable ?? [];
    const field = talk.asked?.topic.field;
    if (field && talk.isAbout(item, {field}))
      return html`<div class="sheet">
        ${talk.form(() => void focus(`[data-id="${CSS.escape(item.id)}"] [data-do=report-parts], [role=heading]`))}
      </div>`;
    if (parts[0] === undefined || !widget.active) return nothing;
    if (this.#choosing !== item.id)
      return html`<p class="foot"><button class="quiet" data-do="report-parts">${localize.term('cardReportParts')}</button></p>`;
    return html`<div class="panel" role="group" aria-labelledby="which-${item.id}">
      <p class="label" id="which-${item.id}">${localize.term('cardReportWhich')}</p>
      <div class="foot">
        ${parts.map((part) => html`<button data-do="report-field" data-field=${part}>${partWords(localize, part)}</button>`)}
        <button class="quiet" data-do="report-none">${localize.term('cancel')}</button>
      </div>
    </div>`;
  }

  /** Does what a button says. Resolves to whether it was one of a card's. */
  async do(action: string, item: ShownCard, button: HTMLElement): Promise<boolean> {
    const {sending, localize, ask, focus, connection, widget} = this.#tools;
    const id = button.closest<HTMLElement>('[data-answer]')?.dataset.answer;
    const answer = item.data.answers.find((one) => one.id === id);
    switch (action) {
      case 'thank': {
        if (!answer || answer.thanked) return true;
        const event = await sending.send('hearth.card.appreciated.v1', {answerId: answer.id}, item.id);
        if (!event) return true;
        announce(localize.term('cardThankedNow', item.data.name ?? item.by?.name ?? ''));
        widget.dispatchEvent(new CardAppreciatedEvent(event));
        return true;
      }
      case 'report-parts':
      case 'report-none':
        this.#choosing = action === 'report-parts' ? item.id : undefined;
        widget.requestUpdate();
        await focus(`[data-id="${CSS.escape(item.id)}"] [data-do=${action === 'report-parts' ? 'report-field' : 'report-parts'}]`, button);
        return true;
      case 'report-field':
        this.#choosing = undefined;
        await ask({kind: 'report', item, field: button.dataset.field as CardField}, button);
        return true;
      case 'appeal': {
        const note = item.data.asked.find((one) => one.id === button.closest<HTMLElement>('[data-note]')?.dataset.note);
        if (note) await ask({kind: 'appeal', item, note}, button);
        return true;
      }
      case 'ask':
      case 'report':
        if (answer) await ask({kind: action, item, answer}, button);
        return true;
      case 'tag':
        await ask({kind: 'ask', item, tag: button.dataset.tag}, button);
        return true;
      case 'take-back': {
        const noteId = button.closest<HTMLElement>('[data-note]')?.dataset.note ?? '';
        // What has not left this device need not be taken back from the host; what is on its way must be.
        const unsent = connection()?.pending.some(({event, status}) => event.id === noteId && status !== 'accepted');
        const gone =
          (unsent && (await connection()!.discard(noteId))) || (await sending.send('hearth.card.note_removed.v1', {noteId}, item.id)) !== undefined;
        if (gone) announce(localize.term('kudosWithdrawn'));
        await focus(`[data-id="${CSS.escape(item.id)}"] [role=heading]`, button);
        return true;
      }
      case 'say-thanks': {
        const {by, data} = item;
        if (!by) return true;
        const request = new ThankRequestedEvent({...by, name: data.name ?? by.name}, button.dataset.about || undefined);
        // Nobody on this page takes it: to say nothing would look as if it had worked.
        if (widget.dispatchEvent(request)) sending.fail(localize.term('cardNoThanks'));
        return true;
      }
      case 'hear':
        this.#hear(safeUrl(item.data.pronunciationAudio) ?? '');
        return true;
    }
    return false;
  }

  #audio: HTMLAudioElement | undefined;

  /** Plays how a name is said; pressed again, stops it. */
  #hear(src: string): void {
    const {sending, localize} = this.#tools;
    if (this.#audio && !this.#audio.paused) return this.#audio.pause();
    const audio = (this.#audio = new Audio(src));
    audio.play().catch((error: unknown) => {
      // Stopped before it began is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) sending.fail(localize.term('cardNoSound'));
    });
  }
}
