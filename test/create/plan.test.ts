/** What `hearth-widgets init` finds out about a project, and what it then writes: looked at in real folders, none of which is run. */
import assert from 'node:assert/strict';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import ts from 'typescript';
import {runCommand} from '../../src/create/command.js';

const root = mkdtempSync(join(tmpdir(), 'hearth create-'));
after(() => rmSync(root, {recursive: true}));

/** Makes a project with these files; a package.json may be an object. */
function project(files: Record<string, string | object>): string {
  const folder = mkdtempSync(join(root, 'project-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
  return folder;
}

async function run(folder: string, ...args: string[]): Promise<{code: number; said: string}> {
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  const code = await runCommand(args, {folder, print: say, complain: say});
  return {code, said: lines.join('\n')};
}

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

/** Whatever is written has to be read by a compiler at least. */
function assertSyntax(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    if (!/\.[cm]?[jt]sx?$/.test(path)) continue;
    const kind = path.endsWith('ts') ? ts.ScriptKind.TS : path.endsWith('tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.JSX;
    const {parseDiagnostics} = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind) as ts.SourceFile & {
      parseDiagnostics: ts.Diagnostic[];
    };
    assert.deepEqual(parseDiagnostics.map(({messageText}) => messageText), [], path); // oxfmt-ignore
    assert.doesNotMatch(text, /[‹›]/, path);
  }
}

const EXPRESS = {dependencies: {express: '^5.0.0'}};

describe('init finds the place for its line', () => {
  for (const [what, file, source, expected] of [
    [
      'behind a statement of several lines',
      'app.js',
      "const express = require('express');\nconst app = express(\n  // nothing (\n);\napp.listen(1);\n",
      ");\nrequire('./hearth/mount.js').mountHearth(app);\napp.listen",
    ],
    [
      'in a function',
      'app.mjs',
      "import express from 'express';\nexport function make() {\n  const web = express();\n  return web;\n}\n",
      '  const web = express();\n  mountHearth(web);\n  return',
    ],
    [
      'with no semicolons and double quotes',
      'app.mjs',
      'import express from "express"\n\nconst app = express()\napp.listen(1)\n',
      'import express from "express"\nimport {mountHearth} from "./hearth/mount.mjs"\n\nconst app = express()\nmountHearth(app)\napp',
    ],
    [
      'where it is required and made at once',
      'app.js',
      "const app = require('express')()\nconst log = require('debug')('x')\n",
      "()\nrequire('./hearth/mount.js').mountHearth(app)\nconst log",
    ],
    [
      'behind a session',
      'app.js',
      "const express = require('express');\nconst session = require('express-session');\nconst app = express();\napp.use(session({\n  secret: 'x;)',\n}));\napp.use(express.json());\n",
      "}));\nrequire('./hearth/mount.js').mountHearth(app);\napp.use(express.json",
    ],
    [
      'in TypeScript, with the ends that its imports have',
      'src/main.ts',
      "import express, {type Express} from 'express';\nimport {x} from './x.js';\nconst app: Express = express();\nx(app);\n",
      "import {mountHearth} from './hearth/mount.js';\nconst app: Express = express();\nmountHearth(app);",
    ],
    [
      'in TypeScript without ends',
      'src/main.ts',
      "import express from 'express';\nimport {x} from './x';\nconst app = express();\nx(app);",
      "import {mountHearth} from './hearth/mount';",
    ],
    [
      'at the end of a file that has no last line end',
      'app.mjs',
      "import express from 'express';\nexport const app = express();",
      'export const app = express();\nmountHearth(app);\n',
    ],
  ] as const)
    it(what, async () => {
      const folder = project({'package.json': EXPRESS, [file]: source, ...(file.endsWith('.ts') && {'tsconfig.json': '{}'})});
      const before = contents(folder);
      const {code, said} = await run(folder, 'init');
      assert.equal(code, 0, said);
      const after = contents(folder);
      assert.ok(after[file]!.includes(expected), after[file]);
      assertSyntax(after);
      assert.equal((await run(folder, 'undo')).code, 0);
      assert.deepEqual(contents(folder), before);
    });

  for (const [what, source, why] of [
    [
      'two applications in one file',
      "const express = require('express');\nconst app = express();\nconst admin = express();\n",
      /app and admin are both made in it/,
    ],
    [
      'something else on the line',
      "const express = require('express');\nconst app = express(); app.get('/', f);\n",
      /something else stands on the line/,
    ],
  ] as const)
    it(`and prints its lines where that is not clear: ${what}`, async () => {
      const folder = project({'package.json': EXPRESS, 'app.js': source});
      const {code, said} = await run(folder, 'init');
      assert.equal(code, 1);
      assert.match(said, why);
      assert.match(said, /Add these lines to app\.js[^]*require\('\.\/hearth\/mount\.js'\)\.mountHearth\(app\);/);
      assert.equal(readFileSync(join(folder, 'app.js'), 'utf8'), source);
    });

  it('takes no text and no comment for code', async () => {
    const source =
      "// const app = express();\nconst text = `const app = express();`;\nconst express = require('express');\nconst real = express();\n";
    const folder = project({'package.json': EXPRESS, 'app.js': source});
    await run(folder, 'init');
    assert.ok(readFileSync(join(folder, 'app.js'), 'utf8').endsWith("const real = express();\nrequire('./hearth/mount.js').mountHearth(real);\n"));
  });
});

describe('init in Next.js', () => {
  const next = {dependencies: {next: '^16.0.0', react: '^19.0.0'}};

  it('writes a route and a page for the app router, in src where that is used', async () => {
    const folder = project({'package.json': next, 'tsconfig.json': '{}', 'src/app/layout.tsx': '', 'pnpm-lock.yaml': ''});
    const {code, said} = await run(folder, 'init', '--space', 'harbor', '--page', '/team/thanks');
    assert.equal(code, 0, said);
    assert.match(said, /next, app router in src\/app[^]*manager {5}pnpm[^]*Install what was added: pnpm install/);
    const files = contents(folder);
    assertSyntax(files);
    assert.match(files['src/app/hearth/[[...path]]/route.ts']!, /from '\.\.\/\.\.\/\.\.\/hearth\/host';[^]*hearth as GET, [^]*hearth as POST/);
    assert.match(files['src/app/team/thanks/page.tsx']!, /<hearth-host endpoint="\/hearth" space="harbor">/);
    assert.match(files['src/hearth/host.ts']!, /folder: packageFolder\(\)/);
    assert.deepEqual(Object.keys((JSON.parse(files['package.json']!) as {dependencies: object}).dependencies).sort(), [
      'hearth-widgets',
      'libsql',
      'next',
      'react',
    ]);
    assert.equal((await run(folder, 'undo')).code, 0);
    assert.deepEqual(Object.keys(contents(folder)), ['package.json', 'pnpm-lock.yaml', 'src/app/layout.tsx', 'tsconfig.json']);
  });

  it('writes below api for the pages router', async () => {
    const folder = project({'package.json': next, 'pages/index.js': ''});
    assert.equal((await run(folder, 'init')).code, 0);
    const files = contents(folder);
    assertSyntax(files);
    assert.match(files['pages/api/hearth/[[...path]].js']!, /bodyParser: false[^]*export default toNodeListener\(hearth\)/);
    assert.match(files['pages/thanks.js']!, /endpoint="\/api\/hearth"/);
    const elsewhere = project({'package.json': next, 'pages/index.js': ''});
    const {code, said} = await run(elsewhere, 'init', '--base-path', '/hearth');
    assert.deepEqual([code, /Say --base-path \/api\/hearth/.test(said)], [2, true]);
  });

  it('asks Auth.js who somebody is', async () => {
    const manifest = {dependencies: {...next.dependencies, 'next-auth': '5.0.0'}};
    const folder = project({
      'package.json': manifest,
      'tsconfig.json': '{}',
      'app/page.tsx': '',
      'auth.ts': 'export const {handlers, auth} = NextAuth(config);',
    });
    assert.equal((await run(folder, 'init')).code, 0);
    const files = contents(folder);
    assertSyntax(files);
    assert.match(files['hearth/identify.ts']!, /import \{auth\} from '\.\.\/auth';[^]*await auth\(\)/);
    assert.equal(files['hearth/sign-in.ts'], undefined);
    const older = project({'package.json': manifest, 'pages/index.js': ''});
    await run(older, 'init');
    assert.match(contents(older)['hearth/identify.js']!, /getToken\(\{req: incomingOf\(request\)/);
  });

  it('says what cannot be: a page with no server, and no folder for pages', async () => {
    const exported = project({'package.json': next, 'app/page.js': '', 'next.config.mjs': "export default {output: 'export'};"});
    assert.match((await run(exported, 'init')).said, /output: 'export'/);
    assert.match((await run(project({'package.json': next}), 'init')).said, /neither app nor pages/);
  });
});

describe('init asks the session of a framework who somebody is', () => {
  it('express-session, by the name that the application gives', async () => {
    const source =
      "const express = require('express');\nconst session = require('express-session');\nconst app = express();\napp.use(session({}));\napp.post('/in', (request) => { request.session.account = {id: 1}; });\n";
    const folder = project({'package.json': {dependencies: {express: '5.0.0', 'express-session': '1.0.0'}}, 'app.js': source});
    const {said} = await run(folder, 'init');
    assert.match(said, /what express-session keeps as session\.account/);
    const files = contents(folder);
    assertSyntax(files);
    assert.match(files['hearth/identify.js']!, /incoming\?\.user \?\? incoming\?\.session\?\.account/);
    assert.match(files['hearth/people.js']!, /function meet/);
    assert.doesNotMatch(files['hearth/host.js']!, /sign-in/);
  });

  it('@fastify/session', async () => {
    const folder = project({
      'package.json': {type: 'module', dependencies: {fastify: '5.0.0', '@fastify/session': '1.0.0'}},
      'app.js':
        "import Fastify from 'fastify';\nimport fastifySession from '@fastify/session';\nconst app = Fastify();\nawait app.register(fastifySession, {secret: 'x'});\n",
    });
    await run(folder, 'init');
    const files = contents(folder);
    assertSyntax(files);
    assert.match(files['app.js']!, /fastifySession, \{secret: 'x'\}\);\nmountHearth\(app\);\n$/);
    assert.match(files['hearth/mount.js']!, /requests\.set\(request\.raw, request\)/);
  });
});

describe('undo', () => {
  it('leaves what was changed since, names it, and takes out what it added', async () => {
    const folder = project({'package.json': EXPRESS, 'app.js': "const express = require('express');\nconst app = express();\n"});
    await run(folder, 'init');
    const append = (path: string, text: string) => writeFileSync(join(folder, path), `${readFileSync(join(folder, path), 'utf8')}${text}`);
    append('hearth/people.js', '// ours\n');
    append('app.js', 'app.listen(1);\n');
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {dependencies: Record<string, string>};
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({private: true, dependencies: {...manifest.dependencies, libsql: '^9.0.0', zod: '1.0.0'}}, null, 4),
    );
    writeFileSync(join(folder, '.hearth/hearth.sqlite'), 'data');
    const {code, said} = await run(folder, 'undo');
    assert.equal(code, 1);
    assert.match(said, /leave {4}hearth\/people\.js: you have changed it/);
    assert.match(said, /leave {4}package\.json: the version of libsql is another one now/);
    assert.match(said, /leave {4}\.hearth\/hearth\.sqlite: what people wrote/);
    assert.deepEqual(Object.keys(contents(folder)), ['.hearth/.gitignore', '.hearth/hearth.sqlite', 'app.js', 'hearth/people.js', 'package.json']);
    assert.match(readFileSync(join(folder, '.hearth/.gitignore'), 'utf8'), /^\/\.gitignore$/m);
    assert.equal(readFileSync(join(folder, 'app.js'), 'utf8'), "const express = require('express');\nconst app = express();\napp.listen(1);\n");
    assert.deepEqual(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')), {
      private: true,
      dependencies: {express: '^5.0.0', libsql: '^9.0.0', zod: '1.0.0'},
    });
    rmSync(join(folder, 'hearth'), {recursive: true});
    assert.equal((await run(folder, 'init')).code, 0, 'and it can be begun anew');
  });

  it('takes away what a run has left that was ended in the middle', async () => {
    const folder = project({'package.json': EXPRESS, 'app.js': "const express = require('express');\nconst app = express();\n"});
    const before = contents(folder);
    await run(folder, 'init');
    const record = join(folder, '.hearth/created.json');
    writeFileSync(record, readFileSync(record, 'utf8').replace('"isWhole": true', '"isWhole": false'));
    rmSync(join(folder, 'hearth/page.js'));
    writeFileSync(join(folder, 'app.js'), before['app.js']!);
    writeFileSync(join(folder, 'hearth/.hearth-0123456789ab.tmp'), 'half');
    const again = await run(folder, 'init');
    assert.deepEqual([again.code, /ended in the middle[^]*hearth-widgets undo/.test(again.said)], [2, true]);
    assert.equal((await run(folder, 'undo')).code, 0);
    assert.deepEqual(contents(folder), before);
  });
});

describe('init refuses, with what to do, and writes nothing:', () => {
  for (const [what, files, args, said] of [
    ['no package.json', {}, ['init'], /no package\.json[^]*npm init/],
    ['a broken package.json', {'package.json': '{'}, ['init'], /cannot be read/],
    ['a package.json that is a list', {'package.json': '[]'}, ['init'], /holds no object/],
    ['an unknown framework', {'package.json': {}}, ['init', '--framework', 'rails'], /--framework rails is none[^]*express, fastify/],
    ['a framework that has no line to add', {'package.json': {dependencies: {'@nestjs/core': '1'}}}, ['init'], /NestJS[^]*--framework node/],
    ['two frameworks', {'package.json': {dependencies: {express: '1', next: '1'}}}, ['init'], /express and next[^]*--framework/],
    [
      'the root of a monorepo',
      {'package.json': {workspaces: ['apps/*']}, 'apps/web/package.json': {dependencies: {express: '1'}}},
      ['init'],
      /root of a monorepo[^]*apps\/web/,
    ],
    [
      'two files that make an application',
      {'package.json': EXPRESS, 'a.js': "const app = require('express')();\n", 'b.js': "const app = require('express')();\n"},
      ['init'],
      /a\.js and b\.js[^]*--entry/,
    ],
    ['an entry that is not there', {'package.json': EXPRESS}, ['init', '--entry', 'x.js'], /no file x\.js/],
    [
      'a file that stands in its way',
      {'package.json': EXPRESS, 'hearth/host.js': '', 'app.js': "const app = require('express')();\n"},
      ['init'],
      /hearth\/host\.js is there already/,
    ],
    ['a folder that is a file', {'package.json': EXPRESS, hearth: '', 'app.js': "const app = require('express')();\n"}, ['init'], /hearth/],
    ['a path with no slash', {'package.json': {}}, ['init', '--page', 'thanks'], /--page thanks is no path/],
    ['a page where the host answers', {'package.json': {}}, ['init', '--page', '/hearth/x'], /below the base path/],
    ['another database', {'package.json': {}}, ['init', '--database', 'mysql://x'], /mysql/],
    ['a space with a blank', {'package.json': {}}, ['init', '--space', 'the harbor'], /no name of a space/],
    ['nothing to undo', {'package.json': {}}, ['undo'], /has written nothing here/],
    ['a record of something else', {'package.json': {}, '.hearth/created.json': '{}'}, ['undo'], /not what this version writes/],
    ['nothing said', {}, [], /Say init or undo[^]*--dry-run/],
    ['an option that there is not', {}, ['init', '--loud'], /--loud/],
  ] as readonly [string, Record<string, string | object>, string[], RegExp][])
    it(what, async () => {
      const folder = project(files);
      const before = contents(folder);
      const result = await run(folder, ...args);
      assert.equal(result.code, 2, result.said);
      assert.match(result.said, said);
      assert.deepEqual(contents(folder), before);
    });

  it('a folder that cannot be written to', async () => {
    const folder = project({'package.json': EXPRESS, 'app.js': "const app = require('express')();\n"});
    // A file system that takes no more stands for all: even the superuser cannot make a file below a file.
    writeFileSync(join(folder, '.hearth'), '');
    const before = contents(folder);
    const {code, said} = await run(folder, 'init');
    assert.deepEqual([code, /Nothing was changed/.test(said)], [2, true], said);
    assert.deepEqual(contents(folder), before);
    if (process.getuid?.() === 0) return;
    rmSync(join(folder, '.hearth'));
    chmodSync(folder, 0o500);
    assert.match((await run(folder, 'init')).said, /cannot be written to/);
    chmodSync(folder, 0o700);
  });

  it('a second time', async () => {
    const folder = project({'package.json': {}});
    assert.equal((await run(folder, 'init')).code, 0);
    assert.match((await run(folder, 'init')).said, /in this project already[^]*undo/);
  });
});

describe('init', () => {
  it('shows what it would do, and asks once', async () => {
    const folder = project({'package.json': {}});
    assert.match(
      (await run(folder, 'init', '--dry-run')).said,
      /create {3}hearth\/server\.mjs[^]*add to {3}package\.json: @hono\/node-server@\S+, hearth-widgets@\S+, libsql@\S+[^]*Nothing was written/,
    );
    const asked: string[] = [];
    const answer = (yes: boolean) => async (question: string) => (asked.push(question), yes);
    const lines = {print: () => undefined, complain: () => undefined};
    await runCommand(['init'], {folder, ...lines, ask: answer(false)});
    assert.equal(existsSync(join(folder, 'hearth')), false);
    await runCommand(['init'], {folder, ...lines, ask: answer(true)});
    assert.equal(existsSync(join(folder, 'hearth')), true);
    await runCommand(['undo', '--yes'], {folder, ...lines, ask: answer(false)});
    assert.equal(existsSync(join(folder, 'hearth')), false);
    assert.deepEqual(asked, ['Write this?', 'Write this?']);
  });

  it('keeps the secret from everybody else, and the address of a database out of what git keeps', async () => {
    const folder = project({'package.json': {}});
    await run(folder, 'init', '--database', 'postgres://hearth:pass@db.example/hearth');
    const files = contents(folder);
    const secrets = files['.hearth/env']!;
    assert.match(secrets, /^HEARTH_SECRET=[\w-]{43}$/m);
    assert.match(secrets, /^HEARTH_DATABASE='postgres:\/\/hearth:pass@db\.example\/hearth'$/m);
    assert.equal(statSync(join(folder, '.hearth/env')).mode & 0o777, 0o600);
    assert.match(files['.hearth/.gitignore']!, /^\/env$/m);
    assert.match(files['hearth/host.mjs']!, /createPostgresStore\(database\(\)\)/);
    assert.deepEqual(
      Object.entries(files).filter(([path, text]) => path !== '.hearth/env' && text.includes('db.example')),
      [],
    );
  });
});
