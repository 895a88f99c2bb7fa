import type {CardField} from '../../../protocol/events/card.js';
import type {CardData, CardItem, OwnCard, WithheldCardField} from '../../../protocol/views/card.js';
import type {ViewItem} from '../../../protocol/views/view.js';
import type {RenderContext} from '../domain.js';
import {audienceNow, renderAnswer, renderAsked, renderCame, renderOwnAnswer, ruledFor, timestamp} from './card-answer-view.js';
import {namesIn, personIn} from './card-names.js';
import type {Names} from './card-names.js';
import {renderQueue} from './card-queue.js';
import {answersSeen, fieldsSeen, hasCome, notesSeen} from './card-sight.js';
import type {AnswerState, CardState, FieldState} from './card-state.js';
import {fieldsOf, hasReported, mayAppeal, withheld} from './card-texts.js';

/** Since when there is a card of somebody who wrote none, or none for whoever looks: the same moment for all of them. */
const NEVER = timestamp(0);

/** What a viewer sees of cards, with the names that people have now. Whoever has left has none. */
export async function renderCards(things: readonly {id: string; state: CardState}[], context: RenderContext): Promise<ViewItem[]> {
  const states = things.map(({state}) => state);
  const names = await namesIn(states, context);
  if (context.view === 'card_reports') return renderQueue(states, names, context);
  return states.flatMap((state) => {
    if (context.view === 'spotlight' && !isInSpotlight(state, names, context)) return [];
    return (state.owner === context.viewer.id ? renderOwn(state, names, context) : renderOther(state, names, context)) ?? [];
  });
}

/** Whether a card is looked at by the people of a space: its owner wanted it so, the day has come, and they are there. */
function isInSpotlight({owner, published, spotlights}: CardState, {people}: Names, {space, now}: RenderContext): boolean {
  const spotlight = spotlights.find((one) => one.space === space);
  return published !== undefined && spotlight !== undefined && hasCome(spotlight.notBefore, now) && !people.get(owner)?.onLeave;
}

/** The answers that a view is about. */
const meant = (answers: readonly AnswerState[], {view, filter}: RenderContext): AnswerState[] =>
  answers.filter(({prompt}) => view !== 'answers' || filter === undefined || prompt.id === filter);

/** A card as somebody else sees it; nothing where the view has nothing to do with it. */
function renderOther(state: CardState, names: Names, context: RenderContext): CardItem | undefined {
  const {view, viewer, now} = context;
  const by = personIn(names, state.owner);
  if (!by) return undefined;
  const answers = meant(answersSeen(state, viewer, now), context);
  const fields = fieldsSeen(state, viewer);
  if (view === 'answers' && answers.length === 0) return undefined;
  if (answers.length + fields.length === 0)
    return view === 'card' ? itemOf(by.id, by, NEVER, {version: 1, askMeAbout: [], answers: [], asked: []}, []) : undefined;
  const asked = state.notes.filter((note) => note.kind === 'question' && note.by === viewer.id);
  const data: CardData = {
    version: 1,
    ...renderFields(fields, context),
    answers: answers.map((answer) => renderAnswer(state, answer, context)),
    asked: asked.map((note) => renderAsked(note, {id: viewer.id, name: viewer.name})),
    overlap: state.overlap,
    reportable: fields.flatMap(([name, field]) => (hasReported(field, viewer) ? [] : name)),
  };
  return itemOf(by.id, by, timestamp(state.published?.at ?? 0), data, ['ask']);
}

/** A card as its owner sees it: all of it, and who may see what. */
function renderOwn(state: CardState, names: Names, context: RenderContext): CardItem | undefined {
  const {view, viewer} = context;
  const answers = meant(state.answers, context);
  if (view === 'answers' && answers.length === 0) return undefined;
  // Whoever is signed in is there, also where the directory does not know them.
  const by = personIn(names, state.owner) ?? {id: viewer.id, name: viewer.name};
  const data: CardData = {
    version: Math.max(1, state.version),
    ...renderFields(fieldsOf(state), context),
    answers: answers.map((answer) => renderOwnAnswer(answer, names, context)),
    asked: [],
    own: renderOwnCard(state, names, context),
  };
  return itemOf(state.owner, by, timestamp(state.at), data, ['edit']);
}

function renderOwnCard(state: CardState, names: Names, {space}: RenderContext): OwnCard {
  const {spotlights} = state;
  // What belongs to no space tells of the first.
  const spotlight = spotlights.find((one) => one.space === space) ?? (space === 'me' ? spotlights[0] : undefined);
  return {
    published: state.published !== undefined,
    audiences: Object.fromEntries(fieldsOf(state).map(([name, {audience}]) => [name, audienceNow(audience, names)])),
    spaces: Object.fromEntries(fieldsOf(state).map(([name, field]) => [name, field.space])),
    withheld: Object.fromEntries(fieldsOf(state).flatMap(([name, field]) => withheldField(name, field))),
    spotlight: spotlight && {notBefore: spotlight.notBefore},
    notes: notesSeen(state)
      .map((note) => renderCame(note, personIn(names, note.by), {id: state.owner}))
      .reverse(),
    blocked: state.blocked.flatMap((id) => personIn(names, id) ?? []),
    overlap: state.overlap,
  };
}

function withheldField(name: CardField, field: FieldState): [CardField, WithheldCardField][] {
  const state = withheld(field);
  return state ? [[name, {state, ...ruledFor(field), can: mayAppeal(field) ? ['appeal'] : []}]] : [];
}

function renderFields(fields: readonly [CardField, FieldState][], {policy}: RenderContext): Partial<CardData> & Pick<CardData, 'askMeAbout'> {
  const {pronunciationAudio, ...said}: Partial<CardData> = Object.fromEntries(fields.map(([name, {value}]) => [name, value]));
  // What a host allowed once it may allow no longer.
  const isHeard = pronunciationAudio !== undefined && policy.isRecordingAllowed(pronunciationAudio);
  return {askMeAbout: [], ...said, ...(isHeard && {pronunciationAudio})};
}

const itemOf = (id: string, by: CardItem['by'], at: string, data: CardData, can: string[]): CardItem => ({
  id,
  type: 'hearth.card.published.v1',
  at,
  by,
  data,
  can,
});
