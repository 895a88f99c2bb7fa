import type {KudosEventData, KudosEventType} from '../../src/protocol/events/kudos.js';
import type {Identity} from '../../src/server/identity.js';
import type {Submission} from '../../src/server/intake.js';
import {COMMON_SPACE} from './company.js';
import {identityOf} from './host-data.js';
import type {DemoPerson} from './people/index.js';
import {readersOf, thankedBy} from './plan.js';
import type {PlannedKudos} from './plan.js';
import {Random} from './random.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The application that these events name as theirs. */
const SOURCE = '/ternhaven';

/** Turns a plan into what people posted: the thanks, the second thoughts, the marks, from old to new. */
export function submissionsOf(planned: readonly PlannedKudos[], {now, variant}: {now: number; variant: number}): Submission[] {
  const writer = new Writer(new Random(variant + 0x5eed), now);
  for (const kudos of planned) writer.write(kudos);
  return writer.submissions.sort((a, b) => a.now - b.now);
}

class Writer {
  readonly submissions: Submission[] = [];
  readonly #random: Random;
  readonly #now: number;
  // The host looks a person's groups up once for each identity object.
  readonly #identities = new Map<string, Identity>();

  constructor(random: Random, now: number) {
    this.#random = random;
    this.#now = now;
  }

  write(kudos: PlannedKudos): void {
    const {id, at, from, to, message, valueIds, audience, lang} = kudos;
    const recipients = to.map((one) => (one.kind === 'person' ? {kind: one.kind, id: one.person.id} : one));
    const given = {to: recipients, valueIds, audience, lang};
    const first = this.#random.chance(0.02) ? withoutItsEnd(message) : message;
    this.#add('hearth.kudos.given.v1', {...given, message: first}, {kudos, by: from, at, id});
    if (first !== message) {
      const edited = at + this.#random.integer(1, 11) * MINUTE;
      this.#add('hearth.kudos.edited.v1', {version: 1, message, valueIds}, {kudos, by: from, at: edited});
    }
    if (this.#random.chance(0.008)) {
      this.#add('hearth.kudos.withdrawn.v1', {}, {kudos, by: from, at: at + this.#random.integer(12, 300) * MINUTE});
    } else this.#react(kudos);
  }

  /** Those who are thanked often answer with a mark; of the others who can see it, a few do. */
  #react(kudos: PlannedKudos): void {
    const thanked = thankedBy(kudos);
    const others = readersOf(kudos).filter((person) => person !== kudos.from && !thanked.includes(person));
    const near = others.filter(({team}) => team === kudos.from.team || team === thanked[0]?.team);
    const count = this.#random.weighted([[0, 30], [1, 26], [2, 18], [3, 12], [4, 7], [6, 4], [9, 2], [14, 1]]); // oxfmt-ignore
    const among = this.#random.chance(0.8) ? near : others;
    const marks = [
      ...thanked.filter(() => this.#random.chance(0.35)).map((by) => ({by, mark: 'thanks'})),
      ...this.#random
        .shuffled(among)
        .slice(0, count)
        .map((by) => ({by, mark: this.#markFor(kudos)})),
    ];
    for (const {by, mark} of marks) this.#add('hearth.kudos.reacted.v1', {mark}, {kudos, by, at: kudos.at + this.#delay()});
  }

  #markFor({valueIds}: PlannedKudos): string {
    const learning = valueIds.some((id) => ['show', 'check', 'ask'].includes(id));
    return this.#random.weighted([
      ['thanks', 5],
      ['celebrate', 5],
      ['learn', learning ? 5 : 1],
    ]);
  }

  /** How long it takes until somebody sees it: minutes, mostly; days, at times. */
  #delay(): number {
    return 2 * MINUTE + this.#random.next() ** 6 * 60 * HOUR;
  }

  #add<Type extends KudosEventType>(
    type: Type,
    data: KudosEventData<Type>,
    {kudos, by, at, id = this.#random.uuid()}: {kudos: PlannedKudos; by: DemoPerson; at: number; id?: string},
  ): void {
    // What has not happened yet is not told.
    if (at > this.#now) return;
    const now = Math.floor(at);
    // What is shared with everyone is read, by people of other teams, in the space of all.
    const space = by.spaces.includes(kudos.space) ? kudos.space : COMMON_SPACE;
    const event = {specversion: '1.0', id, source: SOURCE, type, time: new Date(now).toISOString(), space, subject: kudos.id, data};
    this.submissions.push({event, by: this.#identityOf(by), now});
  }

  #identityOf(person: DemoPerson): Identity {
    const identity = this.#identities.get(person.id) ?? identityOf(person);
    this.#identities.set(person.id, identity);
    return identity;
  }
}

/** A text without its last sentence, as it is before its writer comes back to it. */
function withoutItsEnd(message: string): string {
  const sentences = message.match(/[^.!?。！？؟।]+[.!?。！？؟।»”“״]*\s*/gu) ?? [message];
  return sentences.length > 1 ? sentences.slice(0, -1).join('').trim() : message;
}
