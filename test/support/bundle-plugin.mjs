// @ts-check
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {root} from './setup.mjs';

/**
 * Serves test files as bundles that share their chunks: a page asks for a handful of files, and not for each of four hundred modules.
 * The address of a test, and with it what lies beside it, stays what it is.
 * @param {readonly string[]} files the tests, from the root of the project.
 * @param {string} folder where the bundles are written, from the root of the project.
 * @returns {Promise<import('@web/test-runner-core').TestRunnerPlugin>}
 */
export async function bundlePlugin(files, folder) {
  const outdir = join(root, folder);
  mkdirSync(outdir, {recursive: true});
  await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir,
    outbase: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['development', 'browser'],
    // What the server of the tests has itself.
    external: ['/__web-*'],
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  return {
    name: 'bundle',
    serve({path}) {
      const file = join(outdir, path.replace(/\.ts$/, '.js'));
      if (!/\.(?:ts|js|map)$/.test(path) || !existsSync(file)) return undefined;
      return {body: readFileSync(file, 'utf8'), type: path.endsWith('.map') ? 'json' : 'js', headers: {'cache-control': 'no-store'}};
    },
  };
}
