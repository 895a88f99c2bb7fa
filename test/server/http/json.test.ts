import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {MAX_DEPTH, parseJson} from '../../../src/server/http/json.js';
import {ProblemError} from '../../../src/server/http/problem.js';

const encoder = new TextEncoder();
const parse = (text: string): unknown => parseJson(encoder.encode(text));
const codeOf = (text: string): string => {
  try {
    parse(text);
    return 'none';
  } catch (error) {
    if (error instanceof ProblemError) return error.code;
    throw error;
  }
};
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** How deep the arrays and objects of a value lie in one another. */
const depthOf = (value: unknown): number => (typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0);

/** Text that nearly is JSON. */
const nearlyJson = fc
  .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '"a"', '"b"', '"\\u0061"', '1', 'null', 'true', ' ', '\\"', '-', 'e'), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

describe('JSON of a request', () => {
  it('is read as JSON.parse reads it, as long as it is not too deep', () => {
    fc.assert(
      fc.property(fc.json({maxDepth: 12}), (text) => {
        const value: unknown = JSON.parse(text);
        if (depthOf(value) > MAX_DEPTH) assert.equal(codeOf(text), 'depth');
        else assert.deepEqual(parse(text), value);
      }),
      {numRuns: 1000},
    );
  });

  it('is refused where JSON.parse refuses it', () => {
    const property = (text: string): void => {
      if (!isJson(text)) assert.notEqual(codeOf(text), 'none');
    };
    fc.assert(fc.property(nearlyJson, property), {numRuns: 5000});
    fc.assert(fc.property(fc.string({unit: 'binary'}), property), {numRuns: 500});
  });

  it('is refused exactly where an object has one name twice, however it is written: S8', () => {
    const name = fc.constantFrom('"a"', '"b"', '"\\u0061"', '"a\\n"', '"\\u0000"', '""', '"}"', '"\\\\"', '"__proto__"');
    fc.assert(
      fc.property(fc.array(name, {maxLength: 6}), fc.boolean(), (names, nested) => {
        const text = `{${names.map((one) => `${one}:${nested ? '[{"a":{"a":"a"}}]' : '"a"'}`).join(' , ')}}`;
        const distinct = new Set(names.map((one) => JSON.parse(one) as string)).size === names.length;
        assert.equal(codeOf(text), distinct ? 'none' : 'malformed');
      }),
      {numRuns: 1000},
    );
  });

  it('may use one name in different objects', () => {
    assert.equal(codeOf('[{"a":1},{"a":{"a":[{"a":2}]}}]'), 'none');
    assert.equal(codeOf('{"a":["a","a"],"b":"a"}'), 'none');
    assert.equal(codeOf('{"a":{"b":1},"b":2,"a":3}'), 'malformed');
  });

  it('may be so deep and no deeper: S8', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    assert.equal(codeOf(nested(MAX_DEPTH)), 'none');
    assert.equal(codeOf(nested(MAX_DEPTH + 1)), 'depth');
    assert.equal(codeOf('{"a":'.repeat(9) + '1' + '}'.repeat(9)), 'depth');
    assert.equal(codeOf(JSON.stringify('[[[[[[[[[[{{{{{{{{')), 'none');
    assert.equal(codeOf('[' + '[],'.repeat(1000) + '[]]'), 'none');
  });

  it('must be UTF-8 without a byte order mark', () => {
    for (const bytes of [
      [0x22, 0xc3, 0x22],
      [0x22, 0xed, 0xa0, 0x80, 0x22],
      [0x22, 0xc0, 0x80, 0x22],
      [0xef, 0xbb, 0xbf, 0x31],
      [0xff, 0xfe, 0x31, 0x00],
    ]) {
      assert.throws(() => parseJson(Uint8Array.from(bytes)), {name: 'ProblemError', code: 'malformed'});
    }
  });

  it('cannot change what objects are: S8', () => {
    const value = parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as object;
    assert.equal(Object.getPrototypeOf(value), Object.prototype);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('takes time in proportion to its length', () => {
    const hostile = [
      '['.repeat(200_000),
      '"'.repeat(200_000),
      '"\\'.repeat(100_000),
      '{"a'.repeat(60_000),
      `{${'"a":1,'.repeat(1)}${'\\"'.repeat(90_000)}`,
    ];
    for (const text of hostile) {
      const started = performance.now();
      codeOf(text);
      assert.ok(performance.now() - started < 500, text.slice(0, 10));
    }
  });
});
