import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

interface Own {
  version: string;
  peerDependencies: Record<string, string>;
}

/** The package.json of this package, beside `dist` or `src`. Written so that a bundler does not take it for an asset. */
const own = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../package.json'), 'utf8')) as Own;

/** Which versions go together with this one. */
export const versions: Readonly<Record<string, string>> = {...own.peerDependencies, 'hearth-widgets': `^${own.version}`};
