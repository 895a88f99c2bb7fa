import {assert} from '@open-wc/testing';
import fc from 'fast-check';
import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import {patch} from '../../src/elements/patch.js';

type Tree = string | {name: string; kind: string; label: string | null; children: Tree[]};

const {tree} = fc.letrec<{tree: Tree}>((tie) => ({
  tree: fc.oneof(
    {maxDepth: 3},
    fc.constantFrom('a', 'b', 'c'),
    fc.record({
      name: fc.constantFrom('p', 'b'),
      kind: fc.constantFrom('', 'x', 'y'),
      label: fc.constantFrom(null, 'one', 'two'),
      children: fc.array(tie('tree'), {maxLength: 5}),
    }),
  ),
}));

/** A tree as nodes. Two texts beside one another have something between them, as in what Lit renders. */
function nodes(from: Tree): ChildNode {
  if (typeof from === 'string') return document.createTextNode(from);
  const element = document.createElement(from.name);
  element.className = from.kind;
  if (from.label !== null) element.setAttribute('aria-label', from.label);
  element.append(...from.children.flatMap((child) => [nodes(child), document.createComment('')]));
  return element;
}

const root = (children: Tree[]): ChildNode => nodes({name: 'div', kind: '', label: null, children});

describe('patch', () => {
  it('makes of what was there what is to be there, whatever it was', () => {
    fc.assert(
      fc.property(fc.array(tree), fc.array(tree), (before, after) => {
        const patched = patch(root(before), root(before), root(after));
        assert.isTrue(patched.isEqualNode(root(after)));
      }),
      {numRuns: 1000},
    );
  });

  it('leaves what has been set since, and what is the same', () => {
    const before = html`<div>
      <p class="foot"><button aria-pressed="false" tabindex="-1">Thanks</button><button>More</button></p>
    </div>`;
    const after = html`<div>
      <p class="about">New</p>
      <p class="foot"><button aria-pressed="true" tabindex="-1">Thanks</button><button>More</button></p>
      <p class="by">You</p>
    </div>`;
    const drawn = (template: TemplateResult) => {
      const place = document.createElement('section');
      render(template, place);
      return place.firstElementChild!;
    };
    const place = drawn(before);
    document.body.append(place);
    const [thanks, more] = place.querySelectorAll('button');
    thanks!.tabIndex = 0;
    more!.setAttribute('aria-expanded', 'true');
    thanks!.focus();
    patch(place, drawn(before), drawn(after));
    assert.equal(document.activeElement, thanks);
    assert.equal(thanks!.getAttribute('aria-pressed'), 'true');
    assert.equal(thanks!.tabIndex, 0);
    assert.deepEqual([...place.children].map(({textContent}) => textContent), ['New', 'ThanksMore', 'You']); // oxfmt-ignore
    assert.equal(place.querySelectorAll('button')[1], more);
    assert.equal(more!.getAttribute('aria-expanded'), 'true');
    place.remove();
  });

  it('puts something else in the place of what is of another kind, or was changed by others', () => {
    const place = document.createElement('section');
    const one = document.createElement('p');
    place.append(one);
    const other = document.createElement('b');
    assert.equal(patch(one, document.createElement('p'), other), other);
    assert.deepEqual([...place.children], [other]);
    other.append('written by somebody else');
    const after = document.createElement('b');
    after.append('made', document.createComment(''));
    assert.equal(patch(other, document.createElement('b'), after), after);
    assert.equal(place.textContent, 'made');
  });
});
