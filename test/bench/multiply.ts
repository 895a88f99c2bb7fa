/** Makes many thanks of some, within a PostgreSQL database: to state a million of them one by one takes hours. */
import {archiveStep} from '../../demo/seed/archive.js';

/** How many thanks of the archive are stated through the host, of which the others are copies. */
const STATED = 10_000;

/** What the seed has beside the archive. */
const RECENT = 2000;

/** How many to seed so that {@link multiply} can make at least `kudos` of them. */
export const seedFor = (kudos: number): number => Math.min(kudos, STATED + RECENT);

/**
 * Copies what the archive put into a database until there are at least `kudos`: each copy is an event, a thing and its places, as the host
 * would have written them, with an id, a position and a moment of its own, between those of the archive.
 */
export async function multiply(url: string, kudos: number): Promise<void> {
  const copies = Math.ceil((kudos - RECENT) / STATED) - 1;
  if (copies < 1) return;
  const {default: pg} = await import('pg');
  const client = new pg.Client({connectionString: url});
  await client.connect();
  try {
    const step = Math.floor(archiveStep(STATED) / (copies + 1));
    const [newest] = (await client.query<{head: string}>('select max(sequence) as head from events')).rows;
    const head = newest!.head;
    const copied = `generate_series(1, ${copies}) as k`;
    const moved = (text: string): string =>
      `replace(replace(replace(${text}, '"' || e.id || '"', '"' || e.id || '~' || k || '"'),
        '"sequence":"' || e.sequence || '"', '"sequence":"' || (e.sequence + k::bigint * ${head}) || '"'),
        '"at":' || e.recorded_at, '"at":' || (e.recorded_at + k::bigint * ${step}))`;
    await client.query('begin');
    await client.query(`insert into things select t.kind, t.id || '~' || k, ${moved('t.state')}
      from events e join things t on t.kind = 'kudos' and t.id = e.id, ${copied} where e.id like 'archive-%'`);
    await client.query(`insert into places select view, scope, at + k::bigint * ${step}, sequence + k::bigint * ${head}, kind, id || '~' || k
      from places, ${copied} where id like 'archive-%'`);
    await client.query(`insert into events
      select e.sequence + k::bigint * ${head}, person, source, e.id || '~' || k, type, space, recorded_at + k::bigint * ${step}, hash, ${moved('body')}
      from events e, ${copied} where e.id like 'archive-%'`);
    // Nobody has left off at a position for which there are no hints.
    await client.query(`update settings set value = (select cast(max(sequence) as text) from events) where name = 'hinted_since'`);
    await client.query('commit');
    await client.query('analyze');
    const [made] = (await client.query<{count: string}>(`select count(*) as count from things where kind = 'kudos'`)).rows;
    if (Number(made!.count) < kudos) throw new Error(`There are ${made!.count} thanks, not ${kudos}.`);
  } finally {
    await client.end();
  }
}
