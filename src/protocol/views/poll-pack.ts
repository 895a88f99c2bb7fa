import type {PollForm} from '../events/poll-form.js';
import {POLL_LIMITS} from '../events/poll-limits.js';
import {isObject, list, text} from './view.js';

type Pack = Extract<PollForm, {type: 'pack'}>;
type Dial = Pack['scale']['dials'][number];
type Item = Pack['scale']['items'][number];

const readDial = (value: unknown): Dial | undefined => {
  const [id, label] = isObject(value) ? [text(value.id), text(value.label)] : [];
  return id && label ? {id, label} : undefined;
};

const readItem = (value: unknown): Item | undefined => {
  const [id, words, dial] = isObject(value) ? [text(value.id), text(value.text), text(value.dial)] : [];
  if (!isObject(value) || !id || !words || !dial) return undefined;
  const {reversed} = value;
  // Turned around or not makes all the difference.
  if (reversed !== undefined && typeof reversed !== 'boolean') return undefined;
  return {id, text: words, dial, ...(reversed !== undefined && {reversed})};
};

/** All of some parts, by ids of their own; nothing where one of them makes no sense, as a dial without it would be another one. */
function readAll<Part extends {id: string}>(value: unknown, read: (one: unknown) => Part | undefined, most: number): Part[] | undefined {
  const parts = list(value, read);
  const isWhole = Array.isArray(value) && parts.length === value.length && new Set(parts.map(({id}) => id)).size === parts.length;
  return isWhole && parts.length > 0 && parts.length <= most ? parts : undefined;
}

/** The scale of a pack; nothing where a page cannot ask it. */
export function readPack(value: unknown): Pack | undefined {
  if (!isObject(value)) return undefined;
  const [low, high] = [text(value.low), text(value.high)];
  const dials = readAll(value.dials, readDial, POLL_LIMITS.dials);
  const items = readAll(value.items, readItem, POLL_LIMITS.items);
  const {points} = value;
  if (!low || !high || !dials || !items || !Number.isSafeInteger(points) || (points as number) < 3 || (points as number) > 11) return undefined;
  const belongs = items.every(({dial}) => dials.some(({id}) => id === dial)) && dials.every(({id}) => items.some(({dial}) => dial === id));
  if (!belongs || (value.missing !== undefined && value.missing !== 'half' && value.missing !== 'all')) return undefined;
  return {type: 'pack', scale: {points: points as number, low, high, dials, items, ...(value.missing && {missing: value.missing})}};
}
