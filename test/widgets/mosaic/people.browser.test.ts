import {assert} from '@open-wc/testing';
import {sendKeys} from '../../support/commands.js';
import {focused, seen, until} from '../../support/page.js';
import {appears, closePages, find, leaves, look, open, others} from './stage.js';

afterEach(closePages);

describe('whoever made a tile', () => {
  it('has a card, which opens from the words of the tile and leads back to it', async () => {
    const {mosaic, host} = await open({tiles: others});
    await host.state('bilal', {type: 'hearth.card.field_set.v1', data: {field: 'pronouns', value: 'he/him', audience: 'org'}});
    await host.state('bilal', {type: 'hearth.card.published.v1', data: {}});
    await look(mosaic, 'bilal');
    const about = await appears(mosaic, '.details [data-do=person]');
    assert.equal(about.textContent.trim(), 'About Bilal Haddad');
    about.focus();
    await sendKeys({press: 'Enter'});
    const box = await appears(mosaic, '[role=dialog][aria-label="About Bilal Haddad"]:popover-open');
    await until('the card', () => seen(find(mosaic, 'hearth-get-to-know')!).includes('he/him'));
    assert.isTrue(box.matches(':focus-within') || focused() !== document.body);
    await sendKeys({press: 'Escape'});
    await leaves(mosaic, 'hearth-get-to-know');
    assert.include(focused()?.getAttribute('aria-label') ?? '', 'Bilal Haddad');
  });

  it('has none to open where the host has no cards, nor has one’s own tile', async () => {
    const {mosaic} = await open({tiles: others, policy: {isAvailable: (widget) => widget !== 'card'}});
    await look(mosaic, 'bilal');
    assert.isTrue(find(mosaic, '[data-do=person]') === null);
  });
});
