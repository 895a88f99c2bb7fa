import {assert} from '@open-wc/testing';
import {announced, overhear, seen, until} from '../../support/page.js';
import {sendKeys} from '../../support/commands.js';
import {acting, allSent, anas, appears, closePages, find, focusedTile, ids, leaves, look, names, open, others, press, refresh, toldTo} from './stage.js'; // oxfmt-ignore

const report = (subject: string) => ({type: 'hearth.mosaic.tile_reported.v1', subject, data: {reason: 'private', note: 'It is about me.'}});

describe('what does harm in a mosaic', () => {
  afterEach(closePages);

  it('is reported beside the tile, once, and stays in sight', async () => {
    const {mosaic, host} = await open();
    await look(mosaic, 'bilal');
    await press(mosaic, '[data-do=report]');
    const form = await appears(mosaic, 'hearth-question');
    assert.include(seen(form), 'Nobody is told who reported it.');
    find<HTMLInputElement>(form, '[value=hurtful]')!.click();
    await press(form, '.primary');
    await until('the words', () => announced() === 'Reported. Moderators will look at it.');
    await until('the focus on the tile', () => focusedTile() === 'bilal');
    await allSent(mosaic);
    const [waiting] = await toldTo(host, 'mod', 'mosaic_reports');
    assert.deepEqual([waiting?.id, (waiting?.data.reports as {reason: string}[])[0]?.reason], ['bilal', 'hurtful']);
    assert.include(ids(mosaic), 'bilal');
    await look(mosaic, 'bilal');
    assert.isNull(find(mosaic, '[data-do=report]'));
  });

  it('is said to be reported once the host has it, and to wait until then', async () => {
    const {mosaic, host} = await open();
    await look(mosaic, 'bilal');
    await press(mosaic, '[data-do=report]');
    const form = await appears(mosaic, 'hearth-question');
    find<HTMLInputElement>(form, '[value=hurtful]')!.click();
    const heard = overhear();
    host.faults.offline = true;
    await press(form, '.primary');
    await until('that it waits', () => heard.includes('Report: Waiting to send'));
    assert.notInclude(heard.join(), 'Moderators will look at it.');
    host.faults.offline = false;
    await mosaic.view.connection!.flush();
    await until('that it is done', () => heard.includes('Reported. Moderators will look at it.'));
  });

  it('keeps what one was writing about it when it is closed', async () => {
    const {mosaic} = await open();
    await look(mosaic, 'bilal');
    await press(mosaic, '[data-do=report]');
    (await appears<HTMLTextAreaElement>(mosaic, 'hearth-question textarea, textarea')).focus();
    await sendKeys({type: 'He said'});
    find(mosaic, 'hearth-popup')!.dispatchEvent(new Event('x'));
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await until('nothing shown', () => find(mosaic, '.details') === null);
    await look(mosaic, 'bilal');
    await press(mosaic, '[data-do=report]');
    await until('the words', () => find<HTMLTextAreaElement>(mosaic, 'textarea')?.value === 'He said');
  });

  it('is decided on in a list that moderators alone have', async () => {
    const {mosaic, host} = await open({as: 'mod'});
    await host.state('dmitri', report('bilal'));
    await host.state('dmitri', report('chiara'));
    await acting(mosaic);
    await press(mosaic, '[data-do=queue]');
    await appears(mosaic, '.queue');
    const words = mosaic.shadowRoot!.querySelector('.queue')!.textContent;
    for (const part of ['Bilal Haddad', 'I hum while I plane.', 'The same four notes.', 'It is about me.', 'Reported']) assert.include(words, part);
    assert.notInclude(words, 'Dmitri');
    const row = (id: string) => mosaic.shadowRoot!.querySelector<HTMLElement>(`.queue > [data-id=${id}]`);
    row('bilal')!.querySelector<HTMLElement>('[data-do=approve]')!.click();
    await until('it to go', () => row('bilal') === null);
    await until('the focus on the next', () => mosaic.shadowRoot!.activeElement === row('chiara'));
    row('chiara')!.querySelector<HTMLElement>('[data-do=hidden]')!.click();
    const form = await appears(mosaic, 'hearth-question');
    find<HTMLTextAreaElement>(form, 'textarea')!.focus();
    await sendKeys({type: 'It names a client.'});
    await press(form, '.primary');
    await until('nothing waiting', () => seen(mosaic).includes('Nothing waits for a moderator.'));
    await allSent(mosaic);
    assert.ok(!(await toldTo(host, 'ana')).some(({id}) => id === 'chiara'));
    await press(mosaic, '[data-do=picture]');
    await until('the picture', () => ids(mosaic).length > 0);
    assert.notInclude(ids(mosaic), 'chiara');
    const other = await open();
    await acting(other.mosaic);
    await other.mosaic.view.connection!.session();
    await other.mosaic.updateComplete;
    assert.isNull(find(other.mosaic, '[data-do=queue]'));
  });

  it('tells its author why it is hidden, who may ask again or take it away', async () => {
    const {mosaic, host} = await open({tiles: [anas, ...others]});
    await host.state('mod', {type: 'hearth.mosaic.tile_moderated.v1', subject: 'ana', data: {version: 1, decision: 'hidden', reason: 'It names a client.'}}); // oxfmt-ignore
    await refresh(mosaic);
    const details = await look(mosaic, 'ana');
    assert.include(details.textContent, 'A moderator has hidden this.');
    assert.include(details.textContent, 'It names a client.');
    assert.isNull(find(mosaic, '[data-do=change]'));
    assert.ok(find(mosaic, '[data-do=remove]'));
    await press(mosaic, '[data-do=appeal]');
    const form = await appears(mosaic, 'hearth-question');
    find<HTMLTextAreaElement>(form, 'textarea')!.focus();
    await sendKeys({type: 'They agreed.'});
    await sendKeys({press: 'Control+Enter'});
    await leaves(mosaic, 'hearth-question');
    await allSent(mosaic);
    assert.equal((await toldTo(host, 'mod', 'mosaic_reports'))[0]?.data.appealNote, 'They agreed.');
    assert.notInclude((await toldTo(host, 'bilal')).map(({id}) => id), 'ana'); // oxfmt-ignore
  });

  it('is held where moderators read first: its author sees it, and that it waits', async () => {
    const {mosaic, host} = await open({tiles: [anas], policy: {moderation: 'pre'}});
    assert.deepEqual(names(mosaic), {ana: 'You: Sawdust and sea air'});
    const details = await look(mosaic, 'ana');
    assert.include(details.textContent, 'Waiting for a moderator.');
    assert.deepEqual(await toldTo(host, 'bilal'), []);
  });
});
