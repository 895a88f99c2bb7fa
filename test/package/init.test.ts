/** `hearth-widgets init` and `undo` out of the package as it is published, in small applications of each kind. */
import assert from 'node:assert/strict';
import {execFile, execFileSync, spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {BATCH_MEDIA_TYPE, createEvent} from '../../src/protocol/cloud-event.js';
import {PROTOCOL_VERSION} from '../../src/protocol/version.js';
import {launchChromium} from '../support/browser.js';
import {root} from '../support/setup.mjs';

const scripts = {
  express: {
    'package.json': '{\n  "name": "intranet",\n  "scripts": {"start": "node app.js"},\n  "dependencies": {\n    "express": "^5.0.0"\n  }\n}\n',
    'app.js': [
      "'use strict';",
      "const express = require('express');",
      '',
      'const app = express();',
      "app.use(express.text({type: '*/*'}));",
      "app.get('/', (request, response) => response.send('intranet'));",
      'const server = app.listen(process.env.PORT, () => console.log(`http://localhost:${server.address().port}`));',
    ].join('\n'),
  },
  fastify: {
    'package.json': '{"name": "intranet", "type": "module", "dependencies": {"fastify": "^5.0.0", "libsql": "^0.5.0"}}',
    'tsconfig.json': '{"compilerOptions": {"module": "nodenext", "strict": true}}',
    'src/server.ts': [
      'import Fastify from "fastify"',
      '',
      'const app = Fastify({',
      '  logger: false,',
      '})',
      'app.get("/", async (): Promise<string> => "intranet")',
      'console.log(await app.listen({port: Number(process.env.PORT)}))',
      '',
    ].join('\r\n'),
  },
  hono: {
    'package.json': '{\n\t"name": "intranet",\n\t"type": "module",\n\t"devDependencies": {"hono": "^4.0.0"}\n}\n',
    'index.js': [
      "import {serve} from '@hono/node-server';",
      "import {Hono as App} from 'hono';",
      '',
      'const app = new App();',
      "app.get('/', (context) => context.text('intranet'));",
      'serve({fetch: app.fetch, port: Number(process.env.PORT)}, ({port}) => console.log(`http://localhost:${port}`));',
      '',
    ].join('\n'),
  },
  node: {'package.json': '{}\n'},
} as const;

const start = {express: ['app.js'], fastify: ['src/server.ts'], hono: ['index.js'], node: ['hearth/server.mjs']};

const folder = mkdtempSync(join(tmpdir(), 'hearth init ü-'));
const command = join(folder, 'node_modules/hearth-widgets/dist/create/hearth-widgets.js');
const env = {...process.env, NODE_OPTIONS: '', NODE_ENV: 'test'};

/** What is in a folder, by path. */
function contents(project: string): Record<string, string> {
  const paths = readdirSync(project, {recursive: true, encoding: 'utf8'}).filter((path) => statSync(join(project, path)).isFile());
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(project, path), 'utf8')]));
}

const run = async (project: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [command, ...args], {cwd: project, env})).stdout;

/** Runs an application until what is to be done with it is done. */
async function running(project: string, name: keyof typeof scripts, work: (origin: string) => Promise<void>): Promise<void> {
  const loader = name === 'fastify' ? ['--import', import.meta.resolve('tsx')] : [];
  const child = spawn(process.execPath, [...loader, ...start[name]], {
    cwd: project,
    env: {...env, PORT: '0', HEARTH_DATABASE: join(folder, `${name}.sqlite`)},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  try {
    const said = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').once('data', resolve);
      child.once('close', (code) => reject(new Error(`${name} ended with ${code}.`)));
    });
    const port = /:(\d+)/.exec(said)?.[1];
    assert.ok(port, said);
    await work(`http://localhost:${port}`);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

describe('init in an application', () => {
  before(() => {
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [{filename}] = JSON.parse(packed) as [{filename: string}];
    const modules = join(folder, 'node_modules');
    mkdirSync(join(modules, 'hearth-widgets'), {recursive: true});
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', join(modules, 'hearth-widgets'), '--strip-components=1']);
    // All that the project has is installed beside it, once for all applications.
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
    }
  });
  after(() => rmSync(folder, {recursive: true}));

  for (const [name, files] of Object.entries(scripts) as [keyof typeof scripts, Record<string, string>][]) {
    it(`works in ${name === 'node' ? 'one with no framework' : name}, and is undone byte for byte`, async () => {
      const project = join(folder, `${name} app`);
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(project, path)), {recursive: true});
        writeFileSync(join(project, path), content);
      }
      const before = contents(project);
      await run(project, 'init', '--space', 'harbor');
      await running(project, name, async (origin) => {
        if (name !== 'node') assert.equal(await (await fetch(`${origin}/`)).text(), 'intranet');
        await thankByHttp(origin);
        if (name === 'express') await thankInBrowser(origin);
      });
      assert.match(await run(project, 'undo'), /everything is as it was/);
      assert.deepEqual(contents(project), before);
    });
  }

  it('does not sign anybody in for development where it is production, and the rest goes on', async () => {
    const project = join(folder, 'production');
    mkdirSync(project);
    for (const [path, content] of Object.entries(scripts.express)) writeFileSync(join(project, path), content);
    await run(project, 'init');
    const program = `
      process.env.NODE_ENV = 'production';
      process.env.PORT = '0';
      const {hearth} = require('./hearth/host.js');
      hearth(new Request('http://localhost/hearth/sign-in')).then(async (answer) => console.log(answer.status, await answer.text()));`;
    const {stdout, stderr} = await promisify(execFile)(process.execPath, ['--eval', program], {cwd: project, env});
    assert.match(stdout, /^503 Hearth cannot answer/);
    assert.match(stderr, /does not run where NODE_ENV is production/);
    rmSync(join(project, '.hearth/env'));
    const missing = program.replace("'production'", "'test'");
    assert.match(
      (await promisify(execFile)(process.execPath, ['--eval', missing], {cwd: project, env})).stderr,
      /HEARTH_DATABASE is not set. Set it in the environment/,
    );
  });
});

/** Signs in, thanks somebody, and reads the wall, as a program does. */
async function thankByHttp(origin: string): Promise<void> {
  const page = await fetch(`${origin}/thanks`, {redirect: 'manual'});
  assert.equal(page.headers.get('location'), '/hearth/sign-in');
  assert.match(await (await fetch(`${origin}/hearth/sign-in`)).text(), /<button name="as" value="ana">Ana Ferreira/);
  const signedIn = await fetch(`${origin}/hearth/sign-in`, {method: 'POST', body: new URLSearchParams({as: 'ana'}), redirect: 'manual'});
  assert.equal(signedIn.headers.get('location'), '/thanks');
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  const forged = cookie.replace('=ana.', '=bilal.');
  assert.equal((await fetch(`${origin}/thanks`, {headers: {cookie: forged}, redirect: 'manual'})).status, 303);

  const shown = await fetch(`${origin}/thanks`, {headers: {cookie}});
  assert.match(shown.headers.get('content-security-policy') ?? '', /script-src 'self';.*trusted-types lit-html/);
  assert.match(await shown.text(), /<hearth-host endpoint="\/hearth" space="harbor">\s*<hearth-kudos-wall>/);
  const script = await fetch(`${origin}/hearth/hearth.js`);
  assert.match(script.headers.get('content-type') ?? '', /javascript/);
  const chunk = /chunks\/[\w.-]+\.js/.exec(await script.text())![0];
  assert.equal((await fetch(`${origin}/hearth/${chunk}`)).status, 200);
  assert.equal((await fetch(`${origin}/hearth/chunks/..%2fserver%2findex.js`)).status, 404);

  const session = (await (await fetch(`${origin}/hearth/v1/session`, {headers: {cookie}})).json()) as {person: {id: string}; principal: string};
  assert.equal(session.person.id, 'ana');
  const headers = {cookie, 'content-type': BATCH_MEDIA_TYPE, 'hearth-version': PROTOCOL_VERSION, 'hearth-principal': session.principal};
  const event = createEvent(
    {type: 'hearth.kudos.given.v1', data: {message: 'Thank you for mending the sail', to: [{kind: 'person', id: 'bilal'}], audience: 'group'}},
    {space: 'harbor', source: 'urn:hearth:test', now: Date.now()},
  );
  const posted = await fetch(`${origin}/hearth/v1/events`, {method: 'POST', headers, body: JSON.stringify([event])});
  assert.equal(posted.status, 200);
  const {receipts} = (await posted.json()) as {receipts: unknown[]};
  assert.deepEqual(receipts.map((receipt) => (receipt as {status: string}).status), ['stored'], JSON.stringify(receipts)); // oxfmt-ignore
  const view = (await (await fetch(`${origin}/hearth/v1/views/kudos?space=harbor`, {headers})).json()) as {items: {data: {message: string}}[]};
  assert.deepEqual(view.items.map(({data}) => data.message), ['Thank you for mending the sail']); // oxfmt-ignore
}

/** The same as a person does it. */
async function thankInBrowser(origin: string): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('console', (message) => {
      // The application has no icon, for which browsers ask by themselves.
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) broken.push(message.text());
    });
    await page.goto(`${origin}/thanks`);
    await page.getByRole('button', {name: 'Chiyo Mori'}).click();
    await page.getByText('Thank you for mending the sail').waitFor();
    await page.getByRole('button', {name: 'Whom would you like to thank?'}).click();
    await page.getByRole('combobox', {name: 'Whom do you thank?'}).pressSequentially('bil');
    await page.getByRole('option', {name: 'Bilal Haddad'}).click();
    await page.getByRole('textbox', {name: 'What did they do?'}).fill('You stayed until the last box was packed.');
    await page.getByRole('button', {name: 'Give thanks'}).click();
    await page
      .getByRole('article')
      .filter({hasText: 'You stayed until the last box was packed.'})
      .getByText('Chiyo Mori thanked Bilal Haddad')
      .waitFor();
    assert.deepEqual(broken, []);
  } finally {
    await browser.close();
  }
}
