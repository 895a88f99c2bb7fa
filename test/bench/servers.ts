import {fork} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
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

export async function startServers(): Promise<Servers> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), {execArgv: ['--expose-gc', '--import', 'tsx']});
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
