import {assert} from '@open-wc/testing';
import {sendKeys} from '../../support/commands.js';
import {announced, focused, until} from '../../support/page.js';
import {
  actionsIn,
  acting,
  allSent,
  article,
  choose,
  choosePerson,
  closePages,
  compose,
  coat as thanks,
  elapse,
  find,
  leaves,
  open,
  pick,
  press,
  question,
  refresh,
  said,
  state,
  tells,
  toldTo,
} from './stage.js';

const ID = thanks.id;

describe('who may see it', () => {
  afterEach(closePages);

  it('is narrowed by whoever is thanked, within one menu', async () => {
    const {wall, host} = await open({as: 'bilal', said: [thanks]});
    await pick(wall, ID, 'Keep it between us');
    await until('the word', () => said(article(wall, ID)).includes('Only for those it thanks'));
    assert.equal(focused(), article(wall, ID));
    await until('that to be said', () => announced().includes('Your choice holds from now on.'));
    await tells(host, 'ana', ID, (data) => data === undefined);
    assert.exists(await toldTo(host, 'chiara', ID));
    await refresh(wall);
    await pick(wall, ID, 'Choose who may see it');
    await question(wall);
  });

  it('is chosen with the keyboard, and the giver knows if the thanked want it', async () => {
    const {wall, host} = await open({as: 'bilal', said: [thanks]});
    await pick(wall, ID, 'Choose who may see it');
    await until('the focus', () => focused()?.getAttribute('value') === 'group');
    await sendKeys({press: 'ArrowDown'});
    assert.equal(focused()?.getAttribute('value'), 'recipient');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-question');
    await tells(host, 'chiara', ID, (data) => (data!.keptBy as {name: string}[])[0]?.name === 'Bilal Haddad');
  });

  it('is told to the giver in words', async () => {
    const {wall, host} = await open({as: 'chiara', said: [thanks]});
    await acting(wall);
    await state(host, 'bilal', 'hearth.kudos.visibility_set.v1', ID, {audience: 'recipient', tellGiver: true});
    await refresh(wall);
    assert.include(said(article(wall, ID)), 'Kept close by Bilal Haddad');
  });

  it('is for nobody else to choose', async () => {
    const {wall} = await open({as: 'ana', said: [thanks]});
    await acting(wall);
    article(wall, ID).querySelector<HTMLElement>('[data-do=menu]')!.focus();
    await sendKeys({press: 'Enter'});
    await until('the menu', () => find(wall, '[part=item]:focus') !== null);
    assert.deepEqual(actionsIn(wall), ['Report']);
  });

  it('is asked first where the host does so; to decline is told to nobody', async () => {
    const {wall, host} = await open({as: 'bilal', said: [thanks], policy: {recipientConsent: 'ask'}});
    await acting(wall);
    await until('the question', () => said(article(wall, ID)).includes('May others see this thank-you?'));
    assert.isUndefined(await toldTo(host, 'ana', ID));
    await press(wall, '[data-do=decline]');
    await until('the answer', () => said(article(wall, ID)).includes('You keep this between the giver and those who are thanked.'));
    await allSent(wall);
    assert.equal((await toldTo(host, 'chiara', ID))!.consent, 'asked', 'as if nobody had answered');
    await refresh(wall);
    await pick(wall, ID, 'Yes, show it');
    await tells(host, 'ana', ID, (data) => data !== undefined);
  });

  it('tells the giver that others see it once the thanked agree', async () => {
    const {wall} = await open({as: 'chiara', said: [thanks], policy: {recipientConsent: 'ask'}});
    await acting(wall);
    await until('the word', () => said(article(wall, ID)).includes('Others will see it if those you thank agree.'));
  });
});

describe('a report', () => {
  afterEach(closePages);

  it('is made with the keyboard, goes to moderators, and is offered once', async () => {
    const {wall, host} = await open({as: 'ana', said: [thanks]});
    await pick(wall, ID, 'Report');
    await until('the focus', () => focused()?.getAttribute('value') === 'hurtful');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'It names a patient.'});
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-question');
    await until('that to be said', () => announced().includes('Reported. Moderators will look at it.'));
    await until('the menu', () => article(wall, ID).querySelector('[data-do=menu]') !== null);
    article(wall, ID).querySelector<HTMLElement>('[data-do=menu]')!.focus();
    await sendKeys({press: 'Enter'});
    await until('the people', () => find(wall, '[part=item]:focus') !== null);
    assert.deepEqual(actionsIn(wall), [], 'there is nothing left to do');
    await allSent(wall);
    const response = await host.fetch(`${host.endpoint}/v1/views/moderation?space=harbor&filter=open`, {headers: {authorization: 'Bearer mod'}});
    const {items} = (await response.json()) as {items: {data: {reports: {reason: string; note: string}[]}}[]};
    const [{reason, note}] = items[0]!.data.reports as [{reason: string; note: string}];
    assert.deepEqual([reason, note], ['private', 'It names a patient.']);
    assert.notInclude(JSON.stringify(items), 'Ana Ferreira', 'nobody is told who reported it');
  });

  it('says what is missing', async () => {
    const {wall} = await open({as: 'ana', said: [thanks]});
    await pick(wall, ID, 'Report');
    await question(wall);
    await sendKeys({press: 'Control+Enter'});
    await until('the word', () => find(wall, '#missing')?.textContent === 'Choose one.');
    assert.equal(find(wall, '#missing')!.role, 'alert', 'said aloud, also to whom is there already');
  });
});

describe('values', () => {
  afterEach(closePages);
  const values = {harbor: ['One', 'Two', 'Three', 'Four'].map((label) => ({id: label.toLowerCase(), label}))};

  it('are chosen in the composer, three at most, and stand with the thanks', async () => {
    const {wall, host} = await open({as: 'chiara', said: [thanks], policy: {values}});
    await press(wall, '[data-do=compose]');
    await until('the composer', () => find(wall, '.several') !== null);
    const boxes = [...find(wall, '.several')!.querySelectorAll('input')];
    for (const box of boxes.slice(0, 3)) box.click();
    await until('three', () => boxes[3]!.disabled);
    boxes[0]!.click();
    await until('room again', () => !boxes[3]!.disabled);
    await choosePerson(wall, 'bilal');
    find(wall, 'textarea')!.focus();
    await sendKeys({type: 'You found the leak before any of us had looked for it.'});
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-kudos-composer');
    const [given] = wall.view.items;
    await until('the values', () => ['Two', 'Three'].every((label) => said(article(wall, given!.id)).includes(label)));
    await press(wall, 'hearth-undo-bar');
    void wall.view.connection!.retry(given!.id);
    await tells(host, 'bilal', given!.id, (data) => String(data?.valueIds) === 'two,three');
  });

  it('are changed with the words, or without them', async () => {
    const {wall, host} = await open({as: 'chiara', said: [{...thanks, valueIds: ['one', 'two']}], policy: {values}});
    await pick(wall, thanks.id, 'Edit');
    await until('the form', () => find(wall, '.several') !== null);
    const boxes = [...find(wall, '.several')!.querySelectorAll('input')];
    assert.deepEqual(
      boxes.map(({checked}) => checked),
      [true, true, false, false],
    );
    boxes[0]!.click();
    boxes[3]!.click();
    find(wall, 'textarea')!.focus();
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-question');
    await tells(host, 'bilal', thanks.id, (data) => String(data?.valueIds) === 'two,four' && data?.message === thanks.message);
    await until('them', () => said(article(wall, thanks.id)).includes('Four'));
    assert.notInclude(said(article(wall, thanks.id)), 'One');
  });

  it('are not offered where there are none, or the page wants none', async () => {
    const {wall} = await open({as: 'chiara', said: [thanks]});
    await press(wall, '[data-do=compose]');
    await until('the composer', () => find(wall, 'fieldset') !== null);
    assert.isNull(find(wall, '.several'));
    closePages();
    const other = await open({as: 'chiara', said: [thanks], policy: {values}});
    other.wall.setAttribute('values', 'off');
    await press(other.wall, '[data-do=compose]');
    await until('the composer', () => find(other.wall, 'fieldset') !== null);
    assert.isNull(find(other.wall, '.several'));
  });
});

describe('somebody who is thanked alone and with a group', () => {
  afterEach(closePages);

  it('is thanked once, with the group, and the giver knows', async () => {
    const {wall, host} = await open({as: 'chiara', said: [thanks]});
    await compose(wall, {to: 'celestine'});
    await choosePerson(wall, 'first-aid');
    await until(
      'the note',
      () => find(find(wall, 'hearth-people-picker')!, '.hint')?.textContent.includes('is in First-aiders, too, and is thanked with it.') === true,
    );
    assert.match(announced(), /^\S.* added .*is in First-aiders, too, and is thanked with it\.$/);
    find(wall, 'textarea')!.focus();
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-kudos-composer');
    const [given] = wall.view.items;
    await elapse(wall);
    await tells(
      host,
      'chiara',
      given!.id,
      (data) => JSON.stringify(data?.to ?? '').includes('first-aiders') && !JSON.stringify(data?.to ?? '').includes('celestine'),
    );
  });
});

describe('a change that changes nothing', () => {
  afterEach(closePages);

  it('is none', async () => {
    const {wall, host} = await open({as: 'chiara', said: [thanks]});
    await acting(wall);
    await choose(wall, ID, 'edit');
    await until('the field', () => find(wall, 'textarea:focus') !== null);
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-question');
    assert.equal(focused(), article(wall, ID));
    assert.notInclude(host.requests, 'POST /v1/events');
  });
});
