import {expect, fixture, oneEvent} from '@open-wc/testing';
import {html} from 'lit';
import {define} from '../../src/elements/define.js';
import {PeoplePicker} from '../../src/parts/people-picker/people-picker.js';
import type {SearchPeople} from '../../src/parts/people-picker/people-picker.js';
import type {PeopleItem} from '../../src/protocol/person.js';
import {createDirectory} from '../../src/server/directory.js';
import {axTree, cdp, engine, sendKeys} from '../support/commands.js';
import {describeContract} from '../support/contract.js';
import {allInside, announced, focused, inside, pause, seen, until} from '../support/page.js';

define('hearth-people-picker', PeoplePicker);

const directory = createDirectory({
  people: [
    {id: 'ana', name: 'Ana Ferreira', detail: 'Sail loft, Harbor', pronouns: 'she/her'},
    {id: 'ana-2', name: 'Ana Ferreira', detail: 'Finance, Lighthouse'},
    {id: 'bilal', name: 'Bilal Haddad', detail: 'Boatbuilding, Harbor'},
    {id: 'chiara', name: 'Chiara Bonetti', detail: 'Paint and varnish, Harbor'},
    {id: 'farid', name: 'فريد المنصوري', detail: 'Boatbuilding, Harbor'},
    {id: 'sora', name: '한 소라', detail: 'Launch and sea trials', pronouns: 'she/her', pronunciation: 'han soh-rah'},
    {id: 'wanjiru', name: 'Wanjiru Kamau', detail: 'Sail loft, Harbor', recognition: 'private'},
    {id: 'viewer', name: 'Ana Viewer', detail: 'Harbor'},
  ],
  groups: [{id: 'launch', name: 'Launch crew', detail: 'Cradle, tide and first sail', members: ['sora']}],
});

const search: SearchPeople = (text) => directory.search({text, viewer: 'viewer', limit: 20});
const [ana, otherAna, bilal, chiara] = ['Sail', 'Finance', 'Bilal', 'Chiara'] as const;
const found = async (text: string): Promise<PeopleItem> => (await directory.search({text, viewer: 'viewer', limit: 1}))[0]!;
const three = async () => [await found(ana), await found(bilal), await found(chiara)];

const input = (picker: PeoplePicker) => inside<HTMLInputElement>(picker, '[role=combobox]');
const options = (picker: PeoplePicker) => allInside(picker, '[role=option]');
const names = (picker: PeoplePicker) => picker.value.map(({name}) => name);
const removers = (picker: PeoplePicker) => allInside<HTMLButtonElement>(picker, '.remove');
const popup = (picker: PeoplePicker) => inside(picker, '[popover]');
const isOpen = (picker: PeoplePicker) => popup(picker).matches(':popover-open');
const active = (picker: PeoplePicker) => {
  const id = input(picker).getAttribute('aria-activedescendant');
  return id ? seen(inside(picker, `#${id}`)) : undefined;
};

async function press(...keys: string[]) {
  for (const key of keys) await sendKeys({press: key});
}

/** A picker with the focus in its text field, and all that it fires. */
async function show(properties: Partial<PeoplePicker> = {}, dir: 'ltr' | 'rtl' = 'ltr') {
  const page = await fixture<HTMLElement>(html`
    <form lang="en" dir=${dir}>
      <button type="button" id="before">Before</button>
      <hearth-people-picker label="Whom do you thank?" hint="Type a name or a team." .search=${search}></hearth-people-picker>
      <button type="button" id="after">After</button>
    </form>
  `);
  const picker = page.querySelector('hearth-people-picker')!;
  const changes: string[][] = [];
  let submitted = 0;
  picker.addEventListener('hearth-people-change', ({value}) => changes.push(value.map(({name}) => name)));
  page.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted++;
  });
  Object.assign(picker, properties);
  await picker.updateComplete;
  await until('words', () => !picker.value.length || Boolean(removers(picker)[0]?.getAttribute('aria-label')));
  picker.focus();
  return {page, picker, changes, submits: () => submitted};
}

/** Types and waits for the list. */
async function type(picker: PeoplePicker, text: string) {
  await sendKeys({type: text});
  await until(`a list for "${text}"`, () => isOpen(picker) && options(picker).length > 0);
}

describeContract<PeoplePicker>(
  'hearth-people-picker',
  () => html`
    <hearth-people-picker
      label="Whom do you thank?"
      hint="Type a name or a team."
      error="Choose whom you thank."
      .search=${search}
      .value=${[{id: 'dmitri', name: 'Dmitri Arlov', kind: 'person'} satisfies PeopleItem]}
      .invalidIds=${['dmitri']}
    ></hearth-people-picker>
  `,
  {
    words: 'Remove',
    async settle(picker) {
      picker.focus();
      await sendKeys({press: 'ArrowDown'});
      await until('the list', () => options(picker).length > 5);
      await sendKeys({press: 'ArrowDown'});
    },
  },
);

describe('<hearth-people-picker> for assistive technology', () => {
  it('is an editable combobox with a list of its own root', async () => {
    const {picker} = await show({required: true});
    const field = input(picker);
    expect(field.getAttribute('aria-autocomplete')).to.equal('list');
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    expect(inside(picker, `#${field.getAttribute('aria-controls')}`).getAttribute('role')).to.equal('listbox');
    expect(field.getAttribute('aria-required')).to.equal('true');
    expect(field.labels).to.have.length(1);
    await type(picker, 'ana');
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(field.hasAttribute('aria-activedescendant')).to.equal(false);
    await press('ArrowDown');
    expect(inside(picker, '[aria-selected=true]').id).to.equal(field.getAttribute('aria-activedescendant'));
  });

  if (engine === 'chromium') {
    it('tells people of one name apart, and says pronouns, how a name is said, groups and who prefers thanks in private', async () => {
      const {picker} = await show();
      await press('ArrowDown');
      await until('the list', () => options(picker).length > 5);
      const tree = await axTree();
      const read = tree.filter(({role}) => role === 'option').map(({name}) => name.replace(/\s+/g, ' ').trim());
      expect(read).to.include('Ana Ferreira she/her Sail loft, Harbor');
      expect(read).to.include('Ana Ferreira Finance, Lighthouse');
      expect(read).to.include('한 소라 she/her han soh-rah Launch and sea trials');
      expect(read).to.include('Launch crew Cradle, tide and first sail Group');
      expect(read).to.include('Wanjiru Kamau Sail loft, Harbor prefers thanks in private');
    });

    it('reads hint and error with the field', async () => {
      await show({error: 'Choose whom you thank.'});
      const field = (await axTree()).find(({role}) => role === 'combobox')!;
      expect(field.name).to.equal('Whom do you thank?');
      expect(field.description).to.equal('Type a name or a team. Choose whom you thank.');
      expect(field.props.invalid).to.equal('true');
    });
  }

  it('says aloud what is wrong while one is in it', async () => {
    const {page, picker} = await show();
    page.querySelector<HTMLElement>('#after')!.focus();
    picker.error = 'Choose whom you thank.';
    await picker.updateComplete;
    expect(announced('assertive')).not.to.equal('Choose whom you thank.', 'the focus is elsewhere');
    picker.focus();
    picker.error = 'Bilal could not be found.';
    await picker.updateComplete;
    expect(announced('assertive')).to.equal('Bilal could not be found.');
  });

  it('has the chosen in a list of buttons that say whom they remove', async () => {
    const {picker} = await show({value: await three()});
    expect(inside(picker, 'ul').getAttribute('aria-label')).to.equal('Chosen');
    expect(removers(picker).map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Remove Ana Ferreira',
      'Remove Bilal Haddad',
      'Remove Chiara Bonetti',
    ]);
  });

  it('tells the chosen of one name apart', async () => {
    const {picker} = await show({value: [await found(ana), await found(otherAna)]});
    expect(removers(picker).map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Remove Ana Ferreira, Sail loft, Harbor',
      'Remove Ana Ferreira, Finance, Lighthouse',
    ]);
  });

  it('says how many it found', async () => {
    const {picker} = await show();
    await type(picker, 'ana');
    expect(announced()).to.equal('2 results');
    await type(picker, ' sail');
    await until('the new count', () => announced() === '1 result');
  });

  it('marks those whom the host does not know, and describes them by the error', async () => {
    const {picker} = await show({value: await three(), invalidIds: ['bilal'], error: 'Bilal could not be found.'});
    expect(removers(picker).map((button) => button.getAttribute('aria-describedby'))).to.deep.equal([null, 'error', null]);
    expect(seen(inside(picker, '#error'))).to.equal('Bilal could not be found.');
  });
});

describe('<hearth-people-picker> in the text', () => {
  it('Down opens the list, then goes through the options and around', async () => {
    const {picker} = await show();
    await press('ArrowDown');
    await until('the list', () => options(picker).length > 0);
    const all = options(picker).map(seen);
    expect(active(picker)).to.equal(undefined);
    await press('ArrowDown');
    expect(active(picker)).to.equal(all[0]);
    await press('ArrowDown');
    expect(active(picker)).to.equal(all[1]);
    await press('ArrowUp', 'ArrowUp');
    expect(active(picker)).to.equal(all.at(-1));
    await press('ArrowDown');
    expect(active(picker)).to.equal(all[0]);
  });

  it('Up opens the list, then begins at its end', async () => {
    const {picker} = await show();
    await press('ArrowUp');
    await until('the list', () => options(picker).length > 0);
    await press('ArrowUp');
    expect(active(picker)).to.equal(seen(options(picker).at(-1)!));
  });

  it('Enter picks the active option, empties the text and closes the list', async () => {
    const {picker, changes} = await show();
    await type(picker, 'bil');
    await press('ArrowDown', 'Enter');
    expect(changes).to.deep.equal([['Bilal Haddad']]);
    expect(names(picker)).to.deep.equal(['Bilal Haddad']);
    expect(announced()).to.equal('Bilal Haddad added');
    await picker.updateComplete;
    expect(input(picker).value).to.equal('');
    expect(isOpen(picker)).to.equal(false);
    expect(focused()).to.equal(input(picker));
  });

  it('Enter picks nobody whom the person did not point at: it goes to the first option', async () => {
    const {picker, changes} = await show();
    await type(picker, 'ana');
    await press('Enter');
    expect(changes).to.deep.equal([]);
    expect(active(picker)).to.equal(seen(options(picker)[0]!));
    await press('Enter');
    expect(changes).to.have.length(1);
  });

  it('Enter does nothing where the list is closed and the text empty, and never submits', async () => {
    const {picker, changes, submits} = await show();
    await press('Enter');
    await sendKeys({type: 'zzz'});
    await press('Enter');
    expect(changes).to.deep.equal([]);
    expect(submits()).to.equal(0);
    expect(picker.text).to.equal('zzz');
  });

  it('Escape closes the list, then clears the text, then is for others', async () => {
    const {page, picker} = await show();
    let escaped = 0;
    page.addEventListener('keydown', ({key}) => key === 'Escape' && escaped++);
    await type(picker, 'ana');
    await press('Escape');
    expect(isOpen(picker)).to.equal(false);
    expect(input(picker).value).to.equal('ana');
    await press('Escape');
    await picker.updateComplete;
    expect(input(picker).value).to.equal('');
    expect(escaped).to.equal(0);
    await press('Escape');
    expect(escaped).to.equal(1);
    expect(focused()).to.equal(input(picker));
  });

  it('Backspace goes to the last chip where nothing is typed; the second one removes it, and says so', async () => {
    const {picker, changes} = await show({value: await three()});
    await press('Backspace');
    expect(focused()).to.equal(removers(picker)[2]);
    expect(changes).to.deep.equal([]);
    await press('Backspace');
    expect(changes).to.deep.equal([['Ana Ferreira', 'Bilal Haddad']]);
    expect(announced()).to.equal('Chiara Bonetti removed');
    await picker.updateComplete;
    expect(focused()).to.equal(removers(picker)[1]);
  });

  it('Backspace that is held down to clear the text stops there', async () => {
    const {picker} = await show({value: await three()});
    const event = new KeyboardEvent('keydown', {key: 'Backspace', repeat: true, bubbles: true, composed: true, cancelable: true});
    input(picker).dispatchEvent(event);
    expect(focused()).to.equal(input(picker));
  });

  it('Backspace in a text only takes its last letter', async () => {
    const {picker} = await show({value: await three()});
    await sendKeys({type: 'an'});
    await press('Backspace');
    expect(input(picker).value).to.equal('a');
    expect(focused()).to.equal(input(picker));
  });

  it('Home and End are the caret’s', async () => {
    const {picker} = await show();
    await type(picker, 'ana');
    await press('Home');
    expect(input(picker).selectionStart).to.equal(0);
    await press('End');
    expect(input(picker).selectionStart).to.equal(3);
  });

  it('Tab leaves without picking, closes the list and keeps the text', async () => {
    const {page, picker, changes} = await show();
    await type(picker, 'ana');
    await press('ArrowDown', 'Tab');
    expect(focused()).to.equal(page.querySelector('#after'));
    expect(isOpen(picker)).to.equal(false);
    expect(changes).to.deep.equal([]);
    expect(input(picker).value).to.equal('ana');
  });

  it('keeps a text that matches nobody, and says so', async () => {
    const {picker} = await show();
    await sendKeys({type: 'Zaphod'});
    await until('the message', () => seen(popup(picker)) === 'Nobody found. Try another spelling.');
    expect(announced()).to.equal('Nobody found. Try another spelling.');
    expect(input(picker).getAttribute('aria-expanded')).to.equal('false');
    input(picker).blur();
    await picker.updateComplete;
    expect(isOpen(picker)).to.equal(false);
    expect(input(picker).value).to.equal('Zaphod');
    expect(picker.text).to.equal('Zaphod');
  });

  it('opens again by a click where something is typed', async () => {
    const {picker} = await show();
    await type(picker, 'ana');
    await press('Escape');
    input(picker).click();
    await until('the list', () => isOpen(picker));
  });

  it('asks nothing for spaces', async () => {
    let asked = 0;
    await show({search: async () => (asked++, [])});
    await sendKeys({type: '   '});
    await pause(300);
    expect(asked).to.equal(0);
  });

  it('finds names in other scripts, and without diacritics', async () => {
    const {picker} = await show();
    await sendKeys({type: 'فريد'});
    await until('Farid', () => options(picker).length === 1);
    await press('ArrowDown', 'Enter');
    expect(names(picker)).to.deep.equal(['فريد المنصوري']);
  });
});

describe('<hearth-people-picker> and its chips', () => {
  it('arrow keys go through them and on to the text', async () => {
    const {picker} = await show({value: await three()});
    await press('ArrowLeft');
    expect(focused()).to.equal(removers(picker)[2]);
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    expect(focused()).to.equal(removers(picker)[0]);
    await press('ArrowRight');
    expect(focused()).to.equal(removers(picker)[1]);
    await press('ArrowRight', 'ArrowRight');
    expect(focused()).to.equal(input(picker));
  });

  it('arrow keys are mirrored where text runs from right to left', async () => {
    const {picker} = await show({value: await three()}, 'rtl');
    await press('ArrowLeft');
    expect(focused()).to.equal(input(picker));
    await press('ArrowRight');
    expect(focused()).to.equal(removers(picker)[2]);
    await press('ArrowRight');
    expect(focused()).to.equal(removers(picker)[1]);
    await press('ArrowLeft', 'ArrowLeft');
    expect(focused()).to.equal(input(picker));
  });

  it('Home and End go to the first and the last', async () => {
    const {picker} = await show({value: await three()});
    await press('Backspace', 'Home');
    expect(focused()).to.equal(removers(picker)[0]);
    await press('End');
    expect(focused()).to.equal(removers(picker)[2]);
  });

  it('Delete removes one and goes to the next, at the end to the text', async () => {
    const {picker} = await show({value: await three()});
    await press('Backspace', 'Home', 'Delete');
    await picker.updateComplete;
    expect(names(picker)).to.deep.equal(['Bilal Haddad', 'Chiara Bonetti']);
    expect(focused()?.getAttribute('aria-label')).to.equal('Remove Bilal Haddad');
    await press('Delete', 'Delete');
    await picker.updateComplete;
    expect(names(picker)).to.deep.equal([]);
    expect(focused()).to.equal(input(picker));
  });

  it('Backspace removes the first one, too, and the focus is never lost', async () => {
    const {picker} = await show({value: await three()});
    await press('Backspace', 'Home', 'Backspace');
    await picker.updateComplete;
    expect(focused()?.getAttribute('aria-label')).to.equal('Remove Bilal Haddad');
    await press('Backspace', 'Backspace');
    await picker.updateComplete;
    expect(focused()).to.equal(input(picker));
  });

  it('a key that is held down removes one only', async () => {
    const {picker} = await show({value: await three()});
    await press('Backspace');
    const event = new KeyboardEvent('keydown', {key: 'Backspace', repeat: true, bubbles: true, composed: true, cancelable: true});
    removers(picker)[2]!.dispatchEvent(event);
    expect(picker.value).to.have.length(3);
  });

  it('are one tab stop', async () => {
    const {page, picker} = await show({value: await three()});
    await press('Shift+Tab');
    expect(removers(picker)).to.include(focused());
    await press('Shift+Tab');
    expect(focused()).to.equal(page.querySelector('#before'));
    await press('Tab', 'Tab');
    expect(focused()).to.equal(input(picker));
  });

  it('the tab stop is the chip that had the focus last', async () => {
    const {picker} = await show({value: await three()});
    await press('Backspace', 'Home', 'Tab', 'Shift+Tab');
    expect(focused()).to.equal(removers(picker)[0]);
  });

  it('are removed by a click and by Enter', async () => {
    const {picker, changes, submits} = await show({value: await three()});
    removers(picker)[1]!.click();
    expect(changes.at(-1)).to.deep.equal(['Ana Ferreira', 'Chiara Bonetti']);
    await picker.updateComplete;
    expect(focused()?.getAttribute('aria-label')).to.equal('Remove Chiara Bonetti');
    await press('Enter');
    expect(changes.at(-1)).to.deep.equal(['Ana Ferreira']);
    expect(submits()).to.equal(0);
  });

  it('stay usable where there are fifty', async () => {
    const fifty = Array.from({length: 50}, (_, at): PeopleItem => ({id: `p${at}`, name: `Colleague number ${at}`, kind: 'person'}));
    const {picker} = await show({value: fifty, max: 50});
    const box = inside(picker, '.control');
    expect(box.offsetHeight).to.be.below(220);
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    const inView = (element: Element) => {
      const {top, bottom} = element.getBoundingClientRect();
      const frame = box.getBoundingClientRect();
      // Some engines bring only the caret into view, not the padding around it.
      return top >= frame.top - 4 && bottom <= frame.bottom + 4;
    };
    await until('the text in view', () => inView(input(picker)));
    await press('Backspace', 'Home');
    await until('the first chip in view', () => inView(removers(picker)[0]!));
    await press('End', 'Backspace');
    expect(picker.value).to.have.length(49);
  });

  it('have targets of 24 pixels and more', async () => {
    const {picker} = await show({value: await three()});
    for (const button of removers(picker)) {
      expect(button.offsetWidth).to.be.at.least(24);
      expect(button.offsetHeight).to.be.at.least(24);
    }
  });
});

describe('<hearth-people-picker> and its search', () => {
  it('asks once the typing rests, with the words as typed', async () => {
    const asked: string[] = [];
    const {picker} = await show({search: async (query, signal) => (asked.push(query), search(query, signal))});
    await sendKeys({type: 'Ana F'});
    await until('the list', () => options(picker).length > 0);
    expect(asked.at(-1)).to.equal('Ana F');
    expect(asked.length).to.be.below(5);
  });

  it('drops an answer that comes after a newer question, and aborts it', async () => {
    const answers = new Map<string, () => void>();
    const signals = new Map<string, AbortSignal>();
    const slow: SearchPeople = (query, signal) => {
      signals.set(query, signal);
      return new Promise((resolve) => answers.set(query, () => resolve(search(query, signal))));
    };
    const {picker} = await show({search: slow});
    await sendKeys({type: 'bil'});
    await until('the first question', () => answers.has('bil'));
    await press('Backspace', 'Backspace', 'Backspace');
    await sendKeys({type: 'chi'});
    await until('the second question', () => answers.has('chi'));
    expect(signals.get('bil')!.aborted).to.equal(true);
    answers.get('chi')!();
    await until('Chiara', () => options(picker).length === 1);
    answers.get('bil')!();
    await pause(50);
    expect(options(picker)).to.have.length(1);
    expect(seen(options(picker)[0]!)).to.contain('Chiara Bonetti');
  });

  it('says that it searches where that takes long', async () => {
    let answer = () => {};
    const slow: SearchPeople = (query, signal) => new Promise((resolve) => (answer = () => resolve(search(query, signal))));
    const {picker} = await show({search: slow});
    await sendKeys({type: 'ana'});
    await until('the message', () => isOpen(picker) && seen(popup(picker)) === 'Searching');
    await until('the announcement', () => announced() === 'Searching');
    answer();
    await until('the list', () => options(picker).length === 2);
  });

  it('does not open where the person went on before the answer came', async () => {
    let answer = () => {};
    const slow: SearchPeople = (query, signal) => new Promise((resolve) => (answer = () => resolve(search(query, signal))));
    const {picker} = await show({search: slow});
    await sendKeys({type: 'ana'});
    await pause(200);
    await press('Tab');
    answer();
    await pause(300);
    expect(isOpen(picker)).to.equal(false);
    expect(picker.text).to.equal('ana');
  });

  it('offers to try again where the search failed, by keyboard, too', async () => {
    let fails = true;
    const flaky: SearchPeople = async (query, signal) => {
      if (fails) throw new TypeError('The network is gone.');
      return search(query, signal);
    };
    const {picker} = await show({search: flaky});
    await sendKeys({type: 'ana'});
    await until('the message', () => seen(popup(picker)) === 'The search did not work. Try again.');
    expect(announced()).to.equal('The search did not work. Try again.');
    fails = false;
    await press('ArrowDown', 'Enter');
    await until('the list', () => options(picker).length === 2);
    expect(picker.text).to.equal('ana');
  });

  it('takes an answer that is no list as a failure', async () => {
    const {picker} = await show({search: (async () => undefined) as unknown as SearchPeople});
    await sendKeys({type: 'ana'});
    await until('the message', () => seen(popup(picker)) === 'The search did not work. Try again.');
  });

  it('does not offer whoever is chosen', async () => {
    const {picker} = await show({value: [await found(ana)]});
    await type(picker, 'ana');
    expect(options(picker)).to.have.length(1);
    expect(seen(options(picker)[0]!)).to.contain('Finance');
    await press('ArrowDown', 'Enter');
    await sendKeys({type: 'ana'});
    await until('the message', () => seen(popup(picker)) === 'Everybody found is chosen already.');
  });

  it('keeps the active option through a new answer that has it, too', async () => {
    const {picker} = await show();
    await type(picker, 'a');
    const before = options(picker).length;
    await press('ArrowDown');
    await sendKeys({type: 'na'});
    await until('fewer options', () => options(picker).length < before);
    expect(active(picker)).to.equal(undefined);
  });

  it('lets nobody lose the option that they point at while a slow answer is on its way', async () => {
    let answer = () => {};
    const slow: SearchPeople = (query, signal) => {
      if (query === 'an') return search(query, signal);
      return new Promise((resolve) => (answer = () => resolve(search(query, signal))));
    };
    const {picker, changes} = await show({search: slow});
    await type(picker, 'an');
    await sendKeys({type: 'a'});
    await press('ArrowDown');
    const pointedAt = active(picker);
    expect(pointedAt).to.contain('Ana');
    await pause(1300);
    expect(active(picker)).to.equal(pointedAt);
    answer();
    await until('fewer options', () => options(picker).length === 2);
    expect(active(picker)).to.equal(pointedAt);
    await press('Enter');
    expect(changes).to.have.length(1);
  });

  it('points at the first one found where Down is pressed before the answer is there', async () => {
    let answer = () => {};
    const slow: SearchPeople = (query, signal) => new Promise((resolve) => (answer = () => resolve(search(query, signal))));
    const {picker, changes} = await show({search: slow});
    await sendKeys({type: 'chi'});
    await until('the message', () => isOpen(picker) && seen(popup(picker)) === 'Searching');
    await press('ArrowDown');
    answer();
    await until('the option', () => active(picker)?.includes('Chiara') === true);
    expect(changes).to.deep.equal([]);
    await press('Enter');
    expect(changes).to.deep.equal([['Chiara Bonetti']]);
  });

  it('says why nobody more can be chosen', async () => {
    let asked = 0;
    const {picker} = await show({value: await three(), max: 3, search: async () => (asked++, [])});
    await sendKeys({type: 'ana'});
    await until('the message', () => seen(popup(picker)) === 'At most 3. Remove somebody first.');
    expect(announced()).to.equal('At most 3. Remove somebody first.');
    expect(asked).to.equal(0);
    expect(picker.text).to.equal('ana');
  });

  it('shows names as text, each in its own direction', async () => {
    const {picker} = await show({search: async () => [{id: 'x', name: '<b>Bo</b>', detail: 'שלום', kind: 'person'}]});
    await type(picker, 'b');
    expect(seen(options(picker)[0]!)).to.contain('<b>Bo</b> שלום');
    expect(options(picker)[0]!.querySelectorAll('bdi')).to.have.length(2);
  });

  it('picks by a click, and keeps the focus in the text', async () => {
    const {picker, changes} = await show();
    await type(picker, 'chi');
    const option = options(picker)[0]!;
    const pressed = new MouseEvent('mousedown', {bubbles: true, composed: true, cancelable: true});
    option.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).to.equal(true);
    option.click();
    expect(changes).to.deep.equal([['Chiara Bonetti']]);
    expect(focused()).to.equal(input(picker));
  });
});

describe('<hearth-people-picker> and input methods', () => {
  it('Enter and the arrow keys are theirs while they compose', async () => {
    const {picker, changes} = await show();
    await type(picker, 'ana');
    await press('ArrowDown');
    for (const init of [{isComposing: true}, {keyCode: 229}]) {
      const event = new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true, cancelable: true, ...init});
      input(picker).dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    expect(changes).to.deep.equal([]);
    expect(isOpen(picker)).to.equal(true);
  });

  if (engine === 'chromium') {
    it('searches for what is composed, and the composition goes on', async () => {
      const {picker} = await show();
      await cdp('Input.imeSetComposition', {text: '소', selectionStart: 1, selectionEnd: 1});
      await until('the list', () => options(picker).length === 1);
      await cdp('Input.imeSetComposition', {text: '소라', selectionStart: 2, selectionEnd: 2});
      await pause(250);
      expect(input(picker).value).to.equal('소라');
      await cdp('Input.insertText', {text: '소라'});
      expect(input(picker).value).to.equal('소라');
      await until('the list', () => options(picker).length === 1);
      await press('ArrowDown', 'Enter');
      expect(names(picker)).to.deep.equal(['한 소라']);
    });
  }
});

describe('<hearth-people-picker> and its owner', () => {
  it('fires a change that carries the value, which is a new array', async () => {
    const before = [await found(ana)];
    const {picker} = await show({value: before});
    await type(picker, 'bil');
    const change = oneEvent(picker, 'hearth-people-change');
    await press('ArrowDown', 'Enter');
    await change;
    expect(before).to.have.length(1);
    expect(picker.value).not.to.equal(before);
  });

  it('is emptied by clear(), which fires nothing', async () => {
    const {picker, changes} = await show({value: await three()});
    await type(picker, 'l');
    picker.clear();
    await picker.updateComplete;
    expect(picker.value).to.deep.equal([]);
    expect(input(picker).value).to.equal('');
    expect(isOpen(picker)).to.equal(false);
    expect(changes).to.deep.equal([]);
  });

  it('keeps what is typed when it is moved', async () => {
    const {page, picker} = await show({value: await three()});
    await type(picker, 'l');
    page.prepend(picker);
    await picker.updateComplete;
    expect(input(picker).value).to.equal('l');
    expect(isOpen(picker)).to.equal(false);
    picker.focus();
    await press('ArrowDown');
    await until('the list', () => isOpen(picker));
  });

  it('can be used by nobody where it is disabled', async () => {
    const {page, picker} = await show({value: await three(), disabled: true});
    page.querySelector<HTMLElement>('#before')!.focus();
    await press('Tab');
    expect(focused()).to.equal(page.querySelector('#after'));
    expect(picker.value).to.have.length(3);
  });

  it('is narrow where the page is', async () => {
    const {page, picker} = await show({value: [{id: 'x', name: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3), kind: 'person'}]});
    page.style.inlineSize = '240px';
    await type(picker, 'ana');
    expect(inside(picker, '.control').scrollWidth).to.be.at.most(240);
    expect(page.scrollWidth).to.be.at.most(240);
    const {left, right} = popup(picker).getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
  });
});
