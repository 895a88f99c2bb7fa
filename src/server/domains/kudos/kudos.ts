import {kudosEvents} from '../../../protocol/events/kudos.js';
import type {KudosEventType, KudosGiven} from '../../../protocol/events/kudos.js';
import {moderationEvents} from '../../../protocol/events/moderation.js';
import type {ModerationEventType} from '../../../protocol/events/moderation.js';
import type {Decision, DecisionContext, Domain, WrittenText} from '../domain.js';
import {eraseFromKudos, nothingOf} from './kudos-erasure.js';
import {gone, notFound, replyNotFound} from './kudos-event.js';
import type {KudosEvent} from './kudos-event.js';
import {edit, give, react, withdraw} from './kudos-giving.js';
import {kudosHints} from './kudos-hints.js';
import {appeal, report, rule, textMeant} from './kudos-moderation.js';
import {settle} from './kudos-places.js';
import {setConsent, setVisibility} from './kudos-recipient.js';
import {reply, withdrawReply} from './kudos-replies.js';
import {sightOf} from './kudos-sight.js';
import type {KudosState} from './kudos-state.js';
import {renderKudos} from './kudos-view.js';
import {groupScope, personScope, queueScope, spaceScope} from '../scopes.js';

/** Thanks that one person gives to others. */
export const kudos: Domain<KudosState, KudosEvent> = {
  kind: 'kudos',
  events: [...(Object.keys(kudosEvents) as KudosEventType[]), ...(Object.keys(moderationEvents) as ModerationEventType[])],
  views: {
    kudos: {
      of: 'space',
      subjects: 'kudos',
      scopes: (space, viewer) => [
        spaceScope(space),
        personScope(viewer.id, space),
        ...Array.from(viewer.groups, (group) => groupScope(group, space)),
      ],
      members(space, policy): Record<string, unknown> {
        const values = policy.values.get(space);
        return values ? {values: values.map(({id, label}) => ({id, label}))} : {};
      },
    },
    moderation: {
      of: 'space',
      opensTo: (person, policy) => policy.isModerator(person),
      filters: ['open', 'decided'],
      scopes: (space, _viewer, filter) => [queueScope(space, filter === 'decided' ? 'decided' : 'open')],
    },
  },
  creates: (event) => event.type === 'hearth.kudos.given.v1',
  mentions(event) {
    const to = event.type === 'hearth.kudos.given.v1' ? event.data.to : [];
    return {people: idsOf(to, 'person'), groups: idsOf(to, 'group')};
  },
  texts,
  pace: ({type}, {kudosPerHour: most}) => (type === 'hearth.kudos.given.v1' && most !== undefined ? {most, within: 3_600_000} : undefined),
  decide(state, event, context) {
    const decision = event.type === 'hearth.kudos.given.v1' ? give(event, context) : change(state, event, context);
    if (!decision.ok || decision.state === state) return decision;
    return {warnings: decision.warnings, ...settle(state, decision.state, context)};
  },
  hints: kudosHints,
  erase: eraseFromKudos,
  expire: nothingOf,
  settle,
  render: renderKudos,
};

/** What others read of an event. Reports, appeals and decisions are between their writer and moderators, and must be able to quote. */
function texts(event: KudosEvent): WrittenText[] {
  switch (event.type) {
    case 'hearth.kudos.given.v1': {
      const {message, lang, context, occasion} = event.data;
      return [
        {pointer: '/data/message', text: message, lang},
        ...(context ? [{pointer: '/data/context/label', text: context.label}] : []),
        ...(occasion ? [{pointer: '/data/occasion/title', text: occasion.title, lang}] : []),
      ];
    }
    case 'hearth.kudos.edited.v1':
    case 'hearth.kudos.replied.v1':
      return [{pointer: '/data/message', text: event.data.message, lang: event.data.lang}];
    default:
      return [];
  }
}

/** Decides on what somebody does with a kudos that is there. What this person cannot see is not there for them. */
function change(
  state: KudosState | undefined,
  event: Exclude<KudosEvent, {type: 'hearth.kudos.given.v1'}>,
  context: DecisionContext,
): Decision<KudosState> {
  if (!state) return notFound();
  const sight = sightOf(state, context.by, context.now);
  if (state.withdrawn) return sight === 'none' ? notFound() : gone();
  switch (event.type) {
    // Who wrote a reply, and who is a moderator, may act on what they do not see on a wall.
    case 'hearth.kudos.reply_withdrawn.v1':
      return withdrawReply(state, event, context, sight);
    case 'hearth.moderation.approved.v1':
    case 'hearth.moderation.hidden.v1':
    case 'hearth.moderation.removed.v1':
      return rule(state, event, context);
  }
  if (sight === 'none') return notFound();
  switch (event.type) {
    case 'hearth.kudos.reported.v1':
    case 'hearth.kudos.appealed.v1': {
      const {replyId} = event.data;
      if (replyId === undefined && sight === 'trace') return gone();
      const text = textMeant(state, replyId, context.by);
      if (!text) return replyNotFound();
      return event.type === 'hearth.kudos.reported.v1' ? report(state, event, text, context) : appeal(state, event, text, context);
    }
  }
  if (sight === 'trace') return gone();
  switch (event.type) {
    case 'hearth.kudos.edited.v1':
      return edit(state, event, context);
    case 'hearth.kudos.withdrawn.v1':
      return withdraw(state, context);
    case 'hearth.kudos.reacted.v1':
    case 'hearth.kudos.unreacted.v1':
      return react(state, event, context);
    case 'hearth.kudos.visibility_set.v1':
      return setVisibility(state, event, context);
    case 'hearth.kudos.consent_set.v1':
      return setConsent(state, event, context);
    case 'hearth.kudos.replied.v1':
      return reply(state, event, context);
  }
}

const idsOf = (to: KudosGiven['to'], kind: 'person' | 'group'): string[] => to.filter((one) => one.kind === kind).map(({id}) => id);
