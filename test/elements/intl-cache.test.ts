import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cached, formatAgo, formatDate, listParts} from '../../src/elements/intl-cache.js';
import {formatMoment} from '../../src/elements/format-moment.js';
import {whole} from '../../src/elements/whole.js';

const NOW = Date.UTC(2026, 4, 20, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('how long ago', () => {
  const cases: [age: number, en: string, de: string][] = [
    [0, 'now', 'jetzt'],
    [59_999, 'now', 'jetzt'],
    [-DAY, 'now', 'jetzt'],
    [MINUTE, '1 minute ago', 'vor 1 Minute'],
    [HOUR - 1, '59 minutes ago', 'vor 59 Minuten'],
    [HOUR, '1 hour ago', 'vor 1 Stunde'],
    [DAY - 1, '23 hours ago', 'vor 23 Stunden'],
    [DAY, 'yesterday', 'gestern'],
    [6 * DAY, '6 days ago', 'vor 6 Tagen'],
    [10 * DAY, 'May 10', '10. Mai'],
    [200 * DAY, 'November 1, 2025', '1. November 2025'],
  ];
  for (const [age, en, de] of cases) {
    it(`${age / MINUTE} minutes is “${en}”`, () => {
      assert.deepEqual([formatAgo('en', NOW - age, NOW), formatAgo('de', new Date(NOW - age).toISOString(), NOW)], [en, de]);
    });
  }

  it('is nothing where the date is none, and never throws', () => {
    for (const at of ['', 'yesterday', '2026-13-45T00:00:00Z', NaN]) assert.equal(formatAgo('en', at, NOW), '');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.double()), (at) => typeof formatAgo('en', at, NOW) === 'string'));
    assert.equal(formatMoment('en', 'yesterday'), '');
    assert.match(formatMoment('en', '2026-05-20T12:00:00Z'), /Wednesday, May 20, 2026/);
  });
});

describe('a formatter', () => {
  it('is made once for a language and options, and apart for others', () => {
    let made = 0;
    const make = () => ++made;
    assert.equal(cached('test', 'en', {a: 1}, make), 1);
    assert.equal(cached('test', 'en', {a: 1}, make), 1);
    assert.equal(cached('test', 'de', {a: 1}, make), 2);
    assert.equal(cached('test', 'en', {a: 2}, make), 3);
    assert.equal(cached('other', 'en', {a: 1}, make), 4);
  });

  it('of dates takes options', () => assert.equal(formatDate('en-GB', new Date(NOW), {dateStyle: 'long', timeZone: 'UTC'}), '20 May 2026'));
});

describe('a list', () => {
  const words = (lang: string, elements: string[]) => listParts(lang, elements).map(({value}) => value).join(''); // oxfmt-ignore

  it('is joined as the language joins it, in parts', () => {
    assert.equal(words('en', ['Ana', 'Bo', 'Cy']), 'Ana, Bo, and Cy');
    assert.equal(words('en-GB', ['Ana', 'Bo', 'Cy']), 'Ana, Bo and Cy');
    assert.equal(words('de', ['Ana', 'Bo']), 'Ana und Bo');
    assert.equal(words('en', []), '');
    assert.deepEqual(listParts('en', ['a', 'b']).map(({type}) => type), ['element', 'literal', 'element']); // oxfmt-ignore
  });
});

describe('a whole number in its limits', () => {
  it('is itself, or the fallback', () => {
    for (const good of [2, 3, 6]) assert.equal(whole(good, 2, 6, 4), good);
    for (const bad of [1, 7, 2.5, NaN, Infinity, -Infinity, null as never, undefined as never, 'x' as never]) assert.equal(whole(bad, 2, 6, 4), 4);
  });
});
