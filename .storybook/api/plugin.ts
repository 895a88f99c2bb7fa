import {join, normalize} from 'node:path';
import type {Plugin} from 'vite';
import {readApi} from './read-api.js';

/** Puts the interface of the package, as its sources have it, in the place of the module by which pages of documentation import it. */
export function apiPlugin(root: string): Plugin {
  const place = normalize(join(root, 'stories/docs/blocks/api.ts'));
  return {
    name: 'hearth-api',
    load: (id) => (normalize(id) === place ? `export const api = JSON.parse(${JSON.stringify(JSON.stringify(readApi(root)))})` : undefined),
  };
}
