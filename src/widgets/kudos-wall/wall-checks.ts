import {warn} from '../../elements/warn.js';
import {whole} from '../../elements/whole.js';
import type {KudosWall} from './kudos-wall.js';
import {AUDIENCES} from './kudos-wall.model.js';

/** What the attributes of a wall may say. */
const LIMITS = [
  ['pageSize', 5, 50],
  ['maxRecipients', 1, 50],
  ['maxLength', 50, 2000],
  ['headingLevel', 2, 6],
] as const;
const WORDS = [
  ['composer', ['inline', 'button', 'none']],
  ['mode', ['live', 'readonly', 'preview']],
  ['values', ['optional', 'off']],
  ['replies', ['on', 'off']],
  ['defaultAudience', AUDIENCES],
] as const satisfies readonly [keyof KudosWall, readonly string[]][];

/** Tells the page what is wrong with what it, or the host, says; each time that changes. */
export class WallChecks {
  readonly #wall: KudosWall;
  /** What the attributes said when they were checked. */
  #checked = '';

  constructor(wall: KudosWall) {
    this.#wall = wall;
  }

  check(connected: boolean, space: string | undefined): void {
    const wall = this.#wall;
    if (wall.view.skipped) warn(wall, 'malformed-item', `The host sent ${wall.view.skipped} things that make no sense; they are left out.`);
    wall.view.skipped = 0;
    this.#checkFailure();
    const said = [...LIMITS, ...WORDS].map(([property]) => wall[property]).join() + space;
    if (said === this.#checked) return;
    this.#checked = said;
    if (connected && !space) warn(wall, 'no-space', 'This wall has no space, so that nothing can be said on it: give one to it or to <hearth-host>.');
    for (const [property, min, max] of LIMITS) {
      const value: number | null = wall[property];
      // An attribute that was taken away says nothing wrong.
      if (value !== null && whole(value, min, max, NaN) !== value)
        warn(wall, 'bad-attribute', `${property} is ${value}, not a whole number from ${min} to ${max}; the default is used`);
    }
    for (const [property, words] of WORDS) {
      const value: string | null | undefined = wall[property];
      if (typeof value === 'string' && !(words as readonly string[]).includes(value))
        warn(wall, 'bad-attribute', `${property} is "${value}", not one of: ${words.join(', ')}; the default is used`);
    }
  }

  /** What the host or the network did wrong is no mystery; anything else is told. */
  #checkFailure(): void {
    const wall = this.#wall;
    const failure = wall.view.failure as Partial<Error & {state: string}> | undefined;
    wall.view.failure = undefined;
    if (failure?.name === 'MalformedViewError') warn(wall, 'malformed-view', 'The host answered something that is not a view.');
    else if (failure && !failure.state) console.error(failure);
  }
}
