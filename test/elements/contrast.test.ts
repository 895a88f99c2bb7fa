import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {BLACK, hex, luminance, mix, ratio, readColour, repair, WHITE} from '../../src/elements/contrast.js';
import type {Rgb} from '../../src/elements/contrast.js';
import {described, examine, PAIRS} from '../../src/elements/contrast-pairs.js';
import {rgb} from '../theme/rgb.js';

const near = (actual: number, expected: number, within = 0.005) => assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);
const colour = fc
  .tuple(...Array.from({length: 3}, () => fc.integer({min: 0, max: 255})))
  .map((channels) => channels.map((one) => one / 255) as unknown as Rgb);

describe('contrast', () => {
  it('has the luminance that WCAG gives', () => {
    near(luminance(WHITE), 1);
    near(luminance(BLACK), 0);
    near(luminance(rgb('#ff0000')), 0.2126, 0.00005);
    near(luminance(rgb('#00ff00')), 0.7152, 0.00005);
    near(luminance(rgb('#0000ff')), 0.0722, 0.00005);
    near(luminance(rgb('#808080')), 0.21586, 0.00005);
  });

  for (const [front, back, expected] of [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.478],
    ['#767676', '#ffffff', 4.542],
    ['#949494', '#ffffff', 3.033],
    ['#ff0000', '#ffffff', 3.998],
    ['#0000ff', '#ffffff', 8.592],
    ['#0000ff', '#000000', 2.444],
  ] as const)
    it(`of ${front} to ${back} is ${expected}`, () => {
      near(ratio(rgb(front), rgb(back)), expected, 0.001);
      near(ratio(rgb(back), rgb(front)), expected, 0.001);
    });

  it('reads what browsers compute', () => {
    assert.deepEqual(readColour('rgb(255, 0, 51)'), {colour: [1, 0, 0.2], alpha: 1});
    assert.deepEqual(readColour('rgba(255, 0, 51, 0.5)'), {colour: [1, 0, 0.2], alpha: 0.5});
    assert.deepEqual(readColour('color(srgb 1 0 0.2)'), {colour: [1, 0, 0.2], alpha: 1});
    assert.deepEqual(readColour('color(srgb 1 0 0.2 / 0.25)'), {colour: [1, 0, 0.2], alpha: 0.25});
    assert.deepEqual(readColour('color(srgb 1.2 -0.1 none)'), {colour: [1, 0, 0], alpha: 1});
    assert.equal(readColour('oklch(0.5 0.1 40)'), undefined);
    assert.equal(readColour(''), undefined);
  });

  it('mixes as one colour lies over another', () => assert.equal(hex(mix(WHITE, BLACK, 0.5)), '#808080'));
});

describe('a repair', () => {
  it('leaves what is enough', () => assert.equal(hex(repair(rgb('#767676'), [WHITE], 4.5)), '#767676'));

  it('goes no further than it has to', () => {
    assert.equal(hex(repair(rgb('#777777'), [WHITE], 4.5)), '#767676');
    assert.equal(hex(repair(rgb('#aaaaaa'), [WHITE], 3)), '#949494');
  });

  it('keeps a dark colour dark and a light one light where that suffices', () => {
    assert.ok(luminance(repair(rgb('#666666'), [rgb('#808080')], 3)) < luminance(rgb('#666666')));
    assert.ok(luminance(repair(rgb('#999999'), [rgb('#707070')], 3)) > luminance(rgb('#999999')));
  });

  it('turns round where it must', () => assert.ok(luminance(repair(rgb('#1c1c1c'), [rgb('#303030')], 4.5)) > 0.2));

  it('reaches 4.5 against every colour, in the eight bits of a screen', () => {
    fc.assert(fc.property(colour, colour, (front, back) => ratio(rgb(hex(repair(front, [back], 4.5))), back) >= 4.5));
  });
});

describe('the pairs of tokens', () => {
  const colours = (over: Record<string, string>) =>
    new Map(
      Object.entries({
        surface: '#ffffff',
        sunken: '#f4f4f4',
        text: '#222222',
        muted: '#555555',
        accent: '#0f4c8a',
        'on-accent': '#ffffff',
        'accent-soft': '#e4edf6',
        danger: '#a81019',
        'control-line': '#777777',
        focus: '#0f4c8a',
        ...over,
      }).map(([name, value]) => [name, rgb(value)]),
    );

  it('are left alone where they can be read', () => assert.deepEqual(examine(colours({})), {findings: [], repairs: new Map()}));

  it('say which one fails, by how much, and what became of it', () => {
    const {findings, repairs} = examine(colours({accent: '#4a90d9', 'accent-soft': '#ffffff'}));
    assert.deepEqual(
      findings.map(({pair}) => `${pair.front}/${pair.back}`),
      ['accent/surface'],
    );
    assert.ok(ratio(repairs.get('accent')!, WHITE) >= 4.5);
    assert.match(
      described(findings[0]!),
      /^The contrast of accent \(#4a90d9\) to surface \(#ffffff\) is 3\.3\d, less than 4\.5; accent is shown as #/,
    );
  });

  it('are all enough afterwards, whatever the colours were', () => {
    const names = ['surface', 'sunken', 'text', 'muted', 'accent', 'on-accent', 'accent-soft', 'danger', 'control-line', 'focus'];
    fc.assert(
      fc.property(fc.array(colour, {minLength: names.length, maxLength: names.length}), (list) => {
        const before = new Map(names.map((name, index) => [name, list[index]!]));
        const after = new Map([...before, ...examine(before).repairs]);
        return PAIRS.every(({front, back, least}) => ratio(after.get(front)!, after.get(back)!) >= least);
      }),
      {numRuns: 2000},
    );
  });
});
