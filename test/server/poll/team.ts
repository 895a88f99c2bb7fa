/** Those who are asked again and again, and how much of them results tell. */
import type {PollResults} from '../../../src/protocol/results/index.js';
import {createDirectory} from '../../../src/server/index.js';
import type {Directory} from '../../../src/server/index.js';
import type {HostOptions} from '../support/host.js';
import {crowd} from './polls.js';

/** A group of colleagues whose members a test changes between rounds. */
export class Team {
  members: string[];
  /** Of whole spaces the directory tells nothing, unless it does. */
  space: readonly string[] | undefined;

  constructor(members: readonly string[]) {
    this.members = [...members];
  }

  readonly directory: Directory = {
    ...createDirectory({people: crowd(60).map((id) => ({id, name: id}))}),
    groups: async (ids) => new Map(ids.flatMap((id) => (id === 'team' ? [[id, {id, name: 'The team', members: this.members}] as const] : []))),
    groupsOf: async (person) => (this.members.includes(person) ? ['team'] : []),
    membersOf: async (space) => (space === 'harbor' ? this.space : undefined),
  };

  get options(): HostOptions {
    return {directory: this.directory};
  }
}

/** Whether results say more than which answer more than half gave. */
export const hasFigures = (results: PollResults | undefined): boolean =>
  results !== undefined &&
  (results.mean !== undefined ||
    results.cells.some(({pct, word}) => pct !== undefined || (word !== undefined && word !== 'most')) ||
    (results.dials ?? []).some(({mean, cells}) => mean !== undefined || cells.some(({pct}) => pct !== undefined)));
