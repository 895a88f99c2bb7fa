import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Receipt} from '../../../src/protocol/receipt.js';
import {MINUTE} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';
import {createPeople} from '../support/people.js';
import {assertProblem} from '../support/problem.js';
import {rejected} from '../support/receipts.js';

const person = (id: string) => ({kind: 'person' as const, id});
const group = (id: string) => ({kind: 'group' as const, id});

onEveryStore('Giving kudos', (hosts) => {
  it('shows it to the people of the space, with the names they have', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {to: [person('bilal'), group('lamps')], message: 'Grazie!', lang: 'it'});
    const view = await host.wall('dmitri');
    assert.deepEqual(JSON.parse(JSON.stringify(view.items)), [
      {
        id,
        type: 'hearth.kudos.given.v1',
        at: '2025-03-12T12:00:00.000Z',
        by: {id: 'ana', name: 'Ana Ferreira', detail: 'Boat yard'},
        data: {
          version: 1,
          to: [
            {kind: 'person', id: 'bilal', name: 'Bilal Haddad', detail: 'Kitchen', avatar: '/faces/bilal.png', pronouns: 'he'},
            {kind: 'group', id: 'lamps', name: 'Lamps', detail: 'Light'},
          ],
          message: 'Grazie!',
          lang: 'it',
          valueIds: [],
          audience: 'group',
          state: 'live',
          reactions: [],
          replies: [],
          moreReplies: false,
          audiences: [],
          keptBy: [],
        },
        can: ['report', 'react'],
      },
    ]);
  });

  it('refuses recipients who cannot be thanked, and says which', async () => {
    const {host} = hosts;
    const give = (...to: {kind: 'person' | 'group'; id: string}[]): Promise<Receipt[]> => host.post('ana', host.given({to}));
    rejected(await give(), 'invalid', ['/data/to', 'required']);
    rejected(await give(person('ana')), 'invalid', ['/data/to/0/id', 'self']);
    rejected(await give(person('bilal'), person('nobody')), 'invalid', ['/data/to/1/id', 'unknown-person']);
    rejected(await give(group('bilal')), 'invalid', ['/data/to/0/id', 'unknown-person']);
    rejected(await give(...Array.from({length: 51}, () => person('bilal'))), 'invalid', ['/data/to', 'too-many']);
    const [receipt] = await give(person('bad id'));
    assert.deepEqual(receipt?.errors, [{pointer: '/data/to/0/id', code: 'id'}]);
    assert.deepEqual(await host.messages('ana'), []);
  });

  it('does not tell people who want no recognition from those who do not exist', async () => {
    const {host} = hosts;
    const [farid] = await host.post('ana', host.given({to: [person('farid')]}));
    const [nobody] = await host.post('ana', host.given({to: [person('nobody')]}));
    assert.deepEqual(farid?.errors, nobody?.errors);
    assert.equal(farid?.code, nobody?.code);
  });

  it('keeps thanks between two people where one prefers that', async () => {
    const {host} = hosts;
    const to = [person('bilal'), person('eun-ji')];
    for (const audience of ['group', 'everyone'] as const) {
      rejected(await host.post('ana', host.given({to, audience})), 'invalid', ['/data/audience', 'prefers-private']);
    }
    await host.give('ana', {to, audience: 'recipient', message: 'Between us'});
    assert.deepEqual(await host.messages('eun-ji'), ['Between us']);
  });

  it('names each recipient once', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {to: [person('bilal'), group('lamps'), person('bilal'), group('lamps')]});
    assert.deepEqual(
      (await host.item('bilal', id))?.data.to.map(({kind, id: recipient}) => `${kind} ${recipient}`),
      ['person bilal', 'group lamps'],
    );
  });

  it('reaches somebody once who is thanked alone and in a group, and keeps both', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {to: [person('bilal'), group('crew')], audience: 'recipient'});
    assert.deepEqual((await host.wall('bilal')).items.map((item) => item.id), [id]); // oxfmt-ignore
    assert.deepEqual(await host.mine('bilal'), [id]);
    assert.deepEqual(await host.mine('bilal', 'received'), [id]);
    assert.deepEqual((await host.item('bilal', id))?.data.to.map(({name}) => name), ['Bilal Haddad', 'Morning crew']); // oxfmt-ignore
  });

  it('shows what it was for, and takes web addresses only: S6', async () => {
    const {host} = hosts;
    const context = {kind: 'goal' as const, id: 'g1', label: ' New jetty ', url: 'https://intranet.example/goals/1'};
    const id = await host.give('ana', {context});
    assert.deepEqual((await host.item('bilal', id))?.data.context, {...context, label: 'New jetty'});
    const script = ['javascript', 'alert(1)'].join(':');
    for (const url of [script, ` \t${script}`, 'vbscript:x', 'data:text/html,x', '//evil.example', 'ftp://files.example']) {
      rejected(await host.post('ana', host.given({context: {...context, url}})), 'invalid', ['/data/context/url', 'url']);
    }
  });

  it('lets somebody thank a group that they are in', async () => {
    const {host} = hosts;
    await host.give('bilal', {to: [group('crew')]});
    assert.equal((await host.wall('ana')).items.length, 1);
  });

  it('checks the words', async () => {
    const {host} = hosts;
    const say = (message: string): Promise<Receipt[]> => host.post('ana', host.given({message}));
    for (const empty of ['', '   ', '\n\t\u00a0\u3000', '\u200b\u2060\ufeff', '\u202e\u2066'])
      rejected(await say(empty), 'invalid', ['/data/message', 'empty']);
    rejected(await say('x'.repeat(5000)), 'invalid', ['/data/message', 'too-long']);
    rejected(await say('👩‍👩‍👧'.repeat(2001)), 'invalid', ['/data/message', 'too-long']);
    for (const wrong of [1, null, ['x'], {}]) {
      rejected(await host.post('ana', host.given({message: wrong as unknown as string})), 'invalid', ['/data/message', 'type']);
    }
    const longest = '👩‍👩‍👧'.repeat(2000);
    const id = await host.give('ana', {message: longest});
    assert.equal((await host.item('ana', id))?.data.message, longest);
  });

  it('keeps mark-up as the text it is and takes out what only hides', async () => {
    const {host} = hosts;
    const html = `<img src=x onerror="alert(1)"> **bold** <script>alert('x')</script> &amp; javascript:alert(1)`;
    await host.give('ana', {message: html});
    assert.deepEqual(await host.messages('ana'), [html]);
    await host.give('ana', {message: 'a\u202eb\u2066c\u200bd\u0007e\ufefff'});
    assert.equal((await host.messages('ana')).includes('abcdef'), true);
  });

  it('asks for fewer words where the policy does', async () => {
    const host = hosts.withOptions({policy: {maxMessage: 5}});
    rejected(await host.post('ana', host.given({message: 'sechse'})), 'invalid', ['/data/message', 'too-long']);
    const id = await host.give('ana', {message: 'fünf!'});
    const edit = host.about(id, 'hearth.kudos.edited.v1', {version: 1, message: 'sechse'});
    rejected(await host.post('ana', edit), 'invalid', ['/data/message', 'too-long']);
  });

  it('takes the values of the space, and leaves others out and says so', async () => {
    const {host} = hosts;
    const unknown = (index: number) => [{pointer: `/data/valueIds/${index}`, code: 'unknown-value'}];
    const [receipt] = await host.post('ana', host.given({valueIds: ['care']}));
    assert.deepEqual([receipt?.status, receipt?.warnings], ['stored', unknown(0)]);
    const withValues = hosts.withOptions({policy: {values: {harbor: [{id: 'care', label: 'Care'}, {id: 'craft', label: 'Craft'}]}}}); // oxfmt-ignore
    const partly = host.given({valueIds: ['care', 'speed', 'care']});
    const [stored] = await withValues.post('ana', partly);
    assert.deepEqual([stored?.status, stored?.warnings], ['stored', unknown(1)]);
    assert.deepEqual((await withValues.item('bilal', partly.id))?.data.valueIds, ['care']);
    const id = await withValues.give('ana', {valueIds: ['craft']});
    const view = await withValues.wall('bilal');
    assert.deepEqual(view.values, [{id: 'care', label: 'Care'}, {id: 'craft', label: 'Craft'}]); // oxfmt-ignore
    assert.deepEqual(view.items.find((item) => item.id === id)?.data.valueIds, ['craft']);
    assert.equal('values' in (await withValues.wall('bilal', 'everyone')), false);
  });

  it('refuses members that it does not know, and a subject that is not its own', async () => {
    const {host} = hosts;
    rejected(await host.post('ana', host.given({likes: 3} as object)), 'invalid', ['/data/likes', 'unknown-member']);
    rejected(await host.post('ana', {...host.given(), subject: 'another'}), 'invalid', ['/subject', 'not-own-id']);
  });
});

onEveryStore('Who sees kudos', (hosts) => {
  it('shows to recipients what is for them, and to nobody else', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {to: [person('bilal'), group('lamps')], audience: 'recipient'});
    for (const name of ['ana', 'bilal']) assert.ok(await host.item(name, id), name);
    for (const name of ['dmitri', 'eun-ji']) assert.equal(await host.item(name, id), undefined, name);
    for (const name of ['ana', 'bilal', 'chiara', 'grace']) assert.deepEqual(await host.mine(name), [id], name);
    for (const name of ['dmitri', 'eun-ji', 'farid']) assert.deepEqual(await host.mine(name), [], name);
    for (const name of ['ana', 'chiara']) assert.equal(await host.item(name, id, 'everyone'), undefined, name);
  });

  it('shows to a group what is for its members on the wall of their space', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {to: [group('crew')], audience: 'recipient'});
    assert.ok(await host.item('bilal', id));
    assert.equal(await host.item('dmitri', id), undefined);
    assert.deepEqual(await host.mine('grace'), [id]);
  });

  it('shows to a space what is for its people', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {audience: 'group'});
    for (const name of ['ana', 'bilal', 'dmitri']) assert.ok(await host.item(name, id), name);
    assert.equal(await host.item('chiara', id, 'everyone'), undefined);
    assert.equal(await host.item('chiara', id, 'lighthouse'), undefined);
  });

  it('shows to everyone what is for everyone, on the common wall', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {audience: 'everyone'});
    for (const name of ['ana', 'dmitri', 'chiara', 'grace']) assert.ok(await host.item(name, id, 'everyone'), name);
    assert.ok(await host.item('dmitri', id, 'harbor'));
    assert.equal(await host.item('chiara', id, 'lighthouse'), undefined);
    const common = await host.give('chiara', {audience: 'everyone'}, {space: 'everyone'});
    assert.equal((await host.wall('ana', 'everyone')).items.filter((item) => item.id === common).length, 1);
  });

  it('opens the wall of a space to its people only, and tells nobody that it exists: S17', async () => {
    const {host} = hosts;
    const other = await assertProblem(await host.request('chiara', '/v1/views/kudos?space=harbor'), 404, 'not-found');
    const none = await assertProblem(await host.request('chiara', '/v1/views/kudos?space=nowhere'), 404, 'not-found');
    assert.deepEqual({...other, instance: ''}, {...none, instance: ''});
  });

  it('answers the same about what one may not see as about what does not exist: S17', async () => {
    const {host} = hosts;
    const hidden = await host.give('ana', {audience: 'recipient'});
    await host.post('ana', host.about(hidden, 'hearth.kudos.reacted.v1', {mark: 'thanks'}));
    const attempts = (id: string) => [
      host.about(id, 'hearth.kudos.edited.v1', {version: 1, message: 'Mine now'}),
      host.about(id, 'hearth.kudos.withdrawn.v1', {}),
      host.about(id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}),
      host.about(id, 'hearth.kudos.unreacted.v1', {mark: 'thanks'}),
    ];
    for (const id of [hidden, 'no-such-kudos']) {
      for (const event of attempts(id)) rejected(await host.post('dmitri', event), 'not-found', ['/subject', 'not-found']);
    }
    await host.post('ana', host.about(hidden, 'hearth.kudos.withdrawn.v1', {}));
    for (const event of attempts(hidden)) rejected(await host.post('dmitri', event), 'not-found', ['/subject', 'not-found']);
    assert.deepEqual(await host.messages('dmitri'), []);
  });

  it('stops showing to those who leave a space or a group', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {to: [group('crew')], audience: 'recipient'});
    const withoutCrew = hosts.withOptions({directory: createPeople('crew')});
    assert.deepEqual(await withoutCrew.mine('grace'), []);
    assert.equal(await withoutCrew.item('bilal', id), undefined);
    const moved = hosts.withOptions({people: {dmitri: {id: 'dmitri', name: 'Dmitri', roles: [], spaces: ['everyone']}}});
    await assertProblem(await moved.request('dmitri', '/v1/views/kudos?space=harbor'), 404, 'not-found');
  });

  it('shows who has left as nobody', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {to: [person('bilal'), group('crew')]});
    await host.post('dmitri', host.about(id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}));
    const later = hosts.withOptions({directory: createPeople('ana', 'bilal', 'crew', 'dmitri')});
    const item = await later.item('eun-ji', id);
    assert.equal(item?.by, null);
    assert.deepEqual(item?.data.to, [
      {kind: 'person', id: 'bilal', name: ''},
      {kind: 'group', id: 'crew', name: ''},
    ]);
    assert.deepEqual(item?.data.reactions, []);
  });

  it('never shows how somebody likes to be thanked', async () => {
    const {host} = hosts;
    await host.give('ana', {to: [person('eun-ji')], audience: 'recipient'});
    assert.doesNotMatch(JSON.stringify(await host.wall('ana')), /recognition/);
  });
});

onEveryStore('Changing kudos', (hosts) => {
  it('lets the giver change the words for a while', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {message: 'Thnaks'});
    host.now += 15 * MINUTE;
    assert.deepEqual((await host.item('ana', id))?.can, ['edit', 'withdraw', 'react']);
    const [receipt] = await host.post('ana', host.about(id, 'hearth.kudos.edited.v1', {version: 1, message: 'Thanks'}));
    assert.equal(receipt?.status, 'stored');
    const item = await host.item('bilal', id);
    assert.deepEqual([item?.data.version, item?.data.message, item?.data.editedAt], [2, 'Thanks', '2025-03-12T12:15:00.000Z']);
    assert.equal(item?.at, '2025-03-12T12:00:00.000Z');

    host.now += 1;
    assert.deepEqual((await host.item('ana', id))?.can, ['withdraw', 'react']);
    const late = host.about(id, 'hearth.kudos.edited.v1', {version: 2, message: 'Too late'});
    rejected(await host.post('ana', late), 'forbidden', ['/type', 'forbidden']);
  });

  it('takes the length of the while from the policy, and the time from its own clock', async () => {
    const host = hosts.withOptions({policy: {editWindow: MINUTE}});
    const id = await host.give('ana');
    host.now += 2 * MINUTE;
    const edit = {...host.about(id, 'hearth.kudos.edited.v1', {version: 1, message: 'Backdated'}), time: '2025-03-12T12:00:30Z'};
    rejected(await host.post('ana', edit), 'forbidden', ['/type', 'forbidden']);
  });

  it('changes only the version that was seen', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    const edit = (message: string) => host.about(id, 'hearth.kudos.edited.v1', {version: 1, message});
    await host.post('ana', edit('First'));
    rejected(await host.post('ana', edit('Second')), 'precondition', ['/data/version', 'precondition']);
    assert.deepEqual(await host.messages('ana'), ['First']);
  });

  it('keeps values that a change does not mention', async () => {
    const host = hosts.withOptions({policy: {values: {harbor: [{id: 'care', label: 'Care'}]}}});
    const id = await host.give('ana', {valueIds: ['care']});
    await host.post('ana', host.about(id, 'hearth.kudos.edited.v1', {version: 1, message: 'Words'}));
    assert.deepEqual((await host.item('ana', id))?.data.valueIds, ['care']);
    await host.post('ana', host.about(id, 'hearth.kudos.edited.v1', {version: 2, message: 'Words', valueIds: []}));
    assert.deepEqual((await host.item('ana', id))?.data.valueIds, []);
  });

  it('keeps a value that was given up since, and takes no other unknown one', async () => {
    const id = await hosts.withOptions({policy: {values: {harbor: [{id: 'care', label: 'Care'}]}}}).give('ana', {valueIds: ['care']});
    const {host} = hosts;
    const edit = host.about(id, 'hearth.kudos.edited.v1', {version: 1, message: 'Words', valueIds: ['care', 'speed']});
    const [receipt] = await host.post('ana', edit);
    assert.deepEqual([receipt?.status, receipt?.warnings], ['stored', [{pointer: '/data/valueIds/1', code: 'unknown-value'}]]);
    assert.deepEqual((await host.item('ana', id))?.data.valueIds, ['care']);
  });

  it('lets nobody else change it or take it back: S17', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    for (const name of ['bilal', 'dmitri']) {
      const edit = host.about(id, 'hearth.kudos.edited.v1', {version: 1, message: 'Mine now'});
      rejected(await host.post(name, edit), 'forbidden', ['/type', 'forbidden']);
      rejected(await host.post(name, host.about(id, 'hearth.kudos.withdrawn.v1', {})), 'forbidden', ['/type', 'forbidden']);
      const can = name === 'bilal' ? ['restrict', 'consent', 'reply', 'report', 'react'] : ['report', 'react'];
      assert.deepEqual((await host.item(name, id))?.can, can);
    }
  });

  it('takes it back at any time, everywhere and for good', async () => {
    const {host} = hosts;
    const id = await host.give('ana', {audience: 'everyone', message: 'A secret slipped in'});
    const given = host.given({message: 'Stays'});
    await host.post('ana', given);
    host.now += 400 * 24 * 60 * MINUTE;
    await host.post('ana', host.about(id, 'hearth.kudos.withdrawn.v1', {}));
    assert.deepEqual(await host.messages('ana'), ['Stays']);
    assert.deepEqual(await host.messages('chiara', 'everyone'), []);
    assert.deepEqual(await host.mine('bilal'), [given.id]);
    const events = [
      host.about(id, 'hearth.kudos.edited.v1', {version: 1, message: 'Back'}),
      host.about(id, 'hearth.kudos.withdrawn.v1', {}),
      host.about(id, 'hearth.kudos.reacted.v1', {mark: 'thanks'}),
    ];
    for (const event of events) rejected(await host.post('ana', event), 'gone', ['/subject', 'gone']);
    rejected(await host.post('bilal', host.about(id, 'hearth.kudos.reacted.v1', {mark: 'thanks'})), 'gone', ['/subject', 'gone']);
  });

  it('asks for the kudos that an event is about', async () => {
    const {host} = hosts;
    const {subject: _subject, ...event} = host.about('x', 'hearth.kudos.withdrawn.v1', {});
    rejected(await host.post('ana', event), 'invalid', ['/subject', 'required']);
  });

  it('sees in one batch what came before', async () => {
    const {host} = hosts;
    const given = host.given();
    const receipts = await host.post(
      'ana',
      given,
      host.about(given.id, 'hearth.kudos.edited.v1', {version: 1, message: 'Once'}),
      host.about(given.id, 'hearth.kudos.edited.v1', {version: 2, message: 'Twice'}),
      host.about(given.id, 'hearth.kudos.reacted.v1', {mark: 'learn'}),
    );
    assert.deepEqual(receipts.map(({status}) => status), ['stored', 'stored', 'stored', 'stored']); // oxfmt-ignore
    assert.deepEqual(await host.messages('bilal'), ['Twice']);
    const brief = host.given();
    await host.post('ana', brief, host.about(brief.id, 'hearth.kudos.withdrawn.v1', {}));
    assert.deepEqual(await host.messages('bilal'), ['Twice']);
  });
});

onEveryStore('Marks on kudos', (hosts) => {
  it('sets and unsets each once, for giver and others', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    const set = (name: string, mark = 'thanks') => host.post(name, host.about(id, 'hearth.kudos.reacted.v1', {mark}));
    const unset = (name: string, mark = 'thanks') => host.post(name, host.about(id, 'hearth.kudos.unreacted.v1', {mark}));
    const seenBy = async (name: string) =>
      (await host.item(name, id))?.data.reactions.map(({mark, mine, by, others}) => [mark, mine, by.map((one) => one.id), others]);
    for (const receipts of [await set('bilal'), await set('bilal'), await set('ana'), await set('dmitri', 'celebrate')]) {
      assert.equal(receipts[0]?.status, 'stored');
    }
    assert.deepEqual(await seenBy('bilal'), [['thanks', true, ['ana'], false], ['celebrate', false, ['dmitri'], false]]); // oxfmt-ignore
    assert.deepEqual(await seenBy('dmitri'), [['thanks', false, ['bilal', 'ana'], false], ['celebrate', true, [], false]]); // oxfmt-ignore
    for (const receipts of [await unset('bilal'), await unset('bilal'), await unset('dmitri', 'celebrate')]) {
      assert.equal(receipts[0]?.status, 'stored');
    }
    assert.deepEqual(await seenBy('bilal'), [['thanks', false, ['ana'], false]]);
  });

  it('takes only the marks of the policy', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    const set = (mark: string) => host.post('bilal', host.about(id, 'hearth.kudos.reacted.v1', {mark}));
    rejected(await set('clap'), 'invalid', ['/data/mark', 'unknown-mark']);
    rejected(await set('__proto__'), 'invalid', ['/data/mark', 'mark']);
    const [receipt] = await hosts.withOptions({policy: {marks: ['clap']}}).post('bilal', host.about(id, 'hearth.kudos.reacted.v1', {mark: 'clap'}));
    assert.equal(receipt?.status, 'stored');
  });

  it('names a few and says whether there are more, never how many', async () => {
    const {host} = hosts;
    const id = await host.give('ana');
    const react = host.about(id, 'hearth.kudos.reacted.v1', {mark: 'thanks'});
    const crowd = Array.from({length: 30}, (_, index) => `p${index}`);
    const everybody = {
      ...host.directory,
      people: async (ids: readonly string[]) => new Map(ids.map((one) => [one, {id: one, name: `Person ${one}`}])),
    };
    const people = Object.fromEntries(crowd.map((one) => [one, {id: one, name: one, roles: [], spaces: ['harbor']}]));
    const crowded = hosts.withOptions({directory: everybody, people});
    for (const [index, one] of crowd.slice(0, 6).entries()) {
      await crowded.post(one, {...react, id: `react-${index}`});
      const [reaction] = (await crowded.item('p29', id))?.data.reactions ?? [];
      assert.deepEqual([reaction?.by.length, reaction?.others], [Math.min(index + 1, 5), index + 1 > 5]);
    }
    for (const one of crowd.slice(6)) await crowded.post(one, react);
    const item = await crowded.item('p0', id);
    assert.deepEqual(item?.data.reactions.map(({mine, by, others}) => [mine, by.length, others]), [[true, 5, true]]); // oxfmt-ignore
    // Beside the version, no number tells anything about anybody.
    const numbers = JSON.stringify(item, (key, value: unknown) => (key === 'version' ? undefined : value)).match(/[:[,]\d+[,\]}]/g);
    assert.equal(numbers, null);
  });
});
