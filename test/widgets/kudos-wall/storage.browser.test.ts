import {assert} from '@open-wc/testing';
import {sendKeys} from '../../support/commands.js';
import {seen, until} from '../../support/page.js';
import {WORDS, acting, allSent, articles, closePages, compose, elapse, give, messages, open, said} from './stage.js';

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

function finished<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
