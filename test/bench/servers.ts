import {fork} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {build} from 'vite';
import {root} from '../support/setup.mjs';
import type {Question, Usage} from './server.js';

/** The servers, from outside. */
export interface Servers {
  /** Base URLs. */
  host: string;
  floor: string;
  /** What their process has used so far. With `gc` after it has tidied up. */
  usage(gc?: boolean): Promise<Usage>;
  stop(): void;
}

/** The program of the servers, compiled as the package is: what compiles while it runs wraps each function, which costs about a fifth. */
let compiling: Promise<string> | undefined;

function compiled(): Promise<string> {
  compiling ??= build({
    configFile: false,
    logLevel: 'warn',
    root,
    build: {
      ssr: 'test/bench/server.ts',
      target: 'node20',
      outDir: 'test/.output/bench',
      minify: false,
      rolldownOptions: {output: {entryFileNames: 'server.mjs'}},
    },
  }).then(() => join(root, 'test/.output/bench/server.mjs'));
  return compiling;
}

export async function startServers(): Promise<Servers> {
  const child = fork(await compiled(), {execArgv: ['--expose-gc']});
  const [[host, floor]] = (await once(child, 'message')) as [[number, number]];
  return {
    host: `http://127.0.0.1:${host}`,
    floor: `http://127.0.0.1:${floor}`,
    async usage(gc = false) {
      child.send((gc ? 'gc' : 'usage') satisfies Question);
      const [usage] = (await once(child, 'message')) as [Usage];
      return usage;
    },
    stop: () => void child.kill(),
  };
}
