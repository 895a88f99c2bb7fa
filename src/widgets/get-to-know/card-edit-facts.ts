import {announce} from '../../elements/announcer.js';
import type {AnswerSet} from '../../protocol/events/card.js';
import type {PeopleItem} from '../../protocol/person.js';
import type {AboutSaveEvent} from './card-about.events.js';
import {restoreFacts} from './card-restore.js';
import type {CardTools} from './card-tools.js';
import {CardWithdrawnEvent} from './get-to-know.events.js';
import {after, answerOf, draftOf, isBlank} from './get-to-know.model.js';
import type {ShownAnswer, ShownCard} from './get-to-know.model.js';

/** Shows an answer to others for a year more, as it is. */
export async function renew(tools: CardTools, answer: ShownAnswer): Promise<void> {
  const {sending, localize} = tools;
  const expiry = after('P12M', Date.now())!.toISOString();
  const data = {...answerOf({...draftOf(answer), expiry: ''}, Date.now()), expiresAt: expiry};
  if (await sending.send('hearth.card.answer_set.v1', data)) announce(localize.term('cardRenewed'));
}

/** Decides between two versions of an answer. Nothing is given up before the other is on its way. */
export async function settle(tools: CardTools, how: 'mine' | 'theirs' | 'merge', answer: ShownAnswer): Promise<void> {
  const {sending, connection, answering} = tools;
  const {local, version} = answer;
  if (!local) return;
  const mine = local.event.data as AnswerSet;
  if (how === 'mine' && !(await sending.send('hearth.card.answer_set.v1', {...mine, version}, undefined, {memo: local.memo}))) return;
  if (how === 'merge') {
    const draft = draftOf(answer);
    answering.open(draft);
    answering.keep({...draft, text: answer.text === mine.text ? mine.text : `${answer.text}\n\n${mine.text}`});
  }
  await connection()?.discard(local.event.id);
}

/** Says of somebody what they changed, one thing after the other. */
export async function saveAbout(tools: CardTools, changes: AboutSaveEvent['changes']): Promise<void> {
  const {sending, localize} = tools;
  for (const change of changes) if (!(await sending.send('hearth.card.field_set.v1', change))) return;
  announce(localize.term('cardSaved'));
}

/** Keeps the card from a person. */
export async function block(tools: CardTools, {id, name}: PeopleItem): Promise<void> {
  const {sending, localize} = tools;
  if (await sending.send('hearth.card.blocked.v1', {personId: id}, undefined, {memo: {name}})) announce(localize.term('cardBlockedNow', name));
}

/** Takes the card back at once. This device keeps it for a while: what somebody wrote is theirs. */
export async function withdraw(tools: CardTools, {data}: ShownCard): Promise<void> {
  const {sending, localize, widget, device} = tools;
  const event = await sending.send('hearth.card.withdrawn.v1', {});
  if (!event) return;
  if (!isBlank(data)) device().change({withdrawn: {at: Date.now(), data: {...data, asked: [], own: data.own && {...data.own, notes: []}}}});
  widget.dispatchEvent(new CardWithdrawnEvent(event));
  announce(localize.term('cardWithdrawn'));
  widget.requestUpdate();
}

/** Writes all of it again; nobody sees it before it is shared. */
export async function restore(tools: CardTools): Promise<void> {
  const {sending, localize, device} = tools;
  const {withdrawn} = device().kept;
  if (!withdrawn) return;
  for (const {type, data} of restoreFacts(withdrawn.data, Date.now())) if (!(await sending.send(type, data))) return;
  device().change({withdrawn: undefined});
  announce(localize.term('cardRestored'));
}
