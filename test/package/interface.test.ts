/**
 * The public interface against `interface.txt`: whoever changes it sees what users will see. `UPDATE_INTERFACE=1` keeps what is there now; what the
 * change asks of the next version is in `stories/docs/versions.mdx`.
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {innerTags, publicElements} from '../../src/package/manifest.js';
import {root} from '../support/setup.mjs';
import {entries} from './support/entries.js';
import {exportsOf} from './support/exports.js';
import {peersOf} from './support/peers.js';

const file = join(root, 'test/package/interface.txt');

it('the public interface is the one that is kept', () => {
  const now = `${[...elementLines(), '', ...entryLines()].join('\n')}\n`;
  if (process.env.UPDATE_INTERFACE) writeFileSync(file, now);
  const kept = readFileSync(file, 'utf8').split('\n');
  const lines = now.split('\n');
  const gone = kept.filter((line) => !lines.includes(line)).map((line) => `- ${line.trim()}`);
  const come = lines.filter((line) => !kept.includes(line)).map((line) => `+ ${line.trim()}`);
  assert.equal(now, kept.join('\n'), `UPDATE_INTERFACE=1 keeps what is there now:\n${[...gone, ...come].join('\n')}`);
});

/** Each element, with all that is promised of it. */
function elementLines(): string[] {
  const lines = publicElements().flatMap(({tag, properties, attributes, events, slots, parts, customProperties, states}) => [
    `<${tag}>`,
    ...attributes.map(({name}) => `  <${tag}> attribute ${name}`),
    ...properties.map(({name, type}) => `  <${tag}> property ${name}: ${type.replace(/ \| undefined$/, '')}`),
    ...events.map(({name, type}) => `  <${tag}> event ${name}: ${type}`),
    ...slots.map(({name}) => `  <${tag}> slot ${name || 'without a name'}`),
    ...parts.map(({name}) => `  <${tag}> part ${name}`),
    ...states.map(({name}) => `  <${tag}> state ${name}`),
    ...customProperties.map(({name}) => `  <${tag}> token ${name}`),
  ]);
  return [...lines, '', ...innerTags().map((tag) => `inside others, so that its name is taken: <${tag}>`)];
}

/** Each import, with what it gives, and what has to be installed for it. */
function entryLines(): string[] {
  const all = entries();
  // All dictionaries of one kind give the same.
  const shown = all.filter(({specifier}) => !/\/locales\/(?!en$)/.test(specifier));
  const given = exportsOf(shown.flatMap(({types}) => types ?? []));
  return shown.flatMap(({specifier, file, types}) => {
    const needs = types === undefined ? [] : peersOf(file);
    return [
      `${specifier}${needs.length > 0 ? `, with ${needs.join(' and ')}` : ''}`,
      ...(types === undefined ? [] : given.get(types)!.map((name) => `  ${specifier.replace('hearth-widgets', '.')} ${name}`)),
    ];
  });
}
