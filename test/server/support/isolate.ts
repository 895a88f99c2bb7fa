import {join} from 'node:path';
import {createContext, Script} from 'node:vm';
import {build} from 'esbuild';
import type {BuildOptions} from 'esbuild';
import {root} from '../../support/setup.mjs';

/** What workers of every maker have, and all that a host may ask for. There is no `process`, no `require`, no `Buffer`. */
const GLOBALS = ['AbortController', 'AbortSignal', 'Blob', 'DOMException', 'Event', 'EventTarget', 'FormData', 'Headers', 'ReadableStream']
  .concat(['Request', 'Response', 'TextDecoder', 'TextDecoderStream', 'TextEncoder', 'TextEncoderStream', 'TransformStream', 'URL'])
  .concat(['URLSearchParams', 'WritableStream', 'atob', 'btoa', 'clearInterval', 'clearTimeout', 'console', 'crypto', 'fetch'])
  .concat(['performance', 'queueMicrotask', 'setInterval', 'setTimeout', 'structuredClone']);

/** A host in the memory of its process: whoever sends a token is the person of that name, at work in the harbor. */
const HOST = `
import {createDirectory, createHandler, createMemoryStore} from './src/server/index.ts';

const people = ['ana', 'bilal'].map((id) => ({id, name: id}));
const makeHandler = () => createHandler({
  basePath: '/hearth',
  store: createMemoryStore(),
  directory: createDirectory({people}),
  secret: 'a secret of the test',
  identify(request) {
    const person = people.find(({id}) => request.headers.get('Authorization') === 'Bearer ' + id);
    return person ? {...person, roles: [], spaces: ['everyone', 'harbor']} : null;
  },
});
`;

/** A host, and what a mount makes of it, in one file in which nothing of Node.js may be. */
export async function bundled(code: string, options: Pick<BuildOptions, 'format' | 'globalName'>): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: `${HOST}\n${code}`, resolveDir: root, sourcefile: 'isolate.ts', loader: 'ts'},
    absWorkingDir: join(root),
    bundle: true,
    // Neither finds a module of Node.js: to import one is an error.
    platform: 'browser',
    conditions: ['worker'],
    target: 'es2022',
    write: false,
    logLevel: 'silent',
    ...options,
  });
  return outputFiles[0]!.text;
}

/** Puts a host and what a mount makes of its `handler` into one file, runs it in a realm of its own, and gives its exports. */
export async function inIsolate(mount: string): Promise<Record<string, unknown>> {
  const text = await bundled(`const handler = makeHandler();\n${mount}`, {format: 'iife', globalName: 'isolate'});
  const known = Object.fromEntries(GLOBALS.map((name) => [name, Reflect.get(globalThis, name) as unknown]));
  // Workers make no code out of texts either.
  const context = createContext(known, {codeGeneration: {strings: false, wasm: false}});
  return new Script(`${text}\nisolate;`, {filename: 'isolate.js'}).runInContext(context) as Record<string, unknown>;
}
