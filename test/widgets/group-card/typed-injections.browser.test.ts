/** What is typed or pasted into the fields of a card that many sign is text: it comes out as it went in, makes no element, asks for nothing. */
import {assert} from '@open-wc/testing';
import {normalizeText} from '../../../src/protocol/text.js';
import {sendKeys} from '../../support/commands.js';
import {assertOnlyOwnMarkup, Watch} from '../../support/harm.js';
import {until} from '../../support/page.js';
import {allSent, appears, articles, choosePerson, closePages, elapse, find, leaves, open, press} from '../kudos-wall/stage.js';
import {answer, enter, packs, wallOf} from '../kudos-wall/typing.js';

/** What fits into a title. */
const lines = packs(' ', 120);

let watch: Watch;
beforeEach(() => (watch = new Watch()));
afterEach(() => {
  closePages();
  watch.end();
});

describe('Texts that want to be more than text, typed', () => {
  it('may be the words of a card, its title, and what it is about: S5', async function () {
    this.timeout(60_000);
    const {host} = await open({said: [], as: 'chiara', state: 'empty', limits: {ratePerMinute: 10_000}});
    const wall = await wallOf(host, 'chiara');
    for (const [index, line] of lines.entries()) {
      await press(wall, '[data-do=compose]');
      await choosePerson(wall, 'bilal');
      (await appears(wall, '.occasion input[type=checkbox]')).click();
      await enter(await appears(wall, '#title'), line, ' ');
      await enter(await appears(wall, 'textarea'), line);
      (await appears(wall, '#about')).click();
      await enter(await appears(wall, '#context'), line, ' ');
      assertOnlyOwnMarkup(find(wall, 'hearth-kudos-composer')!);
      await sendKeys({press: 'Control+Enter'});
      await until('it to be given, or asked about', () => !find(wall, 'hearth-kudos-composer') || find(wall, '#note')?.textContent !== '');
      // What says little is asked about once.
      if (find(wall, 'hearth-kudos-composer')) await sendKeys({press: 'Control+Enter'});
      await leaves(wall, 'hearth-kudos-composer');
      await elapse(wall);
      await until('it', () => articles(wall).length > index);
    }
    await allSent(wall);
    const signers = await wallOf(host, 'ana');
    const shown = (selector: string) => articles(signers).map((card) => card.querySelector(selector)?.textContent);
    const expected = (join: string) => lines.map((line) => normalizeText(line.join(join))).toReversed();
    assert.deepEqual(shown('.title'), expected(' '));
    assert.deepEqual(shown('.purpose bdi'), expected(' '));
    assert.deepEqual(shown('.message'), expected('\n'));
    assertOnlyOwnMarkup(signers);
  });

  it('may be what somebody signs a card with: S5', async function () {
    this.timeout(60_000);
    const {host} = await open({said: [], as: 'chiara', state: 'empty', limits: {ratePerMinute: 10_000}});
    for (const index of lines.keys()) {
      const data = {to: [{kind: 'person', id: 'bilal'}], message: 'Fair winds.', audience: 'group', occasion: {title: `Card ${index}`}};
      await host.state('chiara', {type: 'hearth.kudos.given.v1', data});
    }
    const signers = await wallOf(host, 'ana');
    for (const [index, line] of lines.entries()) {
      await press(articles(signers)[index]!, '[data-do=sign]');
      await answer(signers, line);
    }
    await allSent(signers);
    const signed = articles(signers).map((card) => card.querySelector('[data-reply] .message')?.textContent);
    assert.deepEqual(signed, lines.map((line) => normalizeText(line.join('\n')))); // oxfmt-ignore
    assertOnlyOwnMarkup(signers);
  });
});
