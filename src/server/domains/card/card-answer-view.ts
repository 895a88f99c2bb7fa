import type {CardAudience} from '../../../protocol/events/card.js';
import type {CardAnswer, CardNote, OwnAnswer, ShownImage} from '../../../protocol/views/card.js';
import type {Person} from '../../../protocol/person.js';
import type {Ruled} from '../../../protocol/views/ruled.js';
import type {RenderContext} from '../domain.js';
import type {Names} from './card-names.js';
import {isExpired, mayModerate} from './card-sight.js';
import type {AnswerState, CardState, Moderated, NoteState} from './card-state.js';
import {hasReported, mayAppeal, withheld} from './card-texts.js';

/** A moment as the protocol writes it (RFC 3339). */
export const timestamp = (time: number): string => new Date(time).toISOString();

/** What all who see an answer see alike. */
export function renderWords(answer: AnswerState, context: RenderContext): Omit<CardAnswer, 'thanked' | 'can'> {
  const {id, version, prompt, text, lang, at} = answer;
  return {id, version, prompt, text, lang, image: renderImage(answer, context), at: timestamp(at)};
}

function renderImage({image}: AnswerState, {basePath}: RenderContext): ShownImage | undefined {
  return image && {id: image.id, src: `${basePath}/v1/images/${image.id}`, alt: 'alt' in image ? image.alt : ''};
}

/** An answer as somebody else sees it. */
export function renderAnswer(state: CardState, answer: AnswerState, context: RenderContext): CardAnswer {
  const {viewer} = context;
  const thanked = answer.thanks?.some(({by}) => by === viewer.id) ?? false;
  const can = [
    ...(thanked ? [] : ['appreciate']),
    'ask',
    ...(hasReported(answer, viewer) ? [] : ['report']),
    ...(mayModerate(state, answer, viewer, context) ? ['moderate'] : []),
  ];
  return {...renderWords(answer, context), thanked, can};
}

/** An answer as whoever wrote it sees it. */
export function renderOwnAnswer(answer: AnswerState, names: Names, context: RenderContext): CardAnswer {
  const {space, expiresAt} = answer;
  const own: OwnAnswer = {
    audience: audienceNow(answer.audience, names),
    space,
    expiresAt: expiresAt === undefined ? undefined : timestamp(expiresAt),
    expired: isExpired(answer, context.now),
    state: withheld(answer),
    ...ruledFor(answer),
  };
  const can = [...(own.state === 'removed' ? [] : ['edit']), ...(mayAppeal(answer) ? ['appeal'] : [])];
  return {...renderWords(answer, context), thanked: false, own, can};
}

/** Whom a part is for as things stand: a group that is no more has nobody in it. */
export const audienceNow = (audience: CardAudience, {groups}: Names): CardAudience =>
  typeof audience === 'object' && !groups.has(audience.group) ? 'me' : audience;

/** What moderators decided on a text, as far as whoever wrote it is told. */
export const ruledFor = ({ruling, appeal}: Moderated): Ruled => ({
  reason: ruling?.reason,
  appeal: appeal && (appeal.open ? 'open' : 'closed'),
});

/** A question as whoever asked it sees it on the card of another. */
export const renderAsked = (note: NoteState, by: Person): CardNote => ({
  ...renderNote(note, by),
  state: withheld(note),
  ...ruledFor(note),
  can: mayAppeal(note) ? ['appeal'] : [],
});

/** Thanks or a question as whoever got it sees it. */
export const renderCame = (note: NoteState, by: Person | null, owner: {id: string}): CardNote => ({
  ...renderNote(note, by),
  can: note.kind === 'question' && !hasReported(note, owner) ? ['report'] : [],
});

export const renderNote = ({id, kind, at, answerId, topic, message}: NoteState, by: Person | null): Omit<CardNote, 'can'> => ({
  id,
  kind,
  by,
  at: timestamp(at),
  answerId,
  topic,
  message,
});
