import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {createFiles} from '../../src/server/files.js';
import {incomingOf, toNodeListener} from '../../src/server/node.js';

const folder = mkdtempSync(join(tmpdir(), 'hearth-files-'));
mkdirSync(join(folder, 'chunks'));
writeFileSync(join(folder, 'hearth.js'), 'import("./chunks/core-1.js");');
writeFileSync(join(folder, 'chunks/core-1.js'), 'export {};');
writeFileSync(join(folder, 'hearth.hydrate.js'), 'import("./chunks/core-1.js");');
writeFileSync(join(folder, 'secret.js'), 'no');
after(() => rmSync(folder, {recursive: true}));

const files = createFiles({basePath: '/hearth', folder});
const ask = (path: string, init?: RequestInit) => files(new Request(`http://host.example${path}`, init));

describe('the files of a page', () => {
  it('are served: the script anew each time, a chunk for good', async () => {
    const script = (await ask('/hearth/hearth.js'))!;
    assert.equal(await script.text(), 'import("./chunks/core-1.js");');
    assert.deepEqual(
      ['content-type', 'cache-control', 'x-content-type-options', 'content-length'].map((name) => script.headers.get(name)),
      ['text/javascript; charset=utf-8', 'no-cache', 'nosniff', '29'],
    );
    assert.match((await ask('/hearth/chunks/core-1.js'))!.headers.get('cache-control')!, /immutable/);
    const etag = script.headers.get('etag')!;
    assert.equal((await ask('/hearth/hearth.js', {headers: {'if-none-match': etag}}))!.status, 304);
    assert.equal((await ask('/hearth/hearth.js', {headers: {'if-none-match': '"other"'}}))!.status, 200);
    const head = (await ask('/hearth/hearth.js', {method: 'HEAD'}))!;
    assert.deepEqual([head.headers.get('content-length'), await head.text()], ['29', '']);
  });

  it('are gzipped for whoever takes that', async () => {
    const zipped = (await ask('/hearth/hearth.js', {headers: {'accept-encoding': 'br, gzip'}}))!;
    assert.equal(zipped.headers.get('content-encoding'), 'gzip');
    assert.equal(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString(), 'import("./chunks/core-1.js");');
    assert.equal((await ask('/hearth/hearth.js', {headers: {'accept-encoding': 'gzip;q=0'}}))!.headers.get('content-encoding'), null);
    const plain = createFiles({basePath: '/hearth', folder, compress: false});
    const answer = await plain(new Request('http://host.example/hearth/hearth.js', {headers: {'accept-encoding': 'gzip'}}));
    assert.equal(answer?.headers.get('content-encoding'), null);
  });

  it('have the script for pages that a server rendered', async () => assert.equal((await ask('/hearth/hearth.hydrate.js'))?.status, 200));

  for (const path of [
    '/hearth.js',
    '/hearth/secret.js',
    '/hearth/chunks/none.js',
    '/hearth/chunks/..%2fsecret.js',
    '/hearth/chunks/../secret.js',
    '/hearth/chunks/.hidden.js',
    '/hearth/v1/session',
    '/elsewhere/hearth.js',
  ])
    it(`leave ${path} to others`, async () => assert.equal(await ask(path), undefined));

  it('leave what is no reading to others', async () => assert.equal(await ask('/hearth/hearth.js', {method: 'POST'}), undefined));
});

describe('the request of Node.js behind a request', () => {
  it('is told, with all that a framework has put on it', async () => {
    const listener = toNodeListener(async (request) => new Response((incomingOf(request) as {user?: string} | undefined)?.user));
    const server = createServer((request, response) => void listener(Object.assign(request, {user: 'ana'}), response)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    assert.equal(await answer.text(), 'ana');
    server.close();
    assert.equal(incomingOf(new Request('http://host.example/')), undefined);
  });
});
