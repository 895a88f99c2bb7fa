import type {Person} from '../person.js';

/** One thing in a view. */
export interface ViewItem<Data = unknown> {
  id: string;
  type: string;
  /** When it came to be, by the clock of the host (RFC 3339). */
  at: string;
  /** Who did it; `null` when that person has left. */
  by: Person | null;
  data: Data;
  /** What the viewer may do with it. The host decides; a widget only hides the rest. */
  can: string[];
}

/** The answer of `GET /v1/views/{name}`. */
export interface View<Data = unknown> {
  name: string;
  space: string;
  items: ViewItem<Data>[];
  /** What is said of all of them together; not about people. */
  aggregates?: Record<string, unknown>;
  page: {next?: string; prev?: string};
  /** The position in the host's log up to which everything is in this view. */
  cursor: string;
  epoch: string;
}

/** What a view that came from outside turned out to be. */
export interface ParsedView<Data> {
  view: View<Data>;
  /** How many items were left out because they made no sense. */
  skipped: number;
}

/** A body that is not a view. */
export class MalformedViewError extends Error {
  override readonly name = 'MalformedViewError';
  readonly body: unknown;
  constructor(body: unknown) {
    super('no view');
    this.body = body;
  }
}

type Json = Record<string, unknown>;

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string, or nothing. */
export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The elements of an array that `read` makes sense of; none where the value is no array. */
export function list<Item>(value: unknown, read: (element: unknown) => Item | undefined): Item[] {
  return Array.isArray(value) ? value.map(read).filter((item): item is Item & {} => item !== undefined) : [];
}

/** The members of an object that are strings; the others are left out. */
const texts = <Texts extends object>(value: unknown): Texts =>
  Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(([, member]) => text(member) !== undefined)) as Texts;

/** A person, or nothing where there is no id or no name. */
export function readPerson(value: unknown): Person | undefined {
  const person = texts<Person>(value);
  return 'id' in person && 'name' in person ? person : undefined;
}

/** Each item once, where it first stood: of two with one id the one of the higher version, or else the later. */
export function unique<Item extends {id: string}>(items: readonly Item[]): Item[] {
  const best = new Map<string, Item & {data?: {version?: number}}>();
  for (const item of items as (Item & {data?: {version?: number}})[]) {
    if ((best.get(item.id)?.data?.version ?? 0) <= (item.data?.version ?? 0)) best.set(item.id, item);
  }
  return [...best.values()];
}

/**
 * Reads a view that came from outside, as a tolerant reader: unknown members are ignored and an item that makes no sense is left
 * out, so that one bad item never costs the page the others.
 *
 * @throws {MalformedViewError} where the body is no view at all.
 */
export function parseView<Data>(body: unknown, readData: (data: Json) => Data | undefined): ParsedView<Data> {
  if (!isObject(body) || !Array.isArray(body.items)) throw new MalformedViewError(body);
  const items = list(body.items, (item): ViewItem<Data> | undefined => {
    if (!isObject(item) || !text(item.id) || !isObject(item.data)) return undefined;
    const data = readData(item.data);
    return data && {type: '', at: '', ...texts<{id: string}>(item), by: readPerson(item.by) ?? null, data, can: list(item.can, text)};
  });
  return {
    view: {
      cursor: '0',
      ...texts<Pick<View, 'name' | 'space' | 'epoch'>>(body),
      items: unique(items),
      page: texts(body.page),
    },
    skipped: body.items.length - items.length,
  };
}
