import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {keyed} from '../../src/elements/keyed-directive.js';

const make = (name: string) => html`<p>${name}</p>`;
const options = {key: (name: string) => name, make, from: (name: string) => [name]};
const list = (content: unknown) => html`<div>${content}</div>`;

describe('keyed', () => {
  let place: HTMLElement;
  const words = () => [...place.querySelectorAll('p')].map(({textContent}) => textContent);

  beforeEach(() => {
    place = document.createElement('section');
  });

  it('takes over a list that was rendered as an array, and puts a new item before it', () => {
    render(list(['b', 'c'].map(make)), place);
    const [b] = place.querySelectorAll('p');
    render(list(keyed(['b', 'c'], options, ['b', 'c'])), place);
    render(list(keyed(['a', 'b', 'c'], options, ['b', 'c'])), place);
    assert.deepEqual(words(), ['a', 'b', 'c']);
    assert.equal(place.querySelectorAll('p')[1], b);
  });

  it('takes over a list within a list', () => {
    const box = (content: unknown) => html`<div class="box">${content}</div>`;
    render(list([box(['b', 'c'].map(make))]), place);
    const boxes = (all: {place: number; items: string[]}[]) =>
      list(
        keyed(all, {key: (one) => one.place, make: (one) => box(keyed(one.items, options, one.place === 0 ? ['b', 'c'] : undefined))}, [
          {place: 0, items: ['b', 'c']},
        ]),
      );
    render(boxes([{place: 0, items: ['b', 'c']}]), place);
    render(
      boxes([
        {place: -1, items: ['a']},
        {place: 0, items: ['b', 'c']},
      ]),
      place,
    );
    assert.deepEqual(words(), ['a', 'b', 'c']);
  });
});
