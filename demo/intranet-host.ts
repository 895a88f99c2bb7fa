import {createKeyFolder} from '../src/server/ballots/key-folder.js';
import {createPostgresBallotStore} from '../src/server/ballots/postgres.js';
import {createSqliteBallotStore} from '../src/server/ballots/sqlite.js';
import {createFolderImages} from '../src/server/images/folder.js';
import {createBallotKeys, createDirectory, createHandler, createIntake} from '../src/server/index.js';
import type {BallotStore, Store} from '../src/server/index.js';
import {addressOf} from '../src/server/node.js';
import {createPostgresStore} from '../src/server/stores/postgres.js';
import {createSqliteStore} from '../src/server/stores/sqlite.js';
import {directoryData, identityOf, policy, seed} from './seed/index.js';
import {isPostgres} from './settings.js';
import type {Sessions} from './sessions.js';

/** How many kudos the company starts with. */
const KUDOS = 2000;

/** How often the host does what is due, in milliseconds. */
const MINUTE = 60_000;

/** The Hearth host of the intranet. */
export interface IntranetHost {
  /** Answers everything below `/hearth`. */
  handler: (request: Request) => Promise<Response>;
  /** Tells those who look on that it is about to close. */
  sayGoodbye(): void;
  /** Waits for what is being written and closes the database. */
  close(): Promise<void>;
}

export interface IntranetHostOptions {
  /** The file of an SQLite database, or the URL of a PostgreSQL one. A new one is filled with what the company said in the last fourteen months. */
  database: string;
  /** The folder of the pictures that people put into answers. */
  images: string;
  /** Where ballots are kept: the file of an SQLite database, or the URL of a PostgreSQL one. */
  ballots: string;
  /** The folder of the keys of polls. */
  keys: string;
  sessions: Sessions;
  /** Keeps what different people wrote apart. It must outlive the process. */
  secret: string;
}

/** Opens the file of an SQLite database, or a PostgreSQL one by its URL. */
export const openStore = (database: string): Promise<Store> => (isPostgres(database) ? createPostgresStore(database) : createSqliteStore(database));

const openBallots = (database: string): Promise<BallotStore> =>
  isPostgres(database) ? createPostgresBallotStore(database) : createSqliteBallotStore(database);

/** Opens the database and puts a host over it. */
export async function openIntranetHost({database, images, ballots, keys, sessions, secret}: IntranetHostOptions): Promise<IntranetHost> {
  const store = await openStore(database);
  const directory = createDirectory(directoryData);
  if ((await store.head()) === '0') await seed(createIntake({store, directory, policy}), {kudos: KUDOS});
  const ballotStore = await openBallots(ballots);
  const handler = createHandler({
    store,
    directory,
    images: createFolderImages(images),
    ballots: {store: ballotStore, keys: createBallotKeys({vault: createKeyFolder(keys)})},
    policy,
    secret,
    basePath: '/hearth',
    addressOf,
    async identify(request) {
      const person = await sessions.personOf(request);
      return person ? identityOf(person) : null;
    },
  });
  await handler.maintain();
  // It keeps no process alive.
  const timer = setInterval(() => void handler.maintain(), MINUTE).unref();
  return {
    handler,
    sayGoodbye: () => handler.close(),
    async close() {
      clearInterval(timer);
      // Waits for what is under way.
      await handler.maintain();
      await ballotStore.end();
      await store.close();
    },
  };
}
