import type {PendingEvent} from '../../client/host-connection.js';
import {isAtOrPast} from '../../protocol/cursor.js';
import type {CardEventData, CardEventType} from '../../protocol/events/card.js';
import type {CardReportsData} from '../../protocol/views/card-reports.js';
import type {Person} from '../../protocol/person.js';
import type {CardItem, CardNote, OwnCard} from '../../protocol/views/card.js';
import {imageFrom} from './get-to-know.model.js';
import type {ShownAnswer, ShownCard, ShownData} from './get-to-know.model.js';

/** What the overlay needs to know of the view that it is laid over. */
export interface OverlayContext {
  /** The position up to which the view includes what was said. */
  cursor: string;
  /** Whoever looks; without an id where that is not known. */
  me: Person;
  /** Whether one's own card belongs into the view even where it is not in it yet. */
  takesOwn: boolean;
  /** The question to which answers are shown, where it is one. */
  prompt?: string | undefined;
}

const EMPTY_OWN: OwnCard = {published: false, audiences: {}, notes: [], blocked: []};
const EMPTY: ShownData = {version: 0, askMeAbout: [], answers: [], asked: []};

/** Facts about one's own card: all but these are. */
const ABOUT_OTHERS = /\.(appreciated|asked|note_removed|reported|moderated)\./;

/**
 * What the widget shows: the host's cards with what the person did laid over them, in the order in which they did it. What the view
 * includes already, by its cursor, is not laid over it again.
 */
export function overlay(items: readonly CardItem[], pending: readonly PendingEvent[], context: OverlayContext): ShownCard[] {
  let shown = [...items] as ShownCard[];
  for (const entry of pending) if (!(entry.cursor && isAtOrPast(context.cursor, entry.cursor))) shown = laidOver(shown, entry, context);
  return shown;
}

function laidOver(items: ShownCard[], entry: PendingEvent, context: OverlayContext): ShownCard[] {
  const {event} = entry;
  if (!event.type.startsWith('hearth.card.')) return items;
  const own = !ABOUT_OTHERS.test(event.type);
  const id = own ? context.me.id : event.subject;
  const change = (to: (data: ShownData) => ShownData): ShownCard[] => items.map((item) => (item.id === id ? {...item, data: to(item.data)} : item));
  if (own && context.takesOwn && !items.some((item) => item.id === id)) {
    if (context.prompt !== undefined && !answers(entry, context.prompt)) return items;
    const blank: ShownCard = {id: context.me.id, type: 'card', at: event.time, by: context.me, data: {...EMPTY, own: EMPTY_OWN}, can: []};
    return laidOver([blank, ...items], entry, context);
  }
  // What was refused is not so; words that were stand beside what they were about.
  if (entry.status === 'parked') return change((data) => parked(data, entry, context));
  return change((data) => changed(data, entry, context));
}

const answers = ({event}: PendingEvent, prompt: string): boolean =>
  event.type === 'hearth.card.answer_set.v1' && dataOf(event, 'hearth.card.answer_set.v1').prompt.id === prompt;

const dataOf = <Type extends CardEventType>(event: PendingEvent['event'], _type: Type): CardEventData<Type> => event.data as CardEventData<Type>;

const withOwn = (data: ShownData, change: Partial<OwnCard>): ShownData => ({...data, own: {...EMPTY_OWN, ...data.own, ...change}});

function withAnswer(data: ShownData, id: string | undefined, to: (answer: ShownAnswer) => ShownAnswer): ShownData {
  return {...data, answers: data.answers.map((answer) => (answer.id === id ? to(answer) : answer))};
}

function parked(data: ShownData, entry: PendingEvent, context: OverlayContext): ShownData {
  const {event} = entry;
  if (event.type === 'hearth.card.appealed.v1') {
    const {answerId} = dataOf(event, 'hearth.card.appealed.v1');
    return withAnswer(data, answerId, (answer) => ({...answer, local: entry}));
  }
  if (event.type !== 'hearth.card.answer_set.v1') return data;
  const {answerId} = dataOf(event, 'hearth.card.answer_set.v1');
  // What stands on the card stays as it is, with what was not accepted beside it.
  return answerId !== undefined && data.answers.some(({id}) => id === answerId)
    ? withAnswer(data, answerId, (answer) => ({...answer, local: entry}))
    : set(data, entry, context);
}

function changed(data: ShownData, entry: PendingEvent, context: OverlayContext): ShownData {
  const {event} = entry;
  const {me} = context;
  switch (event.type) {
    case 'hearth.card.answer_set.v1':
      return set(data, entry, context);
    case 'hearth.card.answer_removed.v1': {
      const {answerId} = dataOf(event, 'hearth.card.answer_removed.v1');
      return {...data, answers: data.answers.filter(({id}) => id !== answerId)};
    }
    case 'hearth.card.answers_ordered.v1': {
      const {order} = dataOf(event, 'hearth.card.answers_ordered.v1');
      const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
      return {...data, answers: [...data.answers].sort((a, b) => place(a.id) - place(b.id))};
    }
    case 'hearth.card.field_set.v1': {
      const {field, value, audience} = dataOf(event, 'hearth.card.field_set.v1');
      const audiences = {...data.own?.audiences, [field]: audience};
      const spaces = {...data.own?.spaces, [field]: event.space};
      // What is written anew is withheld no more.
      const {[field]: _before, ...withheld} = data.own?.withheld ?? {};
      return withOwn({...data, [field]: value === '' ? undefined : value}, {audiences, spaces, withheld});
    }
    case 'hearth.card.published.v1':
      return withOwn(data, {published: true});
    case 'hearth.card.withdrawn.v1':
      return {...EMPTY, own: {...EMPTY_OWN, blocked: data.own?.blocked ?? []}};
    case 'hearth.card.made_private.v1': {
      const audiences = Object.fromEntries(Object.keys(data.own?.audiences ?? {}).map((field) => [field, 'me' as const]));
      const answers = data.answers.map((one) => ({...one, ...(one.own && {own: {...one.own, audience: 'me' as const}})}));
      return withOwn({...data, answers}, {audiences, spotlight: undefined});
    }
    case 'hearth.card.spotlight_volunteered.v1':
      return withOwn(data, {spotlight: dataOf(event, 'hearth.card.spotlight_volunteered.v1')});
    case 'hearth.card.spotlight_withdrawn.v1':
      return withOwn(data, {spotlight: undefined});
    case 'hearth.card.blocked.v1': {
      const {personId} = dataOf(event, 'hearth.card.blocked.v1');
      const {name = personId} = (entry.memo ?? {}) as {name?: string};
      const others = (data.own?.blocked ?? []).filter(({id}) => id !== personId);
      return withOwn(data, {blocked: [...others, {id: personId, name}]});
    }
    case 'hearth.card.unblocked.v1': {
      const {personId} = dataOf(event, 'hearth.card.unblocked.v1');
      return withOwn(data, {blocked: (data.own?.blocked ?? []).filter(({id}) => id !== personId)});
    }
    case 'hearth.card.appreciated.v1':
      return withAnswer(data, dataOf(event, 'hearth.card.appreciated.v1').answerId, (answer) => ({...answer, thanked: true}));
    case 'hearth.card.asked.v1': {
      const {answerId, topic, message} = dataOf(event, 'hearth.card.asked.v1');
      const note: CardNote = {id: event.id, kind: 'question', by: me, at: event.time, answerId, topic, message, can: []};
      return data.asked.some(({id}) => id === event.id) ? data : {...data, asked: [...data.asked, note]};
    }
    case 'hearth.card.note_removed.v1': {
      const {noteId} = dataOf(event, 'hearth.card.note_removed.v1');
      const left = (notes: CardNote[]) => notes.filter(({id}) => id !== noteId);
      return {...data, asked: left(data.asked), ...(data.own && {own: {...data.own, notes: left(data.own.notes)}})};
    }
    case 'hearth.card.overlap_allowed.v1':
    case 'hearth.card.overlap_disallowed.v1':
      return withOwn(data, {overlap: event.type === 'hearth.card.overlap_allowed.v1'});
    case 'hearth.card.reported.v1':
      return reported(data, dataOf(event, 'hearth.card.reported.v1'));
    case 'hearth.card.moderated.v1':
      return moderated(data, dataOf(event, 'hearth.card.moderated.v1'));
    case 'hearth.card.appealed.v1':
      return appealed(data, dataOf(event, 'hearth.card.appealed.v1'));
    default:
      return data;
  }
}

const without = (can: string[], action: string): string[] => can.filter((one) => one !== action);

function reported(data: ShownData, {answerId, field, noteId}: CardEventData<'hearth.card.reported.v1'>): ShownData {
  const told = withAnswer(data, answerId, (answer) => ({...answer, can: without(answer.can, 'report')}));
  const notes = data.own?.notes.map((note) => (note.id === noteId ? {...note, can: without(note.can, 'report')} : note));
  return {...told, reportable: data.reportable?.filter((one) => one !== field), ...(data.own && {own: {...data.own, notes: notes ?? []}})};
}

/** What is decided is not open any more. */
function moderated(data: ShownData, {answerId, field, noteId}: CardEventData<'hearth.card.moderated.v1'>): ShownData {
  const {fields = [], notes = []} = data as Partial<CardReportsData>;
  return {
    ...data,
    answers: data.answers.filter(({id}) => id !== answerId),
    ...{fields: fields.filter((one) => one.field !== field), notes: notes.filter(({id}) => id !== noteId)},
  };
}

function appealed(data: ShownData, {answerId, field, noteId}: CardEventData<'hearth.card.appealed.v1'>): ShownData {
  const {own} = data;
  const open = {appeal: 'open', can: []} as const;
  const told = withAnswer(data, answerId, (answer) => ({
    ...answer,
    can: without(answer.can, 'appeal'),
    ...(answer.own && {own: {...answer.own, appeal: open.appeal}}),
  }));
  const asked = data.asked.map((note) => (note.id === noteId ? {...note, ...open, can: []} : note));
  const before = field && own?.withheld?.[field];
  return {...told, asked, ...(before && {own: {...own, withheld: {...own.withheld, [field]: {...before, ...open, can: []}}}})};
}

/** An answer that only this device knows, as the card will show it. */
function set(data: ShownData, entry: PendingEvent, {prompt: shown}: OverlayContext): ShownData {
  const {event, status} = entry;
  const {answerId = event.id, prompt, text, lang, audience, expiresAt} = dataOf(event, 'hearth.card.answer_set.v1');
  if (shown !== undefined && prompt.id !== shown) return data;
  const before = data.answers.find(({id}) => id === answerId);
  const answer: ShownAnswer = {
    id: answerId,
    version: (before?.version ?? 0) + 1,
    prompt,
    text,
    lang,
    image: imageFrom(entry, before?.image),
    at: before?.at ?? event.time,
    thanked: false,
    own: {audience, space: event.space, expiresAt, expired: false},
    can: status === 'accepted' ? ['edit'] : [],
    ...(status === 'accepted' ? {} : {local: entry}),
  };
  const answers = before ? data.answers.map((one) => (one.id === answerId ? answer : one)) : [...data.answers, answer];
  return withOwn({...data, answers}, {});
}
