import type {ConsentDecision} from '../../../protocol/events/kudos.js';
import type {Person} from '../../../protocol/person.js';
import type {FullKudosItem, KudosMore} from '../../../protocol/views/kudos-more.js';
import type {ViewItem} from '../../../protocol/views/view.js';
import type {RenderContext} from '../domain.js';
import {circlesWithin, isAgreed, isRecipient, narrowedBy, toldAudience} from './kudos-circle.js';
import {renderCommon} from './kudos-item.js';
import {namesIn, renderReactions} from './kudos-names.js';
import type {Names} from './kudos-names.js';
import {renderQueue} from './kudos-queue.js';
import {maySetConsent} from './kudos-recipient.js';
import {mayAdd} from './kudos-replies.js';
import {mayEdit, sightOf, withheld} from './kudos-sight.js';
import type {Sight} from './kudos-sight.js';
import {isAuthorOf} from './kudos-state.js';
import type {KudosState, LiveKudos} from './kudos-state.js';
import {harmActions, renderReply, repliesShown, ruledFor} from './kudos-text-view.js';

interface Visible {
  id: string;
  state: LiveKudos;
  sight: Sight;
}

/** What a viewer sees of kudos, with the names that people have now. */
export async function renderKudos(things: readonly {id: string; state: KudosState}[], context: RenderContext): Promise<ViewItem[]> {
  const live = things.flatMap(({id, state}) => (state.withdrawn ? [] : {id, state}));
  if (context.view === 'moderation') return renderQueue(live, context);
  const visible = live
    .map(({id, state}): Visible => ({id, state, sight: sightOf(state, context.viewer, context.now)}))
    .filter(({sight}) => sight !== 'none');
  const others = visible.flatMap(({state}) => [...repliesShown(state, context).shown.map(({by}) => by), ...tellingRecipients(state, context)]);
  const states = visible.map(({state}) => state);
  const names = await namesIn(states, others, context.viewer.id, context.directory);
  return visible.map((one) => (one.sight === 'whole' ? renderWhole(one, names, context) : renderTrace(one, names, context)));
}

function renderWhole(one: Visible, names: Names, context: RenderContext): FullKudosItem {
  const {viewer, policy} = context;
  const {state} = one;
  const common = renderCommon(one, names, {words: true});
  return {
    ...common,
    data: {
      ...common.data,
      audience: toldAudience(state, viewer),
      reactions: renderReactions(state, policy.marks, names, viewer.id),
      ...renderReplies(state, names, context),
      ...(isAuthorOf(state, viewer) ? ruledFor(state) : {}),
      consent: consentFor(state, context),
      audiences: mayRestrict(state, context) ? circlesWithin(state.audience) : [],
      keptBy: tellingRecipients(state, context).flatMap((person): Person | [] => names.people.get(person) ?? []),
    },
    can: actions(state, context),
  };
}

/** What others see of a kudos that was hidden or removed while it has replies: that something was here. Neither who said it nor what. */
function renderTrace(one: Visible, names: Names, context: RenderContext): FullKudosItem {
  const common = renderCommon(one, names, {words: false});
  return {
    ...common,
    by: null,
    data: {
      ...common.data,
      editedAt: undefined,
      audience: toldAudience(one.state, context.viewer),
      state: 'removed',
      reactions: [],
      ...renderReplies(one.state, names, context),
      audiences: [],
      keptBy: [],
    },
    can: [],
  };
}

function renderReplies(state: LiveKudos, names: Names, context: RenderContext): Pick<KudosMore, 'replies' | 'moreReplies'> {
  const {shown, more} = repliesShown(state, context);
  return {replies: shown.map((reply) => renderReply(state, reply, names, context)), moreReplies: more};
}

/** What the viewer, who sees the whole of it, may do. */
function actions(state: LiveKudos, context: RenderContext): string[] {
  const {viewer, now, policy} = context;
  const can: string[] = [];
  if (mayEdit(state, viewer, now, policy)) can.push('edit');
  if (isAuthorOf(state, viewer)) can.push('withdraw');
  if (mayRestrict(state, context)) can.push('restrict');
  if (state.audience !== 'recipient' && maySetConsent(state, context)) can.push('consent');
  const added = mayAdd(state, viewer, policy);
  if (added) can.push(added);
  can.push(...harmActions(state, state, context));
  if (!withheld(state, state)) can.push('react');
  return can;
}

/** Whether the viewer may narrow who sees it, and there is something to narrow. */
const mayRestrict = (state: LiveKudos, {viewer}: RenderContext): boolean => state.audience !== 'recipient' && isRecipient(state, viewer);

/** What the viewer is told about recipients agreeing. The giver is not told a decision: who has not answered and who declined are the same. */
function consentFor(state: LiveKudos, {viewer}: RenderContext): 'asked' | ConsentDecision | undefined {
  const asked = state.asked ? 'asked' : undefined;
  if (isRecipient(state, viewer)) return state.choices?.find(({by}) => by === viewer.id)?.decision ?? asked;
  if (isAuthorOf(state, viewer)) return asked && isAgreed(state) ? 'accept' : asked;
  return undefined;
}

/** The recipients who keep it closer, as far as the viewer is told: the giver, by those who allow it. */
const tellingRecipients = (state: LiveKudos, {viewer}: RenderContext): string[] =>
  isAuthorOf(state, viewer)
    ? narrowedBy(state)
        .filter(({tellGiver}) => tellGiver)
        .map(({by}) => by)
    : [];
