/** A host that is killed again and again while people give thanks: what it has acknowledged is there, and nothing is there twice. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {Givers, startHost} from './support/host-process.js';

const TIMES = 20;

test('A host that is killed twenty times under load keeps all that it has acknowledged, once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-kill-'));
  const file = join(folder, 'hearth.sqlite');
  let host = await startHost(file);
  const givers = new Givers(() => host);
  try {
    for (let time = 0; time < TIMES; time++) {
      // Not always at the same point of what it is at.
      await givers.areAcknowledged();
      await new Promise((resolve) => setTimeout(resolve, (time * 37) % 140));
      await host.kill();
      host = await startHost(file);
    }
    await givers.end();
    await givers.assertKept(host);
    assert.ok(givers.retried > 0 && givers.sent > 100, `${givers.sent} sent, ${givers.retried} again`);
    assert.equal(host.complaints(), '');
  } finally {
    givers.giveUp();
    await host.kill();
    rmSync(folder, {recursive: true});
  }
});
