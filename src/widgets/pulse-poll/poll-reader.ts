import {warn} from '../../elements/warn.js';
import {plain} from '../../protocol/events/plain-text.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import {isObject, list, text} from '../../protocol/views/view.js';
import type {ViewItem} from '../../protocol/views/view.js';

/** What a definition may take up as JSON at most, in bytes. */
const MOST_BYTES = 262_144;

/** What is wrong with a poll that cannot be asked, as the page is told it. */
const FAULTS = {
  few: `it has fewer than ${POLL_LIMITS.fewestOptions} options`,
  many: `it has more than ${POLL_LIMITS.options} options`,
  'many-ranked': `it has more than ${POLL_LIMITS.ranked} options that are put in an order`,
  twice: 'two options say the same',
  large: `its definition takes up more than ${MOST_BYTES} bytes`,
  other: 'its definition makes no sense',
} as const;

export type Fault = keyof typeof FAULTS;

/** A poll that cannot be asked: whoever set it up got something wrong. */
export interface BrokenPoll {
  id: string;
  /** As it came. */
  definition: Record<string, unknown>;
  /** Whether the viewer runs it. */
  runs: boolean;
  fault: Fault;
}

/**
 * Reads the polls of a widget, each once. What a widget first asks for is read for the question alone, and so is what a page gives it: all else is
 * found here. Those that cannot be asked are left out, and told of.
 */
export class PollReader<Data> {
  /** Those of the last reading that cannot be asked. */
  broken: readonly BrokenPoll[] = [];
  readonly #read: (data: Record<string, unknown>) => Data | undefined;
  readonly #known = new WeakMap<object, {item?: ViewItem<Data>; broken?: BrokenPoll}>();
  /** What the page was told of. */
  readonly #told = new Set<string>();

  constructor(read: (data: Record<string, unknown>) => Data | undefined) {
    this.#read = read;
  }

  /** Those that can be asked. */
  read(items: readonly ViewItem<Data>[]): ViewItem<Data>[] {
    const all = items.map((item) => this.#one(item));
    this.broken = all.flatMap(({broken}) => broken ?? []);
    return all.flatMap(({item}) => item ?? []);
  }

  /** Tells the page of those that cannot; once of each. */
  tell(widget: HTMLElement): void {
    for (const {id, fault} of this.broken) {
      const once = `${id} ${fault}`;
      if (this.#told.has(once)) continue;
      this.#told.add(once);
      warn(widget, 'malformed-poll', `The poll ${id} cannot be asked, as ${FAULTS[fault]}.`);
    }
  }

  #one(item: ViewItem<Data>): {item?: ViewItem<Data>; broken?: BrokenPoll} {
    const known = this.#known.get(item);
    if (known) return known;
    const raw = item.data as Record<string, unknown>;
    const definition = isObject(raw.definition) ? raw.definition : {};
    const data = isTooLarge(definition) ? undefined : this.#read(raw);
    const read = data ? {item: {...item, data}} : {broken: {id: item.id, definition, runs: raw.runs === true, fault: faultOf(definition)}};
    this.#known.set(item, read);
    return read;
  }
}

const isTooLarge = (definition: object): boolean => new TextEncoder().encode(JSON.stringify(definition)).length > MOST_BYTES;

function faultOf(definition: Record<string, unknown>): Fault {
  if (isTooLarge(definition)) return 'large';
  const {type, options} = isObject(definition.form) ? definition.form : {};
  if (!/^(?:choice|multi|rank)$/.test(`${type}`) || !Array.isArray(options)) return 'other';
  if (options.length < POLL_LIMITS.fewestOptions) return 'few';
  if (options.length > (type === 'rank' ? POLL_LIMITS.ranked : POLL_LIMITS.options)) return type === 'rank' ? 'many-ranked' : 'many';
  const texts = list(options, (option) => (isObject(option) ? text(option.text) : undefined)).map(plain);
  return new Set(texts).size < texts.length ? 'twice' : 'other';
}
