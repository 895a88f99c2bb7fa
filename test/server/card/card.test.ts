import assert from 'node:assert/strict';
import {it} from 'node:test';
import {CARD_LIMITS} from '../../../src/protocol/events/card.js';
import type {CardEventData} from '../../../src/protocol/events/card.js';
import {createPeople} from '../support/people.js';
import {onEveryStore} from '../support/on-every-store.js';
import {answer, cardOf, DAY, itemsOf, must, outcome, PROMPT, shared, tell, wordsOf} from './cards.js';

const iso = (time: number): string => new Date(time).toISOString();

onEveryStore('A card', (hosts) => {
  it('begins with the first thing that somebody says of themselves, and is theirs alone until they share it', async () => {
    const {host} = hosts;
    assert.deepEqual((await cardOf(host, 'ana')).data.own, {published: false, audiences: {}, spaces: {}, withheld: {}, notes: [], blocked: []});
    const id = await answer(host, 'ana', {lang: 'en', expiresAt: iso(host.now + DAY)});
    const {by, data, can} = await cardOf(host, 'ana');
    assert.deepEqual([by?.name, can, data.own?.published], ['Ana Ferreira', ['edit'], false]);
    assert.deepEqual(data.answers, [
      {
        id,
        version: 1,
        prompt: PROMPT,
        text: 'The kettle at half past six.',
        lang: 'en',
        at: iso(host.now),
        thanked: false,
        own: {audience: 'team', space: 'harbor', expiresAt: iso(host.now + DAY), expired: false},
        can: ['edit'],
      },
    ]);
    assert.deepEqual(await wordsOf(host, 'bilal', 'ana'), []);
    await must(host, 'ana', 'hearth.card.published.v1', {});
    assert.deepEqual(await wordsOf(host, 'bilal', 'ana'), ['The kettle at half past six.']);
    assert.deepEqual((await cardOf(host, 'bilal', 'ana')).data.answers[0]?.can, ['appreciate', 'ask', 'report']);
    assert.equal((await cardOf(host, 'bilal', 'ana')).data.own, undefined);
  });

  it('is changed by nobody but whoever it is about', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana');
    const theirs = {...PROMPT, text: 'Another question?'};
    assert.equal(await outcome(host, 'bilal', 'hearth.card.answer_set.v1', {answerId: id, version: 1, prompt: theirs, text: 'No', audience: 'org'}), 'not-found /data/answerId not-found'); // oxfmt-ignore
    assert.equal(await outcome(host, 'bilal', 'hearth.card.withdrawn.v1', {}, {of: 'ana'}), 'invalid /subject not-own-id');
    assert.deepEqual(await wordsOf(host, 'dmitri', 'ana'), ['The kettle at half past six.']);
  });

  it('keeps both versions apart where an answer was changed in two places', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana');
    const change = (version: number | undefined, text: string) =>
      outcome(host, 'ana', 'hearth.card.answer_set.v1', {answerId: id, version, prompt: PROMPT, text, audience: 'team'});
    assert.equal(await change(1, 'On the phone.'), 'stored');
    assert.equal(await change(1, 'At the desk.'), 'precondition /data/version precondition');
    assert.equal(await change(undefined, 'At the desk.'), 'invalid /data/version required');
    assert.equal(await change(2, 'At the desk.'), 'stored');
    const [one] = (await cardOf(host, 'bilal', 'ana')).data.answers;
    assert.deepEqual([one?.id, one?.version, one?.text, one?.at], [id, 3, 'At the desk.', iso(host.now)]);
    const orphan = {version: 1, prompt: PROMPT, text: 'New', audience: 'me'} as const;
    assert.equal(await outcome(host, 'ana', 'hearth.card.answer_set.v1', orphan), 'invalid /data/answerId required');
  });

  it('has a recording of a name from the workplace, or from where the host lists, and from nowhere else', async () => {
    const elsewhere = 'https://sounds.example/ana.mp3';
    const says = (host: (typeof hosts)['host'], value: string) =>
      outcome(host, 'ana', 'hearth.card.field_set.v1', {field: 'pronunciationAudio', value, audience: 'org'});
    const heard = async (host: (typeof hosts)['host']) => [
      (await cardOf(host, 'ana')).data.pronunciationAudio,
      (await cardOf(host, 'bilal', 'ana')).data.pronunciationAudio,
    ];
    const host = hosts.withOptions({policy: {recordingOrigins: ['https://sounds.example/']}});
    await shared(host, 'ana');
    assert.equal(await says(host, elsewhere), 'stored');
    assert.deepEqual(await heard(host), [elsewhere, elsewhere]);
    for (const value of ['https://sounds.example.evil.test/a.mp3', 'https://sounds.example@evil.test/a.mp3', '/\\evil.test/a.mp3'])
      assert.equal(await says(host, value), 'invalid /data/value origin');
    // The same cards, where the host lists it no longer.
    const narrower = hosts.host;
    assert.deepEqual(await heard(narrower), [undefined, undefined]);
    assert.equal(await says(narrower, elsewhere), 'invalid /data/value origin');
    assert.equal(await says(narrower, '/names/ana.mp3'), 'stored');
    assert.deepEqual(await heard(narrower), ['/names/ana.mp3', '/names/ana.mp3']);
  });

  it('takes no answer that ends before it begins, that is for a group of others, or one too many', async () => {
    const {host} = hosts;
    const set = (data: Partial<CardEventData<'hearth.card.answer_set.v1'>>) =>
      outcome(host, 'ana', 'hearth.card.answer_set.v1', {prompt: PROMPT, text: 'Words', audience: 'me', ...data});
    for (const at of [host.now - 1, host.now]) assert.equal(await set({expiresAt: iso(at)}), 'invalid /data/expiresAt past');
    for (const group of ['crew', 'no-such-group']) {
      assert.equal(await set({audience: {group}}), 'invalid /data/audience/group unknown-group');
      const field = {field: 'pronouns', value: 'she', audience: {group}} as const;
      assert.equal(await outcome(host, 'ana', 'hearth.card.field_set.v1', field), 'invalid /data/audience/group unknown-group');
    }
    assert.equal(await set({image: {id: 'some-image', decorative: true}}), 'invalid /data/image unsupported');
    const events = Array.from({length: CARD_LIMITS.answers}, () => {
      const {subject: _subject, ...event} = host.event({type: 'hearth.card.answer_set.v1', data: {prompt: PROMPT, text: 'Words', audience: 'me'}});
      return event;
    });
    const receipts = [...(await host.post('ana', ...events.slice(0, 40))), ...(await host.post('ana', ...events.slice(40)))];
    assert.deepEqual([...new Set(receipts.map(({status}) => status))], ['stored']);
    assert.equal(await set({}), 'invalid /data too-many');
    const taken = await tell(host, 'ana', 'hearth.card.answer_removed.v1', {answerId: events[0]!.id});
    assert.equal(taken.status, 'stored');
    assert.equal(await set({}), 'stored');
  });

  it('gives no two answers one id', async () => {
    const {host} = hosts;
    await answer(host, 'ana', {}, {id: 'same'});
    const event = {...host.event({type: 'hearth.card.answer_set.v1', data: {prompt: PROMPT, text: 'Two', audience: 'me'}, id: 'same'}), source: 'urn:other'}; // oxfmt-ignore
    const [receipt] = await host.post('ana', event);
    assert.deepEqual([receipt?.code, receipt?.errors], ['invalid', [{pointer: '/id', code: 'taken'}]]);
    await answer(host, 'bilal', {text: 'One of his own.'}, {id: 'same'});
    assert.deepEqual((await cardOf(host, 'bilal')).data.answers.map(({text}) => text), ['One of his own.']); // oxfmt-ignore
  });

  it('has its answers in the order that its owner wants', async () => {
    const {host} = hosts;
    const [a, b, c] = [await shared(host, 'ana', {text: 'a'}), await answer(host, 'ana', {text: 'b'}), await answer(host, 'ana', {text: 'c'})];
    const receipt = await tell(host, 'ana', 'hearth.card.answers_ordered.v1', {order: [c!, 'gone', b!, c!]});
    assert.deepEqual([receipt.status, receipt.warnings], ['stored', [{pointer: '/data/order/1', code: 'unknown-answer'}]]);
    assert.deepEqual(await wordsOf(host, 'bilal', 'ana'), ['c', 'b', 'a']);
    await must(host, 'ana', 'hearth.card.answer_removed.v1', {answerId: b!});
    assert.deepEqual(await wordsOf(host, 'bilal', 'ana'), ['c', 'a']);
    assert.equal(await outcome(host, 'ana', 'hearth.card.answer_removed.v1', {answerId: b!}), 'not-found /data/answerId not-found');
    assert.equal((await cardOf(host, 'ana')).data.answers[1]?.id, a);
  });

  it('says how its owner is called and spoken of, and what they like to be asked about, each once', async () => {
    const {host} = hosts;
    await must(host, 'ana', 'hearth.card.published.v1', {});
    const set = (data: CardEventData<'hearth.card.field_set.v1'>) => must(host, 'ana', 'hearth.card.field_set.v1', data);
    await set({field: 'name', value: 'ana f.', audience: 'org'});
    await set({field: 'workingHours', value: 'Early', audience: 'team'});
    await set({field: 'askMeAbout', value: ['Crème brûlée', 'creme  BRULEE', 'C', 'C++', 'ｃ'], audience: 'org'});
    const {data} = await cardOf(host, 'bilal', 'ana');
    assert.deepEqual([data.name, data.workingHours, data.askMeAbout], ['ana f.', 'Early', ['Crème brûlée', 'C', 'C++']]);
    assert.deepEqual((await cardOf(host, 'chiara', 'ana')).data.workingHours, undefined);
    assert.deepEqual((await cardOf(host, 'ana')).data.own?.audiences, {name: 'org', workingHours: 'team', askMeAbout: 'org'});
    await set({field: 'name', value: '', audience: 'org'});
    await set({field: 'askMeAbout', value: [], audience: 'org'});
    assert.deepEqual((await cardOf(host, 'ana')).data.own?.audiences, {workingHours: 'team'});
    const long = {field: 'askMeAbout' as const, value: ['x'.repeat(CARD_LIMITS.tag + 1)], audience: 'org' as const};
    assert.equal((await tell(host, 'ana', 'hearth.card.field_set.v1', long)).code, 'invalid');
  });

  it('is empty at once when it is taken back, and is kept from the same people when it is written anew', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana');
    await must(host, 'bilal', 'hearth.card.asked.v1', {answerId: id, message: 'Which kettle?'}, {of: 'ana'});
    await must(host, 'ana', 'hearth.card.blocked.v1', {personId: 'dmitri'});
    await must(host, 'ana', 'hearth.card.withdrawn.v1', {});
    const {data} = await cardOf(host, 'ana');
    assert.deepEqual([data.answers, data.own?.published, data.own?.notes], [[], false, []]);
    assert.deepEqual((await cardOf(host, 'bilal', 'ana')).data, (await cardOf(host, 'bilal', 'grace')).data);
    await shared(host, 'ana', {text: 'Anew.'});
    assert.deepEqual(await wordsOf(host, 'bilal', 'ana'), ['Anew.']);
    assert.deepEqual(await wordsOf(host, 'dmitri', 'ana'), []);
  });

  it('is closed to everybody in one step', async () => {
    const {host} = hosts;
    await shared(host, 'ana', {audience: 'org'});
    await must(host, 'ana', 'hearth.card.field_set.v1', {field: 'pronouns', value: 'she', audience: 'org'});
    await must(host, 'ana', 'hearth.card.spotlight_volunteered.v1', {});
    await must(host, 'ana', 'hearth.card.made_private.v1', {});
    for (const viewer of ['bilal', 'chiara', 'harbor-mod']) {
      assert.deepEqual((await cardOf(host, viewer, 'ana')).data, (await cardOf(host, viewer, 'dmitri')).data, viewer);
    }
    const {data} = await cardOf(host, 'ana');
    assert.deepEqual([data.answers[0]?.own?.audience, data.own?.audiences, data.own?.spotlight], ['me', {pronouns: 'me'}, undefined]);
    assert.deepEqual([data.answers[0]?.version, data.pronouns, data.own?.published], [2, 'she', true]);
  });

  it('shows an answer until its time has passed, and to its owner after that', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana', {expiresAt: iso(host.now + DAY)});
    host.now += DAY - 1;
    assert.equal((await wordsOf(host, 'bilal', 'ana')).length, 1);
    host.now += 1;
    assert.deepEqual(await wordsOf(host, 'bilal', 'ana'), []);
    assert.deepEqual(await itemsOf(host, 'bilal', `answers?space=harbor&filter=${PROMPT.id}`), []);
    assert.equal(await outcome(host, 'bilal', 'hearth.card.appreciated.v1', {answerId: id}, {of: 'ana'}), 'not-found /data/answerId not-found');
    const [own] = (await cardOf(host, 'ana')).data.answers;
    assert.deepEqual([own?.text, own?.own?.expired], ['The kettle at half past six.', true]);
    await answer(host, 'ana', {answerId: id, version: 1, expiresAt: iso(host.now + DAY)});
    assert.equal((await wordsOf(host, 'bilal', 'ana')).length, 1);
  });

  it('is there for nobody when its owner has left, and was never there for nobody', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana', {audience: 'org'});
    const later = hosts.withOptions({directory: createPeople('ana')});
    for (const path of ['card?space=harbor&subject=ana', 'answers?space=harbor', 'spotlight?space=harbor', 'card?space=harbor&subject=no-one']) {
      assert.deepEqual(await itemsOf(later, 'bilal', path), [], path);
    }
    for (const of of ['ana', 'no-one']) {
      assert.equal(await outcome(later, 'bilal', 'hearth.card.appreciated.v1', {answerId: id}, {of}), 'not-found /data/answerId not-found');
      assert.equal(await outcome(later, 'bilal', 'hearth.card.asked.v1', {message: 'Are you there?'}, {of}), 'not-found /subject not-found');
    }
  });

  it('is not theirs to read in a space that somebody is not in', async () => {
    const {host} = hosts;
    const response = await host.request('chiara', '/v1/views/card?space=harbor&subject=ana');
    assert.equal(response.status, 404);
  });
});

onEveryStore('Thanks and questions', (hosts) => {
  it('reach whoever the card is about, and nobody else', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana');
    await must(host, 'ana', 'hearth.card.field_set.v1', {field: 'askMeAbout', value: ['Knots'], audience: 'team'});
    const thanks = await must(host, 'bilal', 'hearth.card.appreciated.v1', {answerId: id}, {of: 'ana'});
    host.now += 1000;
    const question = await must(host, 'bilal', 'hearth.card.asked.v1', {topic: 'KNOTS', message: 'Which one first?'}, {of: 'ana'});
    const notes = (await cardOf(host, 'ana')).data.own?.notes.map(({by, at, ...note}) => ({...note, by: by?.id, at}));
    assert.deepEqual(notes, [
      {id: question, kind: 'question', by: 'bilal', topic: 'Knots', message: 'Which one first?', at: iso(host.now), can: ['report']},
      {id: thanks, kind: 'thanks', by: 'bilal', answerId: id, at: iso(host.now - 1000), can: []},
    ]);
    const {data} = await cardOf(host, 'bilal', 'ana');
    assert.deepEqual([data.answers[0]?.thanked, data.answers[0]?.can, data.asked.map((note) => note.id)], [true, ['ask', 'report'], [question]]); // oxfmt-ignore
    const other = (await cardOf(host, 'dmitri', 'ana')).data;
    assert.deepEqual([other.answers[0]?.thanked, other.asked], [false, []]);
  });

  it('are given once for an answer, whatever became of them', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana');
    const thank = () => must(host, 'bilal', 'hearth.card.appreciated.v1', {answerId: id}, {of: 'ana'});
    const note = await thank();
    await thank();
    const notes = async () => (await cardOf(host, 'ana')).data.own!.notes.map(({id: noteId}) => noteId);
    assert.deepEqual(await notes(), [note]);
    await must(host, 'ana', 'hearth.card.note_removed.v1', {noteId: note}, {of: 'ana'});
    assert.equal((await cardOf(host, 'bilal', 'ana')).data.answers[0]?.thanked, true, 'that they were put away is told to nobody');
    await thank();
    assert.deepEqual(await notes(), []);
  });

  it('are taken back by whoever wrote them, and by nobody else', async () => {
    const {host} = hosts;
    const id = await shared(host, 'ana');
    const thanks = await must(host, 'bilal', 'hearth.card.appreciated.v1', {answerId: id}, {of: 'ana'});
    const question = await must(host, 'bilal', 'hearth.card.asked.v1', {answerId: id, message: 'Why?'}, {of: 'ana'});
    for (const noteId of [thanks, question]) {
      assert.equal(await outcome(host, 'dmitri', 'hearth.card.note_removed.v1', {noteId}, {of: 'ana'}), 'not-found /data/noteId not-found');
      await must(host, 'bilal', 'hearth.card.note_removed.v1', {noteId}, {of: 'ana'});
    }
    assert.deepEqual((await cardOf(host, 'ana')).data.own?.notes, []);
    const {data} = await cardOf(host, 'bilal', 'ana');
    assert.deepEqual([data.answers[0]?.thanked, data.asked], [false, []]);
  });

  it('are about what their writer sees, and not about oneself', async () => {
    const {host} = hosts;
    const hidden = await shared(host, 'ana', {audience: 'me'});
    await must(host, 'ana', 'hearth.card.field_set.v1', {field: 'askMeAbout', value: ['Knots'], audience: 'team'});
    for (const answerId of [hidden, 'none']) {
      assert.equal(await outcome(host, 'bilal', 'hearth.card.appreciated.v1', {answerId}, {of: 'ana'}), 'not-found /data/answerId not-found');
      assert.equal(await outcome(host, 'bilal', 'hearth.card.asked.v1', {answerId, message: 'So?'}, {of: 'ana'}), 'not-found /data/answerId not-found'); // oxfmt-ignore
    }
    assert.equal(await outcome(host, 'bilal', 'hearth.card.asked.v1', {topic: 'Sails', message: 'So?'}, {of: 'ana'}), 'not-found /data/topic not-found'); // oxfmt-ignore
    // Who sees nothing of a card has nobody to ask.
    assert.equal(await outcome(host, 'chiara', 'hearth.card.asked.v1', {message: 'So?'}, {of: 'ana', space: 'lighthouse'}), 'not-found /subject not-found'); // oxfmt-ignore
    assert.equal(await outcome(host, 'chiara', 'hearth.card.asked.v1', {topic: 'Knots', message: 'So?'}, {of: 'ana', space: 'lighthouse'}), 'not-found /data/topic not-found'); // oxfmt-ignore
    assert.equal(await outcome(host, 'ana', 'hearth.card.asked.v1', {message: 'Myself?'}, {of: 'ana'}), 'invalid /subject self');
    assert.equal(await outcome(host, 'ana', 'hearth.card.appreciated.v1', {answerId: hidden}, {of: 'ana'}), 'invalid /subject self');
  });

  it('have an end: thanks make room for questions, and questions for nothing', async () => {
    const host = hosts.withOptions({limits: {ratePerMinute: 1e6}});
    const id = await shared(host, 'ana');
    const thanks = await must(host, 'dmitri', 'hearth.card.appreciated.v1', {answerId: id}, {of: 'ana'});
    const ask = (count: number) =>
      host.post('bilal', ...Array.from({length: count}, () => host.about('ana', 'hearth.card.asked.v1', {message: 'Another one?'})));
    for (const count of [50, 50, 50, 49]) await ask(count);
    const noteIds = async () => (await cardOf(host, 'ana')).data.own!.notes.map((note) => note.id);
    assert.ok((await noteIds()).includes(thanks));
    await ask(1);
    const full = await noteIds();
    assert.deepEqual([full.length, full.includes(thanks)], [CARD_LIMITS.notes, false]);
    const [receipt] = await ask(1);
    assert.deepEqual([receipt?.code, receipt?.errors], ['invalid', [{pointer: '/data', code: 'too-many'}]]);
    await must(host, 'eun-ji', 'hearth.card.appreciated.v1', {answerId: id}, {of: 'ana'});
    assert.deepEqual(await noteIds(), full);
  });

  it('hear nothing of one another where two have one id', async () => {
    const {host} = hosts;
    await shared(host, 'ana');
    for (const by of ['bilal', 'dmitri']) await must(host, by, 'hearth.card.asked.v1', {message: `From ${by}`}, {of: 'ana', id: 'same'});
    const notes = (await cardOf(host, 'ana')).data.own!.notes;
    assert.deepEqual(notes.map(({message}) => message).sort(), ['From bilal', 'From dmitri']);
    assert.equal(new Set(notes.map(({id}) => id)).size, 2);
  });
});

onEveryStore('Words that a host does not want', (hosts) => {
  it('are refused where others would read them, and nowhere else', async () => {
    const host = hosts.withOptions({policy: {wordCheck: (text) => (text.includes('blot') ? ['blot'] : [])}});
    const set = (data: Partial<CardEventData<'hearth.card.answer_set.v1'>>) =>
      outcome(host, 'ana', 'hearth.card.answer_set.v1', {prompt: PROMPT, text: 'Words', audience: 'team', ...data});
    assert.equal(await set({text: 'a blot'}), 'blocked-words /data/text blocked-words');
    assert.equal(await set({prompt: {text: 'A blot?'}}), 'blocked-words /data/prompt/text blocked-words');
    assert.equal(await set({text: 'a blot', audience: 'me'}), 'stored');
    const field = (data: CardEventData<'hearth.card.field_set.v1'>) => outcome(host, 'ana', 'hearth.card.field_set.v1', data);
    assert.equal(await field({field: 'name', value: 'blot', audience: 'org'}), 'blocked-words /data/value blocked-words');
    assert.equal(await field({field: 'askMeAbout', value: ['ink', 'blots'], audience: 'org'}), 'blocked-words /data/value/1 blocked-words');
    await shared(host, 'ana');
    assert.equal(await outcome(host, 'bilal', 'hearth.card.asked.v1', {message: 'blot?'}, {of: 'ana'}), 'blocked-words /data/message blocked-words');
  });
});
