/** A poll that whoever set it up got wrong: nobody can be asked it, and that is said. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import type {PulsePoll} from '../../../src/define/pulse-poll.js';
import {HearthWarningEvent} from '../../../src/elements/events.js';
import {definitionHashOf} from '../../../src/protocol/poll.js';
import type {PollDefinition} from '../../../src/protocol/poll.js';
import type {PollData, PollItem} from '../../../src/protocol/views/poll.js';
import {until} from '../../support/page.js';
import {appears, asked, ASKS, closeAll, find, open, refresh, says, telling, toldTo} from './stage.js';

const OF_READERS = 'This question cannot be asked: something in it is wrong. Please tell the people who run this page.';

const options = (count: number) => Array.from({length: count}, (_, at) => ({id: `o${at}`, text: `Dock number ${at + 1}`}));
type Change = (definition: PollDefinition) => object;

/** What is wrong with a definition, what it says to whoever set it up, and what the page hears. */
const WRONG: readonly (readonly [name: string, change: Change, words: string, detail: RegExp])[] = [
  ['one option', () => ({form: {type: 'choice', options: options(1)}}), 'There are fewer than two answers to choose from.', /fewer than 2 options/],
  ['thirteen options', () => ({form: {type: 'multi', options: options(13)}}), 'There are too many answers to choose from.', /more than 12 options/],
  [
    'eight options in an order',
    () => ({form: {type: 'rank', options: options(8)}}),
    'There are too many answers to choose from.',
    /more than 7 options/,
  ],
  [
    'an option twice',
    () => ({form: {type: 'choice', options: [...options(2), {id: 'again', text: 'DOCK  number 2'}]}}),
    'Two answers are the same.',
    /two options say the same/,
  ],
  ['more than 256 KiB', () => ({why: 'é'.repeat(131_072)}), 'It is too long.', /more than 262144 bytes/],
  ['an unknown type', () => ({form: {type: 'vote'}}), 'A part of it is missing or makes no sense.', /makes no sense/],
];

const changed = (data: PollData, change: Change): PollData => {
  const definition = {...data.definition, ...change(data.definition)};
  return {...data, definition, definitionHash: definitionHashOf(definition)};
};
const tellingOf = (change: Change) => telling((data) => Object.assign(data, changed(data, change)));
const details = (heard: Event[]) =>
  heard.flatMap((event) => (event instanceof HearthWarningEvent && event.code === 'malformed-poll' ? event.detail : []));

async function shown(poll: PulsePoll): Promise<string> {
  await appears(poll, '.broken');
  return says(poll, '.broken');
}

/** A poll as its host gives it to Ana. */
async function given(change: Change): Promise<PollItem[]> {
  const {host} = await open({asks: asked('choice')});
  const data = changed((await toldTo(host, 'ana'))!, change);
  closeAll();
  return [{id: 'spring', type: '', at: data.definition.opensAt, by: null, data, can: ['answer']}];
}

describe('a poll that cannot be asked', () => {
  afterEach(closeAll);

  for (const [name, change, words, detail] of WRONG) {
    it(`says so with the first load, and still after the next: ${name}`, async () => {
      const {poll, heard} = await open({asks: asked('choice'), between: tellingOf(change), state: 'misconfigured'});
      assert.equal(await shown(poll), `When shall we launch the ferry? ${OF_READERS}`);
      assert.isNull(find(poll, 'hearth-poll-form'));
      await until('the warning', () => details(heard).length === 1);
      assert.match(details(heard)[0]!, detail);
      await refresh(poll);
      assert.equal(await shown(poll), `When shall we launch the ferry? ${OF_READERS}`);
      assert.lengthOf(details(heard), 1, 'it is told once');
    });

    it(`says in a preview what is wrong, where the page gave it: ${name}`, async () => {
      const items = await given(change);
      const content = html`<hearth-pulse-poll mode="preview" .items=${items}></hearth-pulse-poll>`;
      const {poll, heard} = await open({content, state: 'misconfigured'});
      assert.equal(await shown(poll), `When shall we launch the ferry? ${OF_READERS} ${words}`);
      await until('the warning', () => details(heard).length === 1);
      assert.match(details(heard)[0]!, detail);
    });
  }

  it('says to whoever runs it what is wrong', async () => {
    const {poll} = await open({asks: asked('choice'), as: ASKS, between: tellingOf(WRONG[0]![1]), state: 'misconfigured'});
    assert.include(await shown(poll), 'There are fewer than two answers to choose from.');
  });

  it('says so where it stands in the page', async () => {
    const json = JSON.stringify({items: await given(WRONG[0]![1])});
    const {poll, heard} = await open({
      content: html`<hearth-pulse-poll
        ><script type="application/json">
          ${json}
        </script></hearth-pulse-poll
      >`,
      state: 'misconfigured',
    });
    assert.include(await shown(poll), OF_READERS);
    await until('the warning', () => details(heard).length === 1);
  });

  it('is looked at also where the host says that it was', async () => {
    const between = telling((data) => Object.assign(data, {intact: true, faults: []}, changed(data, WRONG[0]![1])));
    const {poll} = await open({asks: asked('choice'), between, state: 'misconfigured'});
    assert.include(await shown(poll), OF_READERS);
  });

  it('leaves room for another that can, and the page hears of it all the same', async () => {
    const wrong = await given(WRONG[0]![1]);
    const right = await given(() => ({}));
    const items = [...wrong, {...right[0]!, id: 'autumn'}];
    const {poll, heard} = await open({content: html`<hearth-pulse-poll .items=${items}></hearth-pulse-poll>`});
    await until('the question', () => says(poll, '.bed .question') === 'When shall we launch the ferry?');
    assert.isNull(find(poll, '.broken'));
    await until('the warning', () => details(heard).length === 1);
    assert.match(details(heard)[0]!, /The poll spring/);
    poll.mode = 'preview';
    assert.include(await shown(poll), 'There are fewer than two answers to choose from.');
  });
});
