/** What its owner does with a card, over a real host. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {writeCard} from '../../../stories/support/cards.js';
import type {GetToKnow} from '../../../src/define/get-to-know.js';
import {sendKeys} from '../../support/commands.js';
import {announced, focused, pause, until} from '../../support/page.js';
import {
  along,
  anasCard,
  answerField,
  appears,
  button,
  closePages,
  editor,
  elapse,
  fill,
  find,
  forgetDevice,
  harborCards,
  leaves,
  openCard,
  openEditor,
  press,
  questionField,
  text,
} from './stage.js';
import type {CardStage} from './stage.js';
import {choose, withPlace} from './pictures.js';

beforeEach(forgetDevice);
afterEach(closePages);

const DAY = 864e5;

describe('an answer', () => {
  it('is written with the keyboard, can be taken back for a moment, and then leaves', async () => {
    const {card, posts, passed} = await openEditor({cards: harborCards});
    const heard: string[] = [];
    card.addEventListener('hearth-card-answered', ({type}) => heard.push(type));
    const start = await press(card, '[data-do=start]');
    const question = start.textContent.trim();
    const field = await answerField(card);
    await until('the focus in the answer', () => focused() === field);
    await sendKeys({type: 'Fog, with the horn far away.'});
    await sendKeys({press: 'Control+Enter'});
    await appears(card, 'hearth-undo-bar');
    assert.include(text(card), question);
    assert.include(text(card), 'Waiting to send');
    assert.deepEqual(heard, ['hearth-card-answered']);
    assert.isEmpty(posts());
    (await along(card, 'hearth-undo-bar', 'button')).click();
    await until('the words to be back in the form', () => find(card, 'hearth-card-composer') !== null);
    assert.equal((await answerField(card)).value, 'Fog, with the horn far away.');
    assert.isEmpty(posts());
    (await answerField(card)).focus();
    await sendKeys({press: 'Control+Enter'});
    await elapse(card);
    await until('it to leave', () => posts().length === 1);
    const {sent} = passed.find(({request}) => request.startsWith('POST'))!;
    const [{data}] = JSON.parse(sent) as [{data: {text: string; audience: string; expiresAt: string}}];
    assert.equal(data.text, 'Fog, with the horn far away.');
    assert.equal(data.audience, 'team');
    assert.closeTo(Date.parse(data.expiresAt), Date.now() + 365 * DAY, 3 * DAY);
  });

  it('that is empty is told to be so when it is saved, and not before', async () => {
    const {card, posts} = await openEditor({cards: harborCards});
    await press(card, '[data-do=start]');
    const field = await answerField(card);
    assert.notInclude(text(card), 'Write something, or skip.');
    assert.equal(field.getAttribute('aria-invalid'), 'false');
    button(card, 'Save answer').click();
    await until('the words', () => text(card).includes('Write something, or skip.'));
    assert.equal(focused(), field);
    assert.isEmpty(posts());
  });

  it('that was changed, given up, and may have arrived is said to, and what is shown in the end is what the host has', async () => {
    const {card, host} = await openEditor();
    await press(card, '[data-do=change]');
    fill(await answerField(card), 'The kettle, in other words.');
    button(card, 'Save answer').click();
    host.faults.loseAnswers = true;
    await elapse(card);
    await until('it to be sent in vain', () => host.requests.includes('POST /v1/events') && text(card).includes('Waiting to send'));
    button(card, 'Discard').click();
    await until('the words', () =>
      text(card).includes('It may have arrived already. If so, you will see it here in a moment, and can change it again.'),
    );
    host.faults.loseAnswers = false;
    await card.view.keeper!.refresh();
    await until('what the host has', () => text(card).includes('The kettle, in other words.'));
    assert.notInclude(text(card), 'Waiting to send');
  });

  it('is asked about before words are lost: Escape keeps them, and so does it in the question', async () => {
    const {card, posts} = await openEditor({cards: harborCards});
    await press(card, '[data-do=start]');
    const field = await answerField(card);
    await until('the focus in the answer', () => focused() === field);
    await sendKeys({type: 'Half a sen'});
    await sendKeys({press: 'Escape'});
    const dialog = await along<HTMLDialogElement>(card, 'hearth-card-composer', 'dialog');
    await until('the question', () => dialog.open);
    assert.isTrue(dialog.matches(':modal'));
    await sendKeys({press: 'Escape'});
    await until('it to close', () => !dialog.open);
    assert.equal((await answerField(card)).value, 'Half a sen');
    await until('the focus in the answer', () => focused() === field);
    await sendKeys({press: 'Escape'});
    await until('the question', () => dialog.open);
    button(card, 'Discard').click();
    await leaves(card, 'hearth-card-composer');
    assert.notInclude(text(card), 'Half a sen');
    assert.notInclude(JSON.stringify({...localStorage, ...sessionStorage}), 'Half a sen');
    assert.isEmpty(posts());
  });

  describe('is asked about before it is lost', () => {
    const isAsked = async (card: Element) => {
      const dialog = await along<HTMLDialogElement>(card, 'hearth-card-composer', 'dialog');
      await until('the question', () => dialog.open);
      await sendKeys({press: 'Escape'});
      await until('it to close', () => !dialog.open);
    };
    const typed = async (card: GetToKnow, words: string) => {
      await press(card, '[data-do=start]');
      fill(await answerField(card), words);
    };

    it('where it was put aside, and goes on', async () => {
      const {card} = await openEditor({cards: harborCards});
      await typed(card, 'From yesterday');
      button(card, 'Keep as a draft').click();
      await leaves(card, 'hearth-card-composer');
      await press(card, '[data-do=draft]');
      const field = await answerField(card);
      await until('the focus in the answer', () => focused() === field);
      await sendKeys({press: 'Escape'});
      await isAsked(card);
      button(card, 'Skip').click();
      await isAsked(card);
      assert.equal((await answerField(card)).value, 'From yesterday');
      assert.include(JSON.stringify({...localStorage}), 'From yesterday');
    });

    it('where it was just taken back', async () => {
      const {card} = await openEditor({cards: harborCards});
      await typed(card, 'A moment ago');
      button(card, 'Save answer').click();
      (await along(card, 'hearth-undo-bar', 'button')).click();
      const field = await answerField(card);
      await until('the focus in the answer', () => focused() === field);
      await sendKeys({press: 'Escape'});
      await isAsked(card);
      assert.equal((await answerField(card)).value, 'A moment ago');
    });

    it('where the host did not accept it, and it is written anew', async () => {
      const {card, host} = await openEditor({cards: harborCards});
      await typed(card, 'For one year');
      // For the host, the year has passed already.
      host.setClock(() => Date.now() + 400 * DAY);
      button(card, 'Save answer').click();
      await elapse(card);
      await until('it to be refused', () => text(card).includes('Not accepted'));
      await press(card, '[data-do=recompose]');
      const field = await answerField(card);
      await until('the focus in the answer', () => focused() === field);
      await sendKeys({press: 'Escape'});
      await isAsked(card);
      assert.equal((await answerField(card)).value, 'For one year');
    });

    for (const [what, change] of Object.entries({
      'who sees it': async (card: GetToKnow) => (await along<HTMLInputElement>(card, 'hearth-card-composer', '[value=org]')).click(),
      'how long': async (card: GetToKnow) => {
        const select = await along<HTMLSelectElement>(card, 'hearth-card-composer', '#expiry');
        select.value = 'P1M';
        select.dispatchEvent(new Event('change'));
      },
    }))
      it(`where ${what} was changed alone, and not where nothing was`, async () => {
        const {card} = await openEditor();
        const open = async () => {
          await press(card, '[data-answer=ana-music] [data-do=change]');
          const field = await answerField(card);
          await until('the focus in the answer', () => focused() === field);
        };
        await open();
        await sendKeys({press: 'Escape'});
        await leaves(card, 'hearth-card-composer');
        await open();
        await change(card);
        button(card, 'Cancel').click();
        await isAsked(card);
      });
  });

  it('has the focus stay in the form where a question is drawn in place of one’s own', async () => {
    const {card} = await openEditor({cards: harborCards});
    await press(card, '[data-do=own]');
    const draw = await along(card, 'hearth-card-composer', '.turn button');
    draw.focus();
    await sendKeys({press: 'Enter'});
    await along(card, 'hearth-card-composer', '.question');
    await until('the focus in the answer', () => focused()?.localName === 'textarea');
  });

  it('is kept as a draft on this device, with a badge, and goes on from there', async () => {
    const {card, posts} = await openEditor({cards: harborCards});
    await press(card, '[data-do=start]');
    fill(await answerField(card), 'To be continued');
    button(card, 'Keep as a draft').click();
    await leaves(card, 'hearth-card-composer');
    assert.include(text(card), 'Draft, on this device only');
    assert.include(text(card), 'To be continued');
    await press(card, '[data-do=draft]');
    assert.equal((await answerField(card)).value, 'To be continued');
    assert.isEmpty(posts());
  });

  it('of one’s own may be sensitive: that is said, and blocks nothing', async () => {
    const {card, posts} = await openEditor({cards: harborCards});
    await press(card, '[data-do=own]');
    fill(await questionField(card), 'How did my illness change how I work?');
    await until('the hint', () => text(card).includes('This may be sensitive.'));
    fill(await answerField(card), 'Slower, and with more breaks.');
    button(card, 'Save answer').click();
    await elapse(card);
    await until('it to leave', () => posts().length === 1);
  });

  it('moves up and down, and goes', async () => {
    const {card} = await openEditor();
    const order = () =>
      [...card.shadowRoot!.querySelectorAll('.answers [data-answer]')].map((one) => (one as HTMLElement).dataset.answer).slice(0, 3);
    assert.deepEqual(order(), ['ana-superpower', 'ana-music', 'ana-own']);
    const down = find(card, '[data-answer=ana-superpower] [data-do=down]')!;
    down.focus();
    await sendKeys({press: 'Enter'});
    await until('the other order', () => order()[0] === 'ana-music');
    assert.equal(announced(), 'Moved.');
    await until(
      'the focus on the same button',
      () => (focused() as HTMLElement).closest<HTMLElement>('[data-answer]')?.dataset.answer === 'ana-superpower',
    );
    await press(card, '[data-answer=ana-music] [data-do=remove]');
    await until('it to go', () => !order().includes('ana-music'));
    assert.equal((focused() as HTMLElement).dataset.answer, 'ana-superpower');
  });
});

describe('what is over', () => {
  it('is its owner’s alone, and can be renewed', async () => {
    let ago = 2 * DAY;
    const {card, posts} = await openEditor({
      clock: () => Date.now() - ago,
      cards: [],
      before: async (host) => {
        const expiresAt = new Date(Date.now() - DAY).toISOString();
        await writeCard(host, {by: 'ana', answers: [{id: 'over', prompt: {id: 'q', text: 'What now?'}, text: 'It was so.', expiresAt}]});
        ago = 0;
      },
    });
    assert.include(text(card), 'Still true? Only you see it now.');
    await press(card, '[data-do=renew]');
    await until('it to be renewed', () => !text(card).includes('Still true?') || posts().length > 0);
    await until('the words', () => announced() === 'Renewed.');
  });
});

describe('a card', () => {
  it('is looked at as others do, with the arrows', async () => {
    const {card} = await openEditor();
    const panel = () => find(card, '[role=tabpanel]')!.textContent;
    const tabs = [...card.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]')];
    assert.deepEqual(
      tabs.map((tab) => tab.textContent.trim()),
      ['You', 'This space', 'Everyone', 'A new colleague'],
    );
    tabs[0]!.focus();
    assert.include(panel(), 'eleven sails');
    await sendKeys({press: 'ArrowRight'});
    await until('the space', () => find(card, '[role=tab][aria-selected=true]')?.id === 'tab-team');
    assert.notInclude(panel(), 'eleven sails');
    assert.include(panel(), 'accordion');
    await sendKeys({press: 'ArrowRight'});
    await until('everyone', () => find(card, '[role=tab][aria-selected=true]')?.id === 'tab-everyone');
    assert.notInclude(panel(), 'accordion');
    await sendKeys({press: 'End'});
    await until('a new colleague', () => find(card, '[role=tab][aria-selected=true]')?.id === 'tab-newcomer');
    assert.equal((focused() as HTMLElement).id, 'tab-newcomer');
    await sendKeys({press: 'ArrowRight'});
    await until('the first', () => find(card, '[role=tab][aria-selected=true]')?.id === 'tab-me');
  });

  it('is looked at as the people of another space do, in which something of it was written', async () => {
    const crew = {id: 'crewed', prompt: {text: 'What do we sing?'}, text: 'The one about the anchor.', audience: 'team' as const};
    const {card} = await openEditor({
      cards: [{...anasCard, answers: [...anasCard.answers!, crew]}],
      content: html`<hearth-get-to-know show="edit" space="everyone"></hearth-get-to-know>`,
    });
    const panel = () => find(card, '[role=tabpanel]')!.textContent;
    find(card, '#tab-team')!.click();
    const circle = await appears<HTMLSelectElement>(card, '#circle');
    assert.deepEqual(
      [...circle.options].map((option) => option.textContent?.trim()),
      ['This space', 'Space: harbor'],
    );
    assert.notInclude(panel(), 'The one about the anchor.');
    circle.selectedIndex = 1;
    circle.dispatchEvent(new Event('change'));
    await until('what the other space sees', () => panel().includes('The one about the anchor.'));
    find(card, '#tab-newcomer')!.click();
    await until('a new colleague', () => !panel().includes('The one about the anchor.'));
  });

  it('is shared, made private, taken back, and brought back', async () => {
    const {card} = await openEditor({cards: [{...anasCard, shared: false}]});
    await press(card, '[data-do=share]');
    await until('it to be shared', () => text(card).includes('Your card is shared'));
    await press(card, '[data-do=private]');
    await until('it to be private', () => announced() === 'Only you see your card now.');
    await press(card, '[data-do=withdraw-ask]');
    await press(card, '[data-do=stay]');
    assert.include(text(card), 'Threading a needle');
    await press(card, '[data-do=withdraw-ask]');
    await press(card, '[data-do=withdraw]');
    await appears(card, '[data-do=restore]');
    assert.notInclude(text(card), 'Threading a needle');
    await until('the host to have it', () => !card.view.connection!.pending.some(({status}) => status !== 'accepted'));
    await card.view.keeper!.refresh();
    assert.notInclude(text(card), 'Threading a needle');
    await press(card, '[data-do=restore]');
    await until('it to be back', () => text(card).includes('Threading a needle'));
    assert.include(text(card), 'Your card is not shared yet.');
    await until('the host to have it', () => !card.view.connection!.pending.some(({status}) => status !== 'accepted'));
    await card.view.keeper!.refresh();
    assert.include(text(card), 'Threading a needle');
    assert.equal(find(card, '[data-do=restore]'), null);
  });

  it('is in the spotlight from a day on, and no longer', async () => {
    const {card} = await openEditor();
    find<HTMLInputElement>(card, '#day')!.value = '2031-05-01';
    await press(card, '[data-do=volunteer]');
    await until('it to be there', () => text(card).includes('from May 1, 2031'));
    await press(card, '[data-do=step-back]');
    await appears(card, '[data-do=volunteer]');
  });

  it('says tags once, and no more than five', async () => {
    const {card, passed} = await openEditor();
    const tag = await appears<HTMLInputElement>(card, '#tag');
    for (const one of ['sails', 'Knots', 'Coffee', 'Wind', 'Stars']) {
      fill(tag, one);
      await sendKeys({press: 'Enter'});
    }
    await until('the limit', () => text(card).includes('At most 5. Remove one first.'));
    tag.value = '';
    fill(tag, '');
    (await along(card, 'hearth-card-about', 'form > p button')).click();
    await until('it to leave', () => passed.some(({sent}) => sent.includes('askMeAbout')));
    assert.include(passed.find(({sent}) => sent.includes('askMeAbout'))!.sent, '["Sails","Tides","Knots","Coffee","Wind"]');
  });
});

describe('two places at once', () => {
  /** Changes an answer here that was changed elsewhere meanwhile. */
  async function conflict({mine, theirs}: {mine?: (stage: CardStage) => Promise<void>; theirs?: object} = {}) {
    const stage = await openEditor();
    const {card, host} = stage;
    await press(card, '[data-answer=ana-music] [data-do=change]');
    fill(await answerField(card), 'Silence, lately.');
    await mine?.(stage);
    await host.state('ana', {
      type: 'hearth.card.answer_set.v1',
      data: {
        answerId: 'ana-music',
        version: 1,
        prompt: {id: 'light-music-to-get-going', text: 'Which piece of music helps when the day is slow to start?'},
        text: 'Drums.',
        audience: 'team',
        ...theirs,
      },
    });
    button(card, 'Save answer').click();
    await elapse(card);
    await appears(card, '[data-do=merge]');
    await card.view.keeper!.refresh();
    await until('both', () => text(card).includes('Drums.') && text(card).includes('Silence, lately.'));
    assert.include(text(card), 'This answer was changed in another place, too. Nothing is lost: choose.');
    const settled = async () => {
      await until('it to be accepted', () => card.view.connection!.pending.every(({status}) => status === 'accepted'));
      await card.view.keeper!.refresh();
      await until('one answer', () => find(card, '[data-do=merge]') === null);
    };
    return {...stage, settled};
  }

  it('lose nothing: both versions are there, and their writer puts them together', async () => {
    const {card, settled} = await conflict();
    await press(card, '[data-do=merge]');
    assert.equal((await answerField(card)).value, 'Drums.\n\nSilence, lately.');
    button(card, 'Save answer').click();
    await elapse(card);
    await settled();
    assert.include(text(card), 'Drums. Silence, lately.');
  });

  const withOrg = async ({card}: CardStage) => (await along<HTMLInputElement>(card, 'hearth-card-composer', '[value=org]')).click();
  const withPicture = async (stage: CardStage) => {
    await choose(stage, await withPlace());
    fill(await along<HTMLInputElement>(stage.card, 'hearth-card-composer', '.picture-alt'), 'A drum.');
  };

  it('say for whom, until when and with what picture each is', async () => {
    const {card} = await conflict({
      theirs: {audience: 'me'},
      mine: async (stage) => {
        await withOrg(stage);
        const select = await along<HTMLSelectElement>(stage.card, 'hearth-card-composer', '#expiry');
        select.value = '';
        select.dispatchEvent(new Event('change'));
        await withPicture(stage);
      },
    });
    const mine = find(card, '[data-answer=ana-music] .conflict')!;
    assert.include(mine.textContent, 'Everyone at work');
    assert.include(mine.textContent, 'As long as you like');
    await until('the picture', () => mine.querySelector('[alt="A drum."], [aria-label="A drum."]') !== null);
  });

  it('say no more than once what both say', async () => {
    const {card} = await conflict({theirs: {audience: 'team'}});
    assert.notInclude(find(card, '[data-answer=ana-music] .conflict')!.textContent, 'People in this space');
  });

  it('are put together for the fewer and the shorter time, with one’s own picture', async () => {
    const day = new Date(Date.now() + 40 * DAY).toISOString();
    const {card, settled, passed} = await conflict({
      theirs: {audience: 'team', expiresAt: day},
      mine: async (stage) => {
        await withOrg(stage);
        await withPicture(stage);
      },
    });
    await press(card, '[data-do=merge]');
    assert.equal((await answerField(card)).value, 'Drums.\n\nSilence, lately.');
    assert.isTrue((await along<HTMLInputElement>(card, 'hearth-card-composer', '[value=team]')).checked);
    assert.equal((await along<HTMLInputElement>(card, 'hearth-card-composer', '.picture-alt')).value, 'A drum.');
    button(card, 'Save answer').click();
    await elapse(card);
    await settled();
    const {data} = (
      JSON.parse(passed.findLast(({sent}) => sent.includes('Silence'))!.sent) as {data: {audience: string; expiresAt: string; image: object}}[]
    )[0]!;
    assert.equal(data.audience, 'team');
    assert.closeTo(Date.parse(data.expiresAt), Date.parse(day), DAY);
    assert.include(data.image, {alt: 'A drum.'});
  });

  for (const {choice, label, kept, gone} of [
    {choice: 'mine', label: 'Take what I wrote here', kept: 'Silence, lately.', gone: 'Drums.'},
    {choice: 'theirs', label: 'Keep what stands there', kept: 'Drums.', gone: 'Silence, lately.'},
  ])
    it(`has their writer choose: “${label}”`, async () => {
      const {card, settled, posts} = await conflict();
      const before = posts().length;
      const choose = find(card, `[data-answer=ana-music] [data-do=${choice}]`)!;
      assert.equal(choose.textContent.trim(), label);
      choose.focus();
      await sendKeys({press: 'Enter'});
      await settled();
      assert.include(text(card), kept);
      assert.notInclude(text(card), gone);
      assert.equal(posts().length - before, choice === 'mine' ? 1 : 0, 'what stands there need not be said again');
      assert.equal((focused() as HTMLElement).dataset.answer, 'ana-music');
    });
});

describe('somebody from whom a card is kept', () => {
  it('is chosen by name, told nothing, and sees it again once that is wished for', async () => {
    const {card, host} = await openEditor();
    const seen = async () => {
      const answer = await host.fetch(`${host.endpoint}/v1/views/card?space=harbor&subject=ana`, {
        headers: {authorization: 'Bearer bilal', 'hearth-version': '1.0'},
      });
      return (await answer.text()).includes('accordion');
    };
    assert.isTrue(await seen());
    fill(await along<HTMLInputElement>(card, 'hearth-people-picker', 'input'), 'Bilal');
    (await along(card, 'hearth-people-picker', '[role=option]')).click();
    const show = await appears(card, '[data-person=bilal] [data-do=unblock]');
    await until('it to be said', () => announced() === 'Bilal Haddad does not see your card any more.');
    assert.equal(show.getAttribute('aria-label'), 'Show my card to Bilal Haddad again');
    const done = () => until('the host to have it', () => card.view.connection!.pending.every(({status}) => status === 'accepted'));
    await done();
    assert.isFalse(await seen());
    show.focus();
    await sendKeys({press: 'Enter'});
    await leaves(card, '[data-do=unblock]');
    await until('the focus at the part', () => focused()?.id === 'part-blocked');
    await done();
    assert.isTrue(await seen());
  });
});

describe('without a connection', () => {
  it('answers wait, and are sent later', async () => {
    const {card, host} = await openEditor();
    host.faults.offline = true;
    await press(card, '[data-do=answer]');
    fill(await answerField(card), 'Written at sea.');
    button(card, 'Save answer').click();
    await elapse(card);
    await until('it to wait', () => text(card).includes('Waiting to send'));
    await pause(50);
    assert.include(text(card), 'Written at sea.');
  });
});

describe('moderators', () => {
  it('hold an answer, which its writer is told, and decide in their queue', async () => {
    const policy = {moderation: 'pre'} as const;
    const {card, host} = await openEditor({policy, cards: [anasCard]});
    assert.include(text(card), 'Waiting for a moderator.');
    host.signIn('mod');
    const queue = await openCard({policy, cards: [anasCard], as: 'mod', content: html`<hearth-get-to-know show="reports"></hearth-get-to-know>`});
    await appears(queue.card, '[data-do=hidden]');
    assert.include(text(queue.card), 'Threading a needle');
    assert.notInclude(text(queue.card), 'eleven sails');
    // What she says of herself waits as well.
    for (const field of ['pronouns', 'workingHours', 'askMeAbout']) {
      await press(queue.card, `[data-field=${field}] [data-do=approve]`);
      await leaves(queue.card, `[data-field=${field}]`);
    }
    await press(queue.card, '[data-answer=ana-superpower] [data-do=approve]');
    await until('it to be decided', () => !text(queue.card).includes('Threading a needle'));
    await press(queue.card, '[data-answer=ana-music] [data-do=hidden]');
    fill(await along(queue.card, 'hearth-question', 'textarea'), 'Not here, please.');
    await sendKeys({press: 'Control+Enter'});
    await until('nothing to wait', () => text(queue.card).includes('Nothing waits for a moderator.'));
  });
});

it('opens nothing by itself', async () => {
  const {card} = await openCard({content: editor});
  await appears(card, '[data-do=answer]');
  assert.equal(find(card, 'hearth-card-composer'), null);
});
