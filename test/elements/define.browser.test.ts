import {assert} from '@open-wc/testing';
import {define} from '../../src/elements/define.js';
import type {ElementClass} from '../../src/elements/define.js';

describe('define', () => {
  it('registers an element after what it uses, once', () => {
    const order: string[] = [];
    class Used extends HTMLElement {
      constructor() {
        super();
        order.push('used');
      }
    }
    class Using extends HTMLElement {
      static readonly uses = {'x-used': Used as ElementClass};
      constructor() {
        super();
        order.push('using');
      }
    }
    document.body.append(document.createElement('x-using'), document.createElement('x-used'));
    define('x-using', Using as ElementClass);
    assert.deepEqual(order, ['used', 'using']);
    define('x-using', Using as ElementClass);
    assert.equal(customElements.get('x-using'), Using);
    for (const element of document.querySelectorAll('x-using, x-used')) element.remove();
  });

  it('leaves what another version, or other code, has registered', () => {
    class Theirs extends HTMLElement {}
    class Ours extends HTMLElement {}
    customElements.define('x-taken', Theirs);
    define('x-taken', Ours as ElementClass);
    assert.equal(customElements.get('x-taken'), Theirs);
  });
});
