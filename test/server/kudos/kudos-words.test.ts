import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {WordCheck, WordContext} from '../../../src/server/index.js';
import {onEveryStore} from '../support/on-every-store.js';
import {assertProblem} from '../support/problem.js';
import {rejected} from '../support/receipts.js';

/** Finds one word, after a moment. */
const noSlackers: WordCheck = async (text) => {
  await Promise.resolve();
  return /slacker/i.test(text) ? ['slacker'] : [];
};
const blocked = (pointer: string) => ['rejected', 'blocked-words', [{pointer, code: 'blocked-words', words: ['slacker']}]];

onEveryStore('Words that a host does not want', (hosts) => {
  it('are refused where others would read them, and named to their writer', async () => {
    const host = hosts.withOptions({policy: {wordCheck: noSlackers}});
    const verdict = async (person: string, event: unknown) => {
      const [receipt] = await host.post(person, event);
      return [receipt?.status, receipt?.code, receipt?.errors];
    };
    assert.deepEqual(await verdict('ana', host.given({message: 'Thanks, you slacker'})), blocked('/data/message'));
    const context = {kind: 'help', id: 'x', label: 'A slacker’s day'} as const;
    assert.deepEqual(await verdict('ana', host.given({context})), blocked('/data/context/label'));
    assert.deepEqual(await host.messages('ana'), []);

    const id = await host.give('ana');
    assert.deepEqual(await verdict('ana', host.about(id, 'hearth.kudos.edited.v1', {version: 1, message: 'Slacker!'})), blocked('/data/message'));
    assert.deepEqual(await verdict('bilal', host.about(id, 'hearth.kudos.replied.v1', {message: 'No slacker here'})), blocked('/data/message'));
    const [item] = (await host.wall('ana')).items;
    assert.deepEqual([item?.data.version, item?.data.replies], [1, []]);
  });

  it('may be quoted by those who report them', async () => {
    const id = await hosts.host.give('ana', {message: 'Not bad for a slacker'});
    const host = hosts.withOptions({policy: {wordCheck: noSlackers}});
    assert.equal(await host.act('bilal', id, 'hearth.kudos.reported.v1', {reason: 'hurtful', note: 'It says slacker.'}), 'stored');
    assert.equal(await host.act('harbor-mod', id, 'hearth.moderation.hidden.v1', {reason: 'Slacker is no word of thanks.'}), 'stored');
    assert.equal(await host.act('ana', id, 'hearth.kudos.appealed.v1', {note: 'He calls himself a slacker.'}), 'stored');
  });

  it('harm no other event, and tell nobody more than they may know', async () => {
    const host = hosts.withOptions({policy: {wordCheck: noSlackers}});
    const receipts = await host.post(
      'ana',
      host.given({message: 'slacker'}),
      host.given({message: 'Fine words'}),
      host.given({message: 'slacker', to: [{kind: 'person', id: 'nobody'}]}),
      host.given({message: 'slacker'}, {space: 'lighthouse'}),
    );
    assert.deepEqual(
      receipts.map(({status, code}) => code ?? status),
      ['blocked-words', 'stored', 'invalid', 'not-found'],
    );
  });

  it('that were accepted before stay accepted', async () => {
    const event = hosts.host.given({message: 'slacker'});
    await hosts.host.post('ana', event);
    const [receipt] = await hosts.withOptions({policy: {wordCheck: noSlackers}}).post('ana', event);
    assert.equal(receipt?.status, 'duplicate');
  });

  it('are looked at in their normal form, with what is known of them, and only where somebody wrote something', async () => {
    const asked: [string, WordContext][] = [];
    const host = hosts.withOptions({
      policy: {
        wordCheck(text, context) {
          asked.push([text, context]);
          return [];
        },
      },
    });
    const id = await host.give('ana', {message: ' Gra\u200Bzie\u202E ', lang: 'it'});
    await host.act('bilal', id, 'hearth.kudos.reacted.v1', {mark: 'thanks'});
    assert.deepEqual(
      asked.map(([text, {by, ...context}]) => [text, by.id, context]),
      [['Grazie', 'ana', {space: 'harbor', type: 'hearth.kudos.given.v1', lang: 'it'}]],
    );
  });

  it('are in the language that they are stated in: other words in none, until it is stated again', async () => {
    const asked: (string | undefined)[] = [];
    const host = hosts.withOptions({policy: {replies: 'all', wordCheck: (_text, {lang}) => (asked.push(lang), [])}});
    const id = await host.give('ana', {message: 'Grazie', lang: 'it'});
    const lang = async () => (await host.item('dmitri', id))?.data.lang;
    await host.act('ana', id, 'hearth.kudos.edited.v1', {version: 1, message: 'Danke dir', lang: 'de'});
    assert.equal(await lang(), 'de');
    await host.act('ana', id, 'hearth.kudos.edited.v1', {version: 2, message: 'Diolch'});
    assert.equal(await lang(), undefined);
    await host.act('bilal', id, 'hearth.kudos.replied.v1', {message: 'Con piacere', lang: 'it'});
    await host.act('ana', id, 'hearth.kudos.replied.v1', {message: 'Croeso'});
    assert.deepEqual(
      (await host.item('dmitri', id))?.data.replies.map((reply) => reply.lang),
      ['it', undefined],
    );
    assert.deepEqual(asked, ['it', 'de', undefined, 'it', undefined]);
    rejected(await host.post('ana', host.about(id, 'hearth.kudos.edited.v1', {version: 3, message: 'Hi', lang: '<b>'})), 'invalid', [
      '/data/lang',
      'language',
    ]);
  });

  it('keep nothing where the check fails, so that all can be sent again', async () => {
    let isBroken = true;
    const failures: unknown[] = [];
    const host = hosts.withOptions({
      onError: (error) => failures.push(error),
      policy: {
        wordCheck() {
          if (isBroken) throw new Error('No list.');
          return [];
        },
      },
    });
    const event = host.given();
    await assertProblem(await host.send('ana', [event]), 500, 'internal');
    assert.equal(failures.length, 1);
    assert.deepEqual(await host.messages('ana'), []);
    isBroken = false;
    const [receipt] = await host.post('ana', event);
    assert.equal(receipt?.status, 'stored');
  });
});
