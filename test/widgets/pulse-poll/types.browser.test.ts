/** Each type of question by keyboard alone, and as it is heard: in every engine, by the engine's own account. */
import {assert} from '@open-wc/testing';
import type {PollOpened} from '../../../src/protocol/events/poll.js';
import type {AnswerValue} from '../../../src/protocol/results/answers.js';
import {axTree, engine, heard, sendKeys} from '../../support/commands.js';
import type {Heard} from '../../support/commands.js';
import {allInside, until} from '../../support/page.js';
import {allSent, answerOf, appears, asked, begin, closeAll, elapse, find, focusedName, open, posts, type} from './stage.js';

/** A few statements of a scale, which are answered one by one. */
const pack = {
  type: 'pack',
  scale: {
    points: 5,
    low: 'Never',
    high: 'Always',
    dials: [
      {id: 'say', label: 'Having a say'},
      {id: 'close', label: 'Being close'},
    ],
    items: [
      {id: 'say-1', text: 'I decide how I do my work.', dial: 'say'},
      {id: 'close-1', text: 'Somebody here knows how I am.', dial: 'close'},
      {id: 'say-2', text: 'Others decide for me.', dial: 'say', reversed: true},
    ],
  },
} as const;

type Kind = Parameters<typeof asked>[0] | 'pack';

/** A question of a type. */
const ask = (kind: Kind): PollOpened =>
  kind === 'pack'
    ? asked('choice', {question: 'How is it to work at the harbor?', form: structuredClone(pack) as unknown as PollOpened['form']})
    : asked(kind);

/** What a person does with the keyboard alone, and what the host has then. */
const byKeyboard: [Kind, () => Promise<void>, AnswerValue][] = [
  ['choice', () => type('Space', 'ArrowDown'), {option: 'late'}],
  ['multi', () => type('Space', 'Tab', 'Tab', 'Space'), {options: ['kettle', 'lamp']}],
  ['scale', () => type('Space', 'ArrowRight', 'ArrowRight', 'ArrowRight'), {option: '4'}],
  ['recommend', () => type('Space', 'ArrowRight', 'ArrowRight'), {option: '2'}],
  ['mood', () => type('Space', 'ArrowDown', 'ArrowDown', 'ArrowDown'), {option: '4'}],
  ['rank', () => type('Enter', 'Enter', 'Enter', 'Enter'), {options: ['slip', 'rope', 'paint', 'signs']}],
  ['text', () => sendKeys({type: 'Walking round the shed'}), {text: 'Walking round the shed'}],
  ['word', () => sendKeys({type: 'tar'}), {words: ['tar']}],
  ['pack', () => type('Space', 'ArrowRight', 'ArrowRight', 'Tab', 'Space', 'ArrowRight'), {points: {'say-1': '3', 'close-1': '2'}}],
];

const ABSTAIN = 'Prefer not to say';
const radios = (...names: string[]) => names.map((name) => `radio ${name}`);
const range = (from: number, to: number) => Array.from({length: to - from + 1}, (_, index) => from + index);

/** A statement of a pack, as a group of its own. */
const heardItem = (text: string, chosen?: number): string[] => [
  `group ${text}`,
  ...['1 of 5: Never', '2 of 5', '3 of 5', '4 of 5', '5 of 5: Always'].map((name, at) => `radio ${name}${at + 1 === chosen ? ', checked' : ''}`),
];

/** What each type of question is for those who hear it: role, name and state of each control, in its order, once it was answered as above. */
const HEARD: Record<Kind, string[]> = {
  choice: [
    'radio Before the tide, at six',
    'radio After the tide, at ten The crane is free from half past nine, checked',
    ...radios('In the evening, with lamps', ABSTAIN),
  ],
  multi: [
    'checkbox A second kettle, checked',
    'checkbox Coat hooks that dry',
    'checkbox A lamp over the workbench, checked',
    'checkbox A shelf for borrowed books',
    'checkbox A window that opens',
    `checkbox ${ABSTAIN}`,
  ],
  scale: [...radios('1 of 7: Never', '2 of 7', '3 of 7', '4 of 7: Half the time, checked', '5 of 7', '6 of 7', '7 of 7: Always'), `radio ${ABSTAIN}`],
  recommend: [
    ...radios('0 of 10: Not at all likely', '1 of 10', '2 of 10, checked'),
    ...range(3, 9).map((point) => `radio ${point} of 10`),
    ...radios('10 of 10: Extremely likely', ABSTAIN),
  ],
  mood: radios('Bad', 'Not so good', 'All right', 'Good, checked', 'Very good', ABSTAIN),
  rank: [
    ...['Clear the slipway', 'Sort the rope store', 'Air the paint shed', 'New signs for visitors'].flatMap((option) => [
      `combobox Position of ${option}`,
      `button Move ${option} up`,
      `button Move ${option} down`,
      `button Take ${option} out`,
    ]),
    `checkbox ${ABSTAIN}`,
  ],
  text: ['textbox Your answer', `checkbox ${ABSTAIN}`],
  pack: [
    ...heardItem('I decide how I do my work.', 3),
    ...heardItem('Somebody here knows how I am.', 2),
    ...heardItem('Others decide for me.'),
    `checkbox ${ABSTAIN}`,
  ],
  word: ['textbox First word', 'textbox Second word (optional)', 'textbox Third word (optional)', `checkbox ${ABSTAIN}`],
};

const heardAs = (role: string, name: string, checked: boolean) => `${role} ${name.replace(/\s+/g, ' ').trim()}${checked ? ', checked' : ''}`;

/** A native control as it is heard: its role, its name and its state. */
function controlAs(control: HTMLElement): string {
  if (control instanceof HTMLFieldSetElement) return heardAs('group', control.querySelector('legend')!.innerText, false);
  const {type, checked, labels} = control as HTMLInputElement;
  const role = control instanceof HTMLInputElement && type !== 'text' ? type : ({BUTTON: 'button', SELECT: 'combobox'}[control.tagName] ?? 'textbox');
  return heardAs(role, control.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? control.innerText, checked === true);
}

/** The role and the name in what is heard. */
function roleAndName(words: string): Heard {
  const [, role = '', name = ''] = /^(\S+) (.*?)(?:, checked)?$/.exec(words) ?? [];
  // WebKit calls a list to choose from a button: it is one that opens it.
  return {role: engine === 'webkit' && role === 'combobox' ? 'button' : role, name};
}

/** The controls of the group of this name as Chromium tells them. */
async function told(group: string): Promise<string[]> {
  const nodes = await axTree();
  const from = nodes.findIndex(({role, name}) => /^(?:group|radiogroup)$/.test(role) && name === group);
  assert.isAtLeast(from, 0, `a group “${group}”`);
  const rest = nodes.slice(from + 1);
  const end = rest.findIndex(({depth}) => depth <= nodes[from]!.depth);
  return rest
    .slice(0, end < 0 ? undefined : end)
    .filter(({role}) => /^(?:group|radio|checkbox|textbox|combobox|button)$/.test(role))
    .map(({role, name, props}) => heardAs(role, name, props.checked === 'true'));
}

describe('a question of each type', () => {
  afterEach(closeAll);

  for (const [kind, act] of byKeyboard) {
    it(`is heard as what it is: ${kind}`, async () => {
      const stage = await open({asks: ask(kind)});
      const {poll} = stage;
      await begin(stage);
      const form = find(poll, 'hearth-poll-form')!;
      const controls = () => [
        ...allInside(form, 'hearth-text-field').flatMap((field) => allInside(field, 'textarea')),
        ...allInside(form, 'fieldset :is(input, button, select, fieldset)'),
      ];
      for (const control of controls()) assert.notInclude(controlAs(control), ', checked', 'nothing is chosen beforehand');
      await act();
      await poll.updateComplete;
      const {question} = ask(kind);
      assert.equal(find(poll, 'fieldset legend')?.textContent?.trim(), question);
      assert.sameMembers(controls().map(controlAs), HEARD[kind]);
      if (engine === 'chromium') assert.deepEqual(await told(question), HEARD[kind]);
      else {
        const expected = controls().map((control) => roleAndName(controlAs(control)));
        assert.deepEqual(await heard(controls(), expected), expected);
        const wrong = expected.map(({role, name}) => ({role, name: `not ${name}`}));
        assert.notDeepEqual(await heard(controls(), wrong), wrong, 'it is the engine that says so');
      }
      (await appears(poll, 'button.submit')).focus();
      await type('Tab');
      assert.equal(focusedName(), 'Not now', 'it is the next stop after “Send”');
    });
  }

  for (const [kind, act, answer] of byKeyboard) {
    it(`is done by keyboard alone: ${kind}`, async () => {
      const stage = await open({asks: ask(kind)});
      const {poll, host} = stage;
      await begin(stage);
      await act();
      assert.deepEqual(posts(host.requests), [], 'nothing is sent by choosing');
      await type('Control+Enter');
      await appears(poll, '.thanks');
      await until('the focus on the receipt', () => focusedName() === 'Thank you for your answer.');
      await elapse(poll);
      await allSent(poll);
      assert.deepEqual(await answerOf(stage), answer);
    });
  }
});
