import assert from 'node:assert/strict';
import {it} from 'node:test';
import fc from 'fast-check';
import {ARITHMETIC, guardResults} from '../../../src/protocol/results/index.js';
import type {PollResults} from '../../../src/protocol/results/index.js';
import {resultsDefinitionOf} from '../../../src/protocol/poll.js';
import type {ChangesBody} from '../../../src/protocol/stream.js';
import {createMemoryStore} from '../../../src/server/index.js';
import {MINUTE, NOON, TestHost} from '../support/host.js';
import {act, answer, change, crowd, DAY, HOUR, opened, options, pollOf} from './polls.js';

/*
 * People of a crowd answer, change, take back and report, at any time, and somebody who runs the poll, somebody who is asked, a moderator and a
 * colleague look on after each of it: at the views, and at what the stream tells. Until the hour is full nothing may have moved for them.
 */

const ONLOOKERS = ['ana', 'bilal', 'harbor-mod', 'dmitri'];
const PEOPLE = crowd(45);

async function seenBy(host: TestHost, viewer: string): Promise<string> {
  const texts: string[] = [];
  for (const view of ['poll', 'mine', 'kudos']) {
    const response = await host.request(viewer, `/v1/views/${view}?space=${view === 'mine' ? 'me' : 'harbor'}`);
    texts.push(`${response.headers.get('ETag')} ${JSON.stringify(((await response.json()) as {items: unknown}).items)}`);
  }
  return texts.join('\n');
}

async function toldTo(host: TestHost, viewer: string, after: string): Promise<ChangesBody> {
  const response = await host.request(viewer, `/v1/changes?views=poll,mine,kudos&space=harbor,everyone&after=${after}&wait=0`);
  return (await response.json()) as ChangesBody;
}

const step = fc.record({
  by: fc.constantFrom(...PEOPLE),
  what: fc.constantFrom('answer', 'answer', 'answer', 'answer', 'change', 'withdraw', 'report'),
  option: fc.constantFrom('fri', 'sat'),
  minutes: fc.nat(4),
});

it('Nobody learns from a view or a stream that somebody has answered, or when', async () => {
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, {minLength: 60, maxLength: 120}), async (story) => {
      const host = new TestHost(createMemoryStore(), options());
      const id = await opened(host, {results: 'after-answer', allowChange: true});
      await answer(host, 'bilal', id, 'sat');
      const {definition} = (await pollOf(host, 'bilal', id))!.data;
      const texts = new Map<string, string>();
      let hour = -1;
      for (const one of story) {
        host.now += one.minutes * MINUTE;
        const isNew = Math.floor(host.now / HOUR) !== hour;
        hour = Math.floor(host.now / HOUR);
        for (const viewer of ONLOOKERS) {
          const seen = await seenBy(host, viewer);
          if (!isNew) assert.equal(seen, texts.get(viewer), `${viewer} sees that time passes`);
          texts.set(viewer, seen);
        }
        const cursor = (await toldTo(host, 'ana', '0')).cursor;
        const done =
          one.what === 'answer'
            ? await answer(host, one.by, id, one.option)
            : one.what === 'change'
              ? await change(host, one.by, id, one.option)
              : one.what === 'withdraw'
                ? await act(host, one.by, 'hearth.poll.withdrawn.v1', {}, {subject: id})
                : await act(host, one.by, 'hearth.poll.reported.v1', {reason: 'other'}, {subject: id});
        if (done === 'stored') moved++;
        for (const viewer of ONLOOKERS) {
          assert.equal(await seenBy(host, viewer), texts.get(viewer), `${viewer} sees ${JSON.stringify(one)}`);
          assert.deepEqual((await toldTo(host, viewer, cursor)).messages, [], `${viewer} hears ${JSON.stringify(one)}`);
        }
        const results = (await pollOf(host, 'bilal', id))!.data.results as PollResults | undefined;
        if (results) keepsTheRules(results);
      }
      host.now = NOON + 8 * DAY;
      const last = (await pollOf(host, 'ana', id))!.data.results as PollResults | undefined;
      if (last) {
        keepsTheRules(last);
        assert.deepEqual(guardResults(resultsDefinitionOf(definition), last).overshare, []);
      }
      function keepsTheRules(results: PollResults): void {
        assert.equal(results.n, undefined, 'no number of people');
        assert.ok(results.nBand !== undefined && results.nBand !== '3-4');
        if (results.final) return;
        assert.ok(['20-49', '50-99'].includes(results.nBand), `of fewer than ${ARITHMETIC.leastWhileOpen}`);
        assert.ok(results.cells.every(({pct}) => pct === undefined));
      }
    }),
    {includeErrorInReport: true, numRuns: 6},
  );
  assert.ok(moved > 100, `Hardly anything happened: ${moved}`);
});
