import {announce} from '../../elements/announcer.js';
import {sayOnceSo} from '../../elements/say-once-so.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {AnswerSet} from '../../protocol/events/card.js';
import type {PostOptions} from '../../client/host-connection.js';
import type {PeopleItem} from '../../protocol/person.js';
import type {CardAbout} from './card-about.js';
import type {AboutSaveEvent} from './card-about.events.js';
import {merged} from './card-conflict.js';
import {restoreFacts} from './card-restore.js';
import type {CardTools} from './card-tools.js';
import {CardPublishedEvent, CardWithdrawnEvent} from './get-to-know.events.js';
import {after, answerOf, draftFrom, draftKey, draftOf, isBlank} from './get-to-know.model.js';
import type {ShownAnswer, ShownCard} from './get-to-know.model.js';

/** Facts that can be taken back for a moment before they leave. */
const HELD = /^hearth\.card\.answer_(?:set|removed)\./;

/**
 * States something about one's own card. What was just saved leaves first, here or elsewhere: facts about one card keep their order, so that
 * this would wait until nobody can take that back.
 */
export async function state(tools: CardTools, type: string, data: object, options?: PostOptions): Promise<CloudEvent | undefined> {
  const {answering, connection, sending} = tools;
  answering.elapse();
  const waiting = connection()?.pending.filter(({event, status, receipt}) => status === 'queued' && !receipt && HELD.test(event.type));
  for (const {event} of waiting ?? []) void connection()!.retry(event.id);
  return sending.send(type, data, undefined, options);
}

/** Shows the card to those for whom each part is. */
export async function share(tools: CardTools): Promise<void> {
  const {localize, widget} = tools;
  const event = await state(tools, 'hearth.card.published.v1', {});
  if (!event) return;
  widget.dispatchEvent(new CardPublishedEvent(event));
  sayOnceSo(tools, event, {label: localize.term('cardShare'), done: localize.term('cardIsShared')});
}

/** Keeps all that stands on the card to its owner, what was just saved, too. */
export async function makePrivate(tools: CardTools): Promise<void> {
  const {answering, localize} = tools;
  await answering.keepPrivate();
  const event = await state(tools, 'hearth.card.made_private.v1', {});
  if (event) sayOnceSo(tools, event, {label: localize.term('cardMakePrivate'), done: localize.term('cardMadePrivate')});
}

/** Shows an answer to others for a year more, as it is. */
export async function renew(tools: CardTools, answer: ShownAnswer): Promise<void> {
  const {localize} = tools;
  const expiry = after('P12M', Date.now())!.toISOString();
  const data = {...answerOf({...draftOf(answer), expiry: ''}, Date.now()), expiresAt: expiry};
  if (await state(tools, 'hearth.card.answer_set.v1', data)) announce(localize.term('cardRenewed'));
}

/** Decides between two versions of an answer. Nothing is given up before the other is on its way. */
export async function settle(tools: CardTools, how: 'mine' | 'theirs' | 'merge', answer: ShownAnswer): Promise<void> {
  const {connection, answering} = tools;
  const {local, version} = answer;
  if (!local) return;
  const mine = local.event.data as AnswerSet;
  if (how === 'mine' && !(await state(tools, 'hearth.card.answer_set.v1', {...mine, version}, {memo: local.memo}))) return;
  if (how === 'merge') {
    const draft = merged(draftFrom(local), draftOf(answer));
    answering.open(draft);
    answering.keep(draft);
  }
  await connection()?.discard(local.event.id);
}

/** Says of somebody what they changed, one thing after the other. What did not find room stays in the form. */
export async function saveAbout(tools: CardTools, changes: AboutSaveEvent['changes'], form: CardAbout): Promise<void> {
  const {localize} = tools;
  for (const change of changes) if (!(await state(tools, 'hearth.card.field_set.v1', change))) return;
  form.saved();
  announce(localize.term('cardSaved'));
}

/** Keeps the card from a person. */
export async function block(tools: CardTools, {id, name}: PeopleItem): Promise<void> {
  const {localize} = tools;
  const event = await state(tools, 'hearth.card.blocked.v1', {personId: id}, {memo: {name}});
  if (event) sayOnceSo(tools, event, {label: localize.term('cardBlock'), done: localize.term('cardBlockedNow', name)});
}

/** Takes the card back at once, and what was just saved. This device keeps it for a while: what somebody wrote is theirs. */
export async function withdraw(tools: CardTools, {data}: ShownCard): Promise<void> {
  const {answering, localize, widget, device} = tools;
  const taken = await answering.letBack();
  const event = await state(tools, 'hearth.card.withdrawn.v1', {});
  if (!event) return;
  if (!isBlank(data)) device().change({withdrawn: {at: Date.now(), data: {...data, asked: [], own: data.own && {...data.own, notes: []}}}});
  // It comes back with the card.
  if (taken) device().keepDraft(draftKey(taken), undefined);
  widget.dispatchEvent(new CardWithdrawnEvent(event));
  sayOnceSo(tools, event, {label: localize.term('cardWithdraw'), done: localize.term('cardWithdrawn')});
  widget.requestUpdate();
}

/** Writes all of it again; nobody sees it before it is shared. */
export async function restore(tools: CardTools): Promise<void> {
  const {localize, device} = tools;
  const {withdrawn} = device().kept;
  if (!withdrawn) return;
  for (const {type, data} of restoreFacts(withdrawn.data, Date.now())) if (!(await state(tools, type, data))) return;
  device().change({withdrawn: undefined});
  announce(localize.term('cardRestored'));
}
