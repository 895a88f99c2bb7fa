import type {Host} from './host.js';

/** `core` is what every host has to do; `full` is all that the protocol describes. */
export type Level = 'core' | 'full';

/** One thing that is looked at. */
export interface Check {
  /** Stable, so that a report of today can be compared with one of tomorrow: `events.duplicate`. */
  id: string;
  level: Level;
  /** What has to hold. */
  says: string;
  /** What to do where it does not, for whoever writes the host. */
  remedy: string;
  /**
   * Looks at it.
   *
   * @throws {UnmetError} where it does not hold.
   * @throws {NotApplicableError} where this host has nothing of the kind.
   */
  run(host: Host): Promise<void>;
}

/** The checks of one section of the protocol. */
export interface Group {
  section: string;
  checks: readonly Check[];
}

type Declare = (id: string, says: string, remedy: string, run: Check['run']) => Check;

/** A check of what every host has to do. */
export const core: Declare = (id, says, remedy, run) => ({id, level: 'core', says, remedy, run});

/** A check of what a host does that leaves nothing out. */
export const full: Declare = (id, says, remedy, run) => ({id, level: 'full', says, remedy, run});
