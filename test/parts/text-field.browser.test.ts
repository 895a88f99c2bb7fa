import {expect, fixture, oneEvent} from '@open-wc/testing';
import {html} from 'lit';
import {define} from '../../src/elements/define.js';
import type {TextChangeEvent} from '../../src/parts/text-field/text-field.events.js';
import {TextField} from '../../src/parts/text-field/text-field.js';
import {axTree, engine, sendKeys} from '../support/commands.js';
import {describeContract} from '../support/contract.js';
import {announced, focused, inside, pause, seen, until} from '../support/page.js';

define('hearth-text-field', TextField);

const area = (element: TextField) => inside<HTMLTextAreaElement>(element, 'textarea');
const count = (element: TextField) => seen(inside(element, '#count'));

async function show(properties: Partial<Pick<TextField, 'value' | 'max' | 'error' | 'hint' | 'rows' | 'required' | 'disabled'>> = {}) {
  const element = await fixture<TextField>(html`<hearth-text-field lang="en" label="What did they do?"></hearth-text-field>`);
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

describeContract<TextField>(
  'hearth-text-field',
  () =>
    html`<hearth-text-field
      label="What did they do?"
      hint="One thing they did."
      error="The text is too long."
      value="abcdefghijk"
      max="10"
    ></hearth-text-field>`,
  {words: 'too many'},
);

describe('<hearth-text-field>', () => {
  it('is a labelled text field, described by hint, error and count', async function () {
    if (engine !== 'chromium') return expect(area(await show()).labels).to.have.length(1);
    await show({hint: 'One thing they did.', error: 'Write what you are thankful for.', value: 'abcdefghi', max: 10, required: true});
    await until('the count', () => document.querySelector('hearth-text-field')!.shadowRoot!.textContent!.includes('left'));
    const field = (await axTree()).find(({role}) => role === 'textbox')!;
    expect(field.name).to.equal('What did they do?');
    expect(field.description).to.equal('One thing they did. Write what you are thankful for. 1 character left');
    expect(field.props.invalid).to.equal('true');
    expect(field.props.required).to.equal(true);
  });

  it('tells what was typed', async () => {
    const element = await show();
    element.focus();
    expect(focused()).to.equal(area(element));
    const change = oneEvent(element, 'hearth-text-change') as unknown as Promise<TextChangeEvent>;
    await sendKeys({type: 'T'});
    expect((await change).value).to.equal('T');
    await sendKeys({type: 'hanks'});
    expect(element.value).to.equal('Thanks');
  });

  it('shows the text that its owner sets, and keeps it through a change of error', async () => {
    const element = await show({value: 'One'});
    element.focus();
    await sendKeys({press: 'End'});
    await sendKeys({type: ' two'});
    element.error = 'Not accepted';
    await element.updateComplete;
    expect(area(element).value).to.equal('One two');
    element.value = '';
    await element.updateComplete;
    expect(area(element).value).to.equal('');
  });

  it('says aloud what is found wrong while one is in it, and what there is to think about, which is no fault', async () => {
    const element = await show({value: 'One'});
    element.error = 'Too few words';
    await element.updateComplete;
    expect(announced('assertive')).not.to.equal('Too few words', 'the focus is elsewhere');
    element.error = '';
    await element.updateComplete;
    element.focus();
    element.error = 'Too long by far';
    await element.updateComplete;
    expect(announced('assertive')).to.equal('Too long by far');
    element.error = '';
    element.note = 'Say what they did?';
    await element.updateComplete;
    expect(announced()).to.equal('Say what they did?');
    expect(seen(element)).to.include('Say what they did?');
    expect(area(element).getAttribute('aria-invalid')).to.equal('false');
    expect(area(element).getAttribute('aria-describedby')).to.include('note');
  });

  it('takes the direction from the text, and shows markup as text', async () => {
    const element = await show({value: 'شكرا <b>لك</b>'});
    expect(getComputedStyle(area(element)).direction).to.equal('rtl');
    expect(area(element).value).to.equal('شكرا <b>لك</b>');
  });

  it('says nothing of the limit below 90 per cent, then what is left, then what is too much', async () => {
    const element = await show({max: 20});
    for (const [length, words] of [
      [17, ''],
      [18, '2 characters left'],
      [19, '1 character left'],
      [20, '0 characters left'],
      [21, '1 character too many'],
      [25, '5 characters too many'],
    ] as const) {
      element.value = 'x'.repeat(length);
      await element.updateComplete;
      await until(`"${words}" at ${length}`, () => count(element) === words);
    }
    expect(element.length).to.equal(25);
    expect(element.excess).to.equal(5);
    expect(area(element).getAttribute('aria-invalid')).to.equal('true');
  });

  it('counts what a person sees as characters, of the text as it would be sent', async () => {
    const element = await show({max: 10, value: '  👨‍👩‍👧‍👦👍🏽é\u202E \n'});
    expect(element.length).to.equal(3);
    expect(element.excess).to.equal(0);
    expect(area(element).getAttribute('aria-invalid')).to.equal('false');
  });

  it('has no limit unless it is given one', async () => {
    const element = await show({value: 'x'.repeat(5000)});
    expect(element.excess).to.equal(0);
    expect(count(element)).to.equal('');
  });

  it('lets the person type and paste past the limit', async () => {
    const element = await show({max: 5, value: 'abcde'});
    element.focus();
    await sendKeys({press: 'End'});
    await sendKeys({type: 'fg'});
    expect(element.value).to.equal('abcdefg');
    element.insert('x'.repeat(1000));
    expect(element.value).to.have.length(1008);
    expect(element.excess).to.equal(1003);
  });

  it('announces the count once the typing rests, not at each key', async () => {
    const element = await show({max: 10, value: 'abcdefg'});
    const before = announced();
    element.focus();
    await sendKeys({press: 'End'});
    await sendKeys({type: 'hi'});
    await pause(300);
    expect(announced()).to.equal(before);
    await until('the count', () => announced() === '1 character left');
  });

  it('says nothing after it is gone', async () => {
    const element = await show({max: 10, value: 'abcdefghijkl'});
    element.focus();
    await sendKeys({type: 'm'});
    element.remove();
    const before = announced();
    await pause(1200);
    expect(announced()).to.equal(before);
  });

  it('grows with the text, and is as high as its rows without one', async () => {
    const element = await show({rows: 2});
    const empty = area(element).offsetHeight;
    expect(empty).to.be.at.least(44);
    element.value = 'line\n'.repeat(8);
    await element.updateComplete;
    await until('more room', () => area(element).offsetHeight > empty * 2);
    expect(area(element).scrollHeight - area(element).clientHeight).to.be.at.most(1);
  });

  it('stops growing at some point and scrolls', async () => {
    const element = await show({value: 'line\n'.repeat(500)});
    await until('an end', () => area(element).offsetHeight <= innerHeight * 0.61);
  });

  for (const modifier of ['Control', 'Meta'] as const) {
    it(`fires the shortcut on ${modifier}+Enter, and adds no line`, async () => {
      const element = await show({value: 'Thanks'});
      element.focus();
      const fired = oneEvent(element, 'hearth-submit-shortcut');
      await sendKeys({down: modifier});
      await sendKeys({press: 'Enter'});
      await sendKeys({up: modifier});
      await fired;
      expect(element.value).to.equal('Thanks');
    });
  }

  it('adds a line on Enter', async () => {
    const element = await show();
    let fired = 0;
    element.addEventListener('hearth-submit-shortcut', () => fired++);
    element.focus();
    await sendKeys({type: 'a'});
    await sendKeys({press: 'Enter'});
    await sendKeys({type: 'b'});
    expect(element.value).to.equal('a\nb');
    expect(fired).to.equal(0);
  });

  it('leaves Ctrl+Enter to an input method that composes', async () => {
    const element = await show();
    let fired = 0;
    element.addEventListener('hearth-submit-shortcut', () => fired++);
    area(element).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true, composed: true}));
    expect(fired).to.equal(0);
  });

  it('is left by Tab', async () => {
    const page = await fixture(html`<div><hearth-text-field label="Words"></hearth-text-field><button>Next</button></div>`);
    page.querySelector('hearth-text-field')!.focus();
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal(page.querySelector('button'));
  });

  describe('insert()', () => {
    it('puts a sentence opener at the caret, apart from the word before', async () => {
      const element = await show({value: 'You stayed. Bye'});
      element.focus();
      area(element).setSelectionRange(11, 11);
      const change = oneEvent(element, 'hearth-text-change') as unknown as Promise<TextChangeEvent>;
      element.insert('It made possible');
      expect((await change).value).to.equal('You stayed. It made possible Bye');
      expect(area(element).selectionStart).to.equal('You stayed. It made possible'.length);
      expect(focused()).to.equal(area(element));
    });

    it('adds no space at the beginning or after one', async () => {
      const element = await show();
      element.insert('I noticed ');
      element.insert('it.');
      expect(element.value).to.equal('I noticed it.');
    });

    it('replaces what is selected', async () => {
      const element = await show({value: 'old'});
      element.focus();
      area(element).select();
      element.insert('new');
      expect(element.value).to.equal('new');
    });

    it('fires once', async () => {
      const element = await show();
      let fired = 0;
      element.addEventListener('hearth-text-change', () => fired++);
      element.insert('It made possible');
      expect(fired).to.equal(1);
    });

    it('can be undone by the person', async () => {
      const element = await show();
      element.insert('It made possible');
      // What the browser does for its own undo key, which is another one on every system.
      document.execCommand('undo');
      await until('the text from before', () => element.value === '');
    });
  });
});
