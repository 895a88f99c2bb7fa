import type {Plugin} from 'vite';
import {readApi} from './read-api.js';

/** The name under which pages import the interface of the package. */
const NAME = 'virtual:hearth-api';

/** Gives pages of documentation the interface of the package, read when they ask for it. */
export function apiPlugin(root: string): Plugin {
  return {
    name: 'hearth-api',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(readApi(root)))})` : undefined),
  };
}
