/** Pages that a server rendered, in every engine under a strict policy: with a script, without one, and where something is wrong. */
import {assert} from '@open-wc/testing';
import {pause, until} from '../support/page.js';

const WIDGETS = ['hearth-kudos-wall', 'hearth-get-to-know', 'hearth-pulse-poll', 'hearth-mosaic', 'hearth-group-card', 'hearth-poll-editor'];

describe('a page that a server rendered', () => {
  let frame: HTMLIFrameElement;
  /** What the page complained of. */
  let said: string[];

  afterEach(() => frame.remove());

  /** Opens a page whose script waits until it is let go, so that there is a moment before it. */
  async function open(name: string, script = 'hydrate'): Promise<Document> {
    await fetch(`/script/hold/${script}`);
    const page = await show(name);
    said = [];
    const {console} = frame.contentWindow as Window & typeof globalThis;
    for (const level of ['warn', 'error'] as const) console[level] = (...what: unknown[]) => void said.push(what.join(' '));
    frame.contentWindow!.addEventListener('error', ({message}) => said.push(message));
    frame.contentWindow!.addEventListener('unhandledrejection', ({reason}) => said.push(`${reason}`));
    return page;
  }

  async function show(name: string, sandbox?: string): Promise<Document> {
    frame = document.createElement('iframe');
    Object.assign(frame.style, {inlineSize: '700px', blockSize: '600px'});
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    frame.src = `/rendered/${name}`;
    document.body.append(frame);
    await until('the page', () => !!frame.contentDocument?.querySelector('#after'));
    return frame.contentDocument!;
  }

  /** Lets its script go, and waits until every widget is there. */
  async function go(page: Document, script = 'hydrate'): Promise<void> {
    await fetch(`/script/go/${script}`);
    await until('the widgets', () => page.querySelector('[defer-hydration]') === null);
  }

  it('goes on with the nodes of a wall: none is made anew, and nobody loses their place or their words', async () => {
    const page = await open('wall');
    const root = rootOf(page);
    const before = [...root.querySelectorAll('section, section :not(.scriptless, .scriptless *)')];
    const note = page.querySelector('input')!;
    note.value = 'Half a sentence';
    const article = root.querySelectorAll('article')[1]!;
    article.focus();
    await go(page);
    assert.deepEqual([...root.querySelectorAll('section, section :not(.scriptless, .scriptless *)')], before);
    await until('what one does there', () => words(root).includes('Thanks here'));
    assert.equal(root.activeElement, article);
    assert.equal(note.value, 'Half a sentence');
    // What is there for those who have no script has made way.
    const replies = [...root.querySelectorAll('button')].find(({dataset}) => dataset.do === 'Replies')!;
    replies.click();
    await until('the replies', () => words(root).includes('It was a light one. <b>'));
    assert.equal(root.textContent.split('It was a light one.').length, 2);
    assert.deepEqual(said, []);
  });

  it('goes on with them in an application of one file, too, where the host waits as well', async () => {
    const page = await open('application', 'application');
    const slots = ['hearth-host', 'hearth-kudos-wall'].map((tag) => rootOf(page, tag).querySelector('slot'));
    await go(page, 'application');
    await until('what one does there', () => words(rootOf(page)).includes('Thanks here'));
    assert.deepEqual(
      ['hearth-host', 'hearth-kudos-wall'].map((tag) => rootOf(page, tag).querySelectorAll('slot').length),
      [1, 1],
    );
    assert.deepEqual(
      ['hearth-host', 'hearth-kudos-wall'].map((tag) => rootOf(page, tag).querySelector('slot')),
      slots,
    );
    assert.deepEqual(said, []);
  });

  it('shows every widget once, before and after, with no frame in which one is empty', async () => {
    const page = await open('everything');
    const gaps: string[] = [];
    const look = (): void => {
      if (!frame.isConnected) return;
      for (const tag of WIDGETS) {
        const root = rootOf(page, tag);
        // A card that many sign shows itself by a wall.
        const inner = (tag === 'hearth-group-card' && root.querySelector('hearth-kudos-wall')?.shadowRoot) || root;
        const shown = [...inner.querySelectorAll('section')].filter((section) => section.checkVisibility());
        if (shown.length !== 1 || shown[0]!.getBoundingClientRect().height < 20) gaps.push(`${tag} ${shown.length}`);
      }
      requestAnimationFrame(look);
    };
    look();
    await go(page);
    await until('what comes of the poll', () => words(rootOf(page, 'hearth-pulse-poll')).includes('It is the north one.'));
    await until('the tiles', () => rootOf(page, 'hearth-mosaic').querySelector('[aria-label="Bilal Haddad: Tile 0 <b>"]') !== null);
    await pause(50);
    assert.deepEqual(gaps, []);
    assert.deepEqual(
      WIDGETS.filter((tag) => rootOf(page, tag).querySelector('.from-server')),
      [],
    );
    assert.equal('harmed' in frame.contentWindow!, false);
    assert.deepEqual(said, []);
  });

  it('puts a gauge in the place of what can be read of it', async () => {
    const page = await open('gauge');
    const root = rootOf(page, 'hearth-gauge');
    assert.include(words(root), 'Tea at four.');
    await go(page);
    await until('the gauge', () => root.querySelector('.from-server') === null);
    assert.equal(root.querySelectorAll('section').length, 1);
    await until('what was decided', () => words(root).split('Tea at four.').length === 2);
    assert.deepEqual(said, []);
  });

  it('goes on with what the host says to whoever is refused, and takes it for no mistake of the page', async () => {
    const page = await open('refused');
    const root = rootOf(page);
    assert.include(words(root), 'Ask the <b>harbor office</b>.');
    await go(page);
    await until('the notice', () => root.querySelector('hearth-notice')?.textContent.trim() === 'Ask the <b>harbor office</b>.');
    assert.notInclude(words(root), 'You may not see this.');
    await pause(50);
    assert.deepEqual(said, []);
  });

  for (const [name, heading] of [
    ['other-language', 'Danke'],
    ['other-version', 'Thanks'],
  ] as const) {
    it(`takes the place of what was rendered: ${name}`, async () => {
      const page = await open(name);
      await go(page);
      await until('the wall', () => words(rootOf(page)).includes(heading));
      assert.equal(rootOf(page).querySelectorAll('section').length, 1);
      assert.deepEqual(said, []);
    });
  }

  it('renders itself where the markup is not what it should be, and says so', async () => {
    const page = await open('other-markup');
    await go(page);
    assert.include(words(rootOf(page)), 'You carried the mast.');
    assert.include(said.join('\n'), '<hearth-kudos-wall> differs from what the server rendered');
  });

  it('says what the page has told it since', async () => {
    const page = await open('wall');
    Object.assign(page.querySelector('hearth-kudos-wall')!, {heading: 'Said since'});
    await go(page);
    await until('the heading', () => words(rootOf(page)).includes('Said since'));
    assert.include(said.join('\n'), '<hearth-kudos-wall> differs from what the server rendered');
  });

  for (const hides of [false, true]) {
    it(hides ? 'hides what somebody wants hidden in their tab' : 'goes on with a card', async () => {
      if (hides) sessionStorage.setItem('hearth-hide', '');
      try {
        const page = await open('card');
        const root = rootOf(page, 'hearth-get-to-know');
        const before = root.querySelector('article');
        assert.include(words(root), 'Which sound do you like?');
        await go(page);
        if (!hides) assert.equal(root.querySelector('article'), before);
        await until('what one does there', () => root.querySelector('[data-do=hide]') !== null);
        assert.deepEqual(said, []);
        if (hides) assert.equal(before?.isConnected, false);
        assert.equal(root.textContent.includes('<img src=x'), !hides);
      } finally {
        sessionStorage.removeItem('hearth-hide');
      }
    });
  }

  it('shows nothing twice where the page forgot the script for it', async () => {
    const page = await show('forgotten');
    const root = rootOf(page);
    await until('what one does there', () => words(root).includes('Thanks here'));
    assert.equal([...root.querySelectorAll('section')].filter((section) => section.checkVisibility()).length, 1);
  });

  it('has all that there is to read where there is no script, and no button', async () => {
    const page = await show('everything', 'allow-same-origin');
    for (const [tag, told] of [
      ['hearth-kudos-wall', ['You carried the mast.', 'It was a light one. <b>', 'Leilani Kahananui', 'Farewell <b>Bilal</b>', 'And a dry coat.']],
      ['hearth-get-to-know', ['Which sound do you like?', 'Tfaddal', 'Oak <i>']],
      ['hearth-pulse-poll', ['Which berth?', 'It is the north one.', 'After the tide, at ten']],
      ['hearth-mosaic', ['Tile 3 <b>']],
      ['hearth-group-card', ['Fair winds!', 'And a dry coat.']],
      ['hearth-poll-editor', ['Your questions']],
    ] as const) {
      const seen = words(rootOf(page, tag));
      for (const one of told) assert.include(seen, one, tag);
      const buttons = [...rootOf(page, tag).querySelectorAll('button')].filter((button) => button.checkVisibility());
      // Two are words in a text, which one could press where there is a script.
      assert.deepEqual(
        buttons.map((button) => button.textContent.trim()),
        {'hearth-kudos-wall': ['3 others'], 'hearth-get-to-know': ['Oak <i>']}[tag as string] ?? [],
      );
    }
    const gauge = rootOf(await show('gauge', 'allow-same-origin'), 'hearth-gauge');
    for (const one of ['How is it to work at the harbor?', 'Tea at four.']) assert.include(words(gauge), one);
  });
});

const rootOf = (page: Document, tag = 'hearth-kudos-wall'): ShadowRoot => page.querySelector(tag)!.shadowRoot!;

/** The words of it that are seen. */
const words = (root: ShadowRoot): string => [...root.children].map((child) => (child as HTMLElement).innerText ?? '').join(' ');
