import {assert} from '@open-wc/testing';
import fc from 'fast-check';
import {html, nothing, render} from 'lit';
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

  describe('of what is still', () => {
    const still = {...options, make: (name: string) => html`<p title=${name}>${name}</p>`, isStill: (name: string) => !name.includes('!')};

    it('shows any list in its order after any other, whatever becomes still and whatever comes to life', () => {
      const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
      const lively = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
      fc.assert(
        fc.property(names, fc.array(fc.tuple(names, lively)), (first, lists) => {
          place = document.createElement('section');
          render(list(first.map(still.make)), place);
          lists.forEach(([items, living], index) => {
            const changing = {...still, from: (name: string) => [living.includes(name)], isStill: (name: string) => !living.includes(name)};
            render(list(keyed(items, changing, index === 0 ? first : undefined)), place);
            assert.deepEqual(words(), items);
          });
        }),
      );
    });

    it('keeps the elements, and what others have set on them, when something in them changes', () => {
      const item = (text: string, isPressed: boolean) => ({id: '1', text, isPressed});
      const show = (one: ReturnType<typeof item>) => {
        const make = ({text, isPressed}: typeof one) =>
          html`<p><button aria-pressed=${isPressed}>${text}</button>${isPressed ? html`<i>you</i>` : nothing}</p>`;
        render(list(keyed([one], {key: ({id}) => id, make, from: ({text, isPressed}) => [text, isPressed], isStill: () => true})), place);
      };
      document.body.append(place);
      show(item('Thanks', false));
      const button = place.querySelector('button')!;
      button.focus();
      button.dataset.by = 'others';
      show(item('Thanks', true));
      show(item('Thanks a lot', true));
      assert.equal(place.querySelector('button'), button);
      assert.equal(document.activeElement, button);
      assert.deepEqual([button.getAttribute('aria-pressed'), button.dataset.by, button.textContent], ['true', 'others', 'Thanks a lot']);
      assert.equal(place.querySelector('i')?.textContent, 'you');
      show(item('Thanks a lot', false));
      assert.equal(place.querySelector('i'), null);
      place.remove();
    });

    it('is rendered by Lit as soon as it has listeners', () => {
      let presses = 0;
      const show = (isLive: boolean) => {
        const make = () => (isLive ? html`<p><button @click=${() => presses++}>live</button></p>` : html`<p>still</p>`);
        render(list(keyed(['a'], {key: (name) => name, make, from: () => [isLive], isStill: () => !isLive})), place);
      };
      show(false);
      assert.deepEqual(words(), ['still']);
      show(true);
      place.querySelector('button')!.click();
      assert.equal(presses, 1);
      show(false);
      assert.deepEqual(words(), ['still']);
    });

    it('is not still where it is no element, or several', () => {
      const show = (...items: string[]) => render(list(keyed(items, {key: (name) => name, make: (name) => (name ? html`<p>${name}</p><p>!</p>` : nothing), isStill: () => true})), place); // oxfmt-ignore
      show('', 'a', 'b');
      assert.deepEqual(words(), ['a', '!', 'b', '!']);
      show('b');
      assert.deepEqual(words(), ['b', '!']);
    });
  });

  it('takes no list over that is not the one it was told of', () => {
    render(list(['a', 'b', 'c'].map(make)), place);
    render(list(keyed(['b', 'c'], options, ['b', 'c'])), place);
    assert.deepEqual(words(), ['b', 'c']);
  });
});
