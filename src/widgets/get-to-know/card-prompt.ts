import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {ownerOf} from '../../client/drafts.js';
import {announce} from '../../elements/announcer.js';
import {warn} from '../../elements/warn.js';
import type {HearthSentEvent} from '../../elements/events.js';
import {mayAsk} from '../../elements/weekly-question.js';
import {avatar} from '../../parts/avatar/avatar.template.js';
import type {AnswerSet} from '../../protocol/events/card.js';
import type {Session} from '../../protocol/session.js';
import type {Asked, CardDeck} from './card-deck.js';
import {localWords} from './card-edit-answers.js';
import type {CardTools} from './card-tools.js';
import {ownLine} from './card-words.js';
import {somebody} from './card-people.js';
import {answer as plainAnswer} from './card-view.js';
import type {ShownAnswer, ShownCard} from './get-to-know.model.js';
import type {GetToKnow} from './get-to-know.js';
import {isoWeek} from '../../elements/weekly.js';

const VERDICTS = ['good', 'eye-roll', 'too-personal'] as const;

/** The question of the week, what the space answers to it, and one's own answer. */
export class CardPrompt {
  readonly #tools: CardTools;
  /** Whether the person has closed it: nothing of that is kept, here or anywhere. */
  #closed = false;
  /** Whether another widget has asked already this week, and this one waits until somebody asks it to. */
  #waits: boolean | undefined;
  /** For what the question was chosen: it stays until the person wants another. */
  #chosen = '';
  /** The question to which they wanted to see what others said. */
  #wished: string | undefined;
  /** Questions of which this person has said what they think. */
  readonly #rated = new Set<string>();

  constructor(tools: CardTools) {
    this.#tools = tools;
    tools.widget.addEventListener('hearth-sent', this.#onSent);
  }

  /** Chooses the question, once the deck is there; `prompt` names one. */
  choose(deck: CardDeck, session: Session | undefined): void {
    const {widget} = this.#tools;
    const space = widget.view.space ?? '';
    const week = isoWeek(Date.now());
    const place = JSON.stringify([deck.prompts.length, widget.prompt, space, session && ownerOf(session)]);
    if (place !== this.#chosen) {
      this.#chosen = place;
      const asked = deck.find(widget.prompt);
      if (widget.prompt && !asked)
        warn(widget, 'bad-attribute', `prompt is "${widget.prompt}", which is no question of the deck; that of the week is asked`);
      // Soon: while it is rendered nothing new is to be asked for.
      queueMicrotask(() => (widget.question = this.#first(deck, asked, week, space)));
    }
    if (session) this.#waits ??= !mayAsk(session, week, `prompt ${space} ${widget.prompt ?? ''}`, widget);
  }

  /**
   * The question that the page names, or the week's. Where that is not for this person another one takes its place, of which the host hears
   * nothing: it would tell what they do not want to be asked.
   */
  #first(deck: CardDeck, named: Asked | undefined, week: string, space: string): GetToKnow['question'] {
    if (named && deck.isOpen(named)) return {...named, filter: named.id};
    const first = deck.weekly(week, space);
    return first && (first.alone || named ? first.prompt : {...first.prompt, filter: first.prompt.id});
  }

  /** Whoever thought something of questions here is not here any more. */
  forget(): void {
    this.#rated.clear();
    this.#wished = undefined;
  }

  /** Has the host asked for what others said to the question. */
  readonly #see = (): void => {
    const {widget} = this.#tools;
    if (widget.question) widget.question = {...widget.question, filter: widget.question.id};
  };

  /** Once the host has an answer to the question, it is no secret that it was drawn. */
  readonly #onSent = ({event}: HearthSentEvent): void => {
    const {question} = this.#tools.widget;
    if (event.type === 'hearth.card.answer_set.v1' && (event.data as AnswerSet).prompt.id === question?.id && !question?.filter) this.#see();
  };

  render(items: readonly ShownCard[]): TemplateResult | typeof nothing {
    const {widget, localize, answering, device} = this.#tools;
    const {question} = widget;
    if (!question || this.#closed) return nothing;
    if (this.#waits) {
      return html`<div class="card calm">
        <p>${localize.term('cardLater')}</p>
        <div class="row"><button data-do="look">${localize.term('cardLook')}</button></div>
      </div>`;
    }
    const level = widget.level + 1;
    const mine = items.flatMap(({data}) => (data.own ? data.answers.filter(({prompt}) => prompt.id === question.id) : []));
    const own = items.find(({data}) => data.own)?.data.own;
    const {groups} = device().kept;
    return html`<div class="card">
      <div class="ask-line" id="asked" role="heading" aria-level=${level} tabindex="-1" dir="auto" lang=${question.lang}>${question.text}</div>
      ${
        answering.draft
          ? this.#tools.composer()
          : widget.active
            ? html`<div class="row even">
                ${mine[0] === undefined ? html`<button data-do="answer-this">${localize.term('cardAnswerThis')}</button>` : nothing}
                <button data-do="another">${localize.term('cardWish_another')}</button>
                <button data-do="skip">${localize.term('cardSkip')}</button>
                <button class="quiet" data-do="never">${localize.term('cardWish_never')}</button>
              </div>`
            : nothing
      }
      ${mine[0] !== undefined && own && !own.published ? html`<p class="panel">${localize.term('cardIsNotShared')} <button class="quiet" data-do="share">${localize.term('cardShare')}</button></p>` : nothing}
      ${
        question.filter || widget.items || answering.draft
          ? nothing
          : html`<div class="row"><button class="quiet" data-do="see">${localize.term('cardSee')}</button></div>`
      }
      ${this.#wished === question.id && widget.status === 'empty' ? html`<p class="meta" role="status">${localize.term('cardSeeNone')}</p>` : nothing}
      <ul class="answers" role="list">
        ${items.map((item) => item.data.answers.filter(({prompt}) => prompt.id === question.id).map((one) => this.#answer(item, one, groups)))}
      </ul>
      ${widget.active && !answering.draft ? this.#rating(question.id) : nothing}
    </div>`;
  }

  #answer(item: ShownCard, answer: ShownAnswer, groups: Readonly<Record<string, string>>): unknown {
    const {widget, localize, talk, focus} = this.#tools;
    const {by, data} = item;
    if (!by) return nothing;
    const name = data.name ?? by.name;
    const context = {
      ...widget.cardContext(widget.level + 1),
      about: () =>
        html`${ownLine(localize, answer, groups)} ${answer.local ? localWords(localize, answer.local) : nothing}
        ${talk.isAbout(item, {answer}) ? talk.form(() => void focus(`[data-answer="${CSS.escape(answer.id)}"] button`)) : nothing}`,
    };
    return html`<li class="said" data-id=${item.id}>
      <p class="speaker" id="by-${answer.id}">
        ${data.own ? html`${avatar({...by, name})} <bdi>${name}</bdi>` : somebody(this.#tools, {...by, name})}
      </p>
      <ul role="list" aria-labelledby="by-${answer.id}">
        ${plainAnswer({...answer, can: answer.local ? [] : answer.can.filter((one) => one !== 'edit')}, context)}
      </ul>
    </li>`;
  }

  /** What somebody thinks of the question. It is kept without their name, and they are told so. */
  #rating(id: string): TemplateResult {
    const {localize} = this.#tools;
    if (this.#rated.has(id)) return html`<p class="meta rated" role="status">${localize.term('cardRated')}</p>`;
    return html`<div class="rate" role="group" aria-labelledby="rate">
      <p class="meta" id="rate">${localize.term('cardRate')}</p>
      <div class="foot">
        ${VERDICTS.map((verdict) => html`<button class="quiet" data-do="rate" data-verdict=${verdict}>${localize.term(`cardRate_${verdict}`)}</button>`)}
      </div>
      <p class="meta">${localize.term('cardRateHint')}</p>
    </div>`;
  }

  /** Does what a button says. Resolves to whether it was one of this face's. */
  async do(action: string, button: HTMLElement, deck: CardDeck | undefined, answered: ReadonlySet<string>): Promise<boolean> {
    const {widget, localize, sending, focus} = this.#tools;
    const {question} = widget;
    switch (action) {
      case 'look':
        this.#waits = false;
        widget.requestUpdate();
        await focus('#asked');
        return true;
      case 'see':
        this.#wished = question?.id;
        this.#see();
        await focus('#asked', button);
        return true;
      case 'skip':
        this.#closed = true;
        widget.requestUpdate();
        await focus('#heading');
        return true;
      case 'rate': {
        const {verdict} = button.dataset;
        if (!question || !(await sending.send('hearth.prompt.rated.v1', {verdict}, question.id))) return true;
        this.#rated.add(question.id);
        announce(localize.term('cardRated'));
        widget.requestUpdate();
        await focus('#asked', button);
        return true;
      }
      case 'never':
      case 'another': {
        if (action === 'never' && question) deck?.never(question.id);
        // That of the week was not drawn, and is not to come back all the same.
        deck?.take(question?.id);
        const drawn = deck?.draw(answered, false, question?.id);
        if (drawn) {
          widget.question = drawn.prompt;
          announce(drawn.prompt.text);
        } else announce(localize.term('cardNoMore'));
        return true;
      }
    }
    return false;
  }
}
