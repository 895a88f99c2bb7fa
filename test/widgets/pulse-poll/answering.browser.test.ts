import {assert} from '@open-wc/testing';
import {HearthWarningEvent} from '../../../src/elements/events.js';
import {POLL_GRACE} from '../../../src/protocol/poll.js';
import {sendKeys} from '../../support/commands.js';
import {announced, focused, pause, until} from '../../support/page.js';
import {allSent, answerOf, appears, asked, begin, choose, closeAll, elapse, find, focusedName, leaves, open, posts, press, refresh, says, send, stateOf, toldTo, type} from './stage.js'; // oxfmt-ignore

describe('answering a poll', () => {
  afterEach(closeAll);

  it('tells the page each step, and lets nothing leave while it can be taken back', async () => {
    const {poll, host, heard} = await open({asks: asked('choice')});
    await choose(poll, 'late');
    await send(poll);
    await appears(poll, 'hearth-undo-bar');
    assert.include(announced(), 'Your answer will be sent in a moment.');
    assert.deepEqual(posts(host.requests), []);
    await elapse(poll);
    await until('the verdict', () => heard.some(({type}) => type === 'hearth-sent'));
    const steps = heard.filter((event) => !(event instanceof HearthWarningEvent && event.code === 'storage-unavailable')).map(({type}) => type);
    assert.equal(steps.join(' '), 'hearth-before-send hearth-poll-answered hearth-sent');
    assert.include(says(poll, '.receipt'), 'You have answered. Your answer: After the tide, at ten');
  });

  it('comes back into the form when it is taken back', async () => {
    const {poll, host} = await open({asks: asked('choice')});
    await choose(poll, 'late');
    await send(poll);
    await press(await appears(poll, 'hearth-undo-bar'), 'button');
    await until('the choice', () => find<HTMLInputElement>(poll, 'input[value=late]')?.checked === true);
    await until('the focus on it', () => focusedName().startsWith('After the tide'));
    assert.deepEqual(posts(host.requests), []);
    assert.isUndefined((await toldTo(host, 'ana'))?.mine?.answer);
  });

  it('says what is missing at the answers, and puts the focus there', async () => {
    const {poll} = await open({asks: asked('choice')});
    await send(poll);
    await until('the words', () => says(poll, '#missing') === 'Choose an answer first, or “Prefer not to say”.');
    await until('the focus on the first', () => focusedName() === 'Before the tide, at six');
    assert.equal(find(poll, 'fieldset')?.getAttribute('aria-invalid'), 'true');
    await choose(poll, 'abstain');
    await send(poll);
    await until('the receipt', () => says(poll, '.thanks') === 'You have answered: you prefer not to say.');
  });

  it('blocks nothing while one is choosing, and says how many are too many', async () => {
    const {poll} = await open({asks: asked('multi')});
    for (const id of ['kettle', 'hooks', 'lamp', 'shelf']) await choose(poll, id);
    assert.equal(find<HTMLInputElement>(poll, 'input[value=window]')?.disabled, false);
    await send(poll);
    await until('the words', () => says(poll, '#missing') === 'Choose 3 at most.');
  });

  it('names what is not placed in an order, and says where each thing stands', async () => {
    const {poll} = await open({asks: asked('rank')});
    await press(poll, '[data-place=rope]');
    await until('the focus on the next', () => focusedName().endsWith('Clear the slipway'));
    await press(poll, '[data-place=slip]');
    // What is said in one turn is said together.
    await pause(0);
    await press(poll, '[data-move="up slip"]');
    await until('its place', () => announced() === 'Clear the slipway is now 1 of 2.');
    await until('the focus stays', () => focusedName() === 'Move Clear the slipway up');
    await send(poll);
    await until('the words', () => says(poll, '#missing') === 'Not placed yet: Air the paint shed and New signs for visitors.');
  });

  it('is not sent by Enter in a field', async () => {
    const stage = await open({asks: asked('word')});
    const {poll} = stage;
    await begin(stage);
    await sendKeys({type: 'tar'});
    await type('Enter');
    assert.isNull(find(poll, '.thanks'));
    await sendKeys({type: ' and rope'});
    await type('Control+Enter');
    await until('the words', () => says(poll, '#missing') === 'One word in each field, without a space in it.');
    assert.equal(find<HTMLInputElement>(poll, '.fields input')?.value, 'tar and rope', 'nothing is cut');
  });

  it('asks before it sends what looks like a name, where no name is to be known', async () => {
    const stage = await open({asks: asked('text')});
    const {poll} = stage;
    await begin(stage);
    await sendKeys({type: 'Write to me: ana@yard.example'});
    await type('Control+Enter');
    await until('the question', () => says(poll, '.personal').startsWith('Your text has something in it'));
    await until('the focus on it', () => focusedName() === 'Change it');
    assert.isNull(find(poll, '.thanks'));
    await press(poll, '.mean');
    await appears(poll, '.thanks');
  });

  it('keeps what is chosen over a reload, and when one would rather not now', async () => {
    const {poll, page, host} = await open({asks: asked('choice')});
    await choose(poll, 'evening');
    await until('it to be kept', () => Object.values(sessionStorage).some((draft) => String(draft).includes('"evening"')));
    await press(poll, 'button.leave');
    await appears(poll, '[data-do=show]');
    assert.include(says(poll, '.says'), 'It stays here until it closes, should you like to answer later.');
    await until('the focus on the way back', () => focusedName() === 'Show the question');
    assert.deepEqual(posts(host.requests), [], 'the host learns nothing of it');
    const again = poll.cloneNode() as typeof poll;
    poll.replaceWith(again);
    await stateOf(again, 'answering');
    await press(again, '[data-do=show]');
    await until('the choice', () => find<HTMLInputElement>(again, 'input[value=evening]')?.checked === true);
    assert.ok(page.contains(again));
  });

  it('can be changed and taken back until the close', async () => {
    const stage = await open({asks: asked('choice'), anas: {option: 'early'}, state: 'answered-waiting'});
    const {poll} = stage;
    await press(poll, '[data-do=change]');
    await until('the form', () => find<HTMLInputElement>(poll, 'input[value=early]')?.checked === true);
    assert.equal(says(poll, 'button.submit'), 'Save my answer');
    await choose(poll, 'late');
    await send(poll);
    await elapse(poll);
    await allSent(poll);
    assert.deepEqual(await answerOf(stage), {option: 'late'});
    await refresh(poll);
    await press(poll, '[data-do=withdraw]');
    await elapse(poll);
    await allSent(poll);
    assert.isUndefined(await answerOf(stage));
    await stateOf(poll, 'open-unanswered');
  });

  it('waits on this device without a connection, can be edited there, and is sent later', async () => {
    const stage = await open({asks: asked('choice')});
    const {poll, host} = stage;
    await poll.view.connection!.session();
    await choose(poll, 'late');
    host.faults.offline = true;
    await send(poll);
    await elapse(poll);
    await until('the words', () => says(poll, '.receipt').includes('Waiting to send'));
    await press(poll, '[data-do=reopen]');
    await choose(poll, 'evening');
    await send(poll);
    await elapse(poll);
    host.faults.offline = false;
    await poll.view.connection!.flush();
    await allSent(poll);
    assert.deepEqual(await answerOf(stage), {option: 'evening'});
  });

  it('may be ended in the moment after the close by whoever has begun, and is taken', async () => {
    const stage = await open({asks: asked('text')});
    const {poll, host} = stage;
    const field = await appears<HTMLTextAreaElement>(poll, 'textarea');
    field.focus();
    await sendKeys({type: 'Waiting for'});
    await host.state('chiara', {type: 'hearth.poll.closed.v1', subject: 'spring', data: {}});
    await refresh(poll);
    await stateOf(poll, 'answering');
    assert.include(says(poll, '.facts'), 'Closed on');
    assert.equal(focused(), field, 'nobody is disturbed');
    await sendKeys({type: ' the crane'});
    await send(poll);
    await elapse(poll);
    await allSent(poll);
    assert.equal((await toldTo(host, 'ana'))?.mine?.answered, true);
    assert.deepEqual(await answerOf(stage), {text: 'Waiting for the crane'});
  });

  it('is kept to be copied where that moment passes, and said', async () => {
    const {poll, host} = await open({asks: asked('choice', {comments: true})});
    await choose(poll, 'late');
    (await appears<HTMLTextAreaElement>(poll, 'textarea')).focus();
    await sendKeys({type: 'Before the crane comes'});
    // By its clock it was closed long enough ago that the moment ends soon.
    host.setClock(() => Date.now() - POLL_GRACE + 2000);
    await host.state('chiara', {type: 'hearth.poll.closed.v1', subject: 'spring', data: {}});
    await refresh(poll);
    await stateOf(poll, 'answering');
    await leaves(poll, 'hearth-poll-form');
    const group = await appears(poll, '.unsent');
    assert.equal(group.getAttribute('role'), 'group');
    for (const part of ['The question was closed in the meantime.', 'Your words are kept here, for you to copy:', 'Before the crane comes'])
      assert.include(says(poll, '.unsent'), part);
    assert.include(announced(), 'The question was closed in the meantime.');
    assert.notEqual(focused(), document.body);
  });

  it('is not asked of anybody in that moment who has not begun', async () => {
    const {poll, host} = await open({asks: asked('text')});
    await host.state('chiara', {type: 'hearth.poll.closed.v1', subject: 'spring', data: {}});
    await refresh(poll);
    await stateOf(poll, 'closed');
    assert.isNull(find(poll, 'hearth-poll-form'));
    assert.isNull(find(poll, '.unsent'));
  });

  it('says why it was refused, with the words that were written', async () => {
    const {poll, host} = await open({asks: asked('text')});
    const field = await appears<HTMLTextAreaElement>(poll, 'textarea');
    field.focus();
    await sendKeys({type: 'Waiting for the crane'});
    await send(poll);
    await host.state('chiara', {type: 'hearth.poll.called_off.v1', subject: 'spring', data: {}});
    await elapse(poll);
    await appears(poll, '.refused');
    assert.include(says(poll, '.refused'), 'Not accepted: The question was closed in the meantime.');
    assert.include(says(poll, '.refused'), 'Waiting for the crane');
    assert.include(announced('assertive'), 'The question was closed in the meantime.');
    await press(poll, '.refused [data-do=discard]');
    await leaves(poll, '.refused');
  });
});
