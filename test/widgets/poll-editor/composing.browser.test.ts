import {assert} from '@open-wc/testing';
import type {PackForm} from '../../../src/protocol/scales/index.js';
import type {PollDefinition} from '../../../src/protocol/poll.js';
import type {PollComposer} from '../../../src/widgets/poll-editor/poll-composer.js';
import type {EditorDraft} from '../../../src/widgets/poll-editor/poll-editor.model.js';
import {sendKeys} from '../../support/commands.js';
import {announced, focused, inside, seen, until} from '../../support/page.js';
import {allSent, appears, choose, closePages, compose, elapse, field, fill, find, leaves, open, press, showPage, toldTo, write} from './stage.js';

const posts = (requests: string[]) => requests.filter((request) => request.startsWith('POST'));
const definitions = async (host: Parameters<typeof toldTo>[0], who = 'ana') =>
  (await toldTo(host, who)).map(({data}) => data.definition as PollDefinition);

describe('asking a question', () => {
  afterEach(() => {
    closePages();
    sessionStorage.clear();
  });

  it('goes from the first word to the host, and tells the page each step', async () => {
    const {editor, host, heard} = await open();
    const composer = await compose(editor);
    await fill(composer);
    await choose(composer, 'privacy', 'named');
    await choose(composer, 'results', 'after-answer');
    await press(composer, 'button.submit');
    await leaves(editor, 'hearth-poll-composer');
    await until('the question in the list', () => find(editor, '.polls .question') !== null);
    assert.equal(seen(find(editor, '.polls .question')!), 'When shall we launch the ferry?');
    assert.deepEqual(posts(host.requests), [], 'nothing leaves the device while it can be taken back');
    assert.include(announced(), 'Your question will be opened in a moment.');
    await elapse(editor);
    await until('the verdict', () => heard.includes('hearth-sent'));
    assert.equal(heard.join(' '), 'hearth-before-send hearth-poll-opened hearth-sent');
    const [asked] = await definitions(host);
    assert.equal(asked!.question, 'When shall we launch the ferry?');
    assert.deepEqual([asked!.privacy, asked!.results, asked!.abstain, asked!.lang], ['named', 'after-answer', 'offer', 'en']);
    assert.deepEqual(asked!.form, {type: 'choice', options: [{id: 'o1', text: 'At six'}, {id: 'o2', text: 'At ten'}]}); // oxfmt-ignore
    await editor.view.keeper!.refresh();
    await editor.updateComplete;
    assert.equal(editor.shadowRoot!.querySelectorAll('.polls > li').length, 1, 'once, when the host has it, too');
  });

  it('warns before anything is sent where too few people are asked, and asks the host for no number', async () => {
    const {editor, host} = await open();
    const composer = await compose(editor);
    await fill(composer);
    const advised = () => find(composer, '#advice-groups');
    await until('the host to be asked', () => host.requests.includes('GET /v1/views/poll_audience'));
    assert.equal(advised(), null, 'enough people are in the harbor');
    await write(composer, 'minGroup', '500');
    await until('the advice', () => advised() !== null);
    assert.include(seen(advised()!), 'Too few people are asked for anything to be told.');
    assert.deepEqual(posts(host.requests), []);
    await write(composer, 'minGroup', '5');
    await until('no advice', () => advised() === null);
  });

  it('asks our own short scale in the language of the question, as a series and never with names, and shows it before', async () => {
    const {editor, host} = await open();
    const composer = await compose(editor);
    await write(composer, 'question', 'How is it to work here?');
    await write(composer, 'why', 'We talk about it in spring, and decide what to try next.');
    await write(composer, 'askedBy', 'The harbor committee');
    await choose(composer, 'privacy', 'named');
    const pick = (name: string, value: string) => {
      const list = find<HTMLSelectElement>(composer, `#${name}`)!;
      list.value = value;
      list.dispatchEvent(new Event('change'));
    };
    pick('type', 'pack');
    await until(
      'the scale in the preview',
      () => seen(find(composer, '.preview')!).includes('The harbor committee') && find(composer, 'input[value=named]') === null,
    );
    await until('its sentences', () =>
      find(composer, 'hearth-poll-form')!.shadowRoot!.textContent!.includes('My way of doing things has its place here.'),
    );
    assert.include(find(composer, '.written')!.textContent, 'It is for talking, not for comparing.');
    pick('lang', 'de');
    await until('its sentences in German', () =>
      find(composer, 'hearth-poll-form')!.shadowRoot!.textContent!.includes('Wo ich für meine Arbeit einen besseren Weg sehe'),
    );
    await press(composer, 'button.submit');
    await leaves(editor, 'hearth-poll-composer');
    await elapse(editor);
    await allSent(editor);
    const [asked] = await definitions(host);
    assert.deepEqual([asked!.form.type, asked!.privacy, asked!.lang, asked!.series?.round], ['pack', 'confidential', 'de', 1]);
  });

  it('brings back a scale that the host refuses, with all that was written', async () => {
    const {editor, host} = await open();
    const composer = await compose(editor);
    await write(composer, 'question', 'How is it to work here?');
    await write(composer, 'why', 'We talk about it in spring.');
    await write(composer, 'askedBy', 'The harbor committee');
    let written: EditorDraft | undefined;
    composer.addEventListener('hearth-poll-compose-draft', ({draft}) => (written = draft));
    const list = await appears<HTMLSelectElement>(composer, '#type');
    list.value = 'pack';
    list.dispatchEvent(new Event('change'));
    await until('the scale', () => find(composer, 'hearth-poll-form')?.shadowRoot?.textContent?.includes('My way of doing things') === true);
    composer.draft = {...written!, groups: [{id: 'gone', name: 'Sailmakers', kind: 'group'}]};
    await composer.updateComplete;
    const closes = composer.draft.closesAt;
    await press(composer, 'button.submit');
    await elapse(editor);
    const box = await appears(editor, '.refused');
    await press(box, '[data-do=recompose]');
    const form = await appears<PollComposer>(editor, 'hearth-poll-composer');
    await until('the words', () => find<HTMLTextAreaElement>(form, 'textarea')?.value === 'How is it to work here?');
    const {type, why, askedBy, closesAt, pack, groups} = form.draft!;
    assert.deepEqual([type, why, askedBy, closesAt], ['pack', 'We talk about it in spring.', 'The harbor committee', closes]);
    assert.include(JSON.stringify(pack), 'My way of doing things');
    form.draft = {...form.draft!, groups: groups.filter(({id}) => id !== 'gone')};
    await form.updateComplete;
    await press(form, 'button.submit');
    await elapse(editor);
    await allSent(editor);
    assert.equal((await definitions(host))[0]!.form.type, 'pack');
  });

  it('offers the scales that a page brings along', async () => {
    const {editor} = await open();
    const form: PackForm = {
      type: 'pack',
      scale: {points: 3, low: 'No', high: 'Yes', dials: [{id: 'd', label: 'Dial'}], items: [{id: 'i', text: 'We laugh at work.', dial: 'd'}]},
    };
    editor.scales = [{title: 'A licensed scale', form}];
    const composer = await compose(editor);
    await write(composer, 'question', 'How is it to work here?');
    const pick = async (name: string, value: string) => {
      const list = await appears<HTMLSelectElement>(composer, `#${name}`);
      list.value = value;
      list.dispatchEvent(new Event('change'));
    };
    await pick('type', 'pack');
    await pick('scale', '0');
    await until('its sentence', () => find(composer, 'hearth-poll-form')?.shadowRoot?.textContent?.includes('We laugh at work.') === true);
    assert.notInclude(find(composer, '.written')!.textContent, 'It is for talking');
    await pick('scale', 'own');
    await until('our own again', () => find(composer, 'hearth-poll-form')!.shadowRoot!.textContent!.includes('My way of doing things'));
  });

  it('says what is missing at each field and above the buttons, and goes to the first', async () => {
    const {editor, host, heard} = await open();
    const composer = await compose(editor);
    await write(composer, 'question', 'When?');
    await press(composer, 'button.submit');
    await until('the focus on why', () => focused() === find(find(composer, '[data-field=why]')!, 'textarea'));
    assert.include(seen(find(composer, '[data-field=why]')!), 'Say why you ask.');
    const summary = [...composer.shadowRoot!.querySelectorAll('.summary li')].map((line) => seen(line as HTMLElement));
    assert.deepEqual(summary, [
      'Why you ask: Say why you ask.',
      'Who asks: Say who asks.',
      'Answer 1: Write this answer, or remove it.',
      'Answer 2: Write this answer, or remove it.',
    ]);
    const option = await field(composer, 'option-o2');
    assert.equal(option.getAttribute('aria-invalid'), 'true');
    composer.shadowRoot!.querySelectorAll<HTMLElement>('.jump')[3]!.click();
    assert.equal(focused(), option, 'each line leads to its field');
    await sendKeys({type: 'At ten'});
    await until('one line less', () => composer.shadowRoot!.querySelectorAll('.summary li').length === 3);
    assert.deepEqual([heard, posts(host.requests)], [[], []]);
  });

  it('does it all with the keyboard alone', async () => {
    const {editor, host} = await open();
    const composer = await compose(editor);
    const tab = () => sendKeys({press: 'Tab'});
    await sendKeys({type: 'How was the day?'});
    await tab();
    await sendKeys({type: 'To plan the shifts of the week.'});
    await tab();
    await sendKeys({type: 'Chiara'});
    await tab();
    await tab();
    const type = () => find<HTMLSelectElement>(composer, '#type')!.value;
    for (let presses = 0; presses < 8 && type() !== 'mood'; presses++) await sendKeys({press: 'ArrowDown'});
    await until('the mood', () => type() === 'mood');
    await sendKeys({press: 'Control+Enter'});
    await leaves(editor, 'hearth-poll-composer');
    await until('the focus on the question', () => focused()?.matches('.polls .question') === true);
    await elapse(editor);
    await allSent(editor);
    assert.equal((await definitions(host))[0]!.form.type, 'mood');
  });

  it('adds, moves and removes answers by buttons, and Enter in one of them opens nothing', async () => {
    const {editor} = await open();
    const composer = await compose(editor);
    await fill(composer);
    await press(composer, '.add');
    await until('the focus on the new answer', () => focused()?.id === 'text-o3');
    await sendKeys({type: 'At noon'});
    await sendKeys({press: 'Enter'});
    assert.ok(find(editor, 'hearth-poll-composer'), 'Enter opens nothing');
    await press(composer, '[data-move="up o3"]');
    await until('the move', () => announced().includes('At noon is now 2 of 3.'));
    const texts = () => [...composer.shadowRoot!.querySelectorAll<HTMLInputElement>('.option input')].map(({value}) => value);
    assert.deepEqual(texts(), ['At six', 'At noon', 'At ten']);
    assert.equal((focused() as HTMLElement).dataset.move, 'up o3', 'the focus goes with it');
    await press(composer, '[data-remove=o1]');
    await until('the focus on the next', () => focused()?.id === 'text-o3');
    assert.deepEqual(texts(), ['At noon', 'At ten']);
  });

  it('advises beside the field while one writes, when the typing rests, and blocks nothing', async () => {
    const {editor, host} = await open();
    const composer = await compose(editor);
    await fill(composer, 'Don’t you agree that the new slip is better?');
    await until('the advice', () => find(composer, '#advice-question') !== null);
    assert.include(seen(find(composer, '#advice-question')!), 'These words suggest an answer.');
    await press(composer, 'button.submit');
    await elapse(editor);
    await allSent(editor);
    assert.equal((await definitions(host)).length, 1);
  });

  it('shows what colleagues will see, with the promise that they read', async () => {
    const {editor} = await open();
    const composer = await compose(editor);
    await fill(composer);
    await choose(composer, 'privacy', 'named');
    const preview = inside(composer, '.preview');
    await until('the promise', () => seen(preview).includes('The people who run this see your name with your answer.'));
    await until('the answers', () => preview.querySelector('hearth-poll-form')!.shadowRoot!.querySelectorAll('input[type=radio]').length === 3);
    assert.ok(!find(preview.querySelector('hearth-poll-form')!, 'button'), 'nothing can be sent from there');
  });

  it('sets up a question that is asked again as polls of their own, which are taken back together', async () => {
    const {editor, host, heard} = await open();
    const composer = await compose(editor);
    await fill(composer);
    await choose(composer, 'every', '2');
    await write(composer, 'rounds', '3');
    assert.equal(composer.shadowRoot!.querySelectorAll('.rounds li').length, 3);
    await press(composer, 'button.submit');
    await until('three in the list', () => editor.shadowRoot!.querySelectorAll('.polls > li').length === 3);
    (await appears(await appears(editor, 'hearth-undo-bar'), 'button')).click();
    await appears(editor, 'hearth-poll-composer');
    await until('none in the list', () => editor.shadowRoot!.querySelectorAll('.polls > li').length === 0);
    assert.deepEqual(editor.view.connection!.pending, []);
    await until('the words', () => find<HTMLInputElement>(composer, '#text-o1') !== null || find(editor, '#text-o1') !== null);
    await press(editor, 'button.submit');
    await elapse(editor);
    await allSent(editor);
    const asked = await toldTo(host, 'chiara');
    assert.equal(new Set(asked.map(({id}) => id)).size, 3);
    assert.deepEqual(asked.map(({data}) => data.phase).sort(), ['draft', 'draft', 'open']);
    assert.equal(heard.filter((type) => type === 'hearth-sent').length, 3);
  });

  it('keeps what is being written where another question is taken back: it comes back once that is asked', async () => {
    const {editor} = await open();
    await fill(await compose(editor));
    await press(find(editor, 'hearth-poll-composer')!, 'button.submit');
    await leaves(editor, 'hearth-poll-composer');
    await write(await compose(editor), 'question', 'Which rope shall we order?');
    (await appears(await appears(editor, 'hearth-undo-bar'), 'button')).click();
    await until('what was taken back', () => find<HTMLInputElement>(editor, '#text-o2')?.value === 'At ten');
    await press(find(editor, 'hearth-poll-composer')!, 'button.submit');
    await leaves(editor, 'hearth-poll-composer');
    const words = await field(await compose(editor), 'question');
    await until('what was being written', () => words.value === 'Which rope shall we order?');
    assert.equal((await field(find(editor, 'hearth-poll-composer')!, 'option-o2')).value, '');
  });

  it('keeps what is written over a reload, and forgets it once it is asked', async () => {
    const {editor, host} = await open();
    await fill(await compose(editor));
    closePages();
    const again = await showPage(host);
    const composer = await compose(again.editor);
    await until('the words', () => find<HTMLInputElement>(composer, '#text-o2')?.value === 'At ten');
    await press(composer, 'button.leave');
    await until('the way back', () => again.editor.shadowRoot!.activeElement?.matches('[data-do=compose]') === true);
    await press(await compose(again.editor), 'button.submit');
    await elapse(again.editor);
    await allSent(again.editor);
    assert.equal((await field(await compose(again.editor), 'option-o1')).value, '');
  });

  it('gives two ways on that weigh the same, and says before that nothing can be changed', async () => {
    const {editor} = await open();
    const composer = await compose(editor);
    const [submit, leave] = [...composer.shadowRoot!.querySelectorAll<HTMLElement>('.actions button')] as [HTMLElement, HTMLElement];
    for (const property of ['backgroundColor', 'color', 'fontWeight', 'borderTopWidth', 'height', 'width'] as const)
      assert.equal(getComputedStyle(submit)[property], getComputedStyle(leave)[property], property);
    const final = () => seen(find(composer, '.final')!);
    assert.equal(final(), 'From then on nothing of it can be changed. You can close it early, or call it off.');
    composer.draft = {...composer.draft!, privacy: 'unlinkable'};
    await composer.updateComplete;
    assert.include(final(), 'From then on nothing of it can be changed. You can call it off, but not close it early');
  });

  it('brings back what the host refuses, with why, and puts that at its field', async () => {
    const {editor, heard} = await open();
    const composer = await compose(editor);
    const texts = {question: 'When shall we launch the ferry?', why: 'We plan the spring together.', askedBy: 'The harbor committee'};
    const options = ['At six', 'At ten'].map((text, at) => ({id: `o${at + 1}`, text, desc: ''}));
    composer.draft = {...composer.draft!, ...texts, options, groups: [{id: 'gone', name: 'Sailmakers', kind: 'group'}]};
    await composer.updateComplete;
    await press(composer, 'button.submit');
    await elapse(editor);
    const box = await appears(editor, '.refused');
    assert.include(seen(box), 'This group is not there any more.');
    assert.include(seen(box), 'When shall we launch the ferry?');
    assert.include(heard, 'hearth-failed');
    await press(box, '[data-do=recompose]');
    const form = await appears(editor, 'hearth-poll-composer');
    await until('the error', () => find(form, '[data-field=groups]')?.getAttribute('error') === 'This group is not there any more. Take it away.');
    await leaves(editor, '.refused');
  });

  it('finds groups, and asks those', async () => {
    const {editor, host} = await open();
    const composer = await compose(editor);
    await fill(composer);
    const groups = await field(composer, 'groups');
    groups.focus();
    await sendKeys({type: 'laun'});
    await appears(composer, '[role=option]');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await until('the group', () => composer.shadowRoot!.querySelector('hearth-people-picker')!.value.length === 1);
    await press(composer, 'button.submit');
    await until('its name in the list', () => find(editor, '.polls .facts')?.textContent.includes('Launch crew') === true);
    await elapse(editor);
    await allSent(editor);
    assert.deepEqual((await definitions(host, 'eun-ji'))[0]!.groups, ['launch-crew']);
  });
});
