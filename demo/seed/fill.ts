/**
 * Fills a database with thanks: `npm run seed -- --kudos 1000000`. The database is that of the demo, or what `HEARTH_DB` names; it must be
 * empty.
 */
import {mkdir} from 'node:fs/promises';
import {dirname} from 'node:path';
import {parseArgs} from 'node:util';
import {createDirectory, createIntake} from '../../src/server/index.js';
import {openStore} from '../intranet-host.js';
import {isPostgres, readSettings} from '../settings.js';
import {archive} from './archive.js';
import {directoryData, policy, seed, SeedRefusedError} from './index.js';

/** How many thanks are recent, and in words of their own. */
const RECENT = 2000;

const {values} = parseArgs({options: {kudos: {type: 'string', default: String(RECENT)}}});
const kudos = Number(values.kudos);
if (!Number.isSafeInteger(kudos) || kudos < 1) throw new RangeError(`--kudos is "${values.kudos}"; expected a whole number above 0.`);

const {database} = readSettings(process.env);
if (!isPostgres(database)) await mkdir(dirname(database), {recursive: true});
const store = await openStore(database);
try {
  if ((await store.head()) !== '0') throw new Error(`${isPostgres(database) ? 'The database' : database} has something in it already.`);
  const intake = createIntake({store, directory: createDirectory(directoryData), policy});
  const now = Date.now();
  const recent = Math.min(RECENT, kudos);
  const began = performance.now();
  let done = 0;
  for (const submissions of archive({count: kudos - recent, now})) {
    const {receipts} = await intake.acceptEach(submissions);
    const refused = receipts.filter(({status}) => status !== 'stored');
    if (refused.length > 0) throw new SeedRefusedError(refused);
    done += submissions.length;
    if (done % 50_000 === 0) console.log(`${done} thanks, ${Math.round(done / ((performance.now() - began) / 1000))} a second`);
  }
  await seed(intake, {kudos: recent, now});
  console.log(`${kudos} thanks in ${Math.round((performance.now() - began) / 1000)} s.`);
} finally {
  await store.close();
}
