import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inTime} from '../../src/elements/in-time.js';

describe('What a page is asked', () => {
  it('is what it says, at once or later', async () => {
    assert.equal(await inTime(() => 'now', 1000), 'now');
    assert.equal(await inTime(async () => 'later', 1000), 'later');
  });

  it('is waited for no longer than so, and the page is told', async () => {
    let asked: AbortSignal | undefined;
    const asking = inTime((signal) => {
      asked = signal;
      return new Promise<never>(() => {});
    }, 5);
    await assert.rejects(asking, /^Error: no answer within 5 ms$/);
    assert.ok(asked!.aborted);
  });

  it('fails as it fails, and fails once', async () => {
    const stray: unknown[] = [];
    const note = (error: unknown) => stray.push(error);
    process.on('unhandledRejection', note);
    const failing = () => {
      throw new Error('not today');
    };
    await assert.rejects(inTime(failing, 5), /not today/);
    await assert.rejects(
      inTime(() => Promise.reject(new Error('nor later')), 5),
      /nor later/,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', note);
    assert.deepEqual(stray, []);
  });
});
