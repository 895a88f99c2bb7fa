import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {createKeyFolder} from '../../../src/server/ballots/key-folder.js';
import {createBallotKeys, KeyGoneError} from '../../../src/server/ballots/keys.js';

const root = await mkdtemp(join(tmpdir(), 'hearth-keys-'));
after(() => rm(root, {recursive: true}));
let folders = 0;
let path = '';

describe('A folder of keys', () => {
  beforeEach(() => {
    path = join(root, `${++folders}/keys`);
  });

  it('keeps keys for the eyes of the host alone, over a restart, until they are destroyed', async () => {
    const first = createBallotKeys({vault: createKeyFolder(path), ahead: 0});
    const key = await first.create('drinks');
    const [name] = await readdir(path);
    if (process.platform !== 'win32') {
      assert.equal((await stat(path)).mode & 0o777, 0o700);
      assert.equal((await stat(join(path, name!))).mode & 0o777, 0o600);
    }
    const second = createBallotKeys({vault: createKeyFolder(path), ahead: 0});
    assert.deepEqual([await second.list(), await second.create('drinks')], [['drinks'], key]);
    const blinded = new Uint8Array(256).fill(3);
    assert.deepEqual(await second.sign('drinks', blinded), await first.sign('drinks', blinded));
    await second.destroy('drinks');
    await second.destroy('drinks');
    assert.deepEqual([await readdir(path), await second.list()], [[], []]);
    await assert.rejects(second.sign('drinks', blinded), KeyGoneError);
  });

  it('keeps one for each poll, whichever process is first', async () => {
    const vaults = [createKeyFolder(path), createKeyFolder(path)];
    const kept = await Promise.all(Array.from({length: 20}, (_, index) => vaults[index % 2]!.save('drinks', `key ${index}`)));
    assert.equal(new Set(kept).size, 1);
    assert.equal(await vaults[0]!.load('drinks'), kept[0]);
    assert.equal((await readdir(path)).length, 1);
  });

  it('takes any id for a name, and no name for a path', async () => {
    const vault = createKeyFolder(path);
    const ids = ['../../evil', '/etc/passwd', 'a\u0000b', '.', 'ü'.repeat(128), 'drinks', 'DRINKS'];
    for (const id of ids) await vault.save(id, `key of ${id}`);
    assert.deepEqual(await vault.list(), [...ids].sort());
    for (const id of ids) assert.equal(await vault.load(id), `key of ${id}`);
    assert.equal((await readdir(path)).length, ids.length);
    assert.deepEqual(await readdir(join(path, '..')), ['keys']);
  });

  it('finds and destroys what a process left that ended while it wrote', async () => {
    const vault = createKeyFolder(path);
    await vault.save('drinks', 'key');
    const [name] = await readdir(path);
    const text = await readFile(join(path, name!), 'utf8');
    await rm(join(path, name!));
    await writeFile(join(path, `${name}.1.unfinished`), text);
    assert.deepEqual([await vault.load('drinks'), await vault.list()], [undefined, ['drinks']]);
    await vault.destroy('drinks');
    assert.deepEqual(await readdir(path), []);
  });

  it('is empty where there is none', async () => {
    const vault = createKeyFolder(join(root, 'none'));
    await vault.destroy('drinks');
    assert.deepEqual([await vault.list(), await vault.load('drinks')], [[], undefined]);
  });
});
