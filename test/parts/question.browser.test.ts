import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {define} from '../../src/elements/define.js';
import {BLANK} from '../../src/parts/question/question.model.js';
import type {Answer, Question as Asked} from '../../src/parts/question/question.model.js';
import {Question} from '../../src/parts/question/question.js';
import {sendKeys} from '../support/commands.js';
import {describeContract} from '../support/contract.js';
import {focused, seen, until} from '../support/page.js';

define('hearth-question', Question);

const asked: Asked = {
  label: 'Report this',
  hint: 'Moderators read it.',
  choices: {
    label: 'Why?',
    options: [
      {value: 'a', label: 'It hurts'},
      {value: 'b', label: 'It is private'},
    ],
  },
  text: {label: 'Anything else?', max: 12, required: false},
  check: 'Tell them',
  submit: 'Report',
};

/** Asks, and notes what is answered. */
async function ask(question: Asked = asked, answer: Answer = BLANK) {
  const element = await fixture<Question>(html`<hearth-question lang="en" .question=${question} .answer=${answer}></hearth-question>`);
  const heard: [string, Answer | undefined][] = [];
  for (const type of ['hearth-answer', 'hearth-answer-draft', 'hearth-answer-cancel'] as const)
    element.addEventListener(type, (event) => heard.push([type, 'answer' in event ? event.answer : undefined]));
  await until('words', () => seen(element).includes(question.submit));
  return {element, answers: (type: string) => heard.filter(([name]) => name === type).map(([, given]) => given)};
}

describeContract('hearth-question', () => html`<hearth-question .question=${asked}></hearth-question>`, {words: 'Cancel'});

describe('<hearth-question>', () => {
  it('is answered by keys alone', async () => {
    const {element, answers} = await ask();
    await element.focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Twice. '});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Control+Enter'});
    expect(answers('hearth-answer')).to.deep.equal([{choice: 'b', text: 'Twice.', checked: true, several: []}]);
  });

  it('takes some of several, as many as it may', async () => {
    const options = new Map(['one', 'two', 'three'].map((value) => [value, `Number ${value}`]));
    const several = {label: 'Which?', options, max: 2, full: 'Two are enough.'};
    const {element, answers} = await ask({submit: 'Send', several}, {...BLANK, several: ['two']});
    const boxes = () => [...element.shadowRoot!.querySelectorAll('input')];
    expect(boxes().map(({checked}) => checked)).to.deep.equal([false, true, false]);
    await element.focus();
    await sendKeys({press: 'Space'});
    await element.updateComplete;
    expect(boxes().map(({checked, disabled}) => [checked, disabled])).to.deep.equal([
      [true, false],
      [true, false],
      [false, true],
    ]);
    expect(element.shadowRoot!.querySelector('.hint')!.textContent).to.equal('Two are enough.');
    boxes()[1]!.click();
    await element.updateComplete;
    expect(boxes().some(({disabled}) => disabled)).to.be.false;
    element.shadowRoot!.querySelector<HTMLButtonElement>('.primary')!.click();
    expect(answers('hearth-answer')).to.deep.equal([{...BLANK, several: ['one']}]);
  });

  it('tells of every change, so that nothing is lost with it', async () => {
    const {element, answers} = await ask();
    await element.focus();
    await sendKeys({press: 'Space'});
    expect(answers('hearth-answer-draft').at(-1)).to.deep.equal({choice: 'a', text: '', checked: false, several: []});
  });

  it('says what is missing, and goes there', async () => {
    const {element, answers} = await ask();
    element.shadowRoot!.querySelector<HTMLButtonElement>('.primary')!.click();
    await element.updateComplete;
    expect(seen(element)).to.include('Choose one.');
    expect(focused()?.getAttribute('value')).to.equal('a');
    expect(answers('hearth-answer')).to.deep.equal([]);
  });

  it('says that words are missing, or too many, where they must be there', async () => {
    const {element, answers} = await ask({label: 'Reply', text: {label: 'Your reply', max: 5, required: true}, submit: 'Send'});
    await element.focus();
    await sendKeys({press: 'Control+Enter'});
    await until('what is missing', () => seen(element).includes('Write a few words.') || shown(element).includes('Write a few words.'));
    await sendKeys({type: 'Too long'});
    await sendKeys({press: 'Control+Enter'});
    await until('how much is too much', () => shown(element).includes('3 characters too many'));
    expect(answers('hearth-answer')).to.deep.equal([]);
  });

  it('is left with Escape while nothing is written, and with Cancel at any time', async () => {
    const {element, answers} = await ask();
    await element.focus();
    await sendKeys({press: 'Escape'});
    expect(answers('hearth-answer-cancel')).to.have.length(1);
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Words'});
    await sendKeys({press: 'Escape'});
    expect(answers('hearth-answer-cancel'), 'words are not thrown away by a key').to.have.length(1);
    element.shadowRoot!.querySelector<HTMLButtonElement>('button[type=button]')!.click();
    expect(answers('hearth-answer-cancel')).to.have.length(2);
  });

  it('begins with what was answered before, and shows why that was not accepted', async () => {
    const {element} = await ask(asked, {...BLANK, choice: 'b', text: 'before', checked: true});
    element.error = 'It is gone.';
    await element.updateComplete;
    const inputs = [...element.shadowRoot!.querySelectorAll('input')];
    expect(inputs.map(({checked}) => checked)).to.deep.equal([false, true, true]);
    expect(element.shadowRoot!.querySelector('[part=error]')!.textContent).to.equal('It is gone.');
  });
});

/** What a field inside says. */
const shown = (element: Question): string => seen(element.shadowRoot!.querySelector<HTMLElement>('hearth-text-field')!);
