/** What somebody learns who may ask a server of PostgreSQL for everything, also where rows lie and who wrote them when. */
import {it} from 'node:test';
import pg from 'pg';
import {createPostgresBallotStore} from '../../../src/server/ballots/postgres.js';
import {describeNeeding} from '../../support/needing.js';
import {postgresDatabase} from '../support/postgres-server.js';
import {assertGuessing, inOrder, run} from './guessing.js';
import type {BallotRow, IssuedRow} from './guessing.js';

const database = postgresDatabase();

describeNeeding('Somebody with everything in PostgreSQL', 'PostgreSQL', database, describePostgres);

function describePostgres(database: () => Promise<string>): void {
  it('can only guess, out of the places of rows and who wrote them when', async () => {
    const store = await createPostgresBallotStore(await database());
    const truth = await run(store, 20, 23);
    const client = new pg.Client({connectionString: await database()});
    await client.connect();
    for (const order of ['ctid', 'xmin::text::bigint, ctid', 'cmin::text::bigint, ctid']) {
      const all = async <Row extends BallotRow | IssuedRow>(table: string) =>
        (await client.query<Row & pg.QueryResultRow>(`select * from ${table} order by ${order}`)).rows;
      const ballots = [...(await all<BallotRow>('ballots')), ...(await all<BallotRow>('ballots_held'))];
      assertGuessing(truth, inOrder({issued: await all<IssuedRow>('ballots_issued'), ballots}), 23);
    }
    await client.end();
    await store.end();
  });
}
