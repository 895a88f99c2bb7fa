import type {KudosEventData, KudosEventType} from '../../src/protocol/events/kudos.js';
import type {Submission} from '../../src/server/intake.js';
import {COMMON_SPACE} from './company.js';
import {identityOf} from './host-data.js';
import {findPerson} from './people/index.js';
import {Random} from './random.js';
import {cards} from './thanks/cards.js';
import type {CardText} from './thanks/cards.js';

const HOUR = 60 * 60_000;

/** The application that these events name as theirs. */
const SOURCE = '/ternhaven';

/** What people posted for the cards: who opened them, who signed, what was said to it. */
export function occasionSubmissions({now, variant}: {now: number; variant: number}): Submission[] {
  const random = new Random(variant + 0xca2d);
  return cards.flatMap((card) => submissionsOf(card, now, () => random.uuid()));
}

function submissionsOf(card: CardText, now: number, newId: () => string): Submission[] {
  const {title, to, from, message, space, audience, valueIds, ago, reveal, signed} = card;
  const opened = now - ago * HOUR;
  const subject = newId();
  const post = <Type extends KudosEventType>(by: string, at: number, id: string, type: Type, data: KudosEventData<Type>): Submission => {
    const person = findPerson(by);
    if (!person) throw new Error(`Nobody at Ternhaven is called ${by}.`);
    const where = person.spaces.includes(space) ? space : COMMON_SPACE;
    const time = Math.floor(at);
    return {
      event: {specversion: '1.0', id, source: SOURCE, type, time: new Date(time).toISOString(), space: where, subject, data},
      by: identityOf(person),
      now: time,
    };
  };
  const occasion = {title, revealAt: new Date(Math.floor((opened + reveal * HOUR) / HOUR) * HOUR).toISOString()};
  return [
    post(from, opened, subject, 'hearth.kudos.given.v1', {to: [{kind: 'person', id: to}], message, valueIds, audience, lang: 'en', occasion}),
    ...signed.map((words) => post(words.from, opened + words.after * HOUR, newId(), 'hearth.kudos.replied.v1', {message: words.message})),
  ];
}
