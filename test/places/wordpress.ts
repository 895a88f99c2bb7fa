import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {launchChromium} from '../support/browser.js';
import {freePort} from '../support/free-port.mjs';
import {root} from '../support/setup.mjs';
import type {Programs} from './programs.js';

const PASSWORD = 'a password of this run alone';

/** Starts Debian's WordPress with the plugin over a database of its own. Its address, and that of the page with the block. */
export async function startWordPress(programs: Programs): Promise<{origin: string; page: string}> {
  const {folder} = programs;
  const site = join(folder, 'site');
  cpSync('/usr/share/wordpress', site, {recursive: true, dereference: true});
  const plugin = join(site, 'wp-content/plugins/hearth');
  mkdirSync(plugin, {recursive: true});
  cpSync(join(root, 'demo/places/wordpress/hearth'), plugin, {recursive: true});
  for (const file of ['php/hearth-proxy.php', 'signed-identity/hearth-identity.php'])
    cpSync(join(root, 'demo/places', file), join(plugin, file.split('/')[1]!));
  cpSync(join(root, 'demo/places/wordpress/theme'), join(site, 'wp-content/themes/harbor'), {recursive: true});
  mkdirSync(join(plugin, 'dist'));
  for (const file of ['hearth.js', 'chunks']) cpSync(join(root, 'dist', file), join(plugin, 'dist', file), {recursive: true});

  const socket = join(folder, 'mariadb.sock');
  run('mariadb-install-db', ['--no-defaults', '--auth-root-authentication-method=normal', `--datadir=${join(folder, 'db')}`, ...asRoot()], folder);
  await programs.startDatabase(
    '/usr/sbin/mariadbd',
    ['--no-defaults', `--datadir=${join(folder, 'db')}`, `--socket=${socket}`, '--skip-networking', ...asRoot()],
    () => spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', 'CREATE DATABASE IF NOT EXISTS wordpress']).status === 0,
  );

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const host = await programs.startHost({HEARTH_LIVE: 'none'});
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
    define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4');
    define('AUTH_KEY', 'a'); define('SECURE_AUTH_KEY', 'b'); define('LOGGED_IN_KEY', 'c'); define('NONCE_KEY', 'd');
    define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}'); define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
    define('HEARTH_HOST', '${host}'); define('HEARTH_IDENTITY_SECRET', getenv('HEARTH_IDENTITY_SECRET'));
    $table_prefix = 'wp_'; if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/'); require_once ABSPATH . 'wp-settings.php';`,
  );
  const id = run('php', [join(root, 'demo/places/wordpress/try.php')], site, {WP_HOME: origin, WP_PASSWORD: PASSWORD}).trim();
  const router = join(root, 'demo/places/wordpress/router.php');
  await programs.start('wordpress', () => ['php', '-S', `127.0.0.1:${port}`, '-t', site, router], {
    port,
    env: {PHP_CLI_SERVER_WORKERS: '8'},
    path: '/wp-login.php',
  });
  return {origin, page: `${origin}/?page_id=${id}`};
}

/** Signs somebody in by the form of WordPress; the cookies of their session. */
export async function cookiesOf(origin: string, name: string): Promise<string> {
  const body = new URLSearchParams({log: name, pwd: PASSWORD, testcookie: '1', 'wp-submit': 'Log In'});
  const answer = await fetch(`${origin}/wp-login.php`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: {cookie: 'wordpress_test_cookie=WP%20Cookie%20check'},
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (!cookies.some((cookie) => cookie?.startsWith('wordpress_logged_in'))) throw new Error(`${name} could not sign in: ${answer.status}.`);
  return cookies.join('; ');
}

/** Opens the page as somebody who is signed in, and gives thanks in it. What is wrong, a line each. */
export async function useInBrowser(origin: string, page: string, cookies: string): Promise<string[]> {
  const browser = await launchChromium();
  const said: string[] = [];
  const wrong: string[] = [];
  try {
    const context = await browser.newContext();
    context.setDefaultTimeout(20_000);
    await context.addCookies(
      cookies.split('; ').map((cookie) => ({name: cookie.split('=')[0]!, value: cookie.slice(cookie.indexOf('=') + 1), url: origin})),
    );
    const tab = await context.newPage();
    tab.on('pageerror', ({message}) => wrong.push(message));
    tab.on('console', (message) => said.push(message.text()));
    tab.on('response', (response) => response.status() >= 400 && said.push(`${response.status()} ${response.url()}`));
    tab.on('dialog', (dialog) => (wrong.push(`A dialog: ${dialog.message()}`), dialog.dismiss()));
    await tab.goto(page);
    const wall = tab.getByRole('region', {name: /^Thanks "><img src=/});
    await wall.getByRole('button', {name: 'Whom would you like to thank?'}).click();
    await wall.getByRole('combobox', {name: 'Whom do you thank?'}).pressSequentially('bil');
    await wall.getByRole('option', {name: /Bilal Haddad/}).click();
    await wall.getByRole('textbox', {name: 'What did they do?'}).fill('You found us a dry place to eat on the wettest day.');
    await wall.getByRole('button', {name: 'Give thanks'}).click();
    await wall.getByRole('button', {name: 'Undo'}).waitFor();
    await tab.reload();
    await wall.getByRole('article').filter({hasText: 'the wettest day'}).waitFor();
    return wrong;
  } catch (error) {
    const shown = await browser.contexts()[0]?.pages()[0]?.locator('hearth-host').ariaSnapshot();
    throw new Error(`${String(error)}\nThe console: ${[...wrong, ...said].join('\n')}\nThe page: ${shown?.slice(0, 3000)}`, {cause: error});
  } finally {
    await browser.close();
  }
}

const asRoot = (): string[] => (process.getuid?.() === 0 ? ['--user=root'] : []);

function run(program: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): string {
  const {status, stdout, stderr} = spawnSync(program, args, {cwd, encoding: 'utf8', env: {...process.env, ...env}});
  if (status !== 0) throw new Error(`${program}: ${stderr || stdout}`);
  return stdout;
}
