/** What was done about thanks and is not with the host yet: it is said to wait, and to be so once it is. */
import {assert} from '@open-wc/testing';
import {sendKeys} from '../../support/commands.js';
import {focused, overhear, until} from '../../support/page.js';
import {acting, appears, article, choose, closePages, coat as thanks, find, ids, leaves, open, pick, press, question, said, toldTo} from './stage.js';
import type {Stage, StageOptions} from './stage.js';

const ID = thanks.id;

async function write(words: string): Promise<void> {
  await until('the field', () => focused()?.localName === 'textarea');
  (focused() as HTMLTextAreaElement).select();
  await sendKeys({type: words});
  await sendKeys({press: 'Control+Enter'});
}

async function reply({wall}: Stage): Promise<void> {
  await press(wall, '[data-do=Reply]');
  await write('Gladly.');
}

async function edit({wall}: Stage): Promise<void> {
  await choose(wall, ID, 'edit');
  await question(wall);
  await write('Other words.');
}

async function report({wall}: Stage): Promise<void> {
  await pick(wall, ID, 'Report');
  await until('the focus', () => focused()?.getAttribute('value') === 'hurtful');
  await sendKeys({press: 'ArrowDown'});
  await sendKeys({press: 'Control+Enter'});
}

async function takeBack({wall}: Stage): Promise<void> {
  await choose(wall, ID, 'ask');
  await press(wall, '[data-do=withdraw]');
}

interface Deed {
  what: string;
  by: string;
  options?: StageOptions;
  act: (stage: Stage) => Promise<unknown>;
  /** What is said while it waits. */
  waits: string;
  /** What is said once it is done. */
  done: string;
  /** What the card says only then. */
  told?: string;
}

const DEEDS: readonly Deed[] = [
  {
    what: 'that it is for few only',
    by: 'bilal',
    act: ({wall}) => pick(wall, ID, 'Keep it between us'),
    waits: 'Keep it between us: Waiting to send',
    done: 'Saved. Your choice holds from now on.',
    told: 'Only for those it thanks',
  },
  {
    what: 'that others may see it',
    by: 'bilal',
    options: {policy: {recipientConsent: 'ask'}},
    act: ({wall}) => press(wall, '[data-do=decline]'),
    waits: 'No, keep it between us: Waiting to send',
    done: 'It stays between the giver and those who are thanked. Nobody is told that you said no.',
    told: 'You keep this between the giver and those who are thanked.',
  },
  {what: 'that it is taken back', by: 'chiara', act: takeBack, waits: 'Take back: Waiting to send', done: 'Taken back.'},
  {what: 'a reply', by: 'bilal', act: reply, waits: 'Reply: Waiting to send', done: 'Reply sent.'},
  {what: 'other words', by: 'chiara', act: edit, waits: 'Edit: Waiting to send', done: 'Changed.'},
  {what: 'a report', by: 'ana', act: report, waits: 'Report: Waiting to send', done: 'Reported. Moderators will look at it.'},
];

async function offline({by, options, act}: Deed): Promise<Stage & {words: string[]}> {
  const stage = await open({as: by, said: [thanks], ...options});
  await acting(stage.wall);
  await stage.wall.view.connection!.session();
  const words = overhear();
  stage.host.faults.offline = true;
  await act(stage);
  return {...stage, words};
}

describe('without a connection', () => {
  afterEach(closePages);

  for (const deed of DEEDS) {
    const {what, waits, done, told} = deed;
    it(`${what} is said to wait, and to be so once it is`, async () => {
      const {wall, host, words} = await offline(deed);
      await until('it to wait', () => said(article(wall, ID)).includes(waits));
      await until('that to be said', () => words.includes(waits));
      assert.notInclude(words, done);
      if (told) assert.notInclude(said(article(wall, ID)), told);
      host.faults.offline = false;
      await wall.view.connection!.flush();
      await until('it to be said', () => words.includes(done));
      if (what === 'that it is taken back') await until('it to go', () => !ids(wall).includes(ID));
      else await until('nothing to wait', () => !said(article(wall, ID)).includes('Waiting to send'));
      if (told) assert.include(said(article(wall, ID)), told);
    });

    it(`${what} can be given up`, async () => {
      const {wall, host} = await offline(deed);
      await until('it to wait', () => said(article(wall, ID)).includes('Waiting to send'));
      await press(article(wall, ID), '[data-do=discard]');
      await until('nothing to wait', () => !said(article(wall, ID)).includes('Waiting to send'));
      assert.deepEqual(wall.view.connection!.pending, []);
      assert.include(said(article(wall, ID)), thanks.message);
      assert.equal(focused(), article(wall, ID));
      host.faults.offline = false;
      const data = await toldTo(host, 'bilal', ID);
      assert.deepEqual([data?.message, data?.audience, data?.replies], [thanks.message, 'group', []]);
    });
  }

  it('the question who may see it is asked again where the answer was given up', async () => {
    const {wall} = await offline(DEEDS[1]!);
    await until('it to wait', () => said(article(wall, ID)).includes('Waiting to send'));
    assert.isNull(find(wall, '[data-do=accept]'));
    await press(wall, '[data-do=discard]');
    await appears(wall, '[data-do=accept]');
  });

  it('a decision of a moderator is said to wait, and what it is about stays', async () => {
    const {wall, host, words} = await offline({...DEEDS[0]!, by: 'mod', act: ({wall: at}) => pick(at, ID, 'Remove').then(() => write('Not here.'))});
    await until('it to wait', () => said(article(wall, ID)).includes('Remove: Waiting to send'));
    await until('that to be said', () => words.includes('Remove: Waiting to send'));
    assert.notInclude(words, 'Decided.');
    host.faults.offline = false;
    await wall.view.connection!.flush();
    await until('it to be said', () => words.includes('Decided.'));
  });
});

describe('about a thank-you that is not on the page', () => {
  afterEach(closePages);

  for (const {what, words, data} of [
    {what: 'replied', words: 'Reply: Waiting to send Gladly, any time. Discard', data: {message: 'Gladly, any time.'}},
    {what: 'edited', words: 'Edit: Waiting to send Other words. Discard', data: {version: 1, message: 'Other words.'}},
    {what: 'reported', words: 'Report: Waiting to send Cancel', data: {reason: 'private'}},
    {what: 'withdrawn', words: 'Take back: Waiting to send Cancel', data: {}},
  ])
    it(`what is ${what} and waits is shown, and can be given up`, async () => {
      const {wall, host} = await open();
      await acting(wall);
      const connection = wall.view.connection!;
      await connection.session();
      host.faults.offline = true;
      await connection.post({type: `hearth.kudos.${what}.v1`, subject: 'elsewhere', data}, {space: 'harbor'});
      const alone = await appears(wall, '.orphan');
      await until('it to wait', () => said(alone) === words);
      await press(wall, '[data-do=forget]');
      await leaves(wall, '.orphan');
      assert.deepEqual(connection.pending, []);
    });

  it('a reaction that waits is not shown: it has no words', async () => {
    const {wall, host} = await open();
    await acting(wall);
    const connection = wall.view.connection!;
    await connection.session();
    host.faults.offline = true;
    await connection.post({type: 'hearth.kudos.reacted.v1', subject: 'elsewhere', data: {mark: 'thanks'}}, {space: 'harbor'});
    await wall.updateComplete;
    assert.isNull(find(wall, '.orphan'));
  });
});
