import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {inPageHost} from '../../../stories/support/in-page-host.js';
import type {InPageHostOptions} from '../../../stories/support/in-page-host.js';
import {configureHearth} from '../../../src/elements/host-options.js';
import type {KudosWall} from '../../../src/define/kudos-wall.js';
import {axTree, engine, sendKeys} from '../../support/commands.js';
import {describeContract} from '../../support/contract.js';
import {announced, focused, pause, until} from '../../support/page.js';
import {
  acting,
  appears,
  articles,
  choose,
  closePages,
  compose,
  elapse,
  find,
  give,
  harborThanks,
  ids,
  open,
  press,
  refresh,
  stateOf,
} from './stage.js';

const show = () => html`<hearth-kudos-wall></hearth-kudos-wall>`;

/** Makes a host that is the page's own, so that a wall finds it wherever it stands. */
async function provide(options: InPageHostOptions): Promise<void> {
  const {endpoint, fetch, headers} = await inPageHost(options);
  configureHearth({endpoint, fetch, headers, space: 'harbor'});
}

async function settle(wall: KudosWall): Promise<void> {
  await stateOf(wall, 'ready');
  await acting(wall);
  await until('the thanks', () => articles(wall).length === harborThanks.length);
}

after(() => configureHearth({}));

describe('with what others said', () => {
  before(async () => {
    await provide({said: harborThanks, as: 'chiara'});
  });

  describeContract<KudosWall>('hearth-kudos-wall', show, {settle, words: 'Whom would you like to thank?'});
});

describe('with a composer that is open', () => {
  before(async () => {
    await provide({said: harborThanks});
  });

  describeContract<KudosWall>('hearth-kudos-wall', show, {
    settle: async (wall) => {
      await settle(wall);
      if (!find(wall, 'hearth-kudos-composer')) await press(wall, '[data-do=compose]');
      await appears(wall, 'textarea');
    },
  });
});

describe('with a menu, an editor, a question and something that waits', () => {
  before(async () => {
    await provide({
      said: [...harborThanks, {id: 'second', from: 'chiara', to: ['ana'], message: 'For the second coat.', ago: 8}],
      as: 'chiara',
    });
  });

  describeContract<KudosWall>('hearth-kudos-wall', show, {
    settle: async (wall) => {
      await stateOf(wall, 'ready');
      await acting(wall);
      if (find(wall, 'hearth-question')) return;
      await choose(wall, 'sails-for-monday', 'edit');
      await appears(wall, 'textarea');
      await choose(wall, 'second', 'ask');
      await appears(wall, '[data-do=withdraw]');
    },
  });
});

describe('a wall that is moved', () => {
  afterEach(closePages);

  it('keeps its thanks and what is being written, and asks the host nothing', async () => {
    const {wall, provider, host} = await open();
    await compose(wall, {message: 'Half a sen'});
    await until('the session', () => host.requests.includes('GET /v1/session'));
    await pause(100);
    const [cards, before] = [articles(wall), host.requests.length];
    const section = document.createElement('section');
    provider.append(section);
    section.append(wall);
    await pause(100);
    assert.deepEqual(articles(wall), cards);
    assert.equal(find<HTMLTextAreaElement>(wall, 'textarea')?.value, 'Half a sen');
    assert.equal(host.requests.length, before);
    assert.equal(wall.dataset.state, 'ready');
  });
});

describe('a wall that is removed', () => {
  afterEach(closePages);

  it('asks the host nothing any more, and is as new when it comes back', async () => {
    const {wall, provider, host} = await open();
    await acting(wall);
    await until('that it listens', () => host.requests.includes('GET /v1/stream'));
    const before = host.requests.length;
    wall.remove();
    await pause(100);
    await host.say({from: 'bilal', to: ['farid'], message: 'For the ladder.', id: 'ladder'});
    await pause(50);
    assert.deepEqual(host.requests.slice(before), []);
    provider.append(wall);
    await until('the thanks', () => ids(wall)[0] === 'ladder');
    assert.equal(articles(wall).length, harborThanks.length + 1);
    await refresh(wall);
    assert.equal(articles(wall).length, harborThanks.length + 1);
  });

  it('asks nothing more, and fails at nothing, also where something had changed just before', async () => {
    const {wall, host} = await open();
    await acting(wall);
    host.faults.latency = 50;
    const {keeper} = wall.view;
    const refreshing = keeper!.refresh();
    void keeper!.refresh();
    wall.remove();
    await refreshing;
    await wall.updateComplete;
    // Pressed as it went.
    await keeper!.load();
    await wall.updateComplete;
    assert.equal(wall.dataset.state, 'idle');
    assert.equal(wall.view.failure, undefined);
  });

  it('gives up the question that it had asked', async () => {
    const {wall, host} = await open({faults: {latency: Infinity}, state: 'loading'});
    wall.remove();
    await pause(50);
    assert.equal(wall.dataset.state, 'idle');
    host.faults.latency = 0;
    await pause(50);
    assert.deepEqual(host.requests, ['GET /v1/views/kudos']);
  });
});

describe('what is announced', () => {
  afterEach(closePages);

  it('goes to regions that were there before', async () => {
    for (const region of document.querySelectorAll('[data-hearth-announcer]')) region.remove();
    const {wall} = await open();
    await acting(wall);
    const regions = () => [...document.querySelectorAll<HTMLElement>('[data-hearth-announcer]')];
    assert.deepEqual(regions().map((region) => [region.getAttribute('aria-live'), region.textContent]), [['polite', ''], ['assertive', '']]); // oxfmt-ignore
    const before = regions();
    await give(wall);
    await until('the words', () => announced() !== '');
    assert.deepEqual(regions(), before);
    assert.equal(announced(), 'Thanks to Bilal Haddad will be sent in a moment.');
  });
});

describe('nobody is counted', () => {
  afterEach(closePages);

  /** All text of an element, in shadow roots and attributes too, but for `<time>`. */
  function allText(root: Node): string {
    const parts: string[] = [];
    const visit = (node: Node): void => {
      if (node instanceof Element) {
        if (node.matches('time, style, script')) return;
        for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'])
          parts.push(node.getAttribute(name) ?? '');
        node.shadowRoot?.childNodes.forEach(visit);
      }
      if (node instanceof Text) parts.push(node.data);
      node.childNodes.forEach(visit);
    };
    visit(root);
    return parts.join(' ').replace(/\s+/g, ' ');
  }

  /** The path of every number in JSON. */
  const numbersIn = (value: unknown, path = ''): string[] =>
    typeof value === 'number'
      ? [path]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, member]) => numbersIn(member, `${path}/${Number.isNaN(Number(key)) ? key : '*'}`))
        : [];

  it('in what is shown, in the accessibility tree, in what is sent and in what the host answers', async () => {
    const sent: unknown[] = [];
    const answered: unknown[] = [];
    // Of many recipients some fold away behind “2 others”, which says nothing of anybody; here all are named.
    const real = await inPageHost({said: harborThanks.slice(0, 4), as: 'chiara'});
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (init?.method === 'POST') sent.push(...(JSON.parse(String(init.body)) as unknown[]));
      const response = await real.fetch(input, init);
      if (String(input).includes('/views/'))
        answered.push(
          await response
            .clone()
            .json()
            .catch(() => null),
        );
      return response;
    };
    const {page, wall} = await open({state: 'ready', as: 'chiara'});
    page.querySelector('hearth-host')!.fetch = fetch;
    page.querySelector('hearth-host')!.endpoint = real.endpoint;
    page.querySelector('hearth-host')!.headers = real.headers;
    await until('the other host', () => real.requests.length > 0);
    await stateOf(wall, 'ready');
    await acting(wall);
    await press(wall, 'article:last-of-type [data-mark=learn]');
    await choose(wall, 'sails-for-monday', 'edit');
    await until('the field', () => find(wall, 'textarea:focus') !== null);
    await sendKeys({type: ' Indeed.'});
    find(find(wall, 'hearth-question')!, '.primary')!.click();
    await until('the focus', () => focused()?.localName === 'article');
    await give(wall);
    await elapse(wall);
    await until('all of it', () => sent.length >= 3);
    await refresh(wall);
    const text = allText(page);
    assert.include(text, 'Hooray', 'this does see what is there');
    assert.notMatch(text, /\p{Nd}/u);
    if (engine === 'chromium') {
      const tree = await axTree();
      const times = new Set([...wall.shadowRoot!.querySelectorAll('time')].flatMap(({textContent, title}) => [textContent, title]));
      const withDigits = tree.flatMap(({name, description}) => [name, description]).filter((words) => /\p{Nd}/u.test(words) && !times.has(words)); // oxfmt-ignore
      assert.deepEqual(withDigits, []);
      for (const {role} of tree) assert.notInclude(['meter', 'progressbar'], role);
    }
    // The version of a text is the one number: it counts its own edits.
    assert.deepEqual([...new Set(numbersIn(sent))], ['/*/data/version']);
    assert.deepEqual([...new Set(numbersIn(answered))], ['/*/items/*/data/version']);
  });
});

if (engine === 'chromium') {
  describe('the accessibility tree', () => {
    afterEach(closePages);

    it('says in words what there is', async () => {
      const {wall} = await open({said: [harborThanks[0]!, harborThanks[4]!], as: 'chiara'});
      await acting(wall);
      await appears(wall, '[data-do=views]');
      const named = /^(heading|button|feed|article|toolbar)$/;
      const lines = (await axTree())
        .filter(({role}) => named.test(role))
        .map(({role, name, props: {pressed, level}}) => `${role}: ${name}${pressed === undefined ? '' : `, pressed ${String(pressed)}`}${level === undefined ? '' : `, level ${String(level)}`}`); // oxfmt-ignore
      const marks = ['button: Thanks, pressed false', 'button: Hooray, pressed false', 'button: Learned from it, pressed false'];
      assert.deepEqual(
        lines.sort(),
        [
          'heading: Thanks, level 2',
          'button: Whom would you like to thank?',
          'button: Show: Thanks here',
          'feed: Thanks',
          'article: Chiara Bonetti thanked Bilal Haddad',
          'toolbar: Reactions',
          ...marks,
          'button: More for the thank-you from Chiara Bonetti',
          'button: Reply',
          'button: More for the thank-you from Ana Ferreira',
          'article: Ana Ferreira thanked Chiara Bonetti, Eun-ji Baek, فريد المنصوري, Hannes Brückner, and 2 others',
          'button: 2 others',
          'toolbar: Reactions',
          ...marks,
        ].sort(),
      );
      const {description} = (await axTree()).find(({role}) => role === 'article')!;
      assert.equal(description, harborThanks[0]!.message);
    });
  });
}

it('the focus is where the reader left it when the wall is rendered anew', async () => {
  const {wall} = await open();
  await acting(wall);
  articles(wall)[2]!.focus();
  wall.requestUpdate();
  await wall.updateComplete;
  assert.equal(focused(), articles(wall)[2]);
  closePages();
});
