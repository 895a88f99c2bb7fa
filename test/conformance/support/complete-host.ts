import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createBallotKeys} from '../../../src/server/ballots/keys.js';
import {createMemoryBallotStore} from '../../../src/server/ballots/memory.js';
import {createPostgresBallotStore} from '../../../src/server/ballots/postgres.js';
import {createSqliteBallotStore} from '../../../src/server/ballots/sqlite.js';
import type {BallotStore} from '../../../src/server/ballots/store.js';
import type {Store} from '../../../src/server/index.js';
import {TestHost} from '../../server/support/host.js';
import type {HostOptions} from '../../server/support/host.js';
import {postgresDatabase} from '../../server/support/postgres-server.js';

const database = postgresDatabase();

/** A store of ballots for each kind of store, and how to get rid of what it left. */
export const ballotStoreKinds: Record<string, () => Promise<{store: BallotStore; dispose(): Promise<void>}>> = {
  ...(database && {
    async postgres() {
      const store = await createPostgresBallotStore(await database());
      return {store, dispose: () => store.end()};
    },
  }),
  async memory() {
    return {store: createMemoryBallotStore(), dispose: async () => undefined};
  },
  async sqlite() {
    const folder = await mkdtemp(join(tmpdir(), 'hearth-ballots-'));
    const store = await createSqliteBallotStore(join(folder, 'ballots.db'));
    return {
      store,
      async dispose() {
        await store.end();
        await rm(folder, {recursive: true});
      },
    };
  },
};

/** A host that offers all that is looked at: polls, which Ana may open, ballots, and an origin that it lists. */
export const completeHost = (store: Store, ballots: BallotStore = createMemoryBallotStore(), more: HostOptions = {}): TestHost =>
  new TestHost(store, {
    clock: Date.now,
    origins: ['https://good.example'],
    policy: {mayOpenPoll: ({id}) => id === 'ana'},
    ballots: {store: ballots, keys: createBallotKeys({ahead: 0})},
    ...more,
  });
