import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {graphemeCount, graphemes, normalizeText} from '../../src/protocol/text.js';

/** Text of every kind, with more of what matters here than chance would bring. */
const text = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary', maxLength: 8}),
      fc.string({unit: 'grapheme', maxLength: 8}),
      fc.constantFrom('\r\n', '\r', '\n', '\n\n\n', ' \n', '\u200d', '\u200c', '\u200b', '\u2060', '\ufeff', '\u202e', '\u2066', '\u0000', '\u0085'),
      fc.constantFrom('e\u0301', '\u0301'.repeat(12), '👩‍👩‍👧', '🏳️‍🌈', 'ක්‍ර', 'می‌خواهم', '\ud800', '\udc00', 'ﬁ', 'Å', '\u3164', '\u2800'),
    ),
    {maxLength: 10},
  )
  .map((parts) => parts.join(''));

const check = (property: (value: string) => void): void => fc.assert(fc.property(text, property), {numRuns: 3000});

describe('normalizeText', () => {
  it('changes nothing the second time', () => {
    check((value) => assert.equal(normalizeText(normalizeText(value)), normalizeText(value)));
  });

  it('leaves no character that hides or reorders others', () => {
    // eslint-disable-next-line no-control-regex -- control characters are what must not be left
    const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
    check((value) => assert.doesNotMatch(normalizeText(value), hidden));
  });

  it('leaves well-formed NFC, trimmed, with line feeds only', () => {
    check((value) => {
      const normal = normalizeText(value);
      assert.equal(normal, normal.normalize('NFC'));
      assert.equal(normal, normal.trim());
      assert.doesNotMatch(normal, /\r|\p{Surrogate}|\p{M}{9}|\n\s*\n\s*\n\s*\n/u);
    });
  });

  it('keeps letters, in every script', () => {
    const plain = fc.string({unit: fc.constantFrom(...'abcåßłøñžΩшיعहक日本語ひカ한ไทย'), minLength: 1, maxLength: 40});
    fc.assert(fc.property(plain, (value) => assert.equal(normalizeText(value), value.normalize('NFC'))));
  });

  it('keeps the joiners that scripts and emoji need, and no others', () => {
    for (const needed of ['می‌خواهم', 'क्‍ष', 'ක්‍රම', '👩‍👩‍👧', '🏳️‍🌈', '🧑🏽‍💻', '❤️‍🔥']) assert.equal(normalizeText(needed), needed.normalize('NFC'));
    assert.equal(normalizeText('pass\u200dword \u200cx'), 'password x');
  });

  it('makes of plain text what all rules make of it', () => {
    const plain = fc.string({unit: fc.constantFrom(...' \t\n\n\n\naZ09~!"<&'), maxLength: 40});
    // What nobody sees is taken out, and has all rules applied to what is around it.
    fc.assert(fc.property(plain, (value) => assert.equal(normalizeText(value), normalizeText(`\u200b${value}`))));
  });

  it('is empty where nothing can be seen', () => {
    for (const blank of ['', ' ', '\n\t', '\u00a0\u3000', '\u200b\u2060', '\u200d', '\u00ad', '\u3164', '\u2800', '\u0301', '\u115f\u1160']) {
      assert.equal(normalizeText(blank), '', JSON.stringify(blank));
    }
  });

  it('limits blank lines and piles of marks', () => {
    assert.equal(normalizeText('a\n\n\n\n\n \n\nb'), 'a\n\n\nb');
    assert.equal(normalizeText('a\r\n\r\n\r\nb\rc'), 'a\n\n\nb\nc');
    assert.equal(normalizeText(`z${'\u0335'.repeat(50)}`), `z${'\u0335'.repeat(8)}`);
  });

  it('takes time in proportion to the length', () => {
    for (const unit of [
      '\u0301',
      '\n',
      ' \n',
      '\u200d',
      '\ud800',
      '\u202e',
      'a\u0301',
      '👩‍',
      'e\u200d\u0301',
      '\u200d\u0301\u064b',
      '\u200d\u064b',
    ]) {
      const started = performance.now();
      normalizeText(unit.repeat(50_000));
      assert.ok(performance.now() - started < 1000, JSON.stringify(unit));
    }
  });
});

describe('Graphemes', () => {
  it('are what a person counts as characters', () => {
    assert.equal(graphemeCount(''), 0);
    assert.deepEqual(graphemes('e\u0301👩‍👩‍👧🇧🇷한'), ['e\u0301', '👩‍👩‍👧', '🇧🇷', '한']);
    assert.equal(graphemeCount('\r\n'), 1);
  });

  it('make up the whole text', () => {
    check((value) => {
      assert.equal(graphemes(value).join(''), value);
      assert.equal(graphemes(value).length, graphemeCount(value));
    });
  });
});
