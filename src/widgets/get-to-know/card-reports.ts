import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {sayOnceSo} from '../../elements/say-once-so.js';
import type {CardReportsData, QueuedCardText} from '../../protocol/views/card-reports.js';
import {decision} from '../../parts/moderation/decision.template.js';
import {moderationDeed} from '../../parts/moderation/moderation.questions.js';
import {somebody} from './card-people.js';
import type {Thing} from './card-talk.js';
import type {CardTools} from './card-tools.js';
import {answer as plainAnswer} from './card-view.js';
import {partWords} from './card-words.js';
import type {ShownCard} from './get-to-know.model.js';

/** A text that waits, by the attribute that names it. */
interface Waiting {
  item: ShownCard;
  text: QueuedCardText;
  thing: Thing;
  attribute: 'answer' | 'field' | 'note';
  id: string;
}

/** The texts of cards on which there is something to decide. */
function waitingOn(item: ShownCard): Waiting[] {
  // What is only on this device of what somebody writes themselves has no place here.
  const {answers, fields = [], notes = []} = item.data as unknown as CardReportsData & Partial<CardReportsData>;
  const all: Waiting[] = [
    ...fields.map((text) => ({item, text, thing: {field: text.field}, attribute: 'field' as const, id: text.field})),
    ...answers.map((text) => ({item, text, thing: {answer: text}, attribute: 'answer' as const, id: text.id})),
    ...notes.map((text) => ({item, text, thing: {note: text}, attribute: 'note' as const, id: text.id})),
  ];
  return all.filter(({text}) => text.can.includes('moderate'));
}

/** What moderators decide on: what waits to be seen, or what somebody asked them to look at. */
export function reports(items: readonly ShownCard[], tools: CardTools): TemplateResult | typeof nothing {
  const {widget, localize} = tools;
  const waiting = items.flatMap(waitingOn);
  if (waiting.length === 0)
    return widget.status === 'ready' || widget.status === 'empty' ? html`<p class="card calm">${localize.term('kudosEmpty_open')}</p>` : nothing;
  return html`<ul class="queue" role="list">
    ${waiting.map((one) => html`<li class="card" data-id=${one.item.id}>${shown(one, tools)}</li>`)}
  </ul>`;
}

/** One text, with whose it is. Of a question that is whoever asked it, and whom it came to stands below. */
function shown({item, text, thing, attribute, id}: Waiting, tools: CardTools): TemplateResult {
  const {widget, localize, talk, focus} = tools;
  const {note, field, answer} = thing;
  const former = {id: '-', name: localize.term('formerColleague')};
  const owner = item.by ? {...item.by, name: item.data.name ?? item.by.name} : former;
  const place = `[data-${attribute}="${CSS.escape(id)}"] button`;
  const below = () =>
    talk.isAbout(item, thing) ? talk.form(() => void focus(place)) : decision(localize, text as QueuedCardText & {state?: string});
  const speaker = html`<p class="speaker" id="by-${item.id}-${id}">${somebody(tools, note ? (note.by ?? former) : owner)}</p>`;
  if (answer) {
    const context = {...widget.cardContext(widget.level), about: below};
    return html`${speaker}
      <ul role="list" aria-labelledby="by-${item.id}-${id}">
        ${plainAnswer({...answer, can: []}, context)}
      </ul>`;
  }
  const value = note ? (note.message ?? '') : [(text as Partial<{value: string | string[]}>).value ?? ''].flat().join('\n');
  return html`${speaker}
    <div data-field=${field ?? nothing} data-note=${note?.id ?? nothing} role="group" aria-labelledby="by-${item.id}-${id}">
      <p class="label">${field ? partWords(localize, field) : localize.term('cardAskLabel', owner.name)}</p>
      ${widget.hides ? html`<p class="meta">${localize.term('cardHiddenHere')}</p>` : html`<p class="words" dir="auto">${value}</p>`}
      ${field === 'pronunciationAudio' ? html`<button class="quiet" data-do="hear">▶ ${localize.term('cardHear')}</button>` : nothing} ${below()}
    </div>`;
}

/** Does what a button of the queue says. Resolves to whether it was one. */
export async function decide(action: string, item: ShownCard, button: HTMLElement, tools: CardTools): Promise<boolean> {
  const {sending, localize, focus, ask} = tools;
  const {answer, field, note} = button.closest<HTMLElement>('[data-answer], [data-field], [data-note]')?.dataset ?? {};
  const meant = waitingOn(item).find(({attribute, id}) => id === {answer, field, note}[attribute]);
  if (!meant) return false;
  const {text, thing} = meant;
  if (action === 'hidden' || action === 'removed') {
    await ask({kind: action, item, version: text.version, ...thing}, button);
    return true;
  }
  if (action !== 'approve') return false;
  const named = thing.field ? {field: thing.field} : thing.note ? {noteId: thing.note.id} : {answerId: meant.id};
  const data = {...named, version: text.version, decision: 'approved'};
  const event = await sending.send('hearth.card.moderated.v1', data, item.id);
  if (event) sayOnceSo(tools, event, moderationDeed(localize, 'approved'));
  await focus('.queue button', button);
  return true;
}
