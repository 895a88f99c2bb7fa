/** A picture of a whole company: more tiles than one answer holds. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {createDirectory, createIntake} from '../../../src/server/index.js';
import type {DirectoryPerson, Identity} from '../../../src/server/index.js';
import type {TileItem} from '../../../src/protocol/views/mosaic.js';
import type {View} from '../../../src/protocol/views/view.js';
import {TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {removed, tile} from './tiles.js';

const MANY = 2000;
const PAGE = 500;

const people: DirectoryPerson[] = Array.from({length: MANY}, (_, index) => ({id: `p${index}`, name: `Colleague ${letters(index)}`}));
const identityOf = ({id, name}: DirectoryPerson): Identity => ({id, name, roles: ['member'], spaces: ['harbor']});

/** A number in letters, so that no digit on a page comes from a name. */
function letters(number: number): string {
  return [...number.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');
}

onEveryStore('A picture of two thousand', (hosts) => {
  /** A host where each of them has placed a tile; all at once, as an import does, or one after the other. */
  async function filled(step: number): Promise<TestHost> {
    const host = new TestHost(hosts.store, {
      people: Object.fromEntries(people.map((one) => [one.id, identityOf(one)])),
      directory: createDirectory({people}),
    });
    const {now, directory} = host;
    const submissions = people.map((one, index) => ({
      event: host.event({type: 'hearth.mosaic.tile_placed.v1', data: tile(`Words of ${one.name}`), space: 'harbor'}),
      by: identityOf(one),
      now: now + index * step,
    }));
    const {receipts} = await createIntake({store: hosts.store, directory}).acceptEach(submissions);
    assert.deepEqual([...new Set(receipts.map(({status}) => status))], ['stored']);
    host.now += MANY * step;
    return host;
  }

  async function page(host: TestHost, next?: string): Promise<View<TileItem['data']> & {text: string}> {
    const response = await host.request(
      'p0',
      `/v1/views/mosaic?space=harbor&limit=${PAGE}${next === undefined ? '' : `&page=${encodeURIComponent(next)}`}`,
    );
    const text = await response.text();
    assert.equal(response.status, 200, text);
    return {...(JSON.parse(text) as View<TileItem['data']>), text};
  }

  for (const [how, step] of [
    ['all at once', 0],
    ['one after the other', 1],
  ] as const)
    it(`that were placed ${how} is read in pages, each tile once, and no number is told`, async () => {
      const host = await filled(step);
      const ids: string[] = [];
      let pages = 0;
      for (let next: string | undefined = ''; next !== undefined; pages++) {
        const {items, page: at, text} = await page(host, next || undefined);
        assert.ok(items.length <= PAGE);
        ids.push(...items.map(({id}) => id));
        const members = new Set([...text.matchAll(/"(\w+)":-?\d/g)].map(([, name]) => name));
        assert.deepEqual([...members], ['version']);
        next = at.next;
      }
      assert.equal(pages, MANY / PAGE);
      assert.deepEqual(ids.sort(), people.map(({id}) => id).sort());
    });

  it('loses nobody and shows nobody twice where somebody leaves between two pages', async () => {
    const host = await filled(1);
    const first = await page(host);
    const gone = first.items[10]!.id;
    assert.equal(await removed(host, gone), 'stored');
    const ids = first.items.map(({id}) => id);
    for (let {next} = first.page; next !== undefined;) {
      const answer = await page(host, next);
      ids.push(...answer.items.map(({id}) => id));
      ({next} = answer.page);
    }
    assert.equal(new Set(ids).size, MANY, 'each once, and the one who left in the page that was read before');
    const again = await page(host);
    assert.ok(!again.text.includes(`"${gone}"`), 'and in none that is read afterwards');
    assert.equal(again.items.length, PAGE, 'no place stays empty');
  });
});
