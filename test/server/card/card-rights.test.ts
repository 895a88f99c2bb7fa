import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {RecordedEvent} from '../../../src/protocol/cloud-event.js';
import type {CardItem} from '../../../src/protocol/views/card.js';
import {createMemoryImages} from '../../../src/server/index.js';
import type {Store} from '../../../src/server/index.js';
import type {TestHost} from '../support/host.js';
import {Listener} from '../support/listener.js';
import {onEveryStore} from '../support/on-every-store.js';
import {answer, cardOf, DAY, itemsOf, must, PROMPT, reportsOf, shared, textOf, wordsOf} from './cards.js';
import {pngOf} from './pictures.js';

async function erase(host: TestHost, person: string): Promise<void> {
  const headers = {'Hearth-Version': '1.0', 'Hearth-Principal': await host.tag(person)};
  const response = await host.request(person, '/v1/me/erase', {method: 'POST', headers});
  assert.equal(response.status, 202, await response.text());
}

const logOf = async (store: Store): Promise<string> => (await store.recordedAfter('0', 1000)).map(({body}) => body).join('\n');

async function picture(host: TestHost, person: string): Promise<string> {
  const headers = {'Content-Type': 'image/png', 'Hearth-Version': '1.0'};
  const response = await host.request(person, '/v1/images', {method: 'POST', headers, body: pngOf()});
  return ((await response.json()) as {id: string}).id;
}

onEveryStore('Whoever wants to be erased', (hosts) => {
  it('may have been the matter of what is kept no longer, from two people under one id', async () => {
    const host = hosts.withOptions({policy: {retention: {card: 100 * DAY}}});
    const his = await shared(host, 'bilal');
    const thanks = {...host.about('bilal', 'hearth.card.appreciated.v1', {answerId: his}), id: 'one-id'};
    for (const person of ['ana', 'dmitri']) assert.equal((await host.post(person, thanks))[0]?.status, 'stored');
    host.now += 101 * DAY;
    await host.handler.rights.expire();
    await erase(host, 'bilal');
    assert.ok(!(await logOf(hosts.store)).includes('"bilal"'));
  });

  it('leaves no card, and nothing on the cards of others', async () => {
    const images = createMemoryImages();
    const host = hosts.withOptions({images});
    const image = await picture(host, 'bilal');
    const his = await shared(host, 'bilal', {text: 'words-of-bilal', image: {id: image, alt: 'alt-of-bilal'}});
    await must(host, 'bilal', 'hearth.card.field_set.v1', {field: 'name', value: 'name-of-bilal', audience: 'org'});
    await must(host, 'ana', 'hearth.card.asked.v1', {message: 'words-to-bilal', answerId: his}, {of: 'bilal'});
    const hers = await shared(host, 'ana');
    await must(host, 'bilal', 'hearth.card.appreciated.v1', {answerId: hers}, {of: 'ana'});
    await must(host, 'bilal', 'hearth.card.asked.v1', {message: 'words-of-bilal too'}, {of: 'ana'});
    await must(host, 'bilal', 'hearth.card.reported.v1', {answerId: hers, reason: 'other', note: 'words-of-bilal again'}, {of: 'ana'});
    await must(host, 'eun-ji', 'hearth.card.blocked.v1', {personId: 'bilal'});
    await must(host, 'eun-ji', 'hearth.card.blocked.v1', {personId: 'dmitri'});
    await answer(host, 'eun-ji', {text: 'Kept from two.'});
    await must(host, 'eun-ji', 'hearth.card.published.v1', {});

    await erase(host, 'bilal');
    const states = await hosts.store.things('card', ['ana', 'bilal', 'eun-ji']);
    const log = await logOf(hosts.store);
    const hints = JSON.stringify(await hosts.store.hints('0', await hosts.store.head()));
    assert.equal(states.get('bilal'), undefined);
    for (const trace of ['of-bilal', 'to-bilal', '"bilal"', image]) {
      assert.ok(!log.includes(trace), `${trace} in the log`);
      assert.ok(![...states.values()].join().includes(trace), `${trace} in the states`);
    }
    assert.ok(!hints.includes('bilal'), hints);
    assert.deepEqual(await images.list(), []);

    const own = (await cardOf(host, 'ana')).data;
    assert.deepEqual([own.own?.notes, own.answers.length], [[], 1]);
    const [queued] = await reportsOf(host, 'harbor-mod');
    assert.deepEqual(queued?.data.answers[0]?.reports.map(({reason, note}) => [reason, note]), [['other', undefined]]); // oxfmt-ignore
    assert.deepEqual((await cardOf(host, 'eun-ji')).data.own?.blocked.map(({id}) => id), ['dmitri']); // oxfmt-ignore
    for (const view of ['card?space=harbor&subject=bilal', 'answers?space=harbor', 'spotlight?space=harbor']) {
      assert.ok(!(await textOf(host, 'ana', view)).includes('of-bilal'), view);
    }
    // They may begin anew.
    await shared(host, 'bilal', {text: 'Anew.'});
    assert.deepEqual(await wordsOf(host, 'ana', 'bilal'), ['Anew.']);
  });

  it('is gone from where others look, and they are told to look', async () => {
    const {host} = hosts;
    await shared(host, 'ana', {audience: 'org'});
    await must(host, 'ana', 'hearth.card.spotlight_volunteered.v1', {});
    const [dmitri, chiara] = [
      await Listener.open(host, 'dmitri', 'views=card,answers,spotlight&space=harbor'),
      await Listener.open(host, 'chiara', 'views=card,answers,spotlight&space=lighthouse'),
    ];
    await Promise.all([dmitri.next(), chiara.next()]);
    await host.handler.rights.erase('ana');
    assert.deepEqual(await dmitri.change(), ['harbor', ['answers', 'card', 'spotlight']]);
    assert.deepEqual(await chiara.change(), ['lighthouse', ['answers', 'card']]);
    assert.deepEqual(await itemsOf(host, 'dmitri', 'answers?space=harbor'), []);
    for (const one of [dmitri, chiara]) one.leave();
  });

  it('leaves nothing where their own words were kept no longer, and those of others still are', async () => {
    const host = hosts.withOptions({policy: {retention: {card: 100 * DAY}}});
    const id = await shared(host, 'ana');
    host.now += 60 * DAY;
    await must(host, 'bilal', 'hearth.card.appreciated.v1', {answerId: id}, {of: 'ana'});
    host.now += 41 * DAY;
    await host.handler.rights.expire();
    await host.handler.rights.erase('ana');
    assert.ok(!(await logOf(hosts.store)).includes('"ana"'));
  });
});

onEveryStore('What a host keeps of a person', (hosts) => {
  it('has their card in full, as they see it, and it is in no list of thanks', async () => {
    const host = hosts.withOptions({images: createMemoryImages()});
    const image = await picture(host, 'ana');
    const id = await answer(host, 'ana', {audience: 'me', text: 'Only mine.', image: {id: image, decorative: true}});
    await must(host, 'ana', 'hearth.card.blocked.v1', {personId: 'bilal'});
    await must(host, 'ana', 'hearth.card.spotlight_volunteered.v1', {notBefore: '2025-05-01'});
    const data = (await (await host.request('ana', '/v1/me/export')).json()) as {events: RecordedEvent[]; items: CardItem[]};
    const [item, ...others] = data.items;
    assert.deepEqual(others, []);
    assert.deepEqual([item?.id, item?.data.answers[0]?.id, item?.data.answers[0]?.text], ['ana', id, 'Only mine.']);
    assert.deepEqual(item?.data.answers[0]?.image, {id: image, src: `/hearth/v1/images/${image}`, alt: ''});
    assert.deepEqual([item?.data.own?.blocked.map((person) => person.id), item?.data.own?.spotlight], [['bilal'], {notBefore: '2025-05-01'}]);
    assert.equal(data.events.length, 3);
    assert.deepEqual(await host.mine('ana'), []);
    const theirs = await (await host.request('bilal', '/v1/me/export')).text();
    assert.ok(!theirs.includes('Only mine.') && !theirs.includes('"ana"'));
  });
});

onEveryStore('What is older than it may be kept', (hosts) => {
  it('goes part by part, but for who may see the card at all', async () => {
    const host = hosts.withOptions({policy: {retention: {card: 100 * DAY}}});
    const old = await shared(host, 'ana', {text: 'Old words.'});
    const renewed = await answer(host, 'ana', {text: 'Words before.'});
    await must(host, 'ana', 'hearth.card.field_set.v1', {field: 'pronouns', value: 'she', audience: 'org'});
    await must(host, 'ana', 'hearth.card.blocked.v1', {personId: 'eun-ji'});
    await must(host, 'bilal', 'hearth.card.asked.v1', {message: 'An old question.'}, {of: 'ana'});
    await must(host, 'bilal', 'hearth.card.appreciated.v1', {answerId: renewed}, {of: 'ana'});
    await must(host, 'bilal', 'hearth.card.reported.v1', {answerId: renewed, reason: 'other', note: 'An old report.'}, {of: 'ana'});
    host.now += 60 * DAY;
    await must(host, 'ana', 'hearth.card.answer_set.v1', {answerId: renewed, version: 1, prompt: PROMPT, text: 'Words since.', audience: 'team'});
    const dmitri = await Listener.open(host, 'dmitri', 'views=card&space=harbor');
    await dmitri.next();
    host.now += 41 * DAY;
    await host.handler.rights.expire();
    assert.deepEqual(await dmitri.change(), ['harbor', ['card']]);
    dmitri.leave();
    const {data} = await cardOf(host, 'ana');
    assert.deepEqual([data.answers.map(({text}) => text), data.pronouns, data.own?.notes], [['Words since.'], undefined, []]);
    assert.deepEqual([data.own?.published, data.own?.blocked.map(({id}) => id)], [true, ['eun-ji']]);
    assert.deepEqual(await wordsOf(host, 'bilal', 'ana'), ['Words since.']);
    assert.deepEqual(await wordsOf(host, 'eun-ji', 'ana'), []);
    assert.deepEqual((await cardOf(host, 'bilal', 'ana')).data.answers[0]?.can, ['appreciate', 'ask', 'report']);
    const kept = `${await logOf(hosts.store)} ${(await hosts.store.things('card', ['ana'])).get('ana')}`;
    for (const trace of ['Old words.', 'Words before.', '"she"', 'An old question.', 'An old report.', old]) assert.ok(!kept.includes(`"${trace}"`) || trace === old, trace); // oxfmt-ignore
    const head = await hosts.store.head();
    await host.handler.rights.expire();
    assert.equal(await hosts.store.head(), head, 'twice is once');
  });
});
