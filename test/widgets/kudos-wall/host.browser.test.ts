import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {inPageHost} from '../../../stories/support/in-page-host.js';
import type {KudosWall} from '../../../src/define/kudos-wall.js';
import {configureHearth} from '../../../src/elements/host-options.js';
import type {KudosItem} from '../../../src/protocol/views/kudos.js';
import type {HearthWarningEvent} from '../../../src/elements/events.js';
import {allInside, pause, seen, until} from '../../support/page.js';
import {
  WORDS,
  acting,
  appears,
  article,
  articles,
  closePages,
  elapse,
  find,
  give,
  harborThanks,
  hosted,
  ids,
  listen,
  messages,
  open,
  openPage,
  press,
  said,
  stateOf,
} from './stage.js';

const plain = html`<hearth-kudos-wall></hearth-kudos-wall>`;
const warnings = (heard: Event[]) => heard.filter(({type}) => type === 'hearth-warning') as HearthWarningEvent[];
const codes = (heard: Event[]) => warnings(heard).map(({code}) => code);

const item: KudosItem = {
  id: 'given',
  type: 'kudos',
  at: '2024-05-02T10:00:00Z',
  by: {id: 'chiara', name: 'Chiara Bonetti'},
  data: {
    version: 1,
    to: [{kind: 'person', id: 'bilal', name: 'Bilal Haddad'}],
    message: 'A thank-you of the page.',
    valueIds: [],
    audience: 'group',
    state: 'live',
    reactions: [],
  },
  can: [],
};

afterEach(() => {
  closePages();
  configureHearth({});
});

describe('a wall without a host', () => {
  it('shows nothing, and tells the page once', async () => {
    const page = openPage();
    const heard = listen(page);
    render(plain, page);
    const wall = page.querySelector('hearth-kudos-wall')!;
    await stateOf(wall, 'idle');
    assert.equal(seen(wall), '');
    assert.equal(wall.getBoundingClientRect().height, 0);
    await acting(wall);
    await pause(3100);
    await until('the warning', () => codes(heard).includes('no-host'));
    assert.equal(seen(wall), '');
    assert.deepEqual(codes(heard), ['no-host']);
  });

  it('says what is missing where it is a preview', async () => {
    const page = openPage();
    render(html`<hearth-kudos-wall mode="preview"></hearth-kudos-wall>`, page);
    await until('the words', () => seen(page.querySelector('hearth-kudos-wall')!).includes('This widget has no host.'));
    assert.equal(find(page, '[data-do=compose]'), null);
  });

  it('shows what the page gives it as a property, and other things when those change', async () => {
    const page = openPage();
    const heard = listen(page);
    render(html`<hearth-kudos-wall .items=${[item]}></hearth-kudos-wall>`, page);
    const wall = page.querySelector('hearth-kudos-wall')!;
    await until('the item', () => messages(wall)[0] === 'A thank-you of the page.');
    assert.include(said(articles(wall)[0]!), 'Chiara Bonetti thanked Bilal Haddad');
    assert.equal(find(wall, '[data-do=compose]'), null, 'there is nobody to tell');
    await acting(wall);
    wall.items = [{...item, id: 'other', data: {...item.data, message: 'Another one.'}}, item];
    await until('the other', () => messages(wall).join() === 'Another one.,A thank-you of the page.');
    wall.items = [];
    await until('the empty wall', () => seen(wall).includes('Thanks will appear here.'));
    assert.deepEqual(codes(heard), []);
  });

  it('shows what the page brings along as JSON, without what makes no sense', async () => {
    const page = openPage();
    const heard = listen(page);
    for (const body of [[item, 5], {items: [item, {id: 'x'}]}]) {
      const wall = document.createElement('hearth-kudos-wall');
      const child = document.createElement('script');
      child.type = 'application/json';
      child.textContent = JSON.stringify(body);
      wall.append(child);
      page.append(wall);
      await acting(wall);
      await until('the item', () => messages(wall)[0] === 'A thank-you of the page.');
      assert.equal(articles(wall).length, 1);
    }
    await until('the warnings', () => codes(heard).join() === 'malformed-item,malformed-item');
  });

  for (const text of ['{', '"x"', '<b>', '']) {
    it(`tells the page of JSON that is none: ${text || 'nothing'}`, async () => {
      const page = openPage();
      const heard = listen(page);
      const wall = document.createElement('hearth-kudos-wall');
      const child = document.createElement('script');
      child.type = 'application/json';
      child.textContent = text;
      wall.append(child);
      page.append(wall);
      await acting(wall);
      assert.deepEqual(codes(heard), ['malformed-child']);
      assert.equal(seen(wall), '');
    });
  }
});

describe('a host that appears late', () => {
  it('as an element whose properties are set after the wall is there', async () => {
    const {endpoint, fetch, headers, requests} = await inPageHost({said: harborThanks});
    const page = openPage();
    render(html`<hearth-host space="harbor">${plain}</hearth-host>`, page);
    const wall = page.querySelector('hearth-kudos-wall')!;
    await stateOf(wall, 'idle');
    Object.assign(page.firstElementChild!, {fetch, headers, endpoint});
    await stateOf(wall, 'ready');
    assert.equal(requests[0], 'GET /v1/views/kudos');
  });

  it('as a default of the page', async () => {
    const {endpoint, fetch, headers} = await inPageHost({said: harborThanks});
    const page = openPage();
    render(plain, page);
    const wall = page.querySelector('hearth-kudos-wall')!;
    await stateOf(wall, 'idle');
    configureHearth({endpoint, fetch, headers, space: 'harbor'});
    await stateOf(wall, 'ready');
    configureHearth({});
    await stateOf(wall, 'idle');
    assert.equal(articles(wall).length, 0);
  });

  it('around a wall that is moved into it', async () => {
    const host = await inPageHost({said: harborThanks});
    const page = openPage();
    render(html`${plain}${hosted(host, html``)}`, page);
    const wall = page.querySelector('hearth-kudos-wall')!;
    await stateOf(wall, 'idle');
    page.querySelector('hearth-host')!.append(wall);
    await stateOf(wall, 'ready');
  });
});

describe('which host', () => {
  it('is one’s own before the one around, before that of the page', async () => {
    const [own, around, ofPage] = await Promise.all([
      inPageHost({said: [{id: 'own', from: 'ana', to: ['bilal'], message: 'Own.'}]}),
      inPageHost({said: [{id: 'around', from: 'ana', to: ['bilal'], message: 'Around.'}]}),
      inPageHost({said: [{id: 'of-page', from: 'ana', to: ['bilal'], message: 'Of the page.'}]}),
    ]);
    const all = [own, around, ofPage];
    // One fetch for all three, as in a page that has one network.
    const fetch: typeof globalThis.fetch = (input, init) => {
      const url = String(input instanceof Request ? input.url : input);
      return all.find(({endpoint}) => new URL(url, location.href).pathname.startsWith(`${endpoint}/`))!.fetch(input, init);
    };
    const {headers} = own;
    configureHearth({endpoint: ofPage.endpoint, fetch, headers, space: 'harbor'});
    const page = openPage();
    render(
      html`${plain}<hearth-host endpoint=${around.endpoint}>${plain}<hearth-kudos-wall endpoint=${own.endpoint}></hearth-kudos-wall></hearth-host>`,
      page,
    );
    const walls = [...page.querySelectorAll('hearth-kudos-wall')];
    await until('all three', () => walls.map((wall) => ids(wall)[0]).join() === 'of-page,around,own');
    walls[2]!.removeAttribute('endpoint');
    await until('the one around', () => ids(walls[2]!)[0] === 'around');
    page.querySelector('hearth-host')!.endpoint = own.endpoint;
    await until('the new one around', () => ids(walls[1]!)[0] === 'own' && ids(walls[2]!)[0] === 'own');
  });

  it('can change while the wall is there, and so can the space', async () => {
    const {wall, provider, host} = await open();
    provider.space = 'everyone';
    await stateOf(wall, 'empty');
    assert.equal(articles(wall).length, 0);
    wall.space = 'harbor';
    await stateOf(wall, 'ready');
    assert.equal(articles(wall).length, harborThanks.length);
    await host.say({from: 'bilal', to: ['ana'], message: 'For the tea.', space: 'everyone'});
    wall.removeAttribute('space');
    wall.space = undefined as never;
    await until('the other space', () => messages(wall).join() === 'For the tea.');
  });

  it('is another for each of two walls, with its own person, words and language', async () => {
    const german = await inPageHost({said: harborThanks});
    const arabic = await inPageHost({said: harborThanks.slice(3, 4), as: 'bilal'});
    const page = openPage();
    render(
      html`<div lang="de-AT">${hosted(german, plain)}</div>
        <div lang="ar" dir="rtl">${hosted(arabic, plain)}</div>
        <div>${hosted(german, plain)}</div>`,
      page,
    );
    const [first, second, third] = [...page.querySelectorAll('hearth-kudos-wall')] as [KudosWall, KudosWall, KudosWall];
    page.querySelectorAll('hearth-host')[2]!.messages = {kudosHeading: 'Well done!'};
    await until('German', () => seen(first).includes('Danke'));
    await until('Arabic', () => /\p{Script=Arabic}/u.test(find(second, '[part=heading]')?.textContent ?? ''));
    await until('the page’s own words', () => said(find(third, '[part=heading]')!) === 'Well done!');
    await until('his own', () => allInside(second, '[data-do=menu]').length > 0);
    assert.equal(allInside(second, 'article').length, 1);
    assert.equal(allInside(second, '[data-do=menu]').length, 1, 'Bilal may change what he said');
  });

  it('has all that another has loaded from the start', async () => {
    const {wall, provider} = await open();
    await acting(wall);
    const other = document.createElement('hearth-kudos-wall');
    provider.append(other);
    await stateOf(other, 'ready');
    await other.updateComplete;
    assert.match(find<HTMLTimeElement>(other, 'time')!.title, /\d{4}/, 'the full date');
  });

  it('shares one connection among walls that mean the same', async () => {
    const {wall, provider, host} = await open();
    const other = document.createElement('hearth-kudos-wall');
    provider.append(other);
    await stateOf(other, 'ready');
    await give(wall);
    await elapse(wall);
    await until('it on the other wall', () => messages(other)[0] === WORDS);
    assert.equal(host.requests.filter((request) => request === 'GET /v1/session').length, 1);
  });
});

describe('a sink', () => {
  it('takes what is said; the wall shows it, and tells the page', async () => {
    const batches: {type: string; id: string}[][] = [];
    const fetch: typeof globalThis.fetch = async (_, init) => {
      batches.push(JSON.parse(String(init?.body)) as {type: string; id: string}[]);
      return new Response(null, {status: 202});
    };
    const directory = async () => [{kind: 'person' as const, id: 'noor', name: 'Noor'}];
    const page = openPage();
    const heard = listen(page);
    render(
      html`<hearth-host endpoint="/not-this-one" space="dock" .fetch=${fetch} .directory=${directory}>
        <hearth-kudos-wall post-to="/hook" .items=${[item]}></hearth-kudos-wall>
      </hearth-host>`,
      page,
    );
    const wall = page.querySelector('hearth-kudos-wall')!;
    await stateOf(wall, 'ready');
    await give(wall, {to: 'noor'});
    await elapse(wall);
    await until('the verdict', () => heard.some(({type}) => type === 'hearth-sent'));
    assert.deepEqual(
      batches.map((batch) => batch.map(({type}) => type)),
      [['hearth.kudos.given.v1']],
    );
    assert.deepEqual(messages(wall), [WORDS, 'A thank-you of the page.']);
    // Nobody tells a sink who this is.
    assert.match(said(article(wall, batches[0]![0]!.id)), /^Y You thanked Noor /);
  });

  it('with a source shows what that answers', async () => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      asked.push(String(input));
      return Response.json({items: [item]});
    };
    const page = openPage();
    render(
      html`<hearth-host post-to="/hook" source="/thanks.json" space="dock" .fetch=${fetch}><hearth-kudos-wall></hearth-kudos-wall></hearth-host>`,
      page,
    );
    const wall = page.querySelector('hearth-kudos-wall')!;
    await stateOf(wall, 'ready');
    assert.deepEqual(asked, ['/thanks.json']);
    assert.deepEqual(messages(wall), ['A thank-you of the page.']);
  });
});

describe('what the attributes say', () => {
  it('is checked: nonsense gives the default, and one warning each', async () => {
    const {wall, heard, host} = await open({
      content: html`<hearth-kudos-wall
        page-size="many"
        max-recipients="0"
        max-length="-5"
        heading-level="9"
        composer="sideways"
        mode="wild"
        default-audience="aliens"
        values="many"
        replies="loud"
        reactions="thanks celebrate learn ahoy anchor sail tide WOW!"
      ></hearth-kudos-wall>`,
    });
    await acting(wall);
    await until('the warnings', () => warnings(heard).length > 10);
    wall.requestUpdate();
    await wall.updateComplete;
    assert.deepEqual(codes(heard), new Array(11).fill('bad-attribute'));
    for (const name of ['pageSize', 'maxRecipients', 'maxLength', 'headingLevel', 'composer', 'mode', 'defaultAudience', 'values', 'replies']) {
      assert.equal(warnings(heard).filter(({detail}) => detail.startsWith(`${name} is `)).length, 1, name);
    }
    const ofReactions = warnings(heard).filter(({detail}) => detail.startsWith('reactions '));
    assert.deepEqual(
      ofReactions.map(({detail}) => detail),
      ['reactions are 8, more than 6; the rest is left out', 'reactions cannot be named so, and no host takes them: WOW!'],
    );
    assert.equal(find(wall, '[role=heading]')!.getAttribute('aria-level'), '2');
    assert.ok(find(wall, 'button.invite'), 'the composer as it is by default');
    assert.deepEqual(host.requests.slice(0, 1), ['GET /v1/views/kudos']);
    assert.equal(articles(wall).length, harborThanks.length);
  });

  it('may be taken away: that is no mistake', async () => {
    const {wall, heard} = await open({
      content: html`<hearth-kudos-wall
        page-size="5"
        heading-level="3"
        composer="button"
        mode="live"
        heading="Ours"
        reactions="thanks"
      ></hearth-kudos-wall>`,
    });
    await acting(wall);
    for (const name of ['page-size', 'heading-level', 'composer', 'mode', 'heading', 'reactions']) wall.removeAttribute(name);
    await wall.updateComplete;
    assert.deepEqual(codes(heard), []);
    assert.equal(said(find(wall, '[role=heading]')!), 'Thanks');
    assert.equal(find(wall, '[role=heading]')!.getAttribute('aria-level'), '2');
    assert.ok(find(wall, 'button.invite'));
  });

  it('is followed: composer, mode, heading', async () => {
    const {wall} = await open({
      content: html`<hearth-kudos-wall composer="button" heading="Ours" heading-level="4"></hearth-kudos-wall>`,
      as: 'chiara',
    });
    assert.equal(said(find(wall, '[data-do=compose]')!), 'Give thanks');
    assert.equal(said(find(wall, '[role=heading]')!), 'Ours');
    assert.equal(find(wall, '[role=heading]')!.getAttribute('aria-level'), '4');
    wall.composer = 'none';
    await wall.updateComplete;
    assert.equal(find(wall, '[data-do=compose]'), null);
    assert.ok(find(wall, '[data-do=menu]'));
    wall.composer = 'inline';
    wall.mode = 'readonly';
    await wall.updateComplete;
    for (const action of ['compose', 'menu', 'react']) assert.equal(find(wall, `[data-do=${action}]`), null, action);
    assert.equal(articles(wall).length, harborThanks.length);
  });

  it('says how many people one thank-you may name', async () => {
    const {wall} = await open({content: html`<hearth-kudos-wall max-recipients="1" max-length="50"></hearth-kudos-wall>`});
    await press(wall, '[data-do=compose]');
    const picker = await appears(wall, 'hearth-people-picker');
    assert.equal((picker as HTMLElement & {max: number}).max, 1);
    assert.equal((find(wall, 'hearth-text-field') as (HTMLElement & {max: number}) | null)?.max, 50);
  });
});
