import {assert} from '@open-wc/testing';
import {LitElement, html, render} from 'lit';
import {HostController} from '../../src/elements/host-controller.js';
import {HOST_CHANGE, configureHearth} from '../../src/elements/host-options.js';
import '../../src/define/host.js';
import {ownPage, until} from '../support/page.js';

class Guest extends LitElement {
  static override properties = {endpoint: {}, postTo: {attribute: 'post-to'}, source: {}, space: {}};
  declare endpoint?: string;
  declare postTo?: string;
  declare source?: string;
  declare space?: string;
  readonly host = new HostController(this);
  updates = 0;
  protected override updated(): void {
    this.updates++;
  }
}
customElements.define('x-guest', Guest);

describe('the host of a widget', () => {
  const page = ownPage();

  async function guests(content: unknown): Promise<Guest[]> {
    render(content, page());
    const found = [...page().querySelectorAll<Guest>('x-guest')];
    await Promise.all(found.map((guest) => guest.updateComplete));
    await Promise.all([...page().querySelectorAll('hearth-host')].map((provider) => provider.updateComplete));
    return found as [Guest, ...Guest[]];
  }

  it('is none where nobody names one', async () => {
    const [guest] = await guests(html`<x-guest></x-guest>`);
    assert.isUndefined(guest!.host.connection);
    configureHearth({space: 'a space alone'});
    assert.isUndefined(guest!.host.connection);
    assert.equal(guest!.host.space, 'a space alone');
  });

  it('is the same for those who mean the same, whatever their space', async () => {
    const [one, two, three] = await guests(html`
      <x-guest endpoint="/same" space="a"></x-guest>
      <hearth-host endpoint="/same" space="b"><x-guest></x-guest></hearth-host>
      <x-guest endpoint="/other"></x-guest>
    `);
    assert.ok(one!.host.connection);
    assert.equal(one!.host.connection, two!.host.connection);
    assert.deepEqual([one!.host.space, two!.host.space], ['a', 'b']);
    assert.notEqual(one!.host.connection, three!.host.connection);
  });

  it('is taken member by member from the widget, the nearest <hearth-host>, the page', async () => {
    configureHearth({endpoint: '/page', space: 'page'});
    const [inner, own] = await guests(html`
      <hearth-host endpoint="/outer" space="outer">
        <hearth-host endpoint="/inner"><x-guest></x-guest><x-guest space="own"></x-guest></hearth-host>
      </hearth-host>
      <x-guest endpoint="/inner"></x-guest>
    `);
    const outside = page().querySelectorAll<Guest>('x-guest')[2]!;
    assert.equal(inner!.host.connection, outside.host.connection, 'the nearest one counts');
    assert.deepEqual([inner!.host.space, own!.host.space, outside.host.space], ['page', 'own', 'page']);
  });

  it('is the sink that a widget names itself, and not the host around it', async () => {
    const [sink, host, same] = await guests(html`
      <hearth-host endpoint="/host"><x-guest post-to="/hook"></x-guest><x-guest></x-guest></hearth-host>
      <x-guest post-to="/hook" endpoint=""></x-guest>
    `);
    assert.notEqual(sink!.host.connection, host!.host.connection);
    assert.equal(same!.host.connection, sink!.host.connection);
    configureHearth({endpoint: '/page'});
    assert.equal(same!.host.connection, sink!.host.connection);
  });

  it('is found anew when anything about it changes, and only then', async () => {
    const [guest] = await guests(html`<hearth-host endpoint="/one"><x-guest></x-guest></hearth-host>`);
    const provider = page().querySelector('hearth-host')!;
    const first = guest!.host.connection;
    const {updates} = guest!;
    document.dispatchEvent(new Event(HOST_CHANGE));
    await guest!.updateComplete;
    assert.equal(guest!.updates, updates);
    provider.headers = () => ({a: 'b'});
    await provider.updateComplete;
    assert.notEqual(guest!.host.connection, first);
    provider.headers = undefined;
    await provider.updateComplete;
    assert.equal(guest!.host.connection, first);
    provider.space = 'new';
    await until('the space', () => guest!.host.space === 'new');
    guest!.endpoint = '/own';
    await guest!.updateComplete;
    assert.notEqual(guest!.host.connection, first);
  });

  it('is none for a widget that is out of the page, and found again when it comes back', async () => {
    const [guest] = await guests(html`<hearth-host endpoint="/one"><x-guest></x-guest></hearth-host>`);
    const first = guest!.host.connection;
    guest!.remove();
    guest!.requestUpdate();
    await guest!.updateComplete;
    assert.isUndefined(guest!.host.connection);
    page().querySelector('hearth-host')!.append(guest!);
    assert.equal(guest!.host.connection, first);
  });

  it('is not what elements of the page are called: S7', async () => {
    const names = [
      'hearth',
      'config',
      'forms',
      'endpoint',
      'headers',
      'fetch',
      'postTo',
      'source',
      'directory',
      '__proto__',
      'constructor',
      'baseURI',
    ];
    const elements = names.map(
      (name) => html`
        <form id=${name} name=${name}><input name="endpoint" value="/elsewhere" /><input name=${name} id=${name} /></form>
        <a id=${name} name=${name} href="https://elsewhere.example/"></a>
      `,
    );
    const [none, named, within] = await guests(html`
      <x-guest>${elements}</x-guest>
      <hearth-host endpoint="/named" space="named">${elements}<x-guest>${elements}</x-guest><x-guest endpoint="/own"></x-guest></hearth-host>
    `);
    assert.isUndefined(none!.host.connection, 'nobody names one');
    assert.equal(named!.host.space, 'named');
    const plain = document.createElement('x-guest') as Guest;
    plain.endpoint = '/named';
    document.body.append(plain);
    await plain.updateComplete;
    assert.equal(named!.host.connection, plain.host.connection);
    plain.endpoint = '/own';
    await plain.updateComplete;
    assert.equal(within!.host.connection, plain.host.connection);
    plain.remove();
    assert.isUndefined(({} as {polluted?: unknown}).polluted);
  });

  it('is found out of shadow roots and through slots', async () => {
    render(html`<hearth-host endpoint="/deep" space="deep"><div></div></hearth-host>`, page());
    const root = page().querySelector('div')!.attachShadow({mode: 'open'});
    render(html`<section><x-guest></x-guest></section>`, root);
    const guest = root.querySelector<Guest>('x-guest')!;
    await until('the space', () => guest.host.space === 'deep');
  });
});
