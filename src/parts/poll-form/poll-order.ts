import {formatNumber} from '../../locales/numbers.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {PollForm} from '../../protocol/events/poll-form.js';
import type {PollOption} from '../../protocol/results/definition.js';
import {moved} from './poll-form.model.js';
import {nameOf} from './poll-form.words.js';

/** An order after something in it was placed, moved or taken out. */
export interface Ordered {
  options: string[];
  /** What has the focus then, by its selector. */
  focus: string;
  /** What is said of it. */
  said: string;
}

/** What an order is made of. */
export interface Ordering {
  localize: LocalizeController;
  form: PollForm;
  /** The options as they are shown. */
  shown: readonly PollOption[];
  /** What is placed by now, the first first. */
  placed: readonly string[];
}

/** Puts something at the end. The focus goes on to the next one to place; after the last, to the one that was placed. */
export function place(ordering: Ordering, id: string): Ordered {
  const options = [...ordering.placed, id];
  const [next] = ordering.shown.filter((option) => !options.includes(option.id));
  return {options, focus: next ? `[data-place="${next.id}"]` : `[data-move="position ${id}"]`, said: whereIs(ordering, options, id)};
}

/** Moves something to a place, from 0 on; what did it keeps the focus. */
export function move(ordering: Ordering, id: string, to: number, by: 'up' | 'down' | 'position'): Ordered {
  const options = moved(ordering.placed, ordering.placed.indexOf(id), to);
  return {options, focus: `[data-move="${by} ${id}"]`, said: whereIs(ordering, options, id)};
}

/** Takes something out of the order. */
export function takeOut({localize, form, placed}: Ordering, id: string): Ordered {
  const options = placed.filter((one) => one !== id);
  return {options, focus: `[data-place="${id}"]`, said: localize.term('pollRankOuted', nameOf(form, id))};
}

function whereIs({localize, form}: Ordering, options: readonly string[], id: string): string {
  const write = (number: number) => formatNumber(localize.lang, number);
  const at = localize.term('pollPoint', write(options.indexOf(id) + 1), write(options.length));
  return localize.term('pollRankMoved', nameOf(form, id), at);
}
