import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatAgo} from '../../elements/intl-cache.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {PeopleChangeEvent} from '../../parts/people-picker/people-picker.events.js';
import type {PeoplePicker} from '../../parts/people-picker/people-picker.js';
import type {PeopleItem} from '../../protocol/person.js';
import {rulingNote} from '../../parts/moderation/ruling.template.js';
import type {CardField} from '../../protocol/events/card.js';
import type {CardNote, OwnCard, WithheldCardField} from '../../protocol/views/card.js';
import {named, pictured, somebody} from './card-people.js';
import type {CardTools} from './card-tools.js';
import {dateWords, partWords} from './card-words.js';
import {dayOf} from './get-to-know.model.js';
import type {ShownCard} from './get-to-know.model.js';
import {exported} from '../../parts/exported.js';

/** A part of the page of one's own card, with a heading. */
export const part = (name: string, title: string, level: number, content: unknown): TemplateResult =>
  html`<div class="part ${name}" role="group" aria-labelledby="part-${name}">
    <div class="title" id="part-${name}" role="heading" aria-level=${level} tabindex="-1">${title}</div>
    ${content}
  </div>`;

/** What was wanted of the card and is only on this device, by what it is called; nothing where there is no such thing. */
export function waitingFacts({connection, localize}: CardTools, labels: Readonly<Record<string, WaitingLabel>>): TemplateResult[] | undefined {
  const waiting = (connection()?.pending ?? []).flatMap(({event, status}) => {
    const label = status === 'accepted' || status === 'parked' ? undefined : labels[/^hearth\.card\.(\w+)\.v1$/.exec(event.type)?.[1] ?? ''];
    return label
      ? [html`<p>${localize.term('labelled', localize.term(label), localize.term(status === 'sending' ? 'sending' : 'waitingToSend'))}</p>`]
      : [];
  });
  return waiting[0] && waiting;
}

type WaitingLabel = 'cardWithdraw' | 'cardMakePrivate' | 'cardShare' | 'cardBlock' | 'cardStepBack';

/** What moderators keep out of sight of what somebody says of themselves, and what they can do about it. */
export function withheldParts({localize, talk, focus}: CardTools, item: ShownCard, {withheld = {}}: OwnCard): unknown {
  return (Object.entries(withheld) as [CardField, WithheldCardField][]).map(
    ([field, told]) =>
      html`<div class="panel" data-field=${field}>
        <p class="label">${partWords(localize, field)}</p>
        ${talk.isAbout(item, {field}) ? talk.form(() => void focus('#part-about-me')) : rulingNote(localize, told, told.can)}
      </div>`,
  );
}

/** Thanks and questions that came, newest first. Only their reader is told of them. */
export function notes(tools: CardTools, item: ShownCard, {notes: came}: OwnCard): TemplateResult {
  const {localize, talk, widget, focus} = tools;
  const {data} = item;
  const hidden = widget.hides;
  const about = ({answerId, topic}: CardNote) => topic ?? data.answers.find(({id}) => id === answerId)?.prompt.text;
  return html`<ul class="notes" role="list">
    ${came.map((note) => {
      const name = note.by?.name ?? localize.term('formerColleague');
      const subject = about(note);
      return html`<li class="came-one" data-note=${note.id}>
        ${pictured(tools, note.by ?? {id: '-', name})}
        <div>
          <p id="note-${note.id}">
            ${localize.parts(note.kind === 'thanks' ? 'cardThanksFrom' : 'cardQuestionFrom', {name: named(tools, note.by ?? {id: '-', name})})}
            <time class="meta" datetime=${note.at}>${formatAgo(localize.lang, note.at)}</time>
          </p>
          ${subject ? html`<p class="meta" dir="auto">${subject}</p>` : nothing}
          ${note.message && !hidden ? html`<p class="words" dir="auto">${note.message}</p>` : nothing}
          <div class="foot">
            <button class="quiet" data-do="dismiss" aria-describedby="note-${note.id}">${localize.term('cardDismiss')}</button>
            ${note.can.includes('report') ? html`<button class="quiet" data-do="report" aria-describedby="note-${note.id}">${localize.term('kudosReport')}</button>` : nothing}
          </div>
          ${talk.isAbout(item, {note}) ? talk.form(() => void focus(`[data-note="${CSS.escape(note.id)}"] button`)) : nothing}
        </div>
      </li>`;
    })}
  </ul>`;
}

/** Whether the card may be in the spotlight of the space. */
export function spotlightPart(tools: CardTools, {spotlight, published}: OwnCard): TemplateResult {
  const {localize} = tools;
  if (spotlight) {
    const day = spotlight.notBefore;
    return html`<p>${day ? localize.term('cardInSpotlightFrom', dateWords(localize.lang, `${day}T00:00`)) : localize.term('cardInSpotlight')}</p>
      <p><button data-do="step-back">${localize.term('cardStepBack')}</button></p>`;
  }
  const hints = [localize.term('cardSpotlightHint'), ...(published ? [] : [localize.term('cardSpotlightShared')])];
  return html`${waitingFacts(tools, {spotlight_withdrawn: 'cardStepBack'})}
    <p class="meta">${hints.join(' ')}</p>
    <div class="row">
      <label for="day">${localize.term('cardSpotlightDay')}</label>
      <input id="day" class="control" type="date" min=${dayOf(new Date())} />
      <button data-do="volunteer">${localize.term('cardVolunteer')}</button>
    </div>`;
}

/** From whom the card is kept. They see what everybody sees of a card on which nothing stands. */
export function blockedPart(tools: CardTools, {blocked}: OwnCard, block: (person: PeopleItem) => void): TemplateResult {
  const {localize} = tools;
  return html`<p class="meta">${localize.term('cardBlockHint')}</p>
    ${waitingFacts(tools, {blocked: 'cardBlock'})}
    ${
      blocked[0] === undefined
        ? nothing
        : html`<ul class="kept-from" role="list">
            ${blocked.map(
              (person) =>
                html`<li data-person=${person.id}>
                  ${somebody(tools, person)}
                  <button class="quiet" data-do="unblock" aria-label=${localize.term('cardUnblockName', person.name)}>
                    ${localize.term('cardUnblock')}
                  </button>
                </li>`,
            )}
          </ul>`
    }
    <hearth-people-picker
      exportparts=${exported('people-picker')}
      label=${localize.term('cardBlock')}
      .max=${1}
      .search=${tools.searchPeople('person')}
      .value=${[]}
      @hearth-people-change=${({value: [person], target}: PeopleChangeEvent) => {
        if (!person) return;
        (target as PeoplePicker).clear();
        block(person);
      }}
    ></hearth-people-picker>`;
}

/** The card that was taken back, as long as this device has it. */
export const restorePart = (localize: LocalizeController, at: number): TemplateResult =>
  html`<div class="panel" role="group" aria-label=${localize.term('cardRestore')}>
    <p>${localize.term('cardRestoreAsk', dateWords(localize.lang, new Date(at + 30 * 864e5)))}</p>
    <div class="row">
      <button data-do="restore">${localize.term('cardRestore')}</button>
      <button data-do="forget">${localize.term('discard')}</button>
    </div>
  </div>`;
