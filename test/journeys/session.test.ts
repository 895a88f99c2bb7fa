/** Who is signed in changes under a page that is open, and nobody speaks in the name of anybody else. */
import assert from 'node:assert/strict';
import {describe} from 'node:test';
import {eventually} from './support/eventually.js';
import {stage} from './support/stage.js';

const EVENTS = /\/hearth\/v1\/events/;

// Most of the time is spent waiting until something can no longer be taken back, so several wait together.
describe('who is signed in changes', {concurrency: 3}, () => {
  const {journey} = stage();

  journey('signed out while writing: the wall says so, and the words are there after signing in again', async ({visitor, peer}) => {
    const message = 'You read my draft three times and found the one sentence that mattered.';
    const ana = await visitor('ana');
    await ana.open();
    await ana.compose('bil', 'Bilal Haddad', message);

    await ana.context.clearCookies();
    await ana.passTunnel();
    await ana.wall.getByText('Sign in to take part. What you wrote is kept.').waitFor();
    assert.equal(await ana.words.inputValue(), message, 'what stands in the form still does');

    await ana.page.goto('/sign-in?as=ana');
    await ana.page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Harbor'}).click();
    await ana.invitation.click();
    await eventually(async () => assert.equal(await ana.words.inputValue(), message));
    await ana.wall.getByRole('button', {name: 'Remove Bilal Haddad'}).waitFor();
    await ana.give();
    await ana.page.reload();
    const host = await peer('bilal');
    await eventually(async () => assert.equal((await host.find(message)).length, 1), 70_000);
  });

  journey('signed out before it was sent: it waits, and is sent once its giver is back', async ({visitor, peer}) => {
    const message = 'You gave up your window seat so that I could see the launch.';
    const ana = await visitor('ana');
    await ana.open();
    await ana.linger();
    await ana.compose('bil', 'Bilal Haddad', message);
    ana.expectFailedRequests();
    await ana.context.clearCookies();
    await ana.give();
    await ana.undoButton.waitFor({state: 'detached'});
    await ana.wall.getByText('Sign in to take part. What you wrote is kept.').waitFor();
    await ana.thanks(message).getByText('Waiting to send').waitFor();
    const host = await peer('bilal');
    assert.deepEqual(await host.find(message), []);

    await ana.page.goto('/sign-in?as=ana');
    await ana.open();
    await eventually(async () => assert.equal((await host.find(message)).length, 1), 30_000);
    await ana.thanks(message).getByText('Waiting to send').waitFor({state: 'detached'});
  });

  journey('what one person left unsent is never sent as another who signs in in the same browser: F17', async ({visitor, peer}) => {
    const message = 'You lent me your good gloves and never asked for them back.';
    const his = 'Thank you for the long talk about keels, and for the soup.';
    const browser = await visitor('ana');
    browser.expectFailedRequests();
    await browser.open();
    await browser.compose('chi', 'Chiara Bonetti', message);
    await browser.context.route(EVENTS, (route) => route.abort('connectionfailed'));
    await browser.give();
    await browser.undoButton.waitFor({state: 'detached'});
    await browser.thanks(message).getByText('Waiting to send').waitFor();
    await browser.page.getByRole('button', {name: 'Sign out'}).click();
    await browser.page.getByRole('link', {name: /Bilal Haddad/}).click();
    await browser.context.unroute(EVENTS);

    const before = browser.batches.length;
    await browser.open();
    assert.equal(await browser.thanks(message).count(), 0, 'he does not see what she has not sent');
    await browser.invitation.click();
    assert.equal(await browser.words.inputValue(), '', 'nor what she was writing');
    await browser.choose('chi', 'Chiara Bonetti');
    await browser.words.fill(his);
    await browser.give();
    await browser.page.reload();
    const host = await peer('chiara');
    await eventually(async () => assert.equal((await host.find(his)).length, 1), 70_000);
    assert.deepEqual(await host.find(message), [], 'hers still waits');
    assert.doesNotMatch(JSON.stringify(browser.batches.slice(before)), /good gloves/, 'and has not been near the wire');

    await browser.page.getByRole('button', {name: 'Sign out'}).click();
    await browser.page.getByRole('link', {name: /Ana Ferreira/}).click();
    await browser.open();
    const [hers] = await eventually(async () => {
      const found = await host.find(message);
      assert.equal(found.length, 1);
      return found;
    }, 30_000);
    assert.equal(hers?.by?.id, 'ana');
    assert.equal((await host.find(his))[0]?.by?.id, 'bilal');
  });

  journey('another person signs in in another tab: the open page sends nothing of hers as his: F17', async ({visitor, peer}) => {
    const message = 'You told the visitors the true story of the crooked mast.';
    const browser = await visitor('ana');
    browser.expectFailedRequests();
    await browser.open();
    await browser.linger();
    await browser.compose('chi', 'Chiara Bonetti', message);
    await browser.signIn('bilal');
    await browser.give();
    await browser.undoButton.waitFor({state: 'detached'});
    await eventually(() => assert.ok(browser.sent().length > 0, 'it was tried'));
    const host = await peer('chiara');
    assert.deepEqual(await host.find(message), []);

    await browser.signIn('ana');
    await browser.page.reload();
    const [hers] = await eventually(async () => {
      const found = await host.find(message);
      assert.equal(found.length, 1);
      return found;
    }, 30_000);
    assert.equal(hers?.by?.id, 'ana');
  });
});
