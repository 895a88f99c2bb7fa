import assert from 'node:assert/strict';
import {it} from 'node:test';
import {CARD_LIMITS} from '../../../src/protocol/events/card.js';
import type {CardTextField} from '../../../src/protocol/events/card.js';
import type {PeopleBody} from '../../../src/protocol/person.js';
import {createDirectory} from '../../../src/server/index.js';
import type {DirectoryPerson} from '../../../src/server/index.js';
import {createMemoryImages} from '../../../src/server/images/memory.js';
import type {HostOptions, TestHost} from '../support/host.js';
import {Listener} from '../support/listener.js';
import {onEveryStore} from '../support/on-every-store.js';
import {groups, people} from '../support/people.js';
import {assertProblem} from '../support/problem.js';
import {answer, AUDIENCES, cardOf, DAY, itemsOf, must, outcome, PROMPT, reportsOf, shared, textOf} from './cards.js';
import {pngOf} from './pictures.js';

/*
 * Bilal writes one answer, with a picture, and one field for each audience. Who sees which of them is looked at in all that the host says to
 * each kind of viewer: as a whole, in text, so that no forgotten member gives anything away.
 */

/** Whom each viewer is to Bilal, and which audiences they are part of. */
const VIEWERS: Record<string, readonly (keyof typeof AUDIENCES)[]> = {
  // Himself.
  bilal: ['me', 'team', 'org', 'group'],
  // A colleague of his space.
  dmitri: ['team', 'org'],
  // Of another space, in the group.
  grace: ['org', 'group'],
  // Of another space.
  chiara: ['org'],
  // Moderators of his space, and of another.
  'harbor-mod': ['team', 'org'],
  'lighthouse-mod': ['org'],
  // A colleague from whom it is kept.
  ana: [],
};

const FIELDS: Record<string, CardTextField> = {me: 'name', team: 'pronouns', org: 'pronunciation', group: 'workingHours'};
const SPACES = ['harbor', 'lighthouse', 'everyone'];

/** The words of each audience: in answers, in questions of one's own, in what describes a picture, in fields. */
const wordsFor = (audience: string): string[] => ['answer', 'question', 'alt', 'field'].map((part) => `${part}-for-${audience}-only`);

/** Everything that a host says to a person where it comes to cards. */
async function all(host: TestHost, viewer: string): Promise<string> {
  const texts: string[] = [];
  for (const space of SPACES) {
    const paths = ['card', 'card_reports', 'spotlight', 'answers', 'card&subject=bilal', `answers&filter=${PROMPT.id}`, 'spotlight&limit=1'];
    for (const path of paths) texts.push(await textOf(host, viewer, path.replace(/^([a-z_]+)(.*)$/, `$1?space=${space}$2`)));
    const people = await host.request(viewer, `/v1/people?limit=20&q=bilal&space=${space}`);
    if (people.status === 200) texts.push(await people.text());
  }
  texts.push(await (await host.request(viewer, '/v1/people?limit=20')).text());
  texts.push(await textOf(host, viewer, 'mine?space=me'), await (await host.request(viewer, '/v1/me/export')).text());
  return texts.join('\n');
}

/** Bilal fills his card, and shares it. Gives the ids of his answers and pictures by audience. */
async function fill(host: TestHost): Promise<Record<string, {answer: string; image: string}>> {
  const made: Record<string, {answer: string; image: string}> = {};
  for (const [name, audience] of Object.entries(AUDIENCES)) {
    const [text, question, alt, field] = wordsFor(name) as [string, string, string, string];
    const response = await host.request('bilal', '/v1/images', {
      method: 'POST',
      headers: {'Content-Type': 'image/png', 'Hearth-Version': '1.0'},
      body: pngOf({width: 2, height: 3}),
    });
    const {id: image} = (await response.json()) as {id: string};
    const id = await answer(host, 'bilal', {text, audience, image: {id: image, alt}});
    await answer(host, 'bilal', {text, audience, prompt: {text: question}});
    await must(host, 'bilal', 'hearth.card.field_set.v1', {field: FIELDS[name]!, value: field, audience});
    made[name] = {answer: id, image};
  }
  await must(host, 'bilal', 'hearth.card.blocked.v1', {personId: 'ana'});
  await must(host, 'bilal', 'hearth.card.spotlight_volunteered.v1', {});
  await must(host, 'bilal', 'hearth.card.published.v1', {});
  return made;
}

onEveryStore('What stands on a card', (hosts) => {
  const withImages = (options: HostOptions = {}) => hosts.withOptions({images: createMemoryImages(), limits: {ratePerMinute: 1e6}, ...options});

  it('is seen by those it is for, in every view, and by nobody else in anything', async () => {
    const host = withImages();
    const made = await fill(host);
    for (const [viewer, audiences] of Object.entries(VIEWERS)) {
      const said = await all(host, viewer);
      const {data} = await cardOf(host, viewer, 'bilal');
      const shownIn = {
        card: data.answers.map(({text}) => text),
        answers: (await itemsOf(host, viewer, 'answers?space=everyone')).flatMap((item) => item.data.answers.map(({text}) => text)),
        prompt: (await itemsOf(host, viewer, `answers?space=everyone&filter=${PROMPT.id}`)).flatMap((item) =>
          item.data.answers.map(({text}) => text),
        ),
      };
      for (const name of Object.keys(AUDIENCES)) {
        const may = audiences.includes(name);
        const [text, question, alt, field] = wordsFor(name) as [string, string, string, string];
        for (const words of [text, question, alt]) assert.equal(said.includes(words), may, `${viewer} ${words}`);
        for (const id of Object.values(made[name]!)) assert.equal(said.includes(id), may, `${viewer} ${name} ${id}`);
        assert.equal(said.includes(field), may, `${viewer} ${field}`);
        assert.deepEqual(shownIn.card.includes(text), may, `${viewer} ${name} on the card`);
        assert.deepEqual(shownIn.answers.filter((one) => one === text).length, may ? 2 : 0, `${viewer} ${name} in answers`);
        assert.deepEqual(shownIn.prompt.filter((one) => one === text).length, may ? 1 : 0, `${viewer} ${name} of the question`);
        assert.equal(data[FIELDS[name]!], may ? field : undefined, `${viewer} ${name}`);
        const image = await host.request(viewer, `/v1/images/${made[name]!.image}`);
        assert.equal(image.status, may ? 200 : 404, `${viewer} ${name} picture`);
        const thanks = viewer === 'bilal' ? undefined : await outcome(host, viewer, 'hearth.card.appreciated.v1', {answerId: made[name]!.answer}, {of: 'bilal', space: 'everyone'}); // oxfmt-ignore
        if (thanks !== undefined) assert.equal(thanks, may ? 'stored' : 'not-found /data/answerId not-found', `${viewer} ${name}`);
      }
    }
    // A report shows an answer to a moderator: so these come last.
    for (const [viewer, audiences] of Object.entries(VIEWERS).slice(1)) {
      for (const [name, {answer: answerId}] of Object.entries(made)) {
        const report = await outcome(host, viewer, 'hearth.card.reported.v1', {answerId, reason: 'other'}, {of: 'bilal', space: 'everyone'});
        assert.equal(report, audiences.includes(name) ? 'stored' : 'not-found /data/answerId not-found', `${viewer} ${name}`);
      }
    }
    const seen = (await reportsOf(host, 'harbor-mod')).flatMap((item) => item.data.answers.map(({text}) => text));
    assert.deepEqual(seen, ['answer-for-team-only', 'answer-for-org-only', 'answer-for-group-only']);
    assert.deepEqual(await reportsOf(host, 'lighthouse-mod', 'open', 'lighthouse'), []);
  });

  it('is seen by nobody else before it is shared, nor where a moderator wants to look', async () => {
    const host = withImages();
    const made = await fill(host);
    await must(host, 'bilal', 'hearth.card.withdrawn.v1', {});
    await answer(host, 'bilal', {text: 'answer-for-org-only', audience: 'org'});
    for (const viewer of Object.keys(VIEWERS).filter((name) => name !== 'bilal')) {
      const said = await all(host, viewer);
      for (const name of Object.keys(AUDIENCES)) for (const words of wordsFor(name)) assert.ok(!said.includes(words), `${viewer} ${words}`);
      for (const {image} of Object.values(made)) await assertProblem(await host.request(viewer, `/v1/images/${image}`), 404, 'not-found');
    }
    assert.ok((await all(host, 'bilal')).includes('answer-for-org-only'));
  });

  it('of which a group is gone is for its owner alone', async () => {
    const host = withImages();
    await fill(host);
    const directory = createDirectory({people, groups: groups.filter(({id}) => id !== 'crew')});
    const later = withImages({directory, clock: () => host.now});
    assert.ok(!(await all(later, 'grace')).includes('for-group-only'));
    const {data} = await cardOf(later, 'bilal');
    const answers = data.answers.filter(({text}) => text === 'answer-for-group-only');
    assert.deepEqual(answers.map(({own}) => own?.audience), ['me', 'me']); // oxfmt-ignore
    assert.equal(data.own?.audiences.workingHours, 'me');
  });

  it('tells somebody from whom it is kept exactly what a card tells that nobody wrote', async () => {
    const host = withImages();
    await fill(host);
    const textFor = async (person: string) =>
      (await textOf(host, 'ana', `card?space=harbor&subject=${person}`)).replaceAll(/"(?:id|name|detail|avatar|pronouns)":"[^"]*",?/g, '');
    const [kept, unwritten] = [await textFor('bilal'), await textFor('dmitri')];
    assert.equal(kept, unwritten);
    assert.ok(unwritten.includes('"answers":[]'));
    // Nor what they try to do with it, nor its search.
    const tries = (person: string) =>
      Promise.all([
        outcome(host, 'ana', 'hearth.card.appreciated.v1', {answerId: 'any'}, {of: person}),
        outcome(host, 'ana', 'hearth.card.asked.v1', {message: 'Anything?'}, {of: person}),
        outcome(host, 'ana', 'hearth.card.asked.v1', {message: 'Anything?', topic: 'Knots'}, {of: person}),
        outcome(host, 'ana', 'hearth.card.reported.v1', {answerId: 'any', reason: 'other'}, {of: person}),
        outcome(host, 'ana', 'hearth.card.note_removed.v1', {noteId: 'any'}, {of: person}),
        outcome(host, 'ana', 'hearth.card.moderated.v1', {answerId: 'any', version: 1, decision: 'hidden'}, {of: person}),
      ]);
    assert.deepEqual(await tries('bilal'), await tries('dmitri'));
    await must(host, 'bilal', 'hearth.card.unblocked.v1', {personId: 'ana'});
    assert.ok((await textOf(host, 'ana', 'card?space=harbor&subject=bilal')).includes('answer-for-team-only'));
  });

  it('loses what somebody left on it when it is kept from them', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana');
    await must(host, 'bilal', 'hearth.card.appreciated.v1', {answerId: id}, {of: 'ana'});
    const note = await must(host, 'bilal', 'hearth.card.asked.v1', {message: 'And then?'}, {of: 'ana'});
    await must(host, 'ana', 'hearth.card.blocked.v1', {personId: 'bilal'});
    const {own} = (await cardOf(host, 'ana')).data;
    assert.deepEqual([own?.notes, own?.blocked.map(({name}) => name)], [[], ['Bilal Haddad']]);
    assert.deepEqual((await cardOf(host, 'bilal', 'ana')).data.asked, []);
    assert.equal(await outcome(host, 'bilal', 'hearth.card.note_removed.v1', {noteId: note}, {of: 'ana'}), 'not-found /data/noteId not-found');
    assert.equal(await outcome(host, 'ana', 'hearth.card.blocked.v1', {personId: 'ana'}), 'invalid /data/personId self');
    assert.equal(await outcome(host, 'ana', 'hearth.card.blocked.v1', {personId: 'no-one'}), 'invalid /data/personId unknown-person');
  });

  it('is told to nobody by how many pages there are, or where one ends', async () => {
    const host = withImages();
    for (const name of ['ana', 'bilal', 'eun-ji', 'farid']) {
      host.now += 1000;
      await shared(host, name, {audience: name === 'eun-ji' ? 'me' : 'team'});
      await must(host, name, 'hearth.card.spotlight_volunteered.v1', {});
    }
    await must(host, 'farid', 'hearth.card.blocked.v1', {personId: 'dmitri'});
    for (const view of [`answers?space=harbor&filter=${PROMPT.id}`, 'answers?space=harbor', 'spotlight?space=harbor']) {
      const seen: string[] = [];
      for (let page = ''; ;) {
        const body = JSON.parse(await textOf(host, 'dmitri', `${view}&limit=1${page}`)) as {items: {id: string}[]; page: {next?: string}};
        seen.push(...body.items.map(({id}) => id));
        assert.equal(body.items.length, 1, view);
        if (body.page.next === undefined) break;
        page = `&page=${body.page.next}`;
      }
      assert.deepEqual(seen, ['bilal', 'ana'], view);
    }
  });
});

onEveryStore('Who looks on', (hosts) => {
  const query = (space: string) => `views=card,answers,spotlight,card_reports&space=${space}`;

  it('hears of what they see, in every space from which they look, and of nothing else', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana');
    const listeners: Record<string, Listener> = {};
    for (const name of ['ana', 'bilal', 'dmitri', 'harbor-mod']) listeners[name] = await Listener.open(host, name, query('harbor'));
    listeners.chiara = await Listener.open(host, 'chiara', query('lighthouse'));
    const both = await Listener.open(host, 'dmitri', query('harbor,everyone'));
    for (const one of [...Object.values(listeners), both]) await one.next();
    const heard = (name: string) => listeners[name]!.change();

    await must(host, 'bilal', 'hearth.card.appreciated.v1', {answerId: id}, {of: 'ana'});
    assert.deepEqual(await heard('ana'), ['harbor', ['answers', 'card']]);
    assert.deepEqual(await heard('bilal'), ['harbor', ['answers', 'card']]);
    await must(host, 'dmitri', 'hearth.card.reported.v1', {answerId: id, reason: 'untrue'}, {of: 'ana'});
    assert.deepEqual(await heard('harbor-mod'), ['harbor', ['card_reports']]);
    // The first that the others hear of is what all of them see.
    await answer(host, 'ana', {text: 'For all.', audience: 'org'});
    for (const name of ['ana', 'bilal', 'harbor-mod']) assert.deepEqual(await heard(name), ['harbor', ['answers', 'card']], name);
    assert.deepEqual(await heard('chiara'), ['lighthouse', ['answers', 'card']]);
    assert.equal(listeners.chiara.lastEventId, '5');
    assert.equal(listeners.bilal!.lastEventId, '5');
    const spaces = [await both.change(), await both.change()].map((change) => change![0]).sort();
    assert.deepEqual(spaces, ['everyone', 'harbor']);
    for (const one of [...Object.values(listeners), both]) one.leave();
  });
});

onEveryStore('The spotlight', (hosts) => {
  const volunteers = async (host: TestHost, viewer: string, space = 'harbor') =>
    (await itemsOf(host, viewer, `spotlight?space=${space}`)).map(({id}) => id);

  it('is for those who want it, where they want it, from the day that they name, while they are there', async () => {
    const {host} = hosts;
    await shared(host, 'ana');
    await answer(host, 'bilal');
    await must(host, 'bilal', 'hearth.card.spotlight_volunteered.v1', {});
    assert.deepEqual(await volunteers(host, 'dmitri'), [], 'one who did not volunteer, one who did not share');
    await must(host, 'ana', 'hearth.card.spotlight_volunteered.v1', {notBefore: '2025-03-14'});
    assert.deepEqual((await cardOf(host, 'ana', 'ana', 'harbor')).data.own?.spotlight, {notBefore: '2025-03-14'});
    assert.equal((await cardOf(host, 'ana', 'ana', 'everyone')).data.own?.spotlight, undefined);
    assert.deepEqual(await volunteers(host, 'ana'), []);
    // It is noon of the twelfth: where the day comes last it has come two days later.
    host.now += 2 * DAY - 1;
    assert.deepEqual(await volunteers(host, 'dmitri'), []);
    host.now += 1;
    assert.deepEqual(await volunteers(host, 'dmitri'), ['ana']);
    assert.deepEqual(await volunteers(host, 'ana'), ['ana']);
    assert.deepEqual(await volunteers(host, 'dmitri', 'everyone'), []);
    await must(host, 'bilal', 'hearth.card.published.v1', {});
    assert.deepEqual((await volunteers(host, 'dmitri')).sort(), ['ana', 'bilal']);

    const away = (person: DirectoryPerson): DirectoryPerson => (person.id === 'ana' ? {...person, onLeave: true} : person);
    const later = hosts.withOptions({directory: createDirectory({people: people.map(away), groups}), clock: () => host.now});
    assert.deepEqual(await volunteers(later, 'dmitri'), ['bilal']);
    assert.equal((await cardOf(later, 'dmitri', 'ana')).data.answers.length, 1, 'the card is kept');
    assert.doesNotMatch(await (await later.request('dmitri', '/v1/people?q=ana')).text(), /onLeave/);
    assert.doesNotMatch(await textOf(later, 'dmitri', 'card?space=harbor&subject=ana'), /onLeave/);

    await must(host, 'ana', 'hearth.card.spotlight_withdrawn.v1', {});
    await must(host, 'bilal', 'hearth.card.made_private.v1', {});
    assert.deepEqual(await volunteers(host, 'dmitri'), []);
  });

  it('shows nobody of whom this viewer would see nothing', async () => {
    const {host} = hosts;
    await shared(host, 'bilal', {audience: {group: 'crew'}});
    await must(host, 'bilal', 'hearth.card.spotlight_volunteered.v1', {}, {space: 'everyone'});
    assert.deepEqual(await volunteers(host, 'grace', 'everyone'), ['bilal']);
    assert.deepEqual(await volunteers(host, 'dmitri', 'everyone'), []);
    await must(host, 'bilal', 'hearth.card.blocked.v1', {personId: 'grace'});
    assert.deepEqual(await volunteers(host, 'grace', 'everyone'), []);
  });
});

onEveryStore('GET /v1/people', (hosts) => {
  const found = async (host: TestHost, viewer: string, q = 'bilal') => {
    const {items} = (await (await host.request(viewer, `/v1/people?q=${q}`)).json()) as PeopleBody;
    return items.map(({pronouns, pronunciation}) => [pronouns, pronunciation]);
  };

  it('says how people are spoken of in their own words, to those whom they tell', async () => {
    const {host} = hosts;
    await must(host, 'bilal', 'hearth.card.field_set.v1', {field: 'pronouns', value: 'they', audience: 'team'});
    await must(host, 'bilal', 'hearth.card.field_set.v1', {field: 'pronunciation', value: 'bee-laal', audience: 'org'});
    assert.deepEqual(await found(host, 'dmitri'), [['he', undefined]]);
    await must(host, 'bilal', 'hearth.card.published.v1', {});
    await must(host, 'bilal', 'hearth.card.blocked.v1', {personId: 'eun-ji'});
    assert.deepEqual(await found(host, 'dmitri'), [['they', 'bee-laal']]);
    assert.deepEqual(await found(host, 'chiara'), [['he', 'bee-laal']]);
    assert.deepEqual(await found(host, 'eun-ji'), [['he', undefined]]);
    assert.deepEqual(await found(host, 'dmitri', 'crew'), [[undefined, undefined]]);
    const elsewhere = hosts.withOptions({policy: {isAvailable: (widget) => widget !== 'card'}});
    assert.deepEqual(await found(elsewhere, 'dmitri'), [['he', undefined]]);
  });
});

onEveryStore('The limits of a card', (hosts) => {
  it('hold for those from whom it is kept', async () => {
    const crowd = Array.from({length: CARD_LIMITS.blocked + 1}, (_, index): DirectoryPerson => ({id: `p${index}`, name: `Person ${index}`}));
    const host = hosts.withOptions({directory: createDirectory({people: [...people, ...crowd]}), limits: {ratePerMinute: 1e6}});
    for (let start = 0; start < crowd.length - 1; start += 50) {
      const events = crowd.slice(start, Math.min(start + 50, crowd.length - 1)).map(({id}) => {
        const {subject: _subject, ...event} = host.event({type: 'hearth.card.blocked.v1', data: {personId: id}});
        return event;
      });
      assert.deepEqual([...new Set((await host.post('ana', ...events)).map(({status}) => status))], ['stored']);
    }
    assert.equal(await outcome(host, 'ana', 'hearth.card.blocked.v1', {personId: crowd.at(-1)!.id}), 'invalid /data too-many');
    assert.deepEqual(await reportsOf(host, 'harbor-mod'), []);
    // A card that is kept from so many is told of to the others.
    await shared(host, 'ana');
    const dmitri = await Listener.open(host, 'dmitri', 'views=card&space=harbor');
    await dmitri.next();
    await answer(host, 'ana', {text: 'More.'});
    assert.deepEqual(await dmitri.change(), ['harbor', ['card']]);
    dmitri.leave();
  });
});
