/** Recordings of names: where they come from, and what is said where they cannot. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {announced, focused, until} from '../../support/page.js';
import {sendKeys} from '../../support/commands.js';
import {along, appears, closePages, fill, forgetDevice, openCard, openEditor, text, press} from './stage.js';
import type {CardStage, CardStageOptions} from './stage.js';

beforeEach(() => {
  forgetDevice();
  performance.clearResourceTimings();
});
afterEach(closePages);

const RECORDING = '/test/widgets/get-to-know/name.wav';
const ELSEWHERE = 'https://sounds.example/bilal.mp3';
const UNPLAYED = 'The recording could not be played.';
const REFUSED = 'Give an address of your workplace: recordings are played from there only.';

const bilalsCard = html`<hearth-get-to-know person-id="bilal"></hearth-get-to-know>`;

/** Bilal's card, with a recording of his name. */
const withRecording = (value: string, options: CardStageOptions = {}): Promise<CardStage> =>
  openCard({
    content: bilalsCard,
    before: (host) => host.state('bilal', {type: 'hearth.card.field_set.v1', data: {field: 'pronunciationAudio', value, audience: 'org'}}),
    ...options,
  });

/** Whether something was fetched from an address. */
const wasFetched = (url: string): boolean => performance.getEntriesByName(new URL(url, location.href).href).length > 0;

async function hear({card}: CardStage): Promise<HTMLElement> {
  const hear = await appears(card, '[data-do=hear]');
  assert.include(hear.textContent, 'Hear it');
  hear.focus();
  // Browsers let a page make a sound once a person has done something in it.
  await sendKeys({press: 'Enter'});
  return hear;
}

/** Writes an address where one's own recording belongs, and saves. */
async function give({card}: CardStage, address: string): Promise<HTMLInputElement> {
  const field = await along<HTMLInputElement>(card, 'hearth-card-about', '#pronunciationAudio');
  fill(field, address);
  (await along(card, 'hearth-card-about', 'form > p button')).click();
  return field;
}

describe('a recording of a name', () => {
  it('is played from the workplace, and not fetched before somebody asks for it', async () => {
    const stage = await withRecording(RECORDING);
    await appears(stage.card, '[data-do=hear]');
    assert.isFalse(wasFetched(RECORDING));
    const button = await hear(stage);
    await until('the recording', () => wasFetched(RECORDING));
    assert.equal(focused(), button);
    assert.notInclude(text(stage.card), UNPLAYED);
  });

  it('that is not there is said not to play', async () => {
    const stage = await withRecording('/nowhere/name.wav');
    await hear(stage);
    await until('the words', () => text(stage.card).includes(UNPLAYED));
    assert.equal(announced('assertive'), UNPLAYED);
  });

  it('comes from another place where the host lists it', async () => {
    const {card} = await withRecording(ELSEWHERE, {policy: {recordingOrigins: ['https://sounds.example']}});
    await appears(card, '[data-do=hear]');
  });

  it('from elsewhere is refused, and its owner is told from where it may come', async () => {
    const stage = await openEditor();
    await give(stage, ELSEWHERE);
    await until('the words', () => text(stage.card).includes(REFUSED));
    assert.include(announced('assertive'), REFUSED);
    // It stands there until she has read it.
    await press(stage.card, '.refused [data-do=discard]');
    await until('nothing to wait', () => stage.card.view.connection!.pending.every(({status}) => status === 'accepted'));
    await stage.card.view.keeper!.refresh();
    assert.isFalse(stage.passed.some(({received}) => received.includes('"pronunciationAudio"')));
  });

  it('needs an address', async () => {
    const stage = await openEditor();
    const field = await give(stage, 'bilal.mp3');
    await until('the focus', () => focused() === field);
    assert.equal(field.getAttribute('aria-invalid'), 'true');
    assert.include(text(stage.card), REFUSED);
    assert.isFalse(stage.passed.some(({sent}) => sent.includes('bilal.mp3')));
  });

  it('on the site of the page is kept without the site, as it stands in the address bar', async () => {
    const stage = await openEditor();
    await give(stage, new URL(RECORDING, location.href).href);
    await until('it to leave', () => stage.passed.some(({sent}) => sent.includes('pronunciationAudio')));
    const {sent} = stage.passed.find(({sent}) => sent.includes('pronunciationAudio'))!;
    assert.include(sent, `"value":"${RECORDING}"`);
    assert.notInclude(text(stage.card), REFUSED);
  });
});
