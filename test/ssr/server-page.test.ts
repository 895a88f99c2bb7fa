/** What a server renders, without a browser: for whom, in which words, and that nothing that people wrote is anything but words. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {openServerPage} from '../../src/ssr/index.js';
import type {ServerPageOptions, ServerTag} from '../../src/ssr/index.js';
import {inPageHost} from '../../stories/support/in-page-host.js';
import type {InPageHost} from '../../stories/support/in-page-host.js';
import {askedTwice, harbor, LOADED} from './support/harbor.js';
import {attributeOf, elementsOf, handedIn, read, wordsOf} from './support/markup.js';

/** Every widget, with what each says when there is nothing in it. */
const WIDGETS: readonly [ServerTag, Record<string, string>, string][] = [
  ['hearth-kudos-wall', {}, 'A good place for the first thank-you.'],
  ['hearth-get-to-know', {'person-id': 'bilal'}, ''],
  ['hearth-get-to-know', {show: 'spotlight'}, 'In the spotlight'],
  ['hearth-get-to-know', {show: 'prompt'}, 'A question for the week'],
  ['hearth-pulse-poll', {}, 'No question is being asked right now.'],
  ['hearth-gauge', {}, 'How it is here'],
  ['hearth-mosaic', {}, 'Tiles will appear here.'],
  ['hearth-group-card', {card: 'farewell'}, 'Thanks'],
  ['hearth-poll-editor', {}, 'Your questions'],
];

const page = (host: InPageHost, options: Partial<ServerPageOptions> = {}) =>
  openServerPage({
    request: new Request('https://intranet.example/harbor', {headers: host.headers()}),
    endpoint: host.endpoint,
    space: 'harbor',
    lang: 'en',
    fetch: host.fetch,
    ...options,
  });

describe('a page that is rendered on a server', () => {
  let host: InPageHost;
  let scales: InPageHost;
  let empty: InPageHost;

  before(async () => {
    [host, scales, empty] = await Promise.all([harbor(), askedTwice(), inPageHost()]);
  });

  for (const [tag, attributes, emptyWords] of WIDGETS) {
    const name = [tag, ...Object.entries(attributes).map((one) => one.join('='))].join(' ');
    const hostOf = () => (tag === 'hearth-gauge' ? scales : host);

    it(`has what people wrote in ${name} as words, and nothing that runs`, async () => {
      const markup = read(await (await page(hostOf())).widget(tag, attributes));
      for (const element of elementsOf(markup)) {
        assert.ok(!/^(?:img|b|i|bdo|iframe|object|link)$/.test(element.tagName), element.tagName);
        for (const {name} of element.attrs) assert.ok(!/^on|^style$/.test(name), name);
      }
      assert.deepEqual(
        elementsOf(markup)
          .filter(({tagName}) => tagName === 'script')
          .map((script) => attributeOf(script, 'type')),
        attributes.show === 'prompt' ? [] : ['application/vnd.hearth.handed+json'],
      );
      assert.equal(elementsOf(markup).filter(({tagName}) => tagName === 'template').length, 1);
    });

    it(`says what there is to say where there is nothing in ${name}`, async () => {
      const words = wordsOf(read(await (await page(empty)).widget(tag, attributes)));
      assert.ok(words.includes(emptyWords), words);
    });

    it(`tells nobody of ${name} who may not see it, who is not signed in, and says which of the two it is`, async () => {
      for (const [status, said] of [
        [403, 'You may not see this.'],
        [401, 'Sign in to take part.'],
      ] as const) {
        const refusing = await page(hostOf(), {fetch: () => new Response('{}', {status})});
        const markup = read(await refusing.widget(tag, attributes));
        const asks = attributes.show !== 'prompt';
        assert.equal(wordsOf(markup).includes(said), asks, wordsOf(markup));
        assert.deepEqual(
          (handedIn(markup) as {status: number; body?: unknown}[]).map((one) => [one.status, one.body]),
          asks ? [[status, undefined]] : [],
        );
      }
    });
  }

  it('says what the host says to whoever is refused, as text, in the language that its reader asks for', async () => {
    const help = 'Ask <b>the harbor office</b>.';
    for (const status of [403, 404]) {
      const asked: (string | null)[] = [];
      const refusing = await page(host, {
        request: new Request('https://intranet.example/harbor', {headers: {'accept-language': 'de'}}),
        endpoint: '/hearth',
        fetch: (request) => {
          asked.push(request.headers.get('accept-language'));
          return new Response(JSON.stringify({help}), {status, headers: {'content-type': 'application/problem+json; charset=utf-8'}});
        },
      });
      const markup = read(await refusing.widget('hearth-kudos-wall'));
      assert.ok(wordsOf(markup).includes(help), wordsOf(markup));
      assert.deepEqual(
        (handedIn(markup) as {status: number; body?: unknown}[]).map((one) => [one.status, one.body]),
        [[status, {help}]],
      );
      assert.deepEqual(asked, ['de']);
    }
  });

  it('leaves it to the page to find out that an address is no host', async () => {
    const stray = await page(host, {fetch: () => new Response('<!doctype html>', {status: 404, headers: {'content-type': 'text/html'}})});
    const markup = read(await stray.widget('hearth-kudos-wall'));
    assert.ok(!wordsOf(markup).includes('You may not see this.'), wordsOf(markup));
    assert.deepEqual(handedIn(markup), []);
  });

  it('has each word that means something to markup as it was written', async () => {
    const open = await page(host);
    const words = wordsOf(read(await open.widget('hearth-kudos-wall')));
    for (const loaded of LOADED) assert.ok(words.includes(loaded), loaded);
    const [handed] = handedIn(read(await open.widget('hearth-kudos-wall'))) as {body: {items: {data: {message: string}}[]}}[];
    assert.deepEqual(
      handed!.body.items.slice(0, 5).map(({data}) => data.message),
      [...LOADED],
    );
    const result = wordsOf(read(await open.widget('hearth-pulse-poll')));
    for (const said of [LOADED[0], LOADED[1], LOADED[3], 'After the tide, at ten', 'How confidential is this?'])
      assert.ok(result.includes(said), said);
    const signed = wordsOf(read(await open.widget('hearth-group-card', {card: 'farewell'})));
    for (const said of [LOADED[2], LOADED[4], 'Dmitri Arlov', 'Chiara Bonetti']) assert.ok(signed.includes(said), said);
    const tiles = wordsOf(read(await open.widget('hearth-mosaic')));
    for (const said of ['Tile 0 <b>', 'Eun-ji Baek', LOADED[0], LOADED[3]]) assert.ok(tiles.includes(said), said);
  });

  it('has what is folded away in the page, for those who have no script', async () => {
    const open = await page(host);
    const wall = wordsOf(read(await open.widget('hearth-kudos-wall')));
    for (const said of ['It was a light one. <b>', '中村 健司', 'Leilani Kahananui', 'Farewell <b>Bilal</b>', `And a dry coat. ${LOADED[4]}`])
      assert.ok(wall.includes(said), said);
    const silent = wordsOf(read(await open.widget('hearth-kudos-wall', {replies: 'off'})));
    assert.ok(silent.includes('You carried the mast.') && !silent.includes('It was a light one.'), silent);
    const card = wordsOf(read(await open.widget('hearth-get-to-know', {'person-id': 'bilal', 'max-answers': 1})));
    assert.ok(card.includes('Tfaddal'), card);
  });

  it('shows one person what they may see, and asks the host with their cookies and languages alone', async () => {
    const asked: Request[] = [];
    const request = new Request('https://intranet.example/harbor', {
      headers: {authorization: 'Bearer ana', cookie: 'session=1', 'x-user': 'root', 'accept-language': 'de'},
    });
    const open = await page(host, {
      request,
      fetch: (one) => {
        asked.push(one);
        return host.fetch(one);
      },
    });
    await open.widget('hearth-kudos-wall', {'page-size': 5});
    const [one] = asked;
    assert.equal(one!.url, `https://intranet.example${host.endpoint}/v1/views/kudos?space=harbor&limit=5`);
    assert.deepEqual(Object.fromEntries(one!.headers), {
      accept: 'application/json',
      'hearth-version': '1.0',
      authorization: 'Bearer ana',
      cookie: 'session=1',
      'accept-language': 'de',
    });
    assert.deepEqual(open.headers, {'cache-control': 'private, no-store', vary: 'Cookie, Authorization'});
  });

  it('sends no cookies of its own page to a host of another origin, and what it is told in their place', async () => {
    const asked: Request[] = [];
    const request = new Request('https://intranet.example/harbor', {headers: {cookie: 'session=1', authorization: 'Bearer ana'}});
    const fetch = (one: Request) => {
      asked.push(one);
      return new Response('{}', {status: 401});
    };
    await (await page(host, {request, fetch, endpoint: 'https://thanks.example/hearth'})).widget('hearth-kudos-wall');
    await (await page(host, {request, fetch, headers: {authorization: 'Bearer of the server'}})).widget('hearth-kudos-wall');
    assert.deepEqual(
      asked.map(({headers}) => [headers.get('cookie'), headers.get('authorization')]),
      [
        [null, null],
        [null, 'Bearer of the server'],
      ],
    );
  });

  it('is in the language of the page, with its own words before Hearth’s', async () => {
    const arabic = await page(host, {lang: 'ar', messages: {kudosHeading: 'شكر <b>'}});
    assert.ok(wordsOf(read(await arabic.widget('hearth-kudos-wall'))).includes('شكر <b>'));
    assert.deepEqual(handedIn(read(arabic.host(''))), [{version: '0.1.0', messages: {kudosHeading: 'شكر <b>'}}]);
    const german = await page(host, {lang: 'de-AT'});
    assert.ok(wordsOf(read(await german.widget('hearth-kudos-wall'))).includes('Wem möchtest du danken?'));
  });

  it('tells a day as it is where the reader is', async () => {
    const old = await inPageHost({said: [{from: 'eun-ji', to: ['ana'], message: 'Long ago', ago: 30 * 24 * 60}]});
    const at = (Math.floor(Date.now() / 86_400_000) - 30) * 86_400_000 + 23.5 * 3_600_000;
    old.setClock(() => Date.now());
    const body = {
      name: 'kudos',
      page: {},
      cursor: '1',
      epoch: 'e',
      items: [
        {
          id: 'a',
          type: 'x',
          at: new Date(at).toISOString(),
          by: null,
          can: [],
          data: {to: [{kind: 'person', id: 'ana', name: 'Ana'}], message: 'Long ago', valueIds: [], audience: 'group', reactions: [], replies: []},
        },
      ],
    };
    const dayIn = async (timeZone: string) => {
      const open = await page(old, {timeZone, fetch: () => Response.json(body)});
      const time = elementsOf(read(await open.widget('hearth-kudos-wall'))).find(({tagName}) => tagName === 'time')!;
      return wordsOf(time);
    };
    const [west, east] = await Promise.all([dayIn('America/Los_Angeles'), dayIn('Asia/Tokyo')]);
    assert.notEqual(west, east);
    assert.match(west, /^[A-Z][a-z]+ \d+$/);
  });

  it('names in its policy the nonce, or the digest of each sheet', async () => {
    const withNonce = await page(host, {nonce: 'abc+/=12'});
    const markup = read(withNonce.host(await withNonce.widget('hearth-kudos-wall')));
    const sheets = elementsOf(markup).filter(({tagName}) => tagName === 'style');
    assert.deepEqual(
      sheets.map((sheet) => attributeOf(sheet, 'nonce')),
      ['abc+/=12', 'abc+/=12'],
    );
    assert.deepEqual(withNonce.styleSources, ["'nonce-abc+/=12'"]);
    const digests = await page(host);
    await digests.widget('hearth-kudos-wall');
    await digests.widget('hearth-kudos-wall');
    assert.equal(digests.styleSources.length, 2);
    for (const source of digests.styleSources) assert.match(source, /^'sha256-[\w+/]{43}='$/);
  });

  it('comes all the same where a host is slow, gone, or answers what is no view', async () => {
    for (const fetch of [
      () => new Promise<Response>(() => undefined),
      () => Promise.reject(new TypeError('The network is cut.')),
      () => new Response('<!doctype html>', {headers: {'content-type': 'text/html'}}),
      () => Response.json({items: 'none'}),
      () => new Response(null, {status: 302, headers: {location: '/sign-in'}}),
      () => Response.json({items: [{id: 'x', data: {message: {}, to: 7}}, null, 7]}),
    ]) {
      const open = await page(host, {fetch, timeout: 30});
      const markup = read(await open.widget('hearth-kudos-wall'));
      assert.ok(wordsOf(markup).includes('Thanks'));
    }
  });

  it('says what is wrong about what it is told', async () => {
    const open = await page(host);
    await assert.rejects(open.widget('hearth-wall' as ServerTag), /There is no widget <hearth-wall>/);
    await assert.rejects(open.widget('hearth-kudos-wall', {onclick: 'x'}), /"onclick" is no attribute/);
    await assert.rejects(open.widget('hearth-kudos-wall', {'a b': 'x'}), /"a b" is no attribute/);
    await assert.rejects(open.widget('hearth-kudos-wall', {endpoint: '/other'}), /endpoint of its own/);
    await assert.rejects(page(host, {nonce: '"><script>'}), /nonce/);
    await assert.rejects(page(host, {endpoint: ''}), /endpoint is missing/);
    await assert.rejects(page(host, {lang: ''}), /lang is missing/);
    // Whoever asks writes the address of a request: it is not where a server goes.
    await assert.rejects(page(host, {fetch: undefined}), /url is missing/);
    await assert.rejects(page(host, {timeZone: 'Moon/Base'}), /Moon\/Base|time zone/i);
  });

  it('writes attributes so that they stay attributes', async () => {
    const open = await page(host);
    const markup = read(
      await open.widget('hearth-kudos-wall', {heading: '"><img src=x>', composer: 'none', hidden: true, lang: undefined, id: false}, '<p>Hello</p>'),
    );
    const [wall] = elementsOf(markup);
    assert.deepEqual(Object.fromEntries(wall!.attrs.map(({name, value}) => [name, value])), {
      heading: '"><img src=x>',
      composer: 'none',
      hidden: '',
      'defer-hydration': '',
    });
    assert.ok(wordsOf(markup).includes('Hello'));
  });

  it('leaves out what the page switches off, in what the page goes on with as well, and tells it', async () => {
    const whole = await page(host);
    const marks = (markup: ReturnType<typeof read>) => elementsOf(markup).filter((element) => attributeOf(element, 'data-do') === 'react').length;
    assert.ok(marks(read(await whole.widget('hearth-kudos-wall'))) > 0);
    const open = await page(host, {disabledFeatures: 'reactions group-card mosaic'});
    const markup = read(await open.widget('hearth-kudos-wall'));
    assert.equal(marks(markup), 0);
    assert.ok(wordsOf(markup).includes(LOADED[0]));
    const [{body}] = handedIn(markup) as unknown as [{body: {items: {id: string; can: string[]}[]}}];
    assert.ok(body.items.length > 0 && body.items.every(({id, can}) => id !== 'farewell' && !can.includes('react')));
    assert.equal(await open.widget('hearth-mosaic'), '');
    assert.equal(await open.widget('hearth-group-card', {card: 'farewell'}), '');
    const [element] = elementsOf(read(open.host('')));
    assert.equal(attributeOf(element!, 'disabled-features'), 'reactions group-card mosaic');
  });
});
