import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {announce} from '../../elements/announcer.js';
import {safeUrl} from '../../elements/safe-url.js';
import {ThankRequestedEvent} from '../../elements/thank-event.js';
import type {CardContext} from './card-view.js';
import {localWords} from './card-edit-answers.js';
import {overlapOf} from './get-to-know.model.js';
import type {Overlap, ShownAnswer, ShownCard, ShownData} from './get-to-know.model.js';
import type {CardTools} from './card-tools.js';
import {ownLine} from './card-words.js';
import {CardAppreciatedEvent} from './get-to-know.events.js';

/** What one can do with the card of somebody: thank for an answer, ask, report; and what one has in common with them. */
export class CardPerson {
  readonly #tools: CardTools;
  /** One's own card, where one wants to see what one has in common with others. */
  mine: ShownData | undefined;

  constructor(tools: CardTools) {
    this.#tools = tools;
  }

  /** What stands on a card beside what its owner says. */
  around(item: ShownCard): Partial<CardContext> {
    const {localize, talk, device, focus} = this.#tools;
    const {groups, common} = device().kept;
    const asked = talk.asked?.topic;
    const tag = asked?.item.id === item.id ? asked.tag : undefined;
    const back = (selector: string) => () => void focus(selector);
    const overlap = common && this.mine && !item.data.own ? overlapOf(this.mine, item.data) : undefined;
    return {
      about: (answer: ShownAnswer) =>
        html`${ownLine(localize, answer, groups)} ${answer.local ? localWords(localize, answer.local) : nothing}
        ${talk.isAbout(item, answer) ? talk.form(back(`[data-answer="${CSS.escape(answer.id)}"] button`)) : nothing}`,
      middle: html`${
        tag === undefined || !talk.isAbout(item, undefined, tag)
          ? nothing
          : html`<div class="sheet">
              ${talk.form(back(`[data-tag="${CSS.escape(tag)}"]`))}
              <button class="quiet" data-do="say-thanks" data-about=${tag}>
                ${localize.term('cardThankFor', item.data.name ?? item.by?.name ?? '')}
              </button>
            </div>`
      }
      ${overlap ? this.#common(overlap) : nothing}`,
      tail: this.#asked(item),
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
  #asked({data, by}: ShownCard): TemplateResult | typeof nothing {
    const {localize, widget} = this.#tools;
    if (data.asked[0] === undefined) return nothing;
    const name = data.name ?? by?.name ?? '';
    return html`<div class="panel waiting" role="group" aria-label=${localize.term('cardYourQuestions')}>
      <p class="label">${localize.term('cardYourQuestionsTo', name)}</p>
      <ul role="list">
        ${data.asked.map(
          ({id, message, topic}) =>
            html`<li data-note=${id}>
              ${topic ? html`<p class="meta" dir="auto">${topic}</p>` : nothing}
              <p class="words small" dir="auto" id="asked-${id}">${widget.hides ? localize.term('cardHiddenHere') : message}</p>
              <div class="foot">
                <button class="quiet" data-do="take-back" aria-describedby="asked-${id}">${localize.term('kudosWithdraw')}</button>
                <button class="quiet" data-do="say-thanks" data-about=${topic ?? message ?? ''} aria-describedby="asked-${id}">
                  ${localize.term('cardSayThanks')}
                </button>
              </div>
            </li>`,
        )}
      </ul>
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
