import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {CARD_LIMITS} from '../../../src/protocol/events/card.js';
import {readSession} from '../../../src/protocol/session.js';
import {createMemoryImages, createMemoryStore} from '../../../src/server/index.js';
import type {ImageStore} from '../../../src/server/index.js';
import {createFolderImages} from '../../../src/server/images/folder.js';
import {TestHost} from '../support/host.js';
import type {HostOptions} from '../support/host.js';
import {assertProblem} from '../support/problem.js';
import {answer, cardOf, DAY, must, outcome, PROMPT, reportsOf, shared} from './cards.js';
import {exifOf, jpegOf, pngOf, webpOf} from './pictures.js';

const VERSION = {'Hearth-Version': '1.0'};
const hostWith = (options: HostOptions = {}) => new TestHost(createMemoryStore(), {images: createMemoryImages(), ...options});

const send = (host: TestHost, by: string | undefined, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
  host.request(by, '/v1/images', {method: 'POST', headers: {'Content-Type': 'image/png', ...VERSION, ...headers}, body, duplex: 'half'});

/** Sends a picture, and gives its id. */
async function sent(host: TestHost, by: string, body: BodyInit = pngOf()): Promise<string> {
  const response = await send(host, by, body);
  const text = await response.text();
  assert.equal(response.status, 201, text);
  return (JSON.parse(text) as {id: string}).id;
}

const status = async (host: TestHost, by: string | undefined, id: string): Promise<number> => (await host.request(by, `/v1/images/${id}`)).status;

describe('POST /v1/images', () => {
  it('takes a picture and answers with its id', async () => {
    const host = hostWith();
    const response = await send(host, 'ana', pngOf());
    assert.deepEqual([response.status, response.headers.get('Content-Type')], [201, 'application/json; charset=utf-8']);
    assert.deepEqual(Object.keys((await response.json()) as object), ['id']);
    for (const [type, body] of [
      ['image/jpeg', jpegOf()],
      ['image/webp; q=1', webpOf()],
    ] as const) {
      // oxfmt-ignore
      assert.equal((await send(host, 'ana', body, {'Content-Type': type})).status, 201, type);
    }
  });

  it('refuses what is no picture, or not the one that it says, with the reason', async () => {
    const host = hostWith();
    for (const type of ['image/svg+xml', 'image/gif', 'text/html', 'application/octet-stream', '']) {
      const response = await send(host, 'ana', pngOf(), {'Content-Type': type});
      assert.equal(response.headers.get('Accept-Post'), 'image/png, image/jpeg, image/webp, image/avif');
      const {detail} = await assertProblem(response, 415, 'media-type');
      assert.match(detail!, /SVG/);
    }
    await assertProblem(await send(host, 'ana', pngOf(), {'Content-Encoding': 'gzip'}), 415, 'media-type');
    const faults: [BodyInit, string][] = [
      [jpegOf(), 'type'],
      ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'type'],
      ['GIF89a', 'type'],
      [pngOf().slice(0, -4), 'damaged'],
      [pngOf({width: CARD_LIMITS.imageSide + 1}), 'range'],
      [pngOf({chunks: [['acTL', new Uint8Array(8)]]}), 'animated'],
      [pngOf({chunks: [['eXIf', exifOf([0x8825])]]}), 'metadata'],
      ['', 'type'],
    ];
    for (const [body, code] of faults) {
      const {errors, detail} = await assertProblem(await send(host, 'ana', body), 422, 'invalid');
      assert.deepEqual(errors, [{pointer: '', code}]);
      assert.match(detail!, /picture/);
    }
  });

  it('reads no more than a picture may have', async () => {
    const host = hostWith();
    const most = pngOf({chunks: [['iCCP', new Uint8Array(CARD_LIMITS.imageBytes - pngOf().length - 12)]]});
    assert.equal(most.length, CARD_LIMITS.imageBytes);
    await sent(host, 'ana', most);
    await assertProblem(await send(host, 'ana', new Uint8Array(CARD_LIMITS.imageBytes + 1)), 413, 'too-large');
    const endless = new ReadableStream({pull: (controller) => controller.enqueue(new Uint8Array(65_536))});
    await assertProblem(await send(host, 'ana', endless), 413, 'too-large');
  });

  it('is for whoever is signed in, from the pages of this host, as often as they may post', async () => {
    const host = hostWith({limits: {ratePerMinute: 3}, origins: ['https://page.example']});
    await assertProblem(await send(host, undefined, pngOf()), 401, 'unauthenticated');
    await assertProblem(
      await host.request('ana', '/v1/images', {method: 'POST', headers: {'Content-Type': 'image/png'}, body: pngOf()}),
      403,
      'origin',
    );
    await assertProblem(await send(host, 'ana', pngOf(), {'Sec-Fetch-Site': 'cross-site'}), 403, 'origin');
    await assertProblem(await send(host, 'ana', pngOf(), {'Hearth-Principal': await host.tag('bilal')}), 409, 'principal-mismatch');
    const listed = await send(host, 'ana', pngOf(), {Origin: 'https://page.example', 'Hearth-Principal': await host.tag('ana')});
    assert.deepEqual([listed.status, listed.headers.get('Access-Control-Allow-Origin')], [201, 'https://page.example']);
    const preflight = await host.request(undefined, '/v1/images', {method: 'OPTIONS', headers: {Origin: 'https://page.example'}});
    assert.deepEqual([preflight.status, preflight.headers.get('Access-Control-Allow-Methods')], [204, 'POST, OPTIONS']);
    assert.equal((await host.request('ana', '/v1/images')).status, 405);
    await sent(host, 'ana');
    await sent(host, 'ana');
    assert.equal((await send(host, 'ana', pngOf())).status, 429);
    assert.equal((await send(host, 'bilal', pngOf())).status, 201);
  });

  it('lets one person have so many pictures that no answer shows', async () => {
    const host = hostWith();
    for (let count = 0; count < 20; count++) await sent(host, 'ana');
    const response = await send(host, 'ana', pngOf());
    assert.equal(response.headers.get('Retry-After'), String(24 * 60 * 60));
    await assertProblem(response, 429, 'rate-limited');
    host.now += DAY;
    await sent(host, 'ana');
  });

  it('is not there where a host keeps none, and nothing can have one', async () => {
    const host = new TestHost(createMemoryStore());
    assert.equal((await send(host, 'ana', pngOf())).status, 404);
    const features = async (one: TestHost) => readSession(await (await one.request('ana', '/v1/session')).json())?.features.images;
    assert.deepEqual([await features(host), await features(hostWith())], [undefined, true]);
    assert.equal(await outcome(host, 'ana', 'hearth.card.answer_set.v1', {prompt: PROMPT, text: 'So', audience: 'me', image: {id: 'x', decorative: true}}), 'invalid /data/image unsupported'); // oxfmt-ignore
    const closed = hostWith({policy: {isAvailable: (widget) => widget !== 'card'}});
    await assertProblem(await send(closed, 'ana', pngOf()), 404, 'not-found');
  });
});

describe('GET /v1/images/{id}', () => {
  it('shows a picture to whoever sees the answer, as a picture and nothing else', async () => {
    const host = hostWith();
    const id = await sent(host, 'ana');
    assert.deepEqual([await status(host, 'ana', id), await status(host, 'bilal', id)], [200, 404]);
    const answerId = await shared(host, 'ana', {image: {id, alt: 'A kettle.'}});
    const response = await host.request('bilal', `/v1/images/${id}`);
    const headers = ['Content-Type', 'Content-Disposition', 'Cache-Control', 'X-Content-Type-Options', 'Content-Security-Policy'];
    assert.deepEqual(
      headers.map((name) => response.headers.get(name)),
      ['image/png', 'inline', 'private, no-cache', 'nosniff', "default-src 'none'; sandbox"],
    );
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), pngOf());
    const again = await host.request('bilal', `/v1/images/${id}`, {headers: {'If-None-Match': response.headers.get('ETag')!}});
    assert.deepEqual([again.status, await again.text()], [304, '']);
    assert.deepEqual((await cardOf(host, 'bilal', 'ana')).data.answers[0]?.image, {id, src: `/hearth/v1/images/${id}`, alt: 'A kettle.'});
    assert.deepEqual([await status(host, 'chiara', id), await status(host, undefined, id), await status(host, 'bilal', 'none')], [404, 401, 404]);
    const plain = {answerId, version: 1, prompt: PROMPT, text: 'No picture any more.', audience: 'team'} as const;
    await must(host, 'ana', 'hearth.card.answer_set.v1', plain);
    const conditional = await host.request('bilal', `/v1/images/${id}`, {headers: {'If-None-Match': response.headers.get('ETag')!}});
    assert.equal(conditional.status, 404, 'also where they have it already');
  });

  it('shows it to a moderator where somebody asks them to look', async () => {
    const host = hostWith({policy: {moderation: 'pre'}});
    const id = await sent(host, 'ana');
    await shared(host, 'ana', {image: {id, decorative: true}});
    assert.deepEqual(
      [await status(host, 'harbor-mod', id), await status(host, 'bilal', id), await status(host, 'lighthouse-mod', id)],
      [200, 404, 404],
    );
    assert.equal((await reportsOf(host, 'harbor-mod'))[0]?.data.answers[0]?.image?.id, id);
  });

  it('is for the pictures of whoever says so: nobody shows one of another as theirs', async () => {
    const host = hostWith();
    const id = await sent(host, 'ana');
    const set = (image: string) => outcome(host, 'bilal', 'hearth.card.answer_set.v1', {prompt: PROMPT, text: 'Mine', audience: 'org', image: {id: image, decorative: true}}); // oxfmt-ignore
    assert.equal(await set(id), 'invalid /data/image/id unknown-image');
    assert.equal(await set('none'), 'invalid /data/image/id unknown-image');
  });
});

/** A store of pictures to test with, and how to get rid of it. */
const kinds: Record<string, () => Promise<{images: ImageStore; folder?: string; dispose(): Promise<void>}>> = {
  memory: async () => ({images: createMemoryImages(), dispose: async () => undefined}),
  async folder() {
    const folder = await mkdtemp(join(tmpdir(), 'hearth-'));
    return {images: createFolderImages(join(folder, 'images')), folder: join(folder, 'images'), dispose: () => rm(folder, {recursive: true})};
  },
};

for (const [kind, create] of Object.entries(kinds)) {
  describe(`Where pictures are kept (${kind})`, () => {
    let fixture: Awaited<ReturnType<typeof create>>;
    beforeEach(async () => (fixture = await create()));
    afterEach(() => fixture.dispose());

    it('gives back what was put in, by person, until it is removed', async () => {
      const {images} = fixture;
      assert.deepEqual([await images.list(), await images.list('ana'), await images.get('none')], [[], [], undefined]);
      const put = (person: string, at: number) => images.put({person, type: 'image/webp', at, bytes: webpOf({width: at})});
      // People whose ids look like paths are people as well.
      const [a, b, c] = [await put('ana', 1), await put('ana', 2), await put('../ana', 3)];
      for (const id of [a, b, c]) assert.match(id, /^[\x21-\x7E]{1,128}$/);
      assert.deepEqual(await images.get(b), {person: 'ana', type: 'image/webp', at: 2, bytes: webpOf({width: 2})});
      assert.deepEqual((await images.list('ana')).sort((one, other) => one.at - other.at), [{id: a, person: 'ana', at: 1}, {id: b, person: 'ana', at: 2}]); // oxfmt-ignore
      assert.deepEqual(await images.list('../ana'), [{id: c, person: '../ana', at: 3}]);
      assert.equal((await images.list()).length, 3);
      await images.remove(a);
      await images.remove(a);
      await images.removeOf('../ana');
      await images.removeOf('nobody');
      assert.deepEqual(await images.list(), [{id: b, person: 'ana', at: 2}]);
      assert.equal(await images.get(c), undefined);
    });

    it('lets go of what no answer shows, a day after it came', async () => {
      const {images} = fixture;
      const host = hostWith({images});
      const [used, unused] = [await sent(host, 'ana'), await sent(host, 'ana')];
      await answer(host, 'ana', {audience: 'me', image: {id: used, decorative: true}});
      host.now += DAY - 1;
      await host.handler.rights.expire();
      assert.equal(await status(host, 'ana', unused), 200);
      host.now += 1;
      await host.handler.rights.expire();
      assert.deepEqual([await status(host, 'ana', used), await status(host, 'ana', unused)], [200, 404]);
      // Also without anybody calling for it: with the next picture that comes.
      const another = await sent(host, 'bilal');
      host.now += DAY;
      await sent(host, 'ana');
      assert.equal(await images.get(another), undefined);
      await must(host, 'ana', 'hearth.card.withdrawn.v1', {});
      await host.handler.rights.expire();
      assert.equal(await images.get(used), undefined);
    });
  });
}

describe('A folder of pictures', () => {
  it('is read by every process, and by no other name', async () => {
    const {images, folder, dispose} = await kinds.folder!();
    const id = await images.put({person: 'ana', type: 'image/png', at: 5, bytes: pngOf()});
    const other = createFolderImages(folder!);
    assert.deepEqual(await other.get(id), {person: 'ana', type: 'image/png', at: 5, bytes: pngOf()});
    const [person] = await readdir(folder!);
    const names = (await readdir(join(folder!, person!))).sort();
    assert.deepEqual(names.map((name) => name.replace(/^[\da-f-]{36}/, 'id')), ['id.5.png', 'person.txt']); // oxfmt-ignore
    assert.equal(await readFile(join(folder!, person!, 'person.txt'), 'utf8'), 'ana');
    await writeFile(join(folder!, 'secret'), 'of somebody else');
    for (const name of ['../secret', 'secret', `${person}-../../secret`, `${person}/person.txt`, '%2e%2e%2fsecret', `${id}.png`, '']) {
      assert.equal(await images.get(name), undefined, name);
      await images.remove(name);
    }
    assert.equal(await readFile(join(folder!, 'secret'), 'utf8'), 'of somebody else');
    assert.deepEqual(await images.list(), [{id, person: 'ana', at: 5}]);
    await dispose();
  });
});
