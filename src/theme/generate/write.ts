/** Writes what is generated from the tokens: `npm run tokens`. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root} from '../../../test/support/setup.mjs';
import {generate} from './files.js';

for (const [path, text] of await generate()) {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
}
