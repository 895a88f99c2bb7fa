/** Hosts over stores in memory with so many thanks on a wall, and what they tell of them. */
import {archive} from '../../demo/seed/archive.js';
import {directoryData, findPerson, identityOf, policy} from '../../demo/seed/index.js';
import {createDirectory, createHandler, createIntake, createMemoryStore} from '../../src/server/index.js';
import type {Handler, Submission} from '../../src/server/index.js';
import type {KudosItem} from '../../src/protocol/views/kudos.js';

/** The space of the wall. */
export const SPACE = 'everyone';

/** Where a host of {@link hostWith} is. */
export const pathOf = (kudos: number): string => `/hosts/${kudos}`;

/** What one request may ask for. */
const PAGE = 100;

/** A host at {@link pathOf}, at which Ana is signed in, with so many thanks that she may read. */
export async function hostWith(kudos: number): Promise<Handler> {
  const store = createMemoryStore();
  const directory = createDirectory(directoryData);
  const intake = createIntake({store, directory, policy});
  let missing = kudos;
  for (const submissions of archive({count: 2 * kudos + 100, now: Date.now()})) {
    const some = submissions.filter(isForMany).slice(0, missing).map(toEverybody);
    const {receipts} = await intake.acceptEach(some);
    const refused = receipts.find(({status}) => status !== 'stored');
    if (refused) throw new Error(`The host of the bench took not all of its thanks: ${JSON.stringify(refused)}`);
    missing -= some.length;
  }
  if (missing > 0) throw new Error(`The archive has ${missing} thanks too few.`);
  return createHandler({
    store,
    directory,
    policy,
    identify: () => identityOf(findPerson('ana')!),
    basePath: pathOf(kudos),
    secret: 'a secret of the bench',
    limits: {ratePerMinute: 1e9, readsPerMinute: 1e9, ratePerMinutePerAddress: 1e9, streamsPerPerson: 1e6},
  });
}

/** Some people are thanked in private only. */
const isForMany = ({event}: Submission): boolean => (event as {data: {audience: string}}).data.audience !== 'recipient';

/** The archive is of many spaces, and some of it is for few: here all of it is for all. */
function toEverybody({event, ...rest}: Submission): Submission {
  const {data, ...envelope} = event as {data: object};
  return {...rest, event: {...envelope, space: SPACE, data: {...data, audience: 'everyone'}}};
}

/** What a host gives of the newest of its thanks, as many as are asked for of those that are chosen. */
export async function newestOf(handler: Handler, path: string, count: number, choose: (item: KudosItem) => boolean): Promise<KudosItem[]> {
  const items: KudosItem[] = [];
  for (let next: string | undefined = ''; next !== undefined && items.length < count;) {
    const url = `http://bench.example${path}/v1/views/kudos?space=${SPACE}&limit=${PAGE}${next && `&page=${next}`}`;
    const response: Response = await handler(new Request(url));
    if (!response.ok) throw new Error(`The host of the bench answered ${response.status}: ${await response.text()}`);
    const body = (await response.json()) as {items: KudosItem[]; page: {next?: string}};
    items.push(...body.items.filter(choose));
    next = body.page.next;
  }
  if (items.length < count) throw new Error(`The host of the bench has ${items.length} thanks for Ana, not ${count}.`);
  return items.slice(0, count);
}
