import {assert} from '@open-wc/testing';
import {WarningEvent} from '../../../src/client/events.js';
import {sendKeys} from '../../support/commands.js';
import {seen, until} from '../../support/page.js';
import {text} from '../get-to-know/stage.js';
import {WORDS, acting, allSent, appears, articles, closePages, compose, elapse, find, give, leaves, messages, open, press, said} from './stage.js';

const NOT_SAVED = 'Not saved on this device yet. Keep this page open until it is sent.';

/** Where unsent events are kept, whichever wall they are from. */
const DATABASE = 'hearth-outbox';

afterEach(async () => {
  closePages();
  await finished(indexedDB.deleteDatabase(DATABASE));
});

describe('where this browser can keep nothing', () => {
  it('a wall says so as long as anything would be lost with the page, and sends it all the same: F10', async () => {
    // A later build has been here, and its database is none that this one can open.
    const database = await finished(indexedDB.open(DATABASE, 1_000_000));
    const {wall, host} = await open();
    await acting(wall);
    await compose(wall);
    host.faults.offline = true;
    await sendKeys({press: 'Control+Enter'});
    await until('the words', () => seen(wall).includes(NOT_SAVED));
    assert.equal(messages(wall)[0], WORDS);
    await elapse(wall);
    await until('word of it', () => said(articles(wall)[0]!).includes('Waiting to send'));
    assert.include(seen(wall), NOT_SAVED);
    host.faults.offline = false;
    await wall.view.connection!.flush();
    await allSent(wall);
    await until('the end of it', () => !seen(wall).includes(NOT_SAVED));
    assert.equal(messages(wall)[0], WORDS);
    database.close();
  });

  it('a wall where all can be kept says nothing of the kind', async () => {
    const {wall} = await open();
    await give(wall);
    assert.notInclude(seen(wall), NOT_SAVED);
  });
});

describe('where too much waits already', () => {
  const FULL = 'Too much is waiting to be sent on this device. Your words are kept here; try again when you are online.';
  /** One character, and many bytes. */
  const COUPLE = '\u{1f469}\u{1f3fd}\u200d\u2764\ufe0f\u200d\u{1f48b}\u200d\u{1f468}\u{1f3ff}';

  it('a wall says so, and keeps the words of whoever gives thanks in the form, to be given once there is room', async () => {
    const {wall, host} = await open();
    await acting(wall);
    await compose(wall);
    const connection = wall.view.connection!;
    host.faults.offline = true;
    const waiting: string[] = [];
    for (const length of [1500, 150, 15, 1]) {
      const data = {to: [{kind: 'person', id: 'chiara'}], message: COUPLE.repeat(length), audience: 'group'};
      for (let room = true; room;) {
        await connection.post({type: 'hearth.kudos.given.v1', data}, {space: 'lighthouse', hold: 600_000}).then(
          ({id}) => waiting.push(id),
          ({name}: Error) => {
            assert.equal(name, 'OutboxFullError');
            room = false;
          },
        );
      }
    }
    await sendKeys({press: 'Control+Enter'});
    await until('the words', () => text(wall).includes(FULL));
    assert.equal(find<HTMLTextAreaElement>(wall, 'textarea')?.value, WORDS);
    assert.notInclude(messages(wall), WORDS);
    for (const id of waiting) await connection.discard(id);
    host.faults.offline = false;
    (await appears(wall, 'textarea')).focus();
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-kudos-composer');
    await elapse(wall);
    await until('it to be there', () => connection.pending.some(({event, status}) => status === 'accepted' && event.space === 'harbor'));
    assert.equal(messages(wall)[0], WORDS);
    assert.notInclude(text(wall), FULL);
  });
});

describe('what waited for too long', () => {
  it('stands on the wall with its words, which can be given again', async () => {
    const {wall, host} = await open();
    await acting(wall);
    const connection = wall.view.connection!;
    await connection.session();
    host.faults.offline = true;
    const data = {to: [{kind: 'person', id: 'bilal'}], message: WORDS, audience: 'group'};
    const memo = {to: [{kind: 'person', id: 'bilal', name: 'Bilal Haddad'}]};
    const event = await connection.createEvent({type: 'hearth.kudos.given.v1', space: 'harbor', data});
    await connection.post({...event, expirytime: new Date(Date.now() - 60_000).toISOString()}, {memo});
    host.faults.offline = false;
    await connection.flush();
    await until('word of it', () => said(articles(wall)[0]!).includes('Not accepted: It waited too long to be sent.'));
    assert.equal(messages(wall)[0], WORDS);
    await press(wall, '[data-do=recompose]');
    await until('the words in the form', () => find<HTMLTextAreaElement>(wall, 'textarea')?.value === WORDS);
    find(wall, 'textarea')!.focus();
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-kudos-composer');
    await elapse(wall);
    await allSent(wall);
    assert.equal(messages(wall)[0], WORDS);
    assert.notInclude(seen(wall), 'Not accepted');
  });

  it('is missed aloud where it is gone', async () => {
    const {wall} = await open();
    await acting(wall);
    const connection = wall.view.connection as unknown as EventTarget;
    connection.dispatchEvent(new WarningEvent('events-purged', {count: 1}));
    await until('the words', () => seen(wall).includes('Something you wrote on this device could not be sent.'));
    await give(wall);
    assert.notInclude(seen(wall), 'could not be sent');
  });
});

function finished<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
