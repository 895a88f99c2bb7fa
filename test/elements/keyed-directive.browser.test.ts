import {assert} from '@open-wc/testing';
import fc from 'fast-check';
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

  it('keeps the elements, and the focus, of what stays while others come and go around it', () => {
    const field = (name: string) => html`<p><input data-name=${name} /></p>`;
    const fields = {key: (name: string) => name, make: field, from: (name: string) => [name]};
    document.body.append(place);
    render(list(['b', 'c', 'd'].map(field)), place);
    const kept = place.querySelector<HTMLInputElement>('[data-name=c]')!;
    kept.focus();
    kept.value = 'half a word';
    render(list(keyed(['b', 'c', 'd'], fields, ['b', 'c', 'd'])), place);
    render(list(keyed(['a', 'c', 'x', 'e'], fields)), place);
    assert.deepEqual([...place.querySelectorAll('input')].map(({dataset}) => dataset.name), ['a', 'c', 'x', 'e']); // oxfmt-ignore
    assert.equal(place.querySelectorAll('input')[1], kept);
    assert.equal(document.activeElement, kept);
    assert.equal(kept.value, 'half a word');
    place.remove();
  });

  it('shows any list in its order after any other', () => {
    const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
    fc.assert(
      fc.property(names, fc.array(names), (first, lists) => {
        place = document.createElement('section');
        render(list(first.map(make)), place);
        lists.forEach((items, index) => {
          render(list(keyed(items, options, index === 0 ? first : undefined)), place);
          assert.deepEqual(words(), items);
        });
      }),
    );
  });

  it('makes again only what is made from something else', () => {
    let made = 0;
    const counted = {
      key: ({id}: {id: string}) => id,
      make: ({text}: {id: string; text: string}) => {
        made++;
        return html`<p>${text}</p>`;
      },
      from: ({text}: {id: string; text: string}) => [text],
    };
    const show = (...texts: string[]) => render(list(keyed(texts.map((text, index) => ({id: `${index}`, text})), counted)), place); // oxfmt-ignore
    show('one', 'two');
    show('one', 'two');
    assert.equal(made, 2);
    show('one', 'too');
    assert.equal(made, 3);
    assert.deepEqual(words(), ['one', 'too']);
    show();
    assert.deepEqual(words(), []);
  });

  it('takes no list over that is not the one it was told of', () => {
    render(list(['a', 'b', 'c'].map(make)), place);
    render(list(keyed(['b', 'c'], options, ['b', 'c'])), place);
    assert.deepEqual(words(), ['b', 'c']);
  });
});
