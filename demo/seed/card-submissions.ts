import en from '../../src/decks/en.js';
import {assemble} from '../../src/decks/outline.js';
import type {CardEventData, CardEventType, CardTextField} from '../../src/protocol/events/card.js';
import type {Submission} from '../../src/server/intake.js';
import {peopleCards} from './cards/index.js';
import type {AnswerRecord, CardRecord} from './cards/index.js';
import {COMMON_SPACE} from './company.js';
import {identityOf} from './host-data.js';
import {findPerson} from './people/index.js';
import {Random} from './random.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The application that these events name as theirs. */
const SOURCE = '/ternhaven';

/** The questions of the decks that ship, by id. */
const questions = new Map(assemble('en', en).flatMap(({prompts}) => prompts.map(({id, text}) => [id, text] as const)));

/** What people posted about themselves, and to one another about that, from old to new for each card. */
export function cardSubmissions({now, variant}: {now: number; variant: number}): Submission[] {
  const random = new Random(variant + 0xca4d);
  return peopleCards.flatMap((card) => submissionsOf(card, now, () => random.uuid()));
}

function submissionsOf(card: CardRecord, now: number, newId: () => string): Submission[] {
  const {person: owner, ago, askMeAbout, answers, spotlight, notes = []} = card;
  const {team} = personCalled(owner);
  // Who works for every team is at home where all are.
  const home = team === 'elsewhere' ? COMMON_SPACE : team;
  const submissions: Submission[] = [];
  let time = Math.floor(now - ago * DAY);
  const post = <Type extends CardEventType>(by: string, type: Type, data: CardEventData<Type>, space: string = home): string => {
    const person = personCalled(by);
    const id = newId();
    time += 2 * MINUTE;
    const where = person.spaces.some((one) => one === space) ? space : COMMON_SPACE;
    const event = {specversion: '1.0', id, source: SOURCE, type, time: new Date(time).toISOString(), space: where, subject: owner, data};
    submissions.push({event, by: identityOf(person), now: time});
    return id;
  };
  const [first] = answers.map((answer) => post(owner, 'hearth.card.answer_set.v1', answerData(answer, time)));
  for (const field of ['name', 'pronunciation', 'workingHours'] satisfies CardTextField[]) {
    const value = card[field];
    if (value !== undefined) post(owner, 'hearth.card.field_set.v1', {field, value, audience: field === 'workingHours' ? 'team' : 'org'});
  }
  if (askMeAbout) post(owner, 'hearth.card.field_set.v1', {field: 'askMeAbout', value: askMeAbout, audience: 'org'});
  post(owner, 'hearth.card.published.v1', {});
  if (spotlight) {
    const notBefore = spotlight.inDays === undefined ? {} : {notBefore: new Date(now + spotlight.inDays * DAY).toISOString().slice(0, 10)};
    post(owner, 'hearth.card.spotlight_volunteered.v1', notBefore, spotlight.by === 'everyone' ? COMMON_SPACE : home);
  }
  for (const {from, asks, about} of notes) {
    if (asks === undefined) post(from, 'hearth.card.appreciated.v1', {answerId: first!});
    else post(from, 'hearth.card.asked.v1', {message: asks, ...(about !== undefined && {topic: about})});
  }
  return submissions;
}

function answerData(
  {to, text, lang = 'en', for: audience = 'team', days = 365}: AnswerRecord,
  at: number,
): CardEventData<'hearth.card.answer_set.v1'> {
  const question = typeof to === 'string' ? questions.get(to) : to.question;
  if (question === undefined) throw new Error(`No deck asks ${JSON.stringify(to)}.`);
  const prompt = {...(typeof to === 'string' && {id: to}), text: question, lang: 'en'};
  return {prompt, text, lang, audience, expiresAt: new Date(at + days * DAY).toISOString()};
}

function personCalled(id: string) {
  const person = findPerson(id);
  if (!person) throw new Error(`Nobody at Ternhaven is called ${id}.`);
  return person;
}
