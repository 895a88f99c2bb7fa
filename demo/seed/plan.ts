import type {Audience} from '../../src/protocol/events/kudos.js';
import {timesOfThanks} from './calendar.js';
import {COMMON_SPACE} from './company.js';
import type {Space} from './company.js';
import {groups} from './groups.js';
import {findPerson, people} from './people/index.js';
import type {DemoPerson} from './people/index.js';
import {Deck, Random} from './random.js';
import {addressed, compose} from './thanks/compose.js';
import {englishGroups, englishSeveral, isInSeason, shelves} from './thanks/index.js';
import type {ThanksText} from './thanks/index.js';

/** One kudos to come. */
export interface PlannedKudos {
  id: string;
  at: number;
  from: DemoPerson;
  to: ({kind: 'person'; person: DemoPerson} | {kind: 'group'; id: string})[];
  space: Space;
  audience: Audience;
  message: string;
  lang: string;
  valueIds: string[];
}

export interface PlanOptions {
  count: number;
  /** The last moment, in milliseconds since the epoch. */
  now: number;
  variant: number;
}

/** How many kudos a wall of fourteen months holds. */
const FULL = 2000;

/** Makes up who thanked whom for what, from old to new. */
export function plan(options: PlanOptions): PlannedKudos[] {
  return new Planner(new Random(options.variant)).plan(options);
}

type Told = Pick<PlannedKudos, 'from' | 'to' | 'message' | 'lang' | 'valueIds'>;

class Planner {
  readonly #random: Random;
  readonly #shelves;
  readonly #several;
  readonly #groups;
  readonly #said = new Set<string>();
  /** How often each person's turn came, so that nobody is thanked, or thanks, much more than others. */
  readonly #turns = {given: new Map<string, number>(), received: new Map<string, number>()};

  constructor(random: Random) {
    this.#random = random;
    this.#shelves = shelves.map(({lang, texts, weight}) => [{lang, deck: new Deck(texts, random)}, weight] as const);
    this.#several = new Deck(englishSeveral, random);
    this.#groups = new Deck(
      groups.flatMap(({id, members}) => (englishGroups[id] ?? []).map((text) => ({id, members, text}))),
      random,
    );
  }

  plan({count, now}: PlanOptions): PlannedKudos[] {
    return timesOfThanks(count, FULL, now, this.#random).map((at) => {
      const told = this.#unsaid(() => this.#tell(at));
      return {id: this.#random.uuid(), at, ...told, ...this.#place(told)};
    });
  }

  #tell(at: number): Told {
    const tell = this.#random.weighted([
      [() => this.#toOne(at), 88],
      [() => this.#toSeveral(at), 7],
      [() => this.#toGroup(at), 5],
    ]);
    return tell();
  }

  #toOne(at: number): Told {
    const {lang, deck} = this.#random.weighted(this.#shelves);
    const text = deck.dealOne((one) => isInSeason(one, at));
    const fitting = people.filter(
      ({recognition, craft, writes}) => recognition !== 'off' && (lang === 'en' || writes.includes(lang)) && (text.by?.includes(craft) ?? true),
    );
    const person = this.#next('received', fitting);
    const from = this.#giver([person], lang, text);
    const plain = compose(text.text, {called: person.called, at}, this.#random);
    const message = lang === 'en' && this.#random.chance(0.18) ? addressed(plain, person.called) : plain;
    return {from, to: [{kind: 'person', person}], message, lang, valueIds: this.#valuesOf(text)};
  }

  #toSeveral(at: number): Told {
    const text = this.#several.dealOne((one) => isInSeason(one, at));
    const count = this.#random.weighted([[2, 5], [3, 5], [4, 3], [5, 2], [6, 1]]); // oxfmt-ignore
    const open = people.filter(({recognition, craft}) => recognition === undefined && (text.by === undefined || text.by.includes(craft)));
    const first = this.#next('received', open);
    const near = open.filter(({id, team}) => id !== first.id && team === first.team);
    const others = this.#random.shuffled(near).slice(0, count - 1);
    const thanked = this.#random.shuffled([first, ...others]);
    return {
      from: this.#giver(thanked, 'en', text),
      to: thanked.map((person) => ({kind: 'person', person})),
      message: compose(text.text, {at}, this.#random),
      lang: 'en',
      valueIds: this.#valuesOf(text),
    };
  }

  #toGroup(at: number): Told {
    const {id, members, text} = this.#groups.dealOne(({text}) => isInSeason(text, at));
    const outside = people.filter((person) => !members.includes(person.id) && person.recognition !== 'off');
    return {
      from: this.#next('given', outside),
      to: [{kind: 'group', id}],
      message: compose(text.text, {at}, this.#random),
      lang: 'en',
      valueIds: this.#valuesOf(text),
    };
  }

  /** Someone who would thank these people: mostly from their own team. */
  #giver(thanked: readonly DemoPerson[], lang: string, {by, from}: ThanksText): DemoPerson {
    const able = people.filter((person) => !thanked.includes(person) && (lang === 'en' || person.writes.includes(lang)));
    const fitting = able.filter(({craft}) => from?.includes(craft) ?? true);
    const near = fitting.filter(({team}) => team === thanked[0]!.team);
    // The work of a craft is seen by those close to it; kindness is seen by all.
    if (near.length > 0 && this.#random.chance(by ? 0.92 : 0.5)) return this.#next('given', near);
    return this.#next('given', fitting.length > 0 ? fitting : able);
  }

  /** Where it is said, and to whom it shows. Whoever likes it private is thanked in private. */
  #place({from, to}: Told): Pick<PlannedKudos, 'space' | 'audience'> {
    const thanked = to.flatMap((recipient) => (recipient.kind === 'person' ? recipient.person : []));
    const {team} = from;
    const together = team !== 'elsewhere' && thanked.length > 0 && thanked.every((person) => person.team === team);
    const space = together && this.#random.chance(0.85) ? team : COMMON_SPACE;
    if (thanked.some(({recognition}) => recognition === 'private') || this.#random.chance(0.04)) return {space, audience: 'recipient'};
    return {space, audience: space === COMMON_SPACE || this.#random.chance(0.25) ? 'everyone' : 'group'};
  }

  /** One of those whose turn came least often. */
  #next(kind: 'given' | 'received', among: readonly DemoPerson[]): DemoPerson {
    const turns = this.#turns[kind];
    const turnsOf = ({id}: DemoPerson): number => turns.get(id) ?? 0;
    const fewest = Math.min(...among.map(turnsOf));
    const person = this.#random.pick(among.filter((one) => turnsOf(one) <= fewest + 1));
    turns.set(person.id, turnsOf(person) + 1);
    return person;
  }

  /** Tells until it comes out in words that nobody used before. */
  #unsaid(tell: () => Told): Told {
    let told = tell();
    while (this.#said.has(told.message)) told = tell();
    this.#said.add(told.message);
    return told;
  }

  #valuesOf({value}: ThanksText): string[] {
    return value !== undefined && this.#random.chance(0.8) ? [value] : [];
  }
}

/** Who can see a kudos, beside the one who gave it and those who are thanked. */
export function readersOf({space, audience}: PlannedKudos): DemoPerson[] {
  if (audience === 'recipient') return [];
  return audience === 'everyone' ? [...people] : people.filter(({spaces}) => spaces.includes(space));
}

/** The people whom a kudos thanks, those of its groups included. */
export function thankedBy({to}: PlannedKudos): DemoPerson[] {
  return to.flatMap((recipient) => {
    if (recipient.kind === 'person') return recipient.person;
    const members = groups.find(({id}) => id === recipient.id)?.members ?? [];
    return members.flatMap((id) => findPerson(id) ?? []);
  });
}
