// @ts-check
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bundle, bundleOf} from './bundle.mjs';
import {root} from './setup.mjs';

/**
 * Serves test files as bundles that share their chunks: a page asks for a handful of files, and not for each of four hundred modules.
 * The address of a test, and with it what lies beside it, stays what it is.
 * @param {readonly string[]} files the tests, from the root of the project.
 * @param {string} folder where the bundles are written, from the root of the project.
 * @returns {Promise<import('@web/test-runner-core').TestRunnerPlugin>}
 */
export async function bundlePlugin(files, folder) {
  await bundle(files, folder, {
    target: 'es2022',
    conditions: ['development', 'browser'],
    // What the server of the tests has itself.
    external: ['/__web-*'],
  });
  return {
    name: 'bundle',
    serve({path}) {
      const file = join(root, bundleOf(path, folder));
      if (!/\.(?:ts|js|map)$/.test(path) || !existsSync(file)) return undefined;
      return {body: readFileSync(file, 'utf8'), type: path.endsWith('.map') ? 'json' : 'js', headers: {'cache-control': 'no-store'}};
    },
  };
}
