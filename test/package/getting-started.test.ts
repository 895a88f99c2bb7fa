/**
 * The guide for beginners, followed word by word: its commands are typed in an empty folder and its files are saved there, with the package as it would be
 * published. Two things differ from what a reader does: ports are others, so that nothing is in the way, and npm’s part is played by this test, which takes from
 * here what npm would download.
 */
import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchChromium} from '../support/browser.js';
import {freePort} from '../support/free-port.mjs';
import {packed} from '../support/packed.js';
import {root} from '../support/setup.mjs';
import {chaptersOf} from './support/guide.js';

const NAME = 'hearth-widgets';
const windows = process.platform === 'win32';
const chapters = chaptersOf(readFileSync(join(root, 'stories/docs/getting-started.mdx'), 'utf8'));

/** A reader with a folder, who does what they read. */
class Reader {
  readonly home = mkdtempSync(join(tmpdir(), 'hearth-reader-'));
  /** By the port on the page, the one that is free. */
  readonly ports = new Map<string, number>();
  readonly #running: ChildProcess[] = [];
  #folder = this.home;

  async follow(heading: string): Promise<void> {
    const {steps} = chapters.find((chapter) => chapter.heading === heading) ?? assert.fail(`the guide has no chapter ${heading}`);
    assert.notEqual(steps.length, 0);
    for (const step of steps) {
      if (step.kind === 'file') this.#save(step.path, step.text);
      else for (const line of step.lines) await this.#type(line);
    }
  }

  /** Goes back to the folder in which the first one was made. */
  goHome(): void {
    this.#folder = this.home;
  }

  close(): void {
    for (const child of this.#running) child.kill();
    rmSync(this.home, {recursive: true, force: true, maxRetries: 5});
  }

  #save(path: string, text: string): void {
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, this.#withPorts(text));
  }

  async #type(line: string): Promise<void> {
    const [command, ...words] = line.split(' ');
    if (command === 'cd') this.#folder = resolve(this.#folder, words[0]!);
    else if (line === 'npm init -y') this.#save('package.json', PROJECT);
    else if (line.startsWith('npm install ')) this.#install(words.slice(1).filter((word) => !word.startsWith('-')));
    else if (line === 'node server.mjs') await this.#start(process.execPath, ['server.mjs'], '8080');
    else if (line === 'npx vite preview') await this.#start(process.execPath, [...vite, 'preview', '--port', this.#portFor('4173')], '4173');
    else if (command === 'npx') this.#run(process.execPath, [...vite, ...words.slice(1)]);
    else this.#run(windows ? 'bash' : '/bin/sh', ['-c', line]);
  }

  #run(program: string, args: string[]): void {
    execFileSync(program, args, {cwd: this.#folder, stdio: 'pipe', env: plainEnv});
  }

  /** What npm would do: the package from its tarball with what it depends on, and the others, as they are installed here. */
  #install(names: string[]): void {
    assert.ok(existsSync(join(this.#folder, 'package.json')), 'npm has a project to install into');
    for (const name of names) {
      const target = join(this.#folder, 'node_modules', name);
      if (name !== NAME) {
        link(name, target);
        continue;
      }
      mkdirSync(target, {recursive: true});
      execFileSync('tar', ['-xzf', packed().tarball, '--strip-components=1', '-C', target], {stdio: 'pipe'});
      const {dependencies} = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {dependencies: Record<string, string>};
      for (const needed of Object.keys(dependencies)) link(needed, join(this.#folder, 'node_modules', needed));
    }
  }

  async #start(program: string, args: string[], port: string): Promise<void> {
    const child = spawn(program, args, {cwd: this.#folder, stdio: ['ignore', 'pipe', 'inherit'], env: plainEnv});
    this.#running.push(child);
    const url = `http://localhost:${this.#portFor(port)}`;
    // It says so when it is ready; what it says after that is read, too, so that it can go on saying it.
    let said = '';
    await new Promise<void>((ready, fail) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        if (said.includes(url)) ready();
      });
      child.once('exit', () => fail(new Error(`${args.join(' ')} ended before it said ${url}: ${said}`)));
    });
  }

  #portFor(port: string): string {
    return String(this.ports.get(port) ?? assert.fail(`the guide uses port ${port}`));
  }

  #withPorts(text: string): string {
    return text.replace(/\b(?:8080|4173)\b/g, (port) => this.#portFor(port));
  }
}

/** What `npm init -y` makes, as far as it matters: with no word about modules, as newer ones write it. */
const PROJECT = JSON.stringify({name: 'ours', version: '1.0.0', type: 'commonjs'});
const vite = [join(root, 'node_modules/vite/bin/vite.js')];
/** Without what the runner of the tests puts there, and without colours in what is printed. */
const plainEnv = {...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: '0'};

function link(name: string, target: string): void {
  if (existsSync(target)) return;
  mkdirSync(dirname(target), {recursive: true});
  symlinkSync(join(root, 'node_modules', name), target, 'junction');
}

let reader: Reader;
let browser: Browser;

describe('the guide for beginners', () => {
  before(async () => {
    reader = new Reader();
    for (const port of ['8080', '4173']) reader.ports.set(port, await freePort());
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    reader.close();
  });

  it('leads to a wall in a folder of plain files, on which what one says is there for another', async () => {
    for (const heading of ['1. A folder', '2. The page', '3. The host']) await reader.follow(heading);
    const port = reader.ports.get('8080');
    const ana = await open(`http://localhost:${port}`);
    const bilal = await open(`http://127.0.0.1:${port}`);
    await give(ana);
    await bilal.getByRole('article').filter({hasText: WORDS}).waitFor();
    await ana.reload();
    await ana.getByRole('article').filter({hasText: WORDS}).waitFor();
  });

  it('leads to the same wall in an empty project of Vite', async () => {
    reader.goHome();
    await reader.follow('In a project with a bundler');
    const page = await open(`http://localhost:${reader.ports.get('4173')}`);
    await page.getByRole('article').filter({hasText: WORDS}).waitFor();
  });
});

const WORDS = 'You stayed until the last pot was dry.';

async function open(url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** What chapter 4 of the guide says to do. */
async function give(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Whom would you like to thank?'}).click();
  await page.getByRole('combobox', {name: 'Whom do you thank?'}).pressSequentially('bil');
  await page.getByRole('option', {name: 'Bilal Haddad'}).click();
  await page.getByRole('textbox', {name: 'What did they do?'}).fill(WORDS);
  await page.getByRole('button', {name: 'Give thanks'}).click();
}
