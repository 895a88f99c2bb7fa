import type {CardField} from '../../../protocol/events/card.js';
import type {Hint} from '../../stores/store.js';
import type {DecisionContext} from '../domain.js';
import {personScope, queueScope, spaceScope, within} from '../scopes.js';
import {audienceScope, hasCome, isOfConcern, isShown, notesSeen} from './card-sight.js';
import type {AnswerState, CardState, FieldState, Moderated, NoteState} from './card-state.js';
import {fieldsOf, hasReported, isField, openReports, textsOf, waitsOf} from './card-texts.js';

/*
 * That something happened is told as carefully as what happened: that somebody changed what they keep to themselves, thanked somebody,
 * reported something must not be noticed by others because their pages were told to look again. So each hint goes to those whom a part
 * is for, and what one person alone sees goes to that person among them: where they are not, they hear of nothing.
 */

/** What is behind a difference: the card before, and after. Of a card that is not there nothing is seen. */
type Both = readonly [before: CardState | undefined, after: CardState | undefined];

/** Where those look who see a difference between two states of a card. */
export function cardHints(before: CardState | undefined, after: CardState | undefined, {now}: Pick<DecisionContext, 'now'>): Hint[] {
  const both: Both = [before, after];
  const {owner} = (after ?? before)!;
  const kept = before && after ? before.blocked.filter((id) => after.blocked.includes(id)) : (before ?? after)!.blocked;
  const except = kept.length > 0 ? kept.join(' ') : undefined;
  const all = both.map((state) => new Set(state && facesOf(state, now).keys()));
  const scopes = [...new Set([...all[0]!, ...all[1]!])];

  const changed = changedScopes(both, now);
  const personal = peopleConcerned(both, now).flatMap((person) => scopes.map((scope) => within(scope, personScope(person))));
  const own = ownFace(before) === ownFace(after) ? [] : [personScope(owner)];
  const told = [...changed.map((scope) => ({scope, except})), ...[...personal, ...own].map((scope) => ({scope}))];
  return [
    ...told.map((one): Hint => ({view: 'card', ...one})),
    ...(both.some((state) => state && state.answers.length > 0) ? told.map((one): Hint => ({view: 'answers', ...one})) : []),
    ...spotlightHints(both, {told, scopes, own, except, now}),
    ...queueHints(both, now).map((scope): Hint => ({view: 'card_reports', scope, except: owner})),
  ];
}

/** What everybody sees whom a scope names, by scope. */
function facesOf(state: CardState, now: number): Map<string, unknown[]> {
  const faces = new Map<string, unknown[]>();
  if (!state.published) return faces;
  const add = (scope: string | undefined, face: unknown) => scope !== undefined && faces.set(scope, [...(faces.get(scope) ?? []), face]);
  for (const [name, field] of shownFields(state, now)) add(audienceScope(field), [name, field.value]);
  for (const answer of shownAnswers(state, now)) {
    const {id, version, prompt, text, lang, image} = answer;
    add(audienceScope(answer), [id, version, prompt, text, lang, image]);
  }
  // Whether it may be worked out what one has in common with them is told to all who see anything.
  if (state.overlap) for (const scope of faces.keys()) add(scope, 'overlap');
  return faces;
}

const shownFields = (state: CardState | undefined, now: number): [CardField, FieldState][] =>
  state?.published ? fieldsOf(state).filter(([, field]) => isShown(field, now)) : [];

const shownAnswers = (state: CardState | undefined, now: number): AnswerState[] =>
  state?.published ? state.answers.filter((answer) => isShown(answer, now)) : [];

/** The scopes whose people see another card than before, and pairs of scopes of which that holds for those alone who look in both. */
function changedScopes([before, after]: Both, now: number): string[] {
  const [old, young] = [before, after].map((state) => (state ? facesOf(state, now) : new Map<string, unknown[]>())) as [
    Map<string, unknown[]>,
    Map<string, unknown[]>,
  ];
  const all = [...new Set([...old.keys(), ...young.keys()])];
  const changed = all.filter((scope) => JSON.stringify(old.get(scope)) !== JSON.stringify(young.get(scope)));
  // Who sees answers of several audiences sees in which order they stand.
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
  return [...changed, ...pairs.filter((pair) => isReordered([before, after], pair, now)).map((pair) => pair.join(' '))];
}

/** Whether the answers that are for the people of some scopes stand in another order than before. */
function isReordered([before, after]: Both, scopes: readonly string[], now: number): boolean {
  const ids = [before, after].map((state) =>
    shownAnswers(state, now)
      .filter((answer) => scopes.includes(audienceScope(answer) ?? ''))
      .map(({id}) => id),
  ) as [string[], string[]];
  const [old, young] = ids.map((own, index) => own.filter((id) => ids[1 - index]!.includes(id)));
  return JSON.stringify(old) !== JSON.stringify(young);
}

/** Those who see a difference that others do not: in what they thanked for, asked, or reported, and in that the card is kept from them. */
function peopleConcerned(both: Both, now: number): string[] {
  const people = new Set(
    both.flatMap((state) => [
      ...(state?.notes ?? []).map(({by}) => by),
      ...shownAnswers(state, now).flatMap(({thanks = [], reports = []}) => [...thanks, ...reports].map(({by}) => by)),
      ...shownFields(state, now).flatMap(([, {reports = []}]) => reports.map(({by}) => by)),
      ...(state?.blocked ?? []),
    ]),
  );
  const [before, after] = both;
  // Where there is nothing on one side, everybody who saw the other is told of that.
  return before && after ? [...people].filter((person) => personalFace(before, person, now) !== personalFace(after, person, now)) : [];
}

/** What one person sees of a card beside what is the same for all. */
function personalFace(state: CardState, person: string, now: number): string {
  if (state.blocked.includes(person)) return 'kept';
  const answers = shownAnswers(state, now);
  return JSON.stringify([
    answers.filter(({thanks = []}) => thanks.some(({by}) => by === person)).map(({id}) => id),
    answers.filter((answer) => hasReported(answer, {id: person})).map(({id}) => id),
    shownFields(state, now).flatMap(([name, field]) => (hasReported(field, {id: person}) ? name : [])),
    state.notes.filter(({by, kind}) => by === person && kind === 'question').map(noteFace),
  ]);
}

/** What its owner sees of a card, and others may not: all but who thanked and who reported. */
export function ownFace(state: CardState | undefined): string {
  if (!state) return '';
  const {owner, published, answers, spotlights, blocked, overlap} = state;
  const fields = fieldsOf(state).map(([name, field]) => [name, textFace(field)]);
  const told = answers.map(({thanks: _thanks, ...answer}) => textFace(answer));
  const notes = notesSeen(state).map((note) => [noteFace(note), hasReported(note, {id: owner})]);
  return JSON.stringify([published, fields, told, spotlights, notes, blocked, overlap]);
}

/** What whoever wrote a text sees of it: not who reported it, nor that these very words were approved. */
const textFace = ({reports: _reports, approved: _approved, ...text}: Moderated) => ({...text, held: text.held ?? false});

/** The same of a question; nor where it waits. */
const noteFace = ({reports: _reports, approved: _approved, away: _away, space: _space, ...note}: NoteState) => note;

/** A hint for a card that everybody of a space may look at: to those of them who see anything of it. */
function spotlightHints(
  both: Both,
  {
    told,
    scopes,
    own,
    except,
    now,
  }: {told: readonly Omit<Hint, 'view'>[]; scopes: readonly string[]; own: readonly string[]; except?: string; now: number},
): Hint[] {
  const spaces = both.map(
    (state) => state?.spotlights.filter(({notBefore}) => hasCome(notBefore, now) && state.published).map(({space}) => space) ?? [],
  );
  return [...new Set(spaces.flat())].flatMap((space) => {
    const here = (scope: string) => within(spaceScope(space), scope);
    const hint = ({scope, ...rest}: Omit<Hint, 'view'>): Hint => ({view: 'spotlight', scope: scope.split(' ').map(here).join(' '), ...rest});
    const isThroughout = spaces.every((one) => one.includes(space));
    return isThroughout ? told.map(hint) : [...scopes.map((scope) => hint({scope, except})), ...own.map((scope) => hint({scope}))];
  });
}

/** The queues in which moderators see a difference. Whoever wrote an answer does not hear that it was reported, also as a moderator. */
function queueHints(both: Both, now: number): string[] {
  const [old, young] = both.map((state) => (state ? queueFaces(state, now) : new Map<string, unknown[]>())) as [
    Map<string, unknown[]>,
    Map<string, unknown[]>,
  ];
  return [...new Set([...old.keys(), ...young.keys()])].filter((scope) => JSON.stringify(old.get(scope)) !== JSON.stringify(young.get(scope)));
}

/** What moderators see of a card, by queue. */
function queueFaces(state: CardState, now: number): Map<string, unknown[]> {
  const faces = new Map<string, unknown[]>();
  const names = new Map(fieldsOf(state).map(([name, field]) => [field, name]));
  for (const text of textsOf(state)) {
    if (!isOfConcern(state, text, now)) continue;
    const {thanks: _thanks, event: _event, approved: _approved, reports: _reports, away: _away, ...rest} = text as AnswerState & NoteState;
    // Who reported is not said, so that the same said again by the same person is nothing new.
    const face = [isField(text) && names.get(text), rest, openReports(text).map(({reason, note, at}) => [reason, note, at])];
    const add = (part: 'open' | 'decided') => {
      const scope = queueScope(text.space ?? '', part);
      faces.set(scope, [...(faces.get(scope) ?? []), face]);
    };
    if (waitsOf(text).length > 0) add('open');
    if (text.ruling) add('decided');
  }
  return faces;
}
