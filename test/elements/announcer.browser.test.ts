import {assert} from '@open-wc/testing';
import {announce, prepareAnnouncer} from '../../src/elements/announcer.js';

const regions = () => [...document.querySelectorAll<HTMLElement>('[data-hearth-announcer]')];
const region = (politeness: string) => document.querySelector<HTMLElement>(`[data-hearth-announcer=${politeness}]`)!;

describe('the announcer', () => {
  // Each has a turn of its own.
  beforeEach(() => new Promise((done) => setTimeout(done)));

  it('has one polite and one assertive region, however often it is asked for, there before the first message', () => {
    prepareAnnouncer();
    prepareAnnouncer();
    assert.deepEqual(regions().map((element) => element.getAttribute('aria-live')), ['polite', 'assertive']); // oxfmt-ignore
    const [polite] = regions();
    announce('Saved.');
    assert.equal(region('polite'), polite);
    assert.equal(polite!.textContent, 'Saved.');
  });

  it('lets the same words be heard again', () => {
    const changes: string[] = [];
    announce('Once.', 'assertive');
    const before = region('assertive').textContent;
    announce('Once.', 'assertive');
    changes.push(before, region('assertive').textContent);
    assert.equal(changes[0], 'Once.');
    assert.notEqual(changes[1], changes[0]);
    assert.equal(changes[1]!.trim(), 'Once.');
    announce('Once.', 'assertive');
    assert.equal(region('assertive').textContent, 'Once.');
  });

  it('says all of one turn together, in its order, and what comes later by itself', async () => {
    announce('Two things.');
    announce('At once.');
    announce('Not this.', 'assertive');
    assert.deepEqual([region('polite').textContent, region('assertive').textContent], ['Two things. At once.', 'Not this.']);
    await new Promise((done) => setTimeout(done));
    announce('Later.');
    assert.equal(region('polite').textContent, 'Later.');
  });

  it('takes no room, and is not hidden from assistive technology', () => {
    prepareAnnouncer();
    for (const element of regions()) {
      const {position, display, visibility} = getComputedStyle(element);
      assert.equal(position, 'absolute');
      assert.notEqual(display, 'none');
      assert.equal(visibility, 'visible');
      assert.isAtMost(element.getBoundingClientRect().width, 1);
    }
  });

  it('makes its regions anew where a page has thrown them away', () => {
    for (const element of regions()) element.remove();
    announce('Here.', 'assertive');
    assert.equal(region('assertive').textContent, 'Here.');
  });

  it('takes over the regions of a page that comes back as a copy of itself, and what they said is not said again', () => {
    announce('Sent.');
    const copies = regions().map((element) => element.cloneNode(true));
    for (const element of regions()) element.remove();
    document.body.append(...copies);
    prepareAnnouncer();
    assert.deepEqual(regions(), copies as HTMLElement[]);
    assert.equal(region('polite').textContent, '');
    announce('Sent again.');
    assert.equal(region('polite').textContent, 'Sent again.');
  });
});
