/** What of the package can be imported: the exports with their patterns filled in. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../support/setup.mjs';
import {packed} from '../../support/packed.js';

type Target = string | {types: string; default: string};

export interface Entry {
  /** As it is imported: `hearth-widgets/define/host`. */
  specifier: string;
  /** The file, by its path in the package. */
  file: string;
  /** The file with its types; none for what is no script. */
  types: string | undefined;
}

/** All that the package exports: each of its files that a pattern stands for. */
export function entries(): Entry[] {
  const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {exports: Record<string, Target>};
  const {files} = packed();
  return Object.entries(exports).flatMap(([name, target]) => {
    const path = (typeof target === 'string' ? target : target.default).slice(2);
    const types = typeof target === 'string' ? undefined : target.types.slice(2);
    const specifier = `hearth-widgets${name.slice(1)}`;
    if (!name.includes('*')) return [{specifier, file: path, types}];
    const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '(.+)').replaceAll('*', '\\1')}$`);
    return files.flatMap((file) => {
      const [, part] = pattern.exec(file) ?? [];
      return part === undefined ? [] : [{specifier: specifier.replace('*', part), file, types: types?.replaceAll('*', part)}];
    });
  });
}

/** Those that are scripts. */
export const scripts = (): Entry[] => entries().filter(({types}) => types !== undefined);
