import type {Person} from '../../protocol/person.js';
import type {KudosItem, KudosReaction, KudosRecipient} from '../../protocol/views/kudos.js';
import {publicPerson} from '../directory.js';
import type {DirectoryGroup} from '../directory.js';
import type {RenderContext} from './domain.js';
import {isAuthorOf, mayEdit, sees} from './kudos-state.js';
import type {KudosState, LiveKudos} from './kudos-state.js';

/** How many of those who set a mark are named. */
const NAMED = 5;

/** How many are looked up in order to name them: more than are named, as some may have left. */
const LOOKED_UP = 12;

interface Names {
  people: ReadonlyMap<string, Person>;
  groups: ReadonlyMap<string, DirectoryGroup>;
}

/** What a viewer sees of kudos, with the names that people have now. */
export async function renderKudos(things: readonly {id: string; state: KudosState}[], context: RenderContext): Promise<KudosItem[]> {
  const visible: {id: string; state: LiveKudos}[] = [];
  for (const {id, state} of things) if (!state.withdrawn && sees(state, context.viewer)) visible.push({id, state});
  const names = await lookUp(
    visible.map(({state}) => state),
    context,
  );
  return visible.map(({id, state}) => renderItem(id, state, names, context));
}

async function lookUp(states: readonly LiveKudos[], {viewer, directory}: RenderContext): Promise<Names> {
  const people = new Set<string>();
  const groups = new Set<string>();
  for (const state of states) {
    people.add(state.from);
    for (const {kind, id} of state.to) (kind === 'person' ? people : groups).add(id);
    for (const {by} of state.reactions) for (const id of othersOf(by, viewer.id).slice(0, LOOKED_UP)) people.add(id);
  }
  const [entries, groupEntries] = await Promise.all([directory.people([...people]), directory.groups([...groups])]);
  return {people: new Map(Array.from(entries, ([id, person]) => [id, publicPerson(person)])), groups: groupEntries};
}

function renderItem(id: string, state: LiveKudos, names: Names, {viewer, now, policy}: RenderContext): KudosItem {
  const {version, to, message, lang, valueIds, editedAt, audience, reactions} = state;
  const can: string[] = [];
  if (mayEdit(state, viewer, now, policy)) can.push('edit');
  if (isAuthorOf(state, viewer)) can.push('withdraw');
  can.push('react');
  return {
    id,
    type: 'hearth.kudos.given.v1',
    at: new Date(state.at).toISOString(),
    by: names.people.get(state.from) ?? null,
    data: {
      version,
      to: to.map((recipient) => renderRecipient(recipient, names)),
      message,
      lang,
      valueIds,
      editedAt: editedAt === undefined ? undefined : new Date(editedAt).toISOString(),
      audience,
      state: 'live',
      // In the order of the policy, so that marks keep their places while people set them.
      reactions: policy.marks.flatMap((mark) => {
        const by = reactions.find((reaction) => reaction.mark === mark)?.by ?? [];
        return by.length > 0 ? renderReaction(mark, by, names, viewer.id) : [];
      }),
    },
    can,
  };
}

function renderRecipient({kind, id}: LiveKudos['to'][number], {people, groups}: Names): KudosRecipient {
  if (kind === 'person') return {kind, ...(people.get(id) ?? {id, name: ''})};
  const group = groups.get(id);
  return {kind, id, name: group?.name ?? '', detail: group?.detail};
}

/** Names some of those who set a mark. How many did is never said. */
function renderReaction(mark: string, by: readonly string[], {people}: Names, viewer: string): KudosReaction[] {
  const mine = by.includes(viewer);
  const others = othersOf(by, viewer);
  const named = others.slice(0, LOOKED_UP).flatMap((id) => people.get(id) ?? []);
  if (!mine && named.length === 0 && others.length <= LOOKED_UP) return [];
  return [{mark, mine, by: named.slice(0, NAMED), others: named.length > NAMED || others.length > LOOKED_UP}];
}

const othersOf = (by: readonly string[], viewer: string): string[] => by.filter((id) => id !== viewer);
