// @ts-check
/** `npm start`: gets a bare clone ready, builds what the pages load where it is older than its source, and runs the demo intranet. */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {installDependencies, root} from '../test/support/setup.mjs';
import {SetupError} from '../test/support/setup-error.mjs';

try {
  installDependencies();
  if (isStale()) build();
  serve();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

/** Whether a source is newer than the bundle that was made from it. */
function isStale() {
  const bundle = join(root, 'dist/hearth.all.js');
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).map((path) => join('src', path));
  return [...sources, 'vite.config.ts', 'package-lock.json'].some((path) => statSync(join(root, path)).mtimeMs > built);
}

function build() {
  console.log('Building the browser bundle ...');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  for (const mode of ['modules', 'page', 'hydrate', 'all']) {
    const {status} = spawnSync(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'warn'], {cwd: root, stdio: 'inherit'});
    if (status !== 0) throw new SetupError('The browser bundle could not be built. The reason stands above.');
  }
}

/** A process of its own, because the loader for TypeScript is installed only now. It ends when this one is told to end. */
function serve() {
  const server = spawn(process.execPath, ['--import', 'tsx', 'demo/server.ts'], {cwd: root, stdio: 'inherit'});
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => server.kill(signal));
  // npm puts a shell between itself and this process, and that shell passes no signal on: when npm is ended, only the parent changes.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid === parent || server.kill('SIGTERM'), 500);
  server.once('exit', (code) => {
    clearInterval(watch);
    process.exitCode = code ?? 1;
  });
}
