import {assert} from '@open-wc/testing';
import {everyMinute} from '../../src/elements/clock.js';

describe('the minute', () => {
  it('is told at once to all who listen when somebody looks again, and no more to who has stopped', () => {
    const told: string[] = [];
    const stopOne = everyMinute(() => told.push('one'));
    const stopTwo = everyMinute(() => told.push('two'));
    document.dispatchEvent(new Event('visibilitychange'));
    assert.deepEqual(told, ['one', 'two']);
    stopOne();
    stopOne();
    document.dispatchEvent(new Event('visibilitychange'));
    assert.deepEqual(told, ['one', 'two', 'two']);
    stopTwo();
    document.dispatchEvent(new Event('visibilitychange'));
    assert.equal(told.length, 3);
    const stop = everyMinute(() => told.push('again'));
    document.dispatchEvent(new Event('visibilitychange'));
    assert.equal(told.at(-1), 'again');
    stop();
  });
});
