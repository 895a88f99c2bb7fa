import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {flat} from '../../src/elements/flat.js';

/** A template with its values in their places, without the white space between tags. */
const filled = ({strings, values}: TemplateResult): string =>
  strings
    .map((text, index) => text + (index < values.length ? `(${JSON.stringify(values[index])})` : ''))
    .join('')
    .replace(/>\s+</g, '><');

const name = (text: string) => html`<b>${text}</b>`;

describe('lists in a template', () => {
  it('become parts of it, however deep, with their values in order', () => {
    const made = flat(html`<p id=${1}>${[name('Ana'), ' and ', [name('Bilal'), [html`<i></i>`]]]}, ${2}</p>`);
    assert.equal(filled(made), '<p id=(1)><b>("Ana")</b>(" and ")<b>("Bilal")</b><i></i>, (2)</p>');
  });

  it('may be joined before they are put into another', () => {
    const inner = flat(
      html`<ul>
        ${['a', 'b'].map((text) => html`<li>${text}</li>`)}
      </ul>`,
    );
    assert.equal(filled(flat(html`<div>${[inner]}${3}</div>`)), '<div><ul><li>("a")</li><li>("b")</li></ul>(3)</div>');
  });

  it('leave nothing where they are empty', () => {
    const made = flat(html`<p>${[]}${[[]]}</p>`);
    assert.equal(filled(made), '<p></p>');
    assert.deepEqual(made.values, []);
  });

  it('are the same template to Lit while they are of the same ones, and another where they are not', () => {
    const people = (...names: string[]) => flat(html`<p>${names.map(name)}</p>`).strings;
    assert.equal(people('Ana', 'Bilal'), people('Chiara', 'Noor'));
    assert.notEqual(people('Ana'), people('Ana', 'Bilal'));
    assert.ok(Object.hasOwn(people('Ana'), 'raw'), 'which Lit asks of a template');
  });

  it('are told from values that are no lists, in every order', () => {
    const three = (...values: unknown[]) => filled(flat(html`<p>${values[0]}|${values[1]}|${values[2]}</p>`));
    assert.equal(three(1, [], [2]), '<p>(1)||(2)</p>');
    assert.equal(three([1], 2, []), '<p>(1)|(2)|</p>');
    assert.equal(three([], [1, 2], 3), '<p>|(1)(2)|(3)</p>');
  });

  it('take no part of a template that stands outside of a list, nor of what is no template', () => {
    const alone = name('Ana');
    const made = flat(html`<p>${alone}${[undefined, null, 0]}</p>`);
    assert.deepEqual(made.values, [alone, undefined, null, 0]);
  });
});
