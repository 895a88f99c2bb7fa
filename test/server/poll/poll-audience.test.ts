/** Whether enough people would be asked: for whoever is about to ask them, without a number. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createDirectory, createMemoryStore} from '../../../src/server/index.js';
import {TestHost} from '../support/host.js';
import {crowd, options} from './polls.js';

const group = (size: number) => ({id: `g${size}`, name: `${size}`, members: crowd(size)});
const directory = createDirectory({
  people: crowd(40).map((id) => ({id, name: id})),
  groups: [4, 5, 9, 10, 19, 20, 40].map(group),
  spaces: {harbor: crowd(12)},
});
const open = createDirectory({people: [], groups: [4, 5, 9, 10, 19, 20, 40].map(group)});

async function ask(query: Record<string, string | undefined>, {by = 'ana', of = open} = {}): Promise<string> {
  const host = new TestHost(createMemoryStore(), options({directory: of}));
  const text = new URLSearchParams(
    Object.entries({space: 'harbor', ...query}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const response = await host.request(by, `/v1/views/poll_audience?${text}`);
  const body = (await response.json()) as {aggregates?: {fits: string}; items?: unknown[]; code?: string};
  assert.deepEqual(body.items ?? [], []);
  return body.aggregates ? Object.values(body.aggregates).join() : `${response.status} ${body.code}`;
}

const of = (ids: readonly string[], least = 5, needed?: number) => ({
  groups: JSON.stringify(ids),
  least: String(least),
  needed: needed === undefined ? undefined : String(needed),
});

describe('Whether enough people are asked', () => {
  it('is told as yes, few, or no, of groups together, and of the space', async () => {
    assert.deepEqual(await Promise.all([4, 5, 9, 10, 40].map((size) => ask(of([`g${size}`])))), ['no', 'few', 'few', 'yes', 'yes']);
    assert.equal(await ask(of(['g4', 'g5'])), 'few', 'who is in two groups is one person');
    assert.equal(await ask(of(['g19'], 5, 10)), 'few', 'texts need more');
    assert.equal(await ask(of(['g20'], 5, 10)), 'yes');
    assert.equal(await ask(of([])), 'unknown', 'nobody knows who is in the space');
    assert.equal(await ask(of([]), {of: directory}), 'yes');
    assert.equal(await ask(of(['g40'], 10), {of: directory}), 'few', 'only those who are in the space');
    assert.equal(await ask(of(['g5', 'gone'])), 'unknown');
  });

  it('tells no more than a band, whatever is asked for', async () => {
    const answers = async (size: number) => (await Promise.all(Array.from({length: 60}, (_, least) => ask(of([`g${size}`], least + 5))))).join();
    assert.equal(await answers(5), await answers(9));
    assert.equal(await answers(10), await answers(19));
    assert.equal(await answers(20), await answers(40));
    assert.notEqual(await answers(9), await answers(10));
  });

  it('is told to those who may ask there, and to nobody else', async () => {
    assert.equal(await ask(of(['g9']), {by: 'bilal'}), '404 not-found');
    assert.equal(await ask({...of(['g9']), space: 'lighthouse'}), '404 not-found');
    for (const query of [{}, {least: '5', groups: 'g9'}, {least: '-1'}, {least: '5', groups: '[1]'}, {least: '99999'}])
      assert.equal(await ask(query), '422 invalid');
  });
});
