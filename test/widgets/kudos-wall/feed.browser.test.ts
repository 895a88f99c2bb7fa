import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {people} from '../../../demo/seed/people/index.js';
import type {Said} from '../../../stories/support/seed.js';
import {sendKeys} from '../../support/commands.js';
import {allInside, announced, focused, inside, pause, seen, until} from '../../support/page.js';
import {
  actionsIn,
  acting,
  allSent,
  appears,
  article,
  articles,
  choose,
  closePages,
  find,
  focusIsLost,
  harborThanks,
  ids,
  leaves,
  messages,
  open,
  press,
  refresh,
  said,
} from './stage.js';

/** Thank-yous with ids that tell their order: `at-0` is the newest. */
const many = (count: number): Said[] =>
  Array.from({length: count}, (_, index) => ({
    id: `at-${index}`,
    from: 'chiara',
    to: ['bilal'],
    message: `For the plank in row ${index}.`,
    ago: 10 + index,
  }));

const NEWS: Said = {id: 'news', from: 'bilal', to: ['ana'], message: 'The jib sets like a dream. I owe you a coffee.'};

describe('a mark', () => {
  afterEach(closePages);

  const markOf = (card: HTMLElement, mark: string) => card.querySelector<HTMLElement>(`[data-mark=${mark}]`)!;

  it('is set and taken back; those who set it are named and never counted', async () => {
    const {wall, heard} = await open();
    const card = article(wall, 'sails-for-monday');
    assert.include(said(card), 'Hooray: Dmitri Arlov and Eun-ji Baek');
    markOf(card, 'celebrate').focus();
    markOf(card, 'celebrate').click();
    await until('one’s own name', () => said(card).includes('Hooray: You, Dmitri Arlov, and Eun-ji Baek'));
    assert.equal(markOf(card, 'celebrate').getAttribute('aria-pressed'), 'true');
    assert.equal(focused(), markOf(card, 'celebrate'));
    await until('the verdict', () => heard.some(({type}) => type === 'hearth-sent'));
    await refresh(wall);
    assert.include(said(card), 'Hooray: You, Dmitri Arlov, and Eun-ji Baek');
    markOf(card, 'celebrate').click();
    await until('it to go', () => said(card).includes('Hooray: Dmitri Arlov and Eun-ji Baek'));
    assert.equal(markOf(card, 'celebrate').getAttribute('aria-pressed'), 'false');
  });

  it('leaves the toolbar as the keys have left it', async () => {
    const {wall} = await open();
    await acting(wall);
    const card = article(wall, 'sails-for-monday');
    markOf(card, 'thanks').focus();
    await sendKeys({press: 'ArrowRight'});
    const chosen = markOf(card, 'celebrate');
    assert.equal(focused(), chosen);
    await sendKeys({press: 'Enter'});
    await until('the mark', () => said(card).includes('Hooray: You'));
    assert.equal(article(wall, 'sails-for-monday'), card);
    assert.equal(focused(), chosen);
    assert.deepEqual([...card.querySelectorAll<HTMLElement>('[data-mark]')].map(({tabIndex}) => tabIndex), [-1, 0, -1]); // oxfmt-ignore
  });

  it('is shown in the frame after the press, before it is kept; pressed again at once, it is set once', async () => {
    const {wall, host} = await open();
    await acting(wall);
    const button = markOf(article(wall, 'sails-for-monday'), 'celebrate');
    button.click();
    button.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    assert.equal(button.getAttribute('aria-pressed'), 'true');
    await until('it to be sent', () => host.requests.includes('POST /v1/events'));
    await allSent(wall);
    await refresh(wall);
    assert.equal(button.getAttribute('aria-pressed'), 'true');
    assert.include(said(article(wall, 'sails-for-monday')), 'Hooray: You, Dmitri Arlov, and Eun-ji Baek');
  });

  it('of more people than are named ends with “others”, without a total', async () => {
    const {wall} = await open();
    assert.match(said(article(wall, 'quiet-handover')), /Learned from it: (?:[^,]+, ){5}and others/);
  });

  it('that the host refuses is taken back, and said', async () => {
    const {wall, heard} = await open({policy: {marks: ['thanks']}, said: many(2)});
    const card = article(wall, 'at-0');
    markOf(card, 'celebrate').click();
    await until('the refusal', () => heard.some(({type}) => type === 'hearth-failed'));
    await until('it to go', () => markOf(card, 'celebrate').getAttribute('aria-pressed') === 'false');
    assert.equal(announced('assertive'), 'That change was not accepted. The host did not accept it.');
    await until('the words', () => seen(inside(wall, 'hearth-notice')).includes('That change was not accepted.'));
  });

  it('is one of those that the page names', async () => {
    const {wall} = await open({content: html`<hearth-kudos-wall reactions=" thanks  rainbow "></hearth-kudos-wall>`});
    const names = () => allInside(wall, 'article:first-child [data-do=react]').map((button) => said(button).replace(/^[^\p{L}]+/u, ''));
    assert.deepEqual(names(), ['Thanks', 'rainbow']);
    for (const [reactions, expected] of [
      ['none', []],
      ['', ['Thanks', 'Hooray', 'Learned from it']],
    ] as [string, string[]][]) {
      // oxfmt-ignore
      wall.setAttribute('reactions', reactions);
      await wall.updateComplete;
      assert.deepEqual(names(), expected);
    }
    wall.removeAttribute('reactions');
    await wall.updateComplete;
    assert.equal(names().length, 3);
  });
});

describe('one’s own words', () => {
  afterEach(closePages);

  const own = {as: 'chiara'} as const;
  const area = (card: HTMLElement) => find<HTMLTextAreaElement>(card, 'textarea')!;

  async function editing(clock = Date.now) {
    const stage = await open({...own, clock});
    const card = article(stage.wall, 'sails-for-monday');
    await choose(stage.wall, 'sails-for-monday', 'edit');
    await until('the words in a field', () => find(card, 'textarea:focus') !== null);
    return {...stage, card};
  }

  it('are changed where they stand, and the focus comes back', async () => {
    const {wall, card, heard} = await editing();
    await sendKeys({press: 'Control+a'});
    await sendKeys({type: 'Thank you for staying until the coat was dry.'});
    await sendKeys({press: 'Control+Enter'});
    await until('the new words', () => messages(wall)[0] === 'Thank you for staying until the coat was dry.');
    await until('the focus', () => focused() === card);
    assert.include(said(card), '· edited');
    await until('the verdict', () => heard.some(({type}) => type === 'hearth-sent'));
    await refresh(wall);
    assert.equal(messages(wall)[0], 'Thank you for staying until the coat was dry.');
    assert.equal(focused(), card);
  });

  it('stay as they are where one leaves them: with Escape, or the button', async () => {
    const {wall, card} = await editing();
    await sendKeys({press: 'Escape'});
    await until('the focus', () => focused() === card);
    await choose(wall, 'sails-for-monday', 'edit');
    await until('the field', () => find(card, 'textarea:focus') !== null);
    await sendKeys({type: 'More. '});
    await sendKeys({press: 'Escape'});
    assert.include(area(card).value, 'More.', 'Escape throws nothing away');
    find(card, '.actions button:not(.primary)')!.click();
    await until('the focus', () => focused() === card);
    assert.equal(messages(wall)[0], harborThanks[0]!.message);
  });

  it('are not thrown away by news from the host while they are changed', async () => {
    const {wall, card, host} = await editing();
    await sendKeys({press: 'Control+a'});
    await sendKeys({type: 'Half'});
    await host.say(NEWS, {from: 'ana', to: ['farid'], message: 'For the tea.', id: 'tea'});
    await refresh(wall);
    assert.equal(area(card).value, 'Half');
    assert.ok(find(card, 'textarea:focus'));
  });

  it('that the host refuses stand in the card, with the reason, to be tried again', async () => {
    let later = 0;
    const {wall, card, heard} = await editing(() => Date.now() + later);
    await sendKeys({press: 'Control+a'});
    await sendKeys({type: 'Words that come too late for this host.'});
    later = 60 * 60_000;
    await sendKeys({press: 'Control+Enter'});
    await until('the refusal', () => heard.some(({type}) => type === 'hearth-failed'));
    await until('the reason', () => said(card).includes('Not accepted: '));
    assert.equal(messages(wall)[0], harborThanks[0]!.message, 'others see the old words');
    assert.equal(announced('assertive'), 'Not accepted: That is not open to you any more.');
    await press(wall, '[data-do=recompose]');
    await until('the words', () => find<HTMLTextAreaElement>(card, 'textarea:focus')?.value === 'Words that come too late for this host.');
    assert.isFalse(focusIsLost());
    await sendKeys({press: 'Control+Enter'});
    await until('the second refusal', () => heard.filter(({type}) => type === 'hearth-failed').length === 2);
    await press(wall, '[data-do=discard]');
    await until('the end', () => !said(card).includes('Not accepted'));
    assert.equal(focused(), card);
  });

  it('are taken back after one more question, and the focus goes to the neighbour: S19', async () => {
    const {wall, heard} = await open(own);
    await choose(wall, 'sails-for-monday', 'ask');
    await until('the question', () => focused()?.getAttribute('data-do') === 'withdraw');
    await press(wall, '[data-do=keep]');
    await until('the focus', () => focused() === article(wall, 'sails-for-monday'));
    await choose(wall, 'sails-for-monday', 'ask');
    await until('the question', () => focused()?.getAttribute('data-do') === 'withdraw');
    const button = find(wall, '[data-do=withdraw]')!;
    button.click();
    button.click();
    await until('it to go', () => !ids(wall).includes('sails-for-monday'));
    await until('the focus', () => focused() === article(wall, 'quiet-handover'));
    await until('that to be said', () => announced() === 'Taken back.');
    await until('the verdict', () => heard.some(({type}) => type === 'hearth-sent'));
    await pause(50);
    assert.deepEqual(
      heard.map(({type}) => type),
      ['hearth-before-send', 'hearth-sent'],
    );
    await refresh(wall);
    assert.notInclude(ids(wall), 'sails-for-monday');
  });

  it('of somebody else can be reported, and no more', async () => {
    const {wall} = await open(own);
    await press(article(wall, 'quiet-handover'), '[data-do=menu]');
    await appears(wall, '[role=menuitem]:focus');
    assert.deepEqual(actionsIn(wall), ['Report']);
  });
});

describe('new thanks', () => {
  afterEach(closePages);

  it('wait behind a button, nothing moves, and it is announced once', async () => {
    const {wall, host} = await open();
    await acting(wall);
    const places = () => articles(wall).map((card) => card.getBoundingClientRect().top);
    await until('rest', () => wall.shadowRoot!.getAnimations().length === 0);
    const before = places();
    await host.say(NEWS);
    await refresh(wall);
    const button = await appears(wall, '[data-do=new]');
    assert.equal(said(button), 'Show 1 new thank-you');
    assert.equal(announced(), '1 new thank-you');
    assert.deepEqual(places(), before);
    await host.say({from: 'bilal', to: ['farid'], message: 'For holding the ladder in the wind.', id: 'newer'});
    await refresh(wall);
    assert.equal(said(button), 'Show 2 new thank-yous');
    assert.equal(announced(), '1 new thank-you', 'once a minute is enough');
    assert.deepEqual(places(), before);
    button.click();
    await until('them', () => ids(wall)[0] === 'newer' && ids(wall)[1] === 'news');
    await until('the focus', () => focused() === article(wall, 'newer'));
    assert.equal(find(wall, '[data-do=new]'), null);
  });

  it('of one’s own, from elsewhere, need no button', async () => {
    const {wall, heard} = await open();
    await acting(wall);
    const kept = articles(wall);
    const {hearth} = wall as unknown as {hearth: {connection: {post(draft: object, options: object): Promise<{id: string}>}}};
    const {id} = await hearth.connection.post(
      {type: 'hearth.kudos.given.v1', data: {to: [{kind: 'person', id: 'bilal'}], message: 'Said on another page.', audience: 'group'}},
      {space: 'harbor'},
    );
    await until('it', () => ids(wall)[0] === id);
    await refresh(wall);
    assert.deepEqual(articles(wall).slice(1), kept, 'the others are the same elements');
    assert.deepEqual(heard, []);
  });

  it('change nothing of what is shown but what has changed', async () => {
    const {wall, host} = await open();
    await acting(wall);
    const before = articles(wall);
    before[2]!.focus();
    await host.say({...NEWS, id: 'n2'});
    await refresh(wall);
    assert.deepEqual(articles(wall), before);
    assert.equal(focused(), before[2]);
  });

  it('are looked for once more, not again and again, where the host is slow', async () => {
    const {wall, host} = await open();
    await acting(wall);
    await refresh(wall);
    // Far longer than all the asking takes, even on a machine with much else to do.
    host.faults.latency = 800;
    const views = () => host.requests.filter((request) => request.includes('/views/')).length;
    const before = views();
    const all = [refresh(wall)];
    for (let count = 0; count < 4; count++) {
      await pause(20);
      all.push(refresh(wall));
    }
    await host.say(NEWS);
    all.push(refresh(wall));
    await Promise.all(all);
    assert.isAtMost(views() - before, 3);
    assert.equal(said(await appears(wall, '[data-do=new]')), 'Show 1 new thank-you');
  });

  it('do not take from a person the older ones that they asked for', async () => {
    const {wall, host} = await open({said: many(30), content: html`<hearth-kudos-wall page-size="5"></hearth-kudos-wall>`});
    await acting(wall);
    host.faults.latency = 150;
    const first = refresh(wall);
    await press(wall, '[data-do=more]');
    await pause(20);
    await host.say(NEWS);
    await Promise.all([first, refresh(wall)]);
    await until('the next page', () => ids(wall).length >= 10);
    assert.equal(said(await appears(wall, '[data-do=new]')), 'Show 1 new thank-you');
  });

  it('leave every older one where it is, whatever page it has been pushed to', async () => {
    const {wall, host} = await open({said: many(30), content: html`<hearth-kudos-wall page-size="5"></hearth-kudos-wall>`});
    await acting(wall);
    assert.equal(ids(wall).length, 5);
    await press(wall, '[data-do=more]');
    await until('the next page', () => ids(wall).length === 10);
    await host.say(NEWS, {...NEWS, id: 'news-2'}, {...NEWS, id: 'news-3'});
    await refresh(wall);
    const shown = ids(wall);
    assert.isAtLeast(shown.length, 10);
    assert.deepEqual(
      shown,
      Array.from(shown, (_, index) => `at-${index}`),
    );
    assert.equal(said(await appears(wall, '[data-do=new]')), 'Show 3 new thank-yous');
    await press(wall, '[data-do=more]');
    await until('the next page', () => ids(wall).length === shown.length + 5);
    assert.deepEqual(
      ids(wall),
      Array.from({length: shown.length + 5}, (_, index) => `at-${index}`),
    );
  });
});

describe('thanks that a host gives out of order, or twice', () => {
  afterEach(closePages);

  it('stand newest first, each once, as they were changed last', async () => {
    const stage = await open({said: many(6)});
    const {wall, provider, host} = stage;
    const {fetch} = host;
    provider.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      const view = (await answer
        .clone()
        .json()
        .catch(() => ({}))) as {items?: {data: {version: number; message: string}}[]};
      if (answer.status !== 200 || !Array.isArray(view.items)) return answer;
      const [first, ...others] = view.items;
      const changed = {...first!, data: {...first!.data, version: 2, message: 'For every plank.'}};
      const items = [first, ...others.reverse(), changed];
      return new Response(JSON.stringify({...view, items}), {headers: {'content-type': 'application/json'}});
    };
    await provider.updateComplete;
    await acting(wall);
    const ordered = Array.from({length: 6}, (_, index) => `at-${index}`);
    await until('order', () => String(ids(wall)) === String(ordered) && messages(wall)[0] === 'For every plank.');
    await refresh(wall);
    assert.deepEqual(ids(wall), ordered);
    assert.equal(messages(wall)[0], 'For every plank.');
  });

  it('come into order when somebody comes to the wall, where they were the first that it got', async () => {
    const [one, two] = harborThanks;
    const items = (await open({said: [one!, two!]})).wall.view.items;
    closePages();
    const {wall} = await open({said: [], state: 'empty'});
    wall.view.shown = [items[1]!, items[0]!, items[1]!];
    await acting(wall);
    await until('order', () => String(wall.view.shown.map(({id}) => id)) === String(items.map(({id}) => id)));
  });
});

describe('what has gone', () => {
  afterEach(closePages);

  it('leaves, and hands the focus to the one that takes its place', async () => {
    const {wall, host} = await open({as: 'ana'});
    await acting(wall);
    article(wall, 'sails-for-monday').focus();
    host.signIn('chiara');
    const headers = {'content-type': 'application/cloudevents-batch+json', 'hearth-version': '1.0', authorization: 'Bearer chiara'};
    const session = (await (await host.fetch(`${host.endpoint}/v1/session`, {headers})).json()) as {principal: string};
    const event = {
      specversion: '1.0',
      id: 'gone',
      source: 'urn:hearth:test',
      type: 'hearth.kudos.withdrawn.v1',
      time: new Date().toISOString(),
      space: 'harbor',
      subject: 'sails-for-monday',
      data: {},
    };
    await host.fetch(`${host.endpoint}/v1/events`, {
      method: 'POST',
      headers: {...headers, 'hearth-principal': session.principal},
      body: JSON.stringify([event]),
    });
    host.signIn('ana');
    await refresh(wall);
    await until('it to go', () => !ids(wall).includes('sails-for-monday'));
    await until('the focus', () => focused() === article(wall, 'quiet-handover'));
    assert.equal(announced(), 'It is not there any more.');
  });
});

describe('older thanks', () => {
  afterEach(closePages);

  it('come with a button, which hands the focus to the first of them', async () => {
    const {wall} = await open({said: many(12), content: html`<hearth-kudos-wall page-size="5"></hearth-kudos-wall>`});
    await press(wall, '[data-do=more]');
    await until('the focus', () => focused()?.getAttribute('data-id') === 'at-5');
    await press(wall, '[data-do=more]');
    await until('the focus', () => focused()?.getAttribute('data-id') === 'at-10');
    assert.equal(find(wall, '[data-do=more]'), null);
    assert.deepEqual(
      ids(wall),
      Array.from({length: 12}, (_, index) => `at-${index}`),
    );
  });

  it('that come late take the focus from nobody who has gone on', async () => {
    const {wall, host} = await open({said: many(12), content: html`<hearth-kudos-wall page-size="5"></hearth-kudos-wall>`});
    await acting(wall);
    host.faults.latency = 500;
    await press(wall, '[data-do=more]');
    await press(wall, '[data-do=compose]');
    await until('the composer', () => focused()?.getAttribute('role') === 'combobox');
    await until('them', () => ids(wall).length === 10);
    await pause(50);
    assert.equal(focused()?.getAttribute('role'), 'combobox');
  });

  it('that do not come are asked for again', async () => {
    const {wall, host} = await open({said: many(12), content: html`<hearth-kudos-wall page-size="5"></hearth-kudos-wall>`});
    await acting(wall);
    host.faults.status = 503;
    const button = await press(wall, '[data-do=more]');
    await until('word of it', () => seen(wall).includes('More could not be loaded.'));
    assert.equal(focused(), button);
    host.faults.status = undefined;
    button.click();
    await until('them', () => ids(wall).length === 10);
    assert.notInclude(seen(wall), 'More could not be loaded.');
  });
});

describe('many names', () => {
  afterEach(closePages);

  it('fold away behind a button, and the focus stays with the thank-you', async () => {
    const to = people.filter(({team, recognition, id}) => team === 'harbor' && !recognition && id !== 'dmitri').map(({id}) => id); // oxfmt-ignore
    const {wall} = await open({said: [{id: 'all', from: 'dmitri', to: to.slice(0, 40), message: 'Every plank is dry. Thank you all.'}]});
    const head = () => said(article(wall, 'all')).split('Every plank')[0]!;
    assert.match(head(), /thanked [^,]+, [^,]+, [^,]+, [^,]+, and 36 others/);
    await press(wall, '[data-do=expand]');
    await leaves(wall, '[data-do=expand]');
    assert.equal(article(wall, 'all').querySelectorAll('.head bdi').length, 41);
    assert.equal(focused(), article(wall, 'all'));
  });

  it('may be fifty, and a page may allow as many', async () => {
    const to = people.filter(({spaces, recognition, id}) => spaces.includes('everyone' as never) && !recognition && id !== 'dmitri').map(({id}) => id); // oxfmt-ignore
    const {wall} = await open({said: [{id: 'all', from: 'dmitri', to: to.slice(0, 50), message: 'Thank you all.', audience: 'everyone'}]});
    await press(wall, '[data-do=expand]');
    await leaves(wall, '[data-do=expand]');
    assert.equal(article(wall, 'all').querySelectorAll('.head bdi').length, 51);
  });
});

describe('the keyboard', () => {
  afterEach(closePages);

  it('goes from one thank-you to the next and out of the feed', async () => {
    const {wall} = await open();
    await acting(wall);
    const cards = articles(wall);
    cards[0]!.focus();
    await sendKeys({press: 'PageDown'});
    assert.equal(focused(), cards[1]);
    cards[1]!.querySelector('button')!.focus();
    await sendKeys({press: 'PageDown'});
    assert.equal(focused(), cards[2]);
    await sendKeys({press: 'PageUp'});
    await sendKeys({press: 'PageUp'});
    assert.equal(focused(), cards[0]);
    await sendKeys({press: 'PageUp'});
    assert.equal(focused(), cards[0]);
    await sendKeys({press: 'Control+End'});
    assert.equal(focused(), inside(wall, '.feed').nextElementSibling);
    cards[3]!.focus();
    await sendKeys({press: 'Control+Home'});
    assert.equal(focused(), inside(wall, '.feed').previousElementSibling);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`goes along the marks, which are one stop: ${dir}`, async () => {
      const {wall, page} = await open();
      page.dir = dir;
      await acting(wall);
      const marks = [...articles(wall)[0]!.querySelectorAll<HTMLElement>('[data-do=react]')];
      const [forward, back] = dir === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
      assert.deepEqual(marks.map(({tabIndex}) => tabIndex), [0, -1, -1]); // oxfmt-ignore
      marks[0]!.focus();
      await sendKeys({press: forward!});
      assert.equal(focused(), marks[1]);
      await sendKeys({press: back!});
      await sendKeys({press: back!});
      assert.equal(focused(), marks[2], 'round the end');
      await sendKeys({press: 'Home'});
      assert.equal(focused(), marks[0]);
      await sendKeys({press: 'End'});
      assert.deepEqual(marks.map(({tabIndex}) => tabIndex), [-1, -1, 0]); // oxfmt-ignore
      await sendKeys({press: 'Space'});
      await until('the mark', () => marks[2]!.getAttribute('aria-pressed') === 'true');
      assert.equal(focused(), marks[2]);
    });
  }

  it('opens the menu of a thank-you, and Escape comes back', async () => {
    const {wall} = await open({as: 'chiara'});
    const dots = article(wall, 'sails-for-monday').querySelector<HTMLElement>('[data-do=menu]')!;
    dots.focus();
    await acting(wall);
    for (const [key, words] of [
      ['ArrowDown', 'Edit'],
      ['ArrowUp', 'Take back'],
      ['Enter', 'Edit'],
      ['Space', 'Edit'],
    ] as const) {
      // oxfmt-ignore
      await sendKeys({press: key});
      await appears(wall, '[role=menuitem]:focus');
      assert.equal(focused()?.textContent?.trim(), words, key);
      assert.equal(dots.getAttribute('aria-expanded'), 'true');
      await sendKeys({press: 'Escape'});
      await until('the focus', () => focused() === dots);
      assert.equal(dots.getAttribute('aria-expanded'), 'false');
    }
  });

  it('works from the first key, before anything was loaded for it', async () => {
    const {wall} = await open({as: 'chiara'});
    article(wall, 'sails-for-monday').querySelector<HTMLElement>('[data-do=menu]')!.focus();
    await sendKeys({press: 'Enter'});
    await appears(wall, '[role=menuitem]:focus');
    assert.isFalse(focusIsLost());
  });
});

describe('the time', () => {
  afterEach(closePages);

  it('is told as people do, with the date at hand', async () => {
    const {wall} = await open();
    await acting(wall);
    const times = allInside<HTMLTimeElement>(wall, 'time');
    assert.deepEqual(
      times.slice(0, 4).map(({textContent}) => textContent),
      ['12 minutes ago', '1 hour ago', '7 hours ago', 'yesterday'],
    );
    assert.ok(times.every(({dateTime}) => !Number.isNaN(Date.parse(dateTime))));
    assert.include(times[0]!.title, String(new Date().getFullYear()));
  });

  it('has its date in sight for whoever goes through the feed by keys', async () => {
    const {wall} = await open();
    await acting(wall);
    const after = (time: Element) => getComputedStyle(time, '::after').content;
    const [first, second] = articles(wall).map((article) => article.querySelector('time')!);
    await sendKeys({press: 'Tab'});
    articles(wall)[0]!.focus();
    await sendKeys({press: 'PageDown'});
    await until('the second one to have the focus', () => focused() === articles(wall)[1]);
    // Some engines give the text, as one piece or as two, and some the rule that it comes of.
    assert.include([`" · ${second!.title}"`, `" · " "${second!.title}"`, '" · " attr(title)'], after(second!));
    assert.equal(after(first!), 'none');
  });
});
