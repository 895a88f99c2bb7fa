import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {allInside, announced, until} from '../../support/page.js';
import {sendKeys} from '../../support/commands.js';
import {hostWithRounds} from '../../../stories/support/gauges.js';
import {about, appears, ASKS, choose, closeAll, dials, find, gaugeAsked, kept, leaves, open, openOver, pollIn, press, says, send} from './stage.js';
import type {Stage} from './stage.js';

/** Answers whose dials are 13/3, none, 3 and 1. */
const MIXED = {
  'autonomy-1': 4,
  'autonomy-2': 4,
  'autonomy-3': 1,
  'competence-1': 5,
  'relatedness-1': 2,
  'relatedness-3': 2,
  'belonging-1': 1,
  'belonging-2': 1,
  'belonging-3': 5,
};
const SHOWN = {autonomy: '4.3 of 5', competence: '', relatedness: '3.0 of 5', belonging: '1.0 of 5'};

/** That nothing which only the dials know was in any request: neither means nor what they are kept by. */
function staysHere({sent}: Stage): void {
  const all = sent.map(({url, body}) => `${url} ${body}`).join('\n');
  assert.notMatch(all, /makeUp|"dials"|forgotten|hearth-dials|4\.3333|13\/3/);
}

describe('one’s own dials', () => {
  afterEach(closeAll);

  for (const privacy of ['confidential', 'unlinkable'] as const) {
    it(`are right once one has answered, with reversed and missing items, and stay on the device: ${privacy}`, async () => {
      const stage = await open({rounds: [{closes: 5, poll: {privacy}}]});
      const {gauge, sent} = stage;
      await choose(gauge, MIXED);
      assert.include(says(gauge, '[part~=mine]'), 'They appear here once you have answered.');
      await send(gauge);
      await appears(gauge, '.own');
      assert.deepEqual(dials(gauge), SHOWN);
      assert.include(says(gauge, '.own li[data-dial=competence]'), 'Too few of its sentences were answered');
      assert.include(says(gauge, '[part~=mine]'), 'kept in this browser only');
      await until('it to be kept', () => kept().length === 1);
      if (privacy === 'confidential') await until('the answer at the host', () => sent.some(({body}) => body.includes('poll.answered')));
      staysHere(stage);
    });
  }

  it('are there after the page was opened again, and those of earlier rounds beside them', async () => {
    const host = await hostWithRounds({rounds: [{closes: 5, poll: {privacy: 'unlinkable'}}]});
    const first = await openOver(host);
    await choose(first.gauge, MIXED);
    await send(first.gauge);
    await appears(first.gauge, '.own');
    first.page.remove();
    const again = await openOver(host);
    await appears(again.gauge, '.own');
    assert.deepEqual(dials(again.gauge), SHOWN, 'a ballot has no way back from the host');
  });

  it('of the round before stand quietly beside those of this one', async () => {
    const host = await hostWithRounds({rounds: [{closes: 1, anas: about({autonomy: 2, competence: 2, relatedness: 2, belonging: 2}, [])}]});
    // A page of before may have noted only now that it asked something this week.
    closeAll();
    const first = await openOver(host);
    await appears(first.gauge, '.own');
    await until('it to be kept', () => kept().length === 1);
    const before = dials(first.gauge).autonomy!.split(' ')[0]!;
    first.page.remove();
    const later = Date.now() + 8 * 86_400_000;
    host.setClock(() => later);
    const closesAt = new Date(later + 86_400_000).toISOString();
    await host.state(ASKS, {
      type: 'hearth.poll.opened.v1',
      id: 'next',
      subject: 'next',
      data: gaugeAsked({closesAt, series: {id: 'how-it-is', round: 2}}),
    });
    const {gauge} = await openOver(host);
    await appears(gauge, '.own');
    assert.include(says(gauge, '[part~=mine]'), 'the round that ended on');
    await choose(gauge, MIXED);
    await send(gauge);
    await until('the new dial', () => dials(gauge).autonomy === SHOWN.autonomy);
    assert.match(says(gauge, '.own li[data-dial=autonomy]'), new RegExp(`Before: ${before.replace('.', '\\.')} \\(`));
    assert.lengthOf(allInside(gauge, '.own li[data-dial=autonomy] .was'), 1);
  });

  it('go when the answer is taken back in time, and when it is withdrawn', async () => {
    const {gauge} = await open({rounds: [{closes: 5}]});
    await choose(gauge, MIXED);
    await press(gauge, 'button.submit');
    await appears(gauge, '.own');
    await press(await appears(gauge, 'hearth-undo-bar'), 'button');
    await leaves(gauge, '.own');
    assert.notInclude(kept().join(), '4.33');
    await send(gauge);
    await appears(gauge, '.own');
    await press(gauge, '[data-do=withdraw]');
    await leaves(gauge, '.own');
    assert.notInclude(kept().join(), '4.33');
  });

  it('are forgotten by keyboard alone, and brought back', async () => {
    const {gauge, page} = await open({rounds: [{closes: 5, anas: about({autonomy: 4, competence: 4, relatedness: 4, belonging: 4})}]});
    let told = 0;
    page.addEventListener('hearth-dials-forgotten', () => told++);
    (await appears(gauge, '[data-do=forget]')).focus();
    await sendKeys({press: 'Enter'});
    await leaves(gauge, '.own');
    assert.include(announced(), 'Your dials are forgotten on this device.');
    assert.equal(told, 1);
    assert.notInclude(kept().join(), 'makeUp');
    await until('the focus on the way back', () => gauge.shadowRoot?.activeElement?.getAttribute('data-do') === 'restore');
    // The host still shows the answer: it is not kept again.
    await (await pollIn(gauge)).view.keeper?.refresh();
    await gauge.updateComplete;
    assert.isNull(find(gauge, '.own'));
    await sendKeys({press: 'Enter'});
    await appears(gauge, '.own');
    await until('the focus on the dials', () => gauge.shadowRoot?.activeElement?.id === 'mine');
  });

  it('are kept again once one answers anew', async () => {
    const {gauge} = await open({rounds: [{closes: 5, anas: about({autonomy: 2, competence: 2, relatedness: 2, belonging: 2})}]});
    await press(gauge, '[data-do=forget]');
    await leaves(gauge, '.own');
    await press(gauge, '[data-do=change]');
    await choose(gauge, {'autonomy-1': 5, 'autonomy-2': 5, 'autonomy-3': 1});
    await send(gauge);
    await until('the new dial', () => dials(gauge).autonomy === '5.0 of 5');
  });

  it('are of nobody any more when their person is erased', async () => {
    const stage = await open({rounds: [{closes: 5, anas: about({autonomy: 4, competence: 4, relatedness: 4, belonging: 4})}]});
    const {gauge} = stage;
    await appears(gauge, '.own');
    await until('it to be kept', () => kept().length === 1);
    await gauge.view.connection!.erase();
    await leaves(gauge, '.own');
    assert.deepEqual(kept(), []);
    staysHere(stage);
  });

  it('are not of whoever signs in next', async () => {
    const host = await hostWithRounds({rounds: [{closes: 5, anas: about({autonomy: 4, competence: 4, relatedness: 4, belonging: 4})}]});
    const first = await openOver(host);
    await appears(first.gauge, '.own');
    first.page.remove();
    host.signIn('bilal');
    const {gauge} = await openOver(host);
    await appears(gauge, 'hearth-poll-form');
    assert.isNull(find(gauge, '.own'));
    await until('it to be kept', () => kept().length === 1);
  });

  it('are neither shown nor kept where the page says never', async () => {
    const {gauge} = await open({
      content: html`<hearth-gauge show-own="never"></hearth-gauge>`,
      rounds: [{closes: 5, anas: about({autonomy: 4, competence: 4, relatedness: 4, belonging: 4})}],
    });
    await appears(gauge, '.receipt');
    assert.isNull(find(gauge, '[part~=mine]'));
    assert.deepEqual(kept(), []);
  });
});
