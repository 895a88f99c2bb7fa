/** A pack from its question to its results, through the handler. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {PollOpened} from '../../../src/protocol/events/poll.js';
import {resultsDefinitionOf} from '../../../src/protocol/poll.js';
import type {AnswerValue} from '../../../src/protocol/results/answers.js';
import {guardResults} from '../../../src/protocol/results/index.js';
import {OWN_SCALE, packForm, scoreScale} from '../../../src/protocol/scales/index.js';
import {readPollData} from '../../../src/protocol/views/poll.js';
import {NOON} from '../support/host.js';
import type {TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {act, answer, answerAll, change, crowd, DAY, GRACE, opened, pollHost, pollOf, polls, question, resultsOf} from './polls.js';

const form = packForm(OWN_SCALE, {
  low: 'Not at all true',
  high: 'Completely true',
  dials: {autonomy: 'Having a say', competence: 'Being good at it', relatedness: 'Being close', belonging: 'Belonging'},
});
const items = form.scale.items;

/** All items answered so that each dial is this point. */
const all = (point: number, except: (id: string) => boolean = () => false): AnswerValue => ({
  points: Object.fromEntries(items.filter(({id}) => !except(id)).map(({id, reversed}) => [id, String(reversed ? 6 - point : point)])),
});

const gauge = (host: TestHost, more: Partial<PollOpened> = {}) => opened(host, {question: 'How is it to work here?', form, ...more});
const close = (host: TestHost) => (host.now = NOON + 7 * DAY + GRACE);

onEveryStore('A pack', (hosts) => {
  for (const privacy of ['named', 'confidential'] as const) {
    it(`of seven people, ${privacy}: words of each dial, and one’s own answer for oneself`, async () => {
      const host = pollHost(hosts);
      const id = await gauge(host, {privacy, series: {id: 'how-it-is', round: 1}});
      const people = crowd(7);
      await answerAll(host, id, Object.fromEntries(people.map((by, index) => [by, all(index < 4 ? 4 : 2)])));

      const read = readPollData((await pollOf(host, 'p1', id))!.data as unknown as Record<string, unknown>)!;
      assert.deepEqual(read.definition.form, form);
      assert.deepEqual(read.definition.series, {id: 'how-it-is', round: 1});
      assert.deepEqual(read.mine, {answered: true, answer: all(4)});
      const own = read.mine?.answer;
      assert.deepEqual(own && 'points' in own && scoreScale(form.scale, own.points).map(({mean}) => mean), [4, 4, 4, 4]);
      assert.equal(await resultsOf(host, 'ana', id), undefined, 'nothing while it is open');

      close(host);
      const results = (await resultsOf(host, 'p1', id))!;
      assert.deepEqual([results.nBand, results.n, results.cells], ['5-9', undefined, []]);
      assert.deepEqual(
        results.dials!.map(({dial, nBand, cells, mean, reliability}) => [dial, nBand, cells.map(({word}) => word), mean, reliability]),
        ['autonomy', 'competence', 'relatedness', 'belonging'].map((dial) => [
          dial,
          '5-9',
          ['few', 'many', 'few', 'most', 'few'],
          undefined,
          undefined,
        ]),
      );
      // Whoever runs it sees no more of it, but in a named poll who said what.
      const running = (await pollOf(host, 'ana', id))!.data;
      assert.deepEqual(running.results, results);
      assert.equal(running.answers?.length, privacy === 'named' ? 7 : undefined);
      const {definition} = readPollData(running as unknown as Record<string, unknown>)!;
      assert.deepEqual(guardResults(resultsDefinitionOf(definition), results), {results, overshare: [], errors: []});
    });
  }

  it('of thirty people has shares, means and intervals, and nothing of those who left a dial out', async () => {
    const host = pollHost(hosts);
    const id = await gauge(host);
    const answers = crowd(30).map((by, index): [string, AnswerValue] => [
      by,
      all((index % 5) + 1, (item) => index === 0 && item.startsWith('belonging')),
    ]);
    await answerAll(host, id, Object.fromEntries(answers));
    close(host);
    const results = (await resultsOf(host, 'p1', id))!;
    const [autonomy, , , belonging] = results.dials!;
    assert.deepEqual(
      autonomy!.cells.map(({pct}) => pct),
      [20, 20, 20, 20, 20],
    );
    assert.deepEqual(autonomy!.mean, {value: 3, spread: 1.4, low: 2.3, high: 3.7});
    // All items of a person say the same here; that it is all is not told.
    assert.equal(autonomy!.reliability!.alpha, 0.99);
    assert.equal(belonging!.nBand, autonomy!.nBand);
    assert.ok(!JSON.stringify(results).includes('abstained'));
    assert.ok(!JSON.stringify(results).includes('-1"'), 'no item is named');
  });

  it('takes points for its items only, lets them be changed and taken back, and tells nothing of four', async () => {
    const host = pollHost(hosts);
    const id = await gauge(host);
    assert.equal(await answer(host, 'p1', id, {option: '4'}), 'invalid: /data/answer option');
    assert.equal(await answer(host, 'p1', id, {points: {'autonomy-1': '6'}}), 'invalid: /data/answer option');
    assert.equal(await answer(host, 'p1', id, {points: {'another-1': '5'}}), 'invalid: /data/answer option');
    assert.equal(await answer(host, 'p1', id, {points: {'autonomy-1': '5'}}), 'stored');
    assert.equal(await change(host, 'p1', id, all(2)), 'stored');
    assert.deepEqual((await pollOf(host, 'p1', id))?.data.mine?.answer, all(2));
    await answerAll(host, id, {p2: all(2), p3: all(3), p4: {abstain: true}, p5: all(3)});
    assert.equal(await act(host, 'p5', 'hearth.poll.withdrawn.v1', {}, {subject: id}), 'stored');
    close(host);
    assert.equal(await resultsOf(host, 'ana', id), undefined);
  });

  it('is refused where its parts do not belong together, and a blocked word is found in each of its texts', async () => {
    const open = (host: TestHost, scale: typeof form.scale) => act(host, 'ana', 'hearth.poll.opened.v1', question({form: {type: 'pack', scale}}));
    const host = pollHost(hosts);
    const strange = {...form.scale, items: [...items, {id: 'x', text: 'Elsewhere.', dial: 'x'}]};
    assert.equal(await open(host, strange), 'invalid: /data/form/scale/items/12/dial unknown');
    const looked: string[] = [];
    const wordCheck = (text: string) => {
      looked.push(text);
      return text.includes('hide a part') ? ['hide'] : [];
    };
    const strict = pollHost(hosts, {policy: {wordCheck}});
    const at = items.findIndex(({id}) => id === 'belonging-3');
    assert.equal(await open(strict, form.scale), `blocked-words: /data/form/scale/items/${at}/text blocked-words`);
    for (const text of [form.scale.low, form.scale.high, ...form.scale.dials.map(({label}) => label), ...items.map(({text}) => text)]) {
      assert.ok(looked.includes(text), text);
    }
  });

  it('is a round of a series that a page finds by its name', async () => {
    const host = pollHost(hosts);
    for (const round of [1, 2]) await gauge(host, {series: {id: 'how-it-is', round}});
    await gauge(host);
    const rounds = (await polls(host, 'p1')).map(({data}) => data.definition.series?.round);
    assert.deepEqual(rounds.sort(), [1, 2, undefined]);
  });
});
