import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {CursorFileError, fileCursor} from '../../../src/server/forward/index.js';

const folder = await mkdtemp(join(tmpdir(), 'hearth-'));
after(() => rm(folder, {recursive: true}));

describe('A cursor in a file', () => {
  it('is nowhere at first, and then where it was put, over restarts', async () => {
    const path = join(folder, 'cursor');
    assert.equal(await fileCursor(path).read(), undefined);
    await fileCursor(path).write({epoch: 'one', sequence: '9007199254740993'});
    assert.deepEqual(await fileCursor(path).read(), {epoch: 'one', sequence: '9007199254740993'});
    await fileCursor(path).write({epoch: 'one', sequence: '9007199254740994'});
    assert.deepEqual(await fileCursor(path).read(), {epoch: 'one', sequence: '9007199254740994'});
    assert.deepEqual(await readdir(folder), ['cursor']);
  });

  it('keeps the position before where a write ends half way', async () => {
    const path = join(folder, 'half');
    await fileCursor(path).write({epoch: 'one', sequence: '1'});
    await writeFile(`${path}.new`, '{"epoch":"on');
    assert.deepEqual(await fileCursor(path).read(), {epoch: 'one', sequence: '1'});
    await fileCursor(path).write({epoch: 'one', sequence: '2'});
    assert.deepEqual(await fileCursor(path).read(), {epoch: 'one', sequence: '2'});
  });

  it('says so where the file holds something else, and where it cannot be read or written', async () => {
    const path = join(folder, 'other');
    for (const text of ['', 'null', '17', '{}', '{"epoch":"one","sequence":17}', '{"epoch":"one","sequence":"-1"}']) {
      await writeFile(path, text);
      await assert.rejects(fileCursor(path).read(), (error) => error instanceof CursorFileError && error.path === path, text);
    }
    await mkdir(join(folder, 'is-a-folder'));
    await assert.rejects(fileCursor(join(folder, 'is-a-folder')).read(), {code: 'EISDIR'});
    await assert.rejects(fileCursor(join(folder, 'none', 'cursor')).write({epoch: 'one', sequence: '1'}), {code: 'ENOENT'});
  });
});
