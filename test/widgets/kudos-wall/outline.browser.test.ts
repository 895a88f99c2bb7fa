/** Each state of the wall as assistive technology gets it, in words that anybody can read: `outlines/`. */
import {html, render} from 'lit';
import {engine, sendKeys} from '../../support/commands.js';
import {expectOutline} from '../../support/outline.js';
import {inside, pause, seen, until} from '../../support/page.js';
import {acting, allSent, appears, choose, closePages, coat, compose, find, give, elapse, harborThanks, open, openPage, press, refresh, state, stateOf, view} from './stage.js'; // oxfmt-ignore

const reply = {id: 'dry', from: 'bilal', message: 'It was a good evening.', ago: 2};
const two = [harborThanks[0]!, harborThanks[4]!];

// Only Chromium shows its accessibility tree.
if (engine === 'chromium') {
  describe('the wall, read aloud', () => {
    afterEach(closePages);

    it('ready', async () => {
      const {wall} = await open({said: two, as: 'chiara'});
      await acting(wall);
      await expectOutline('ready');
    });

    it('empty', async () => {
      const {wall} = await open({said: [], state: 'empty'});
      await acting(wall);
      await expectOutline('empty');
    });

    it('loading', async () => {
      const {wall} = await open({faults: {latency: Infinity}, state: 'loading'});
      await appears(wall, '.card.empty');
      await expectOutline('loading');
    });

    it('error', async () => {
      const {wall} = await open({faults: {status: 503}, state: 'error'});
      await until('the words', () => seen(wall).includes('This could not be loaded.'));
      await expectOutline('error');
    });

    it('offline', async () => {
      const {wall, host} = await open({said: two});
      await acting(wall);
      host.faults.offline = true;
      await refresh(wall);
      await stateOf(wall, 'offline');
      await until('the words', () => seen(wall).includes('No connection right now.'));
      await expectOutline('offline');
    });

    it('forbidden', async () => {
      const {wall} = await open({space: 'lighthouse', state: 'forbidden'});
      await until('the words', () => seen(wall).includes('You may not see this.'));
      await expectOutline('forbidden');
    });

    it('signed out', async () => {
      const {wall} = await open({as: null, state: 'signed-out'});
      await until('the words', () => seen(wall).includes('Sign in to take part.'));
      await expectOutline('signed-out');
    });

    it('read-only', async () => {
      const {wall} = await open({said: two, content: html`<hearth-kudos-wall mode="readonly"></hearth-kudos-wall>`});
      await acting(wall);
      await expectOutline('readonly');
    });

    it('composing', async () => {
      const {wall} = await open({said: [], state: 'empty'});
      await compose(wall);
      await expectOutline('composing');
    });

    it('composing, with the list of people open', async () => {
      const {wall} = await open({said: [], state: 'empty'});
      await press(wall, '[data-do=compose]');
      await until('the focus on whom to thank', () => find(wall, '[role=combobox]:focus') !== null);
      await sendKeys({type: 'maria s'});
      // Those whom the first letters found may stand there before.
      await until('those whom all letters find', () => find(wall, '[role=listbox]')?.childElementCount === 3);
      await sendKeys({press: 'ArrowDown'});
      await appears(wall, '[role=option][aria-selected=true]');
      await expectOutline('composing-with-people');
    });

    it('composing, with errors', async () => {
      const {wall} = await open({said: [], state: 'empty'});
      await press(wall, '[data-do=compose]');
      await until('the focus on whom to thank', () => find(wall, '[role=combobox]:focus') !== null);
      await sendKeys({press: 'Control+Enter'});
      await until('the errors', () => find(wall, 'hearth-people-picker')?.hasAttribute('error') === true);
      await until('the words', () => seen(find(wall, 'hearth-people-picker')!).includes('Choose whom you thank.'));
      await pause(50);
      await expectOutline('composing-with-errors');
    });

    it('composing, with what it is about', async () => {
      const {wall} = await open({said: [], state: 'empty'});
      await press(wall, '[data-do=compose]');
      await press(wall, '#about');
      await until('the focus on it', () => find(wall, '#context:focus') !== null);
      find<HTMLInputElement>(wall, '#link')!.focus();
      await sendKeys({type: 'the jetty'});
      await press(wall, '.primary');
      await until('the words', () => seen(find(wall, 'hearth-kudos-composer')!).includes('Write what the link leads to.'));
      await pause(50);
      await expectOutline('composing-about');
    });

    it('with what it is about', async () => {
      const about = {kind: 'other', id: 'jetty', label: 'The new jetty', url: 'https://intranet.example/jetty'} as const;
      const {wall} = await open({said: [{...coat, context: about}], as: 'ana'});
      await acting(wall);
      await appears(wall, '.purpose a');
      await expectOutline('about');
    });

    it('undoable', async () => {
      const {wall} = await open({said: [], state: 'empty'});
      await acting(wall);
      await give(wall);
      await appears(wall, 'hearth-undo-bar');
      await expectOutline('undoable');
    });

    it('queued', async () => {
      const {wall, host} = await open({said: [], state: 'empty'});
      await compose(wall);
      host.faults.offline = true;
      await sendKeys({press: 'Control+Enter'});
      await elapse(wall);
      await appears(wall, '[data-do=recompose]');
      await until('what waits', () => seen(wall).includes('Waiting to send'));
      await expectOutline('queued');
    });

    it('rejected', async () => {
      const {wall} = await open({said: [], state: 'empty', policy: {maxMessage: 20}});
      await give(wall);
      await elapse(wall);
      await appears(wall, '.parked');
      await expectOutline('rejected');
    });

    it('editing', async () => {
      const {wall} = await open({said: two, as: 'chiara'});
      await acting(wall);
      await choose(wall, 'sails-for-monday', 'edit');
      await until('the field', () => find(wall, 'textarea:focus') !== null);
      await expectOutline('editing');
    });

    it('with a menu open', async () => {
      const {wall} = await open({said: two, as: 'chiara'});
      await acting(wall);
      await wall.view.connection?.session();
      await press(wall, '[data-do=menu]');
      await appears(wall, '[role=menuitem]:focus');
      await expectOutline('menu');
    });

    it('asking whether to take something back', async () => {
      const {wall} = await open({said: two, as: 'chiara'});
      await acting(wall);
      await choose(wall, 'sails-for-monday', 'ask');
      await appears(wall, '[data-do=withdraw]');
      await expectOutline('asking');
    });

    it('with news', async () => {
      const {wall, host} = await open({said: two});
      await acting(wall);
      await host.say({from: 'bilal', to: ['farid'], message: 'For the ladder.'});
      await refresh(wall);
      await appears(wall, '[data-do=new]');
      await expectOutline('news');
    });

    it('slow', async () => {
      const {wall} = await open({faults: {latency: Infinity}, state: 'loading'});
      await until('the words', () => seen(wall).includes('This is taking longer than usual.'));
      await expectOutline('slow');
    });

    it('pending', async () => {
      const {wall} = await open({said: [], state: 'empty', policy: {moderation: 'pre'}});
      await give(wall);
      await elapse(wall);
      await allSent(wall);
      await refresh(wall);
      await until('where it stands', () => seen(wall).includes('Waiting for a moderator.'));
      await expectOutline('pending');
    });

    it('hidden, to its author', async () => {
      const {wall, host} = await open({said: [coat], as: 'chiara'});
      await state(host, 'mod', 'hearth.moderation.hidden.v1', coat.id, {reason: 'It names a patient.'});
      await refresh(wall);
      await until('where it stands', () => seen(wall).includes('A moderator has hidden this.'));
      await expectOutline('hidden');
    });

    it('gone, with its replies left', async () => {
      const {wall, host} = await open({said: [{...coat, replies: [reply]}], as: 'bilal'});
      await state(host, 'mod', 'hearth.moderation.removed.v1', coat.id, {reason: 'It names a patient.'});
      await refresh(wall);
      await appears(wall, '.trace');
      await expectOutline('trace');
    });

    it('asking whoever is thanked whether others may see it', async () => {
      const {wall} = await open({said: [coat], as: 'bilal', policy: {recipientConsent: 'ask'}});
      await acting(wall);
      await appears(wall, '[data-do=accept]');
      await expectOutline('consent');
    });

    it('with replies open', async () => {
      const {wall} = await open({said: [{...coat, replies: [reply]}], as: 'bilal'});
      await acting(wall);
      await press(wall, '[data-do=Replies]');
      await appears(wall, '[data-reply]');
      await expectOutline('replies');
    });

    it('what moderators have to look at', async () => {
      const {wall} = await open({said: [{...coat, reports: [{from: 'ana', reason: 'private', note: 'It names a patient.'}]}], as: 'mod'});
      await view(wall, 'To look at');
      await expectOutline('queue');
    });

    it('what was given to oneself', async () => {
      const {wall} = await open({said: two, as: 'bilal'});
      await view(wall, 'Thanks to me');
      await expectOutline('mine');
    });

    it('a card that others sign', async () => {
      const {wall} = await open({said: [{...coat, occasion: {title: 'Ten years at the yard'}}], as: 'ana'});
      await acting(wall);
      await until('the title', () => seen(wall).includes('Ten years at the yard'));
      await expectOutline('occasion');
    });

    it('preview, with nothing behind it', async () => {
      const page = openPage();
      render(html`<hearth-kudos-wall mode="preview"></hearth-kudos-wall>`, page);
      const wall = page.querySelector('hearth-kudos-wall')!;
      await acting(wall);
      await until('what is missing', () => seen(wall).includes('This widget has no host.'));
      await expectOutline('preview');
    });
  });
} else {
  // A file without a test counts as failed, and here is one that holds everywhere: what is shown is what is said.
  it('the wall is a region with the name of its heading', async () => {
    const {wall} = await open();
    const region = inside(wall, 'section');
    const label = wall.shadowRoot!.getElementById(region.getAttribute('aria-labelledby')!);
    if (label?.textContent.trim() !== 'Thanks') throw new Error(`It is named ${String(label?.textContent)}.`);
    closePages();
  });
}
