import {cardEvents} from '../../../protocol/events/card.js';
import type {CardEventType} from '../../../protocol/events/card.js';
import type {DecisionContext, Domain, Mentions, WrittenText} from '../domain.js';
import {personScope, promptScope, queueScope, spaceScope, within} from '../scopes.js';
import {orderAnswers, removeAnswer, setAnswer} from './card-answers.js';
import {eraseFromCard, expireFromCard} from './card-erasure.js';
import {isOwn} from './card-event.js';
import type {CardDecision, CardEvent} from './card-event.js';
import {cardHints, ownFace} from './card-hints.js';
import {appeal, moderate, report} from './card-moderation.js';
import {appreciate, ask, removeNote} from './card-notes.js';
import {settle} from './card-places.js';
import {block, letOverlap, makePrivate, publish, setField, stepBack, unblock, volunteer, withdraw} from './card-sharing.js';
import {audienceScopes} from './card-sight.js';
import {emptyCard} from './card-state.js';
import type {CardState} from './card-state.js';
import {renderCards} from './card-view.js';

/** What people say of themselves: in their words, to whom they choose, for as long as they choose. */
export const card: Domain<CardState, CardEvent> = {
  kind: 'card',
  events: Object.keys(cardEvents) as CardEventType[],
  views: {
    card: {
      of: 'space',
      subjects: 'card',
      subjectOf: ({id}) => id,
      scopes: (_space, viewer) => [personScope(viewer.id), ...audienceScopes(viewer)],
      hintScopes: (_space, viewer) => audienceScopes(viewer).map((scope) => within(scope, personScope(viewer.id))),
    },
    spotlight: {
      of: 'space',
      scopes: (space, viewer) => [personScope(viewer.id), ...audienceScopes(viewer)].map((scope) => within(spaceScope(space), scope)),
      hintScopes: (space, viewer) => audienceScopes(viewer).map((scope) => within(within(spaceScope(space), scope), personScope(viewer.id))),
    },
    answers: {
      of: 'space',
      filters: 'id',
      scopes(_space, viewer, filter) {
        const scopes = [personScope(viewer.id), ...audienceScopes(viewer)];
        return filter === undefined ? scopes : scopes.map((scope) => promptScope(scope, filter));
      },
      hintScopes: (_space, viewer) => audienceScopes(viewer).map((scope) => within(scope, personScope(viewer.id))),
    },
    card_reports: {
      of: 'space',
      opensTo: (person, policy) => policy.isModerator(person),
      filters: ['open', 'decided'],
      scopes: (space, _viewer, filter) => [queueScope(space, filter === 'decided' ? 'decided' : 'open')],
    },
  },
  creates: () => false,
  isOwn,
  unwritten: (id) => emptyCard(id, {now: 0, sequence: '0'}),
  mentions,
  texts,
  decide(state, event, context) {
    const before = state ?? emptyCard(event.subject ?? context.by.id, context);
    const decision = change(before, event, context);
    if (!decision.ok) return decision;
    // Of what changes nothing, nothing is made.
    if (decision.state === before) return {...decision, state: state as CardState};
    const settled = settle(state, decision.state, context);
    const isSeenByOwner = ownFace(settled.state) !== ownFace(before);
    return {ok: true, ...settled, state: {...settled.state, version: before.version + (isSeenByOwner ? 1 : 0)}, warnings: decision.warnings};
  },
  hints: cardHints,
  erase: eraseFromCard,
  expire: expireFromCard,
  settle,
  render: renderCards,
};

function mentions(event: CardEvent): Mentions {
  const groupsOf = (audience: string | {group: string}) => (typeof audience === 'string' ? [] : [audience.group]);
  switch (event.type) {
    case 'hearth.card.answer_set.v1': {
      const {audience, image} = event.data;
      return {people: [], groups: groupsOf(audience), images: image ? [image.id] : []};
    }
    case 'hearth.card.field_set.v1':
      return {people: [], groups: groupsOf(event.data.audience)};
    case 'hearth.card.blocked.v1':
      return {people: [event.data.personId], groups: []};
    default:
      return {people: isOwn(event) || event.subject === undefined ? [] : [event.subject], groups: []};
  }
}

/** What others read of an event. What somebody keeps to themselves is nobody's business; reports and appeals must be able to quote. */
function texts(event: CardEvent): WrittenText[] {
  switch (event.type) {
    case 'hearth.card.answer_set.v1': {
      const {prompt, text, lang, image, audience} = event.data;
      if (audience === 'me') return [];
      return [
        {pointer: '/data/text', text, lang},
        {pointer: '/data/prompt/text', text: prompt.text, lang: prompt.lang},
        ...(image && 'alt' in image ? [{pointer: '/data/image/alt', text: image.alt, lang}] : []),
      ];
    }
    case 'hearth.card.field_set.v1': {
      const {field, value, audience} = event.data;
      if (audience === 'me' || value.length === 0 || field === 'pronunciationAudio') return [];
      if (typeof value === 'string') return [{pointer: '/data/value', text: value}];
      return value.map((text, index) => ({pointer: `/data/value/${index}`, text}));
    }
    case 'hearth.card.asked.v1':
      return [{pointer: '/data/message', text: event.data.message}];
    default:
      return [];
  }
}

function change(state: CardState, event: CardEvent, context: DecisionContext): CardDecision {
  switch (event.type) {
    case 'hearth.card.answer_set.v1':
      return setAnswer(state, event, context);
    case 'hearth.card.answer_removed.v1':
      return removeAnswer(state, event);
    case 'hearth.card.answers_ordered.v1':
      return orderAnswers(state, event);
    case 'hearth.card.field_set.v1':
      return setField(state, event, context);
    case 'hearth.card.published.v1':
      return publish(state, context);
    case 'hearth.card.withdrawn.v1':
      return withdraw(state, context);
    case 'hearth.card.made_private.v1':
      return makePrivate(state);
    case 'hearth.card.spotlight_volunteered.v1':
      return volunteer(state, event, context);
    case 'hearth.card.spotlight_withdrawn.v1':
      return stepBack(state, event);
    case 'hearth.card.blocked.v1':
      return block(state, event, context);
    case 'hearth.card.unblocked.v1':
      return unblock(state, event);
    case 'hearth.card.overlap_allowed.v1':
    case 'hearth.card.overlap_disallowed.v1':
      return letOverlap(state, event.type === 'hearth.card.overlap_allowed.v1');
    case 'hearth.card.appreciated.v1':
      return appreciate(state, event, context);
    case 'hearth.card.asked.v1':
      return ask(state, event, context);
    case 'hearth.card.note_removed.v1':
      return removeNote(state, event, context);
    case 'hearth.card.reported.v1':
      return report(state, event, context);
    case 'hearth.card.moderated.v1':
      return moderate(state, event, context);
    case 'hearth.card.appealed.v1':
      return appeal(state, event, context);
  }
}
