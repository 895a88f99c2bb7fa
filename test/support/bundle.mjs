// @ts-check
import {mkdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {root} from './setup.mjs';

/** @import {BuildOptions, Plugin} from 'esbuild' */

/**
 * Bundles programs for Node, with shared chunks: a process reads a handful of files, and compiles none of four hundred. What lies beside a
 * module is found as before.
 * @param {readonly string[]} files from the root of the project.
 * @param {string} folder where the bundles are written, from the root of the project.
 * @returns {Promise<string[]>} where each of them is, from the root of the project.
 */
export async function bundleForNode(files, folder) {
  await bundle(files, folder, {platform: 'node', target: 'node20', packages: 'external', plugins: [keepsItsAddress]});
  return files.map((file) => bundleOf(file, folder));
}

/**
 * Bundles programs, with shared chunks and source maps.
 * @param {readonly string[]} files from the root of the project.
 * @param {string} folder where the bundles are written, from the root of the project.
 * @param {BuildOptions} options what differs from place to place.
 */
export async function bundle(files, folder, options) {
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
    sourcemap: 'linked',
    logLevel: 'warning',
    ...options,
  });
}

/**
 * The bundle of a file.
 * @param {string} file
 * @param {string} folder
 */
export const bundleOf = (file, folder) => join(folder, file.replace(/\.ts$/, '.js'));

/** A module asks where it is to find what lies beside it: that is where its source is, wherever the bundle may be. @type {Plugin} */
const keepsItsAddress = {
  name: 'keeps-its-address',
  setup(build) {
    build.onLoad({filter: /\.(?:ts|mjs)$/}, ({path}) => {
      if (path.includes('node_modules')) return undefined;
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const contents = source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return {contents, loader: extname(path) === '.ts' ? 'ts' : 'js'};
    });
  },
};
