import {readFileSync} from 'node:fs';

interface Own {
  version: string;
  peerDependencies: Record<string, string>;
}

/** The package.json of this package, beside `dist` or `src`. */
const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Own;

/** Which versions go together with this one. */
export const versions: Readonly<Record<string, string>> = {...own.peerDependencies, 'hearth-widgets': `^${own.version}`};
