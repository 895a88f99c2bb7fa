import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {inPageHost} from '../../../stories/support/in-page-host.js';
import type {HearthWarningEvent} from '../../../src/elements/events.js';
import type {KudosWall} from '../../../src/define/kudos-wall.js';
import {announced, focused, inside, pause, seen, until} from '../../support/page.js';
import {
  acting,
  appears,
  articles,
  closePages,
  find,
  focusIsLost,
  harborThanks,
  hosted,
  listen,
  messages,
  open,
  openPage,
  press,
  refresh,
  said,
  stateOf,
} from './stage.js';
import type {WallEvent} from './stage.js';

const plain = html`<hearth-kudos-wall></hearth-kudos-wall>`;
const codes = (heard: Event[]) => heard.filter(({type}) => type === 'hearth-warning').map((event) => (event as HearthWarningEvent).code);

/** A wall whose host answers every question the same way. */
function answering(fetch: typeof globalThis.fetch): {wall: KudosWall; heard: WallEvent[]} {
  const page = openPage();
  const heard = listen(page);
  render(html`<hearth-host endpoint="/one-answer" space="harbor" .fetch=${fetch}>${plain}</hearth-host>`, page);
  return {wall: page.querySelector('hearth-kudos-wall')!, heard};
}

afterEach(closePages);

describe('a host that fails', () => {
  it('is an error with a way out, said once', async () => {
    const {wall, host} = await open({faults: {status: 503}, state: 'error'});
    await until('the words', () => seen(wall).includes('This could not be loaded.'));
    assert.equal(announced('assertive'), 'This could not be loaded.');
    assert.equal(wall.dataset.state, 'error');
    host.faults.status = undefined;
    await press(wall, '[data-do=retry]');
    await stateOf(wall, 'ready');
    assert.equal(articles(wall).length, harborThanks.length);
    assert.notInclude(seen(wall), 'This could not be loaded.');
    await until('the focus', () => focused() === find(wall, '[role=heading]'));
  });

  it('leaves what was shown, with its age, and the focus where it is', async () => {
    const {wall, host} = await open();
    await acting(wall);
    articles(wall)[1]!.focus();
    host.faults.status = 500;
    await refresh(wall);
    await stateOf(wall, 'error');
    await until('the words', () => /This could not be loaded\. Last updated (now|\d+ seconds? ago)\./.test(seen(wall)));
    assert.equal(articles(wall).length, harborThanks.length);
    assert.equal(focused(), articles(wall)[1]);
    host.faults.status = undefined;
    await press(wall, '[data-do=retry]');
    await stateOf(wall, 'ready');
    await until('the focus', () => !focusIsLost());
    assert.equal(articles(wall).length, harborThanks.length);
  });

  it('may fail again, and again one may try', async () => {
    const {wall, host} = await open({faults: {status: 503}, state: 'error'});
    for (let round = 0; round < 3; round++) {
      const before = host.requests.length;
      await press(wall, '[data-do=retry]');
      await until('the next answer', () => host.requests.length > before && wall.dataset.state === 'error');
      await until('the words', () => seen(wall).includes('This could not be loaded.'));
    }
    assert.equal(seen(wall).split('This could not be loaded.').length, 2, 'said in one place');
    assert.isFalse(focusIsLost());
  });
});

describe('a page for people in place of data', () => {
  it('means that somebody has to sign in: the page is told, once, and one can only read', async () => {
    const {wall, heard} = answering(async () => new Response('<!doctype html><title>Sign in</title>', {headers: {'content-type': 'text/html'}}));
    await stateOf(wall, 'signed-out');
    await until('the words', () => seen(wall).includes('Sign in to take part.'));
    await pause(50);
    assert.deepEqual(heard.map(({type}) => type), ['hearth-auth-needed']); // oxfmt-ignore
    assert.equal(find(wall, '[data-do=compose]'), null);
    assert.include(announced(), 'Sign in to take part.');
  });

  it('and later lets them go on where they were', async () => {
    const {wall, host, heard} = await open({as: null, state: 'signed-out'});
    await until('the event', () => heard.some(({type}) => type === 'hearth-auth-needed'));
    host.signIn('ana');
    await press(wall, '[data-do=retry]');
    await stateOf(wall, 'ready');
    assert.ok(find(wall, '[data-do=compose]'));
  });

  it('that comes while one reads leaves what is there', async () => {
    const {wall, host, heard} = await open();
    await acting(wall);
    host.signIn(null);
    await refresh(wall);
    await stateOf(wall, 'signed-out');
    assert.equal(articles(wall).length, harborThanks.length);
    assert.equal(heard.filter(({type}) => type === 'hearth-auth-needed').length, 1);
  });
});

it('a space that is not open says so and offers nothing', async () => {
  const {wall} = await open({space: 'lighthouse', state: 'forbidden'});
  await until('the words', () => seen(wall).includes('You may not see this.'));
  for (const action of ['compose', 'retry']) assert.equal(find(wall, `[data-do=${action}]`), null, action);
});

describe('what a host says to whoever is refused', () => {
  const refusing = (status: number, help: unknown, type = 'application/problem+json') => answering(async () => problem(status, help, type));
  const problem = (status: number, help: unknown, type: string) =>
    new Response(JSON.stringify({status, code: 'forbidden', help}), {status, headers: {'content-type': type}});

  it('stands in place of the general sentence', async () => {
    for (const status of [403, 404]) {
      const {wall} = refusing(status, ' Ask the harbor office: extension 40. ');
      await until('the words', () => seen(wall).includes('Ask the harbor office: extension 40.'));
      assert.notInclude(seen(wall), 'You may not see this.');
      closePages();
    }
  });

  it('is text, in its own direction, and no longer than one reads', async () => {
    const {wall} = refusing(403, `<img src=x onerror=alert(1)>\u202e${'🌊'.repeat(1000)}`);
    await until('the words', () => seen(wall).includes('<img src=x onerror=alert(1)>'));
    const help = find(wall, 'hearth-notice [dir=auto]')!;
    assert.equal(help.childElementCount, 0);
    // Less the one character that would turn what comes after it around.
    assert.lengthOf([...help.textContent], 499);
    assert.match(help.textContent, /^[^\u202e]*(?:🌊)+$/u);
  });

  it('that is no text, or none at all, leaves the general one', async () => {
    for (const help of [undefined, null, 5, {}, ['x'], '', '  ']) {
      const {wall} = refusing(403, help);
      await until('the words', () => seen(wall).includes('You may not see this.'));
      closePages();
    }
  });

  it('is only what a host says, and nobody on the way to it', async () => {
    const {wall} = refusing(403, 'Ask your gateway.', 'application/json');
    await until('the words', () => seen(wall).includes('You may not see this.'));
  });
});

describe('what a host sends', () => {
  it('that is no view is an error, and the page is told', async () => {
    const bodies = [[], 5, {items: 'x'}, null].map((body) => JSON.stringify(body));
    for (const body of [...bodies, '{"items": [{"id": "a', '<!doctype html>']) {
      const {wall, heard} = answering(async () => new Response(body, {headers: {'content-type': 'application/json'}}));
      await stateOf(wall, 'error');
      await until('the warning', () => codes(heard).join() === 'malformed-view');
      await until('the words', () => seen(wall).includes('This could not be loaded.'));
    }
  });

  it('of somebody else, where an endpoint is mistyped, is said to whoever runs the page', async () => {
    const stranger = () => new Response('<!doctype html><title>Not found</title>', {status: 404, headers: {'content-type': 'text/html'}});
    const {wall, heard} = answering(async () => stranger());
    await stateOf(wall, 'forbidden');
    await until('the warning', () => codes(heard).join() === 'endpoint');
    closePages();
    const {heard: others} = await open({space: 'lighthouse', state: 'forbidden'});
    await pause(50);
    assert.deepEqual(codes(others), [], 'a host may say that there is nothing');
  });

  it('that is partly nonsense is shown without that, and the page is told', async () => {
    const host = await inPageHost({said: harborThanks});
    const page = openPage();
    const heard = listen(page);
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await host.fetch(input, init);
      const body = (await response.json()) as {items: {data: {state?: string}}[]};
      if (!Array.isArray(body.items)) return Response.json(body);
      body.items[0]!.data.state = 'boiling';
      delete (body.items[1] as Partial<(typeof body.items)[0]>).data;
      return Response.json({...body, items: [null, ...body.items]});
    };
    render(hosted({...host, fetch}, plain), page);
    const wall = page.querySelector('hearth-kudos-wall')!;
    await stateOf(wall, 'ready');
    assert.equal(articles(wall).length, harborThanks.length - 2);
    await until('the warning', () => codes(heard).includes('malformed-item'));
  });

  it('is text, whatever it looks like', async () => {
    const message = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> **bold** javascript:alert(1)';
    const {wall} = await open({said: [{from: 'ana', to: ['bilal'], message}]});
    assert.deepEqual(messages(wall), [message]);
    assert.equal(articles(wall)[0]!.querySelectorAll('img, script, strong').length, 0);
    assert.isUndefined((window as unknown as {hacked?: number}).hacked);
  });
});

describe('a slow host', () => {
  it('shows that one waits, after a moment, and says so', async () => {
    const {wall} = await open({faults: {latency: Infinity}, state: 'loading'});
    const start = performance.now();
    assert.equal(find(wall, '.card'), null);
    await pause(100);
    if (performance.now() - start < 180) assert.equal(find(wall, '.card'), null, 'not in the first 200 ms');
    await appears(wall, '.card.empty');
    await until('the announcement', () => announced() === 'Loading');
    assert.ok(find(wall, '[data-do=compose]'), 'the rest can be used');
  });

  // One page waits for both, since the patience of a wall is as long as it is.
  it('that takes long offers a way out, and one that heeds no signal cannot spoil what came after it', async function () {
    this.timeout(25_000);
    const deaf = await openDeaf();
    const deafSince = performance.now();
    const {wall, host} = await open({faults: {latency: Infinity}, state: 'loading'});
    await pause(7500);
    assert.notInclude(seen(wall), 'This is taking longer than usual.');
    await until('the words', () => seen(wall).includes('This is taking longer than usual.'));
    assert.equal(announced(), 'This is taking longer than usual.');
    await press(wall, '[data-do=cancel]');
    await stateOf(wall, 'error');
    await until('the focus', () => !focusIsLost());
    host.faults.latency = 0;
    await press(wall, '[data-do=retry]');
    await stateOf(wall, 'ready');
    await pause(7000);
    assert.equal(wall.dataset.state, 'ready', 'the old patience does not run out later');
    await pause(Math.max(0, 15_500 - (performance.now() - deafSince)));
    assert.equal(deaf.dataset.state, 'ready');
  });

  /** A wall whose first request nobody ever ends, and that has asked anew. */
  async function openDeaf(): Promise<KudosWall> {
    const {fetch, ...host} = await inPageHost({said: harborThanks});
    let silent = true;
    const page = openPage();
    const deaf: typeof fetch = (input, init) => (silent ? new Promise<never>(() => {}) : fetch(input, init));
    render(hosted({...host, fetch: deaf}, plain), page);
    const wall = page.querySelector('hearth-kudos-wall')!;
    await stateOf(wall, 'loading');
    wall.view.cancel();
    silent = false;
    await press(wall, '[data-do=retry]');
    await stateOf(wall, 'ready');
    return wall;
  }
});

describe('without a connection', () => {
  it('what was there stays, with its age, and writing goes on', async () => {
    const {wall, host} = await open();
    await acting(wall);
    host.faults.offline = true;
    await refresh(wall);
    await stateOf(wall, 'offline');
    await until('the words', () => /No connection right now\. .*Last updated/.test(seen(wall)));
    assert.include(announced(), 'No connection right now.');
    assert.equal(articles(wall).length, harborThanks.length);
    assert.ok(find(wall, '[data-do=compose]'));
    host.faults.offline = false;
    await press(wall, '[data-do=retry]');
    await stateOf(wall, 'ready');
    assert.notInclude(seen(wall), 'No connection');
  });

  it('at first there is nothing to show, and one can try again', async () => {
    const {wall, host} = await open({faults: {offline: true}, state: 'offline'});
    await until('the words', () => seen(wall).includes('No connection right now.'));
    host.faults.offline = false;
    await press(wall, '[data-do=retry]');
    await stateOf(wall, 'ready');
  });
});

it('an empty wall invites, and blames nobody', async () => {
  const {wall} = await open({said: [], state: 'empty'});
  assert.equal(said(inside(wall, '.empty')), 'A good place for the first thank-you.');
  assert.ok(find(wall, '[data-do=compose]'));
  wall.mode = 'readonly';
  await wall.updateComplete;
  assert.equal(said(inside(wall, '.empty')), 'Thanks will appear here.');
});
