import {assert, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {define} from '../../src/elements/define.js';
import {PollFormElement} from '../../src/parts/poll-form/poll-form.js';
import {definePoll} from '../../src/protocol/poll.js';
import {asked} from '../../stories/support/polls.js';
import {describeContract} from '../support/contract.js';
import {allInside, until} from '../support/page.js';

for (const [tag, element] of Object.entries({...PollFormElement.uses, 'hearth-poll-form': PollFormElement})) define(tag, element);

const definitionOf = (type: Parameters<typeof asked>[0], more: Parameters<typeof asked>[1] = {}) =>
  definePoll(asked(type, more), {pollId: 'spring', space: 'harbor', now: Date.now()});

describeContract('hearth-poll-form', () => html`<hearth-poll-form .definition=${definitionOf('choice', {comments: true})}></hearth-poll-form>`, {
  words: 'Prefer not to say',
});
describeContract('hearth-poll-form', () => html`<hearth-poll-form .definition=${definitionOf('rank')}></hearth-poll-form>`, {
  words: 'Not placed yet',
});
describeContract('hearth-poll-form', () => html`<hearth-poll-form .definition=${definitionOf('recommend')}></hearth-poll-form>`, {
  words: 'Prefer not to say',
});

/** A form in a page of this width. */
async function show(type: Parameters<typeof asked>[0], width: number, more: Parameters<typeof asked>[1] = {}): Promise<PollFormElement> {
  const place = await fixture<HTMLElement>(html`<div lang="en"><hearth-poll-form .definition=${definitionOf(type, more)}></hearth-poll-form></div>`);
  place.style.inlineSize = `${width}px`;
  const form = place.querySelector('hearth-poll-form')!;
  await until('words', () => allInside(form, '.submit').length > 0);
  return form;
}

const topsOf = (form: PollFormElement) => new Set(allInside(form, '.number').map((number) => Math.round(number.getBoundingClientRect().top)));
const seenEnds = (form: PollFormElement) =>
  allInside(form, '.ends > span, .end')
    .filter((end) => end.getBoundingClientRect().height > 0)
    .map(({textContent}) => textContent);

describe('the points of a scale', () => {
  for (const [type, ends] of [
    ['scale', ['Never', 'Half the time', 'Always']],
    ['recommend', ['Not at all likely', 'Extremely likely']],
  ] as const) {
    it(`stand in one row, the words of their ends below, where there is room: ${type}`, async () => {
      const form = await show(type, 600);
      assert.equal(topsOf(form).size, 1);
      assert.deepEqual(seenEnds(form), [...ends]);
      const lowest = allInside(form, '.number')[0]!.getBoundingClientRect().bottom;
      for (const end of allInside(form, '.ends > span')) assert.isAtLeast(end.getBoundingClientRect().top, lowest);
    });

    it(`stand below each other, each end with its words, where there is none: ${type}`, async () => {
      const form = await show(type, 288);
      assert.equal(topsOf(form).size, allInside(form, '.number').length);
      assert.deepEqual(seenEnds(form), [...ends]);
    });
  }

  it('stand in one row on a telephone where they are few, and below each other where there is no room even for those', async () => {
    const few = {form: {type: 'scale', points: 5, low: 'Never', high: 'Always'}} as const;
    const form = await show('scale', 226, few);
    assert.equal(topsOf(form).size, 1);
    assert.deepEqual(seenEnds(form), ['Never', 'Always']);
    for (const number of allInside(form, '.number')) assert.isAtLeast(number.getBoundingClientRect().width, 32);
    const smallest = await show('scale', 160, few);
    assert.equal(topsOf(smallest).size, 5);
    assert.deepEqual(seenEnds(smallest), ['Never', 'Always']);
  });
});

describe('what one does with the form', () => {
  it('is as wide as there is room on a telephone, both alike', async () => {
    const form = await show('choice', 226);
    const widths = allInside(form, '.actions button').map((button) => Math.round(button.getBoundingClientRect().width));
    assert.deepEqual(widths, [226, 226]);
  });
});
